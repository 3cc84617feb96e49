/** The questions of `pks advance`: what flags left open of the step a case waits at. Each has a flag. */
import type { Ask, Pilihan } from '../env.ts';
import { Galat } from '../galat.ts';
import { menjabat } from '../kantor/pejabat.ts';
import { kelengkapanLangkah } from '../permohonan/kelengkapan.ts';
import {
  type KodeDokumen,
  type Langkah,
  langkahSesudah,
  namaPeran,
  namaSyarat,
  pilihanSyarat,
  type Sop,
} from '../sop/sop.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { bacaKapan } from './baca-hari.ts';
import { dokumenLampiran, gladi } from './gladi.ts';
import { tanyaHari, tanyaKapan, teksBoleh, teksWajib } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import { kepalaLangkah } from './kepala-langkah.ts';
import { bawaanPelaku, calonPelaku } from './pelaku.ts';
import { bacaLampiran, type OpsiLangkah, peranLangkah, suratKirim, tanpaDisposisi } from './perintah-langkah.ts';
import type { Sesi } from './sesi.ts';
import { tanyaBalasan, tanyaHasil } from './tanya-hasil.ts';

const SEKARANG = 'sekarang';

/**
 * The options as if everything had been typed as flags; nothing is asked where
 * all that the step demands is there.
 * @throws Galat DIBATALKAN; and the rule that no answer could satisfy, before a question is asked
 */
export async function tanyaLangkah<O extends OpsiLangkah>(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: O,
): Promise<O> {
  if (semuaDisebut(langkah, o)) return tanyaIsiDisposisi(langkah, ask, o);
  await bacaLampiran(sesi, terbuka, o.lampiran ?? []); // a scan that cannot be read is said before a question
  gladi(sesi, terbuka, langkah, o);
  for (const baris of kepalaLangkah(sesi, terbuka, langkah)) sesi.env.note(baris);
  let opsi = o;
  const tambah = (jawaban: Partial<OpsiLangkah>) => {
    opsi = { ...opsi, ...jawaban };
  };
  if (o.ada === undefined && !o.lengkap) {
    tambah({ ada: await tanyaKelengkapan(sesi, terbuka, langkah, ask, o) });
    gladi(sesi, terbuka, langkah, opsi); // what was not ticked is refused now, not after the other questions
  }
  tambah(await tanyaBalasan(sesi, terbuka, langkah, ask, opsi));
  tambah(await tanyaHasil(terbuka.sop, langkah, ask, opsi));
  tambah(await tanyaDisposisi(terbuka.sop, langkah, ask, opsi));
  tambah(await tanyaSuratKeluar(sesi, terbuka, langkah, ask, opsi));
  tambah(await tanyaPelaku(sesi, terbuka, langkah, ask, opsi));
  tambah(await tanyaPenutup(ask, opsi));
  return opsi;
}

/** Flags alone are enough, but a disposition without a word is asked about once; Enter leaves it empty. */
async function tanyaIsiDisposisi<O extends OpsiLangkah>(langkah: Langkah, ask: Ask, o: O): Promise<O> {
  if (o.ya || !tanpaDisposisi(langkah, o)) return o;
  const disposisi = await teksBoleh(ask, 'Isi disposisi (Enter = tanpa isi)');
  return disposisi === undefined ? o : { ...o, disposisi };
}

/** Whether flags alone answer all that the step demands. */
function semuaDisebut(langkah: Langkah, o: OpsiLangkah): boolean {
  const ada = o.lengkap || o.ada !== undefined;
  const hasil = !langkah.koreksi || o.hasil === 'setuju' || (o.hasil === 'koreksi' && !!o.catatan?.trim());
  const balasan =
    !langkah.balasan || (o.balasan !== undefined && !!o.nomorBalasan?.trim() && o.tanggalBalasan !== undefined);
  return ada && hasil && balasan;
}

/** What the case holds is shown; what it does not hold is to be ticked. Returns the ticked codes. */
async function tanyaKelengkapan(
  sesi: Sesi,
  { berkas, sop }: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: OpsiLangkah,
): Promise<readonly KodeDokumen[]> {
  const terlampir = dokumenLampiran(o);
  const syarat = kelengkapanLangkah(berkas.permohonan, langkah).map(({ syarat, ada }) => ({
    nama: namaSyarat(sop, syarat),
    kode: pilihanSyarat(syarat)[0] ?? '',
    ada: ada || pilihanSyarat(syarat).some((kode) => terlampir.includes(kode)),
  }));
  const dipegang = syarat.filter((s) => s.ada);
  if (dipegang.length > 0) sesi.env.note(`  Kelengkapan langkah ${langkah.no}:`);
  for (const s of dipegang) sesi.env.note(`  ✓ ${s.nama}`);
  const belum = syarat.filter((s) => !s.ada);
  if (belum.length > 0) {
    return ask.centang(
      dipegang.length > 0 ? 'Kelengkapan lainnya' : `Kelengkapan langkah ${langkah.no}`,
      belum.map((s) => ({ nilai: s.kode, nama: s.nama })),
    );
  }
  const semua = syarat.length === 0 ? 'Langkah ini tidak meminta kelengkapan.' : 'Semua kelengkapan sudah dipegang.';
  if (await ask.yakin(`${semua} Lanjutkan?`, true)) return [];
  throw new Galat('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}

/** Where the SOP's output of the step is a disposition; by default to whoever does the next step. */
async function tanyaDisposisi(sop: Sop, langkah: Langkah, ask: Ask, o: OpsiLangkah): Promise<Partial<OpsiLangkah>> {
  if (o.hasil === 'koreksi' || !langkah.keluaran.some((kode) => kode.startsWith('disposisi'))) return {};
  const disposisi = o.disposisi ?? (await teksBoleh(ask, 'Isi disposisi'));
  const kepada =
    o.kepada ?? (await ask.pilih('Disposisi kepada', peranAtauTidak(sop), langkahSesudah(sop, langkah.no)?.pelaksana));
  return { ...(disposisi !== undefined && { disposisi }), ...(kepada !== '' && { kepada }) };
}

const peranAtauTidak = (sop: Sop): readonly Pilihan<string>[] => [
  ...Object.keys(sop.peran).map((peran) => ({ nilai: peran, nama: namaPeran(sop, peran) })),
  { nilai: '', nama: 'tidak disebut' },
];

/** Number and date of the outgoing letter; not known yet is recorded as not known yet. */
async function tanyaSuratKeluar(
  sesi: Sesi,
  { berkas }: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: OpsiLangkah,
): Promise<Partial<OpsiLangkah>> {
  if (!langkah.kirim) return {};
  const pesanan = suratKirim(berkas.permohonan, langkah);
  const bawaan = pesanan ? { bawaan: pesanan.nomor } : {};
  const nomorKeluar = o.nomorKeluar ?? (await teksBoleh(ask, 'Nomor surat keluar', bawaan));
  const tanggalKeluar =
    o.tanggalKeluar ??
    (await teksBoleh(ask, 'Tanggal surat keluar', tanyaHari(sesi, '--tanggal-keluar', { kasus: berkas })));
  return { ...(nomorKeluar !== undefined && { nomorKeluar }), ...(tanggalKeluar !== undefined && { tanggalKeluar }) };
}

/** Whoever types is not always who acted, nor is it always now: a sheet comes back signed yesterday. */
async function tanyaPelaku(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: OpsiLangkah,
): Promise<Partial<OpsiLangkah>> {
  const kapan = async () => {
    const teks =
      o.tanggal ??
      (await teksWajib(ask, 'Kapan', {
        bawaan: SEKARANG,
        ...tanyaKapan(sesi, '--tanggal', { kasus: terbuka.berkas }),
      }));
    return teks === SEKARANG ? undefined : teks;
  };
  const { akun } = sesi.env.operator;
  if (sesi.kantor.pejabat.length === 0) {
    const oleh = o.oleh ?? (await teksWajib(ask, 'Dikerjakan oleh', { bawaan: akun }));
    const tanggal = await kapan();
    return { ...(oleh.trim() !== akun && { oleh }), ...(tanggal !== undefined && { tanggal }) };
  }
  const tanggal = await kapan(); // first: who holds the role depends on it
  const oleh =
    o.oleh ?? (await pilihPejabat(sesi, terbuka, langkah, ask, { ...o, ...(tanggal !== undefined && { tanggal }) }));
  return { ...(oleh !== '' && { oleh }), ...(tanggal !== undefined && { tanggal }) };
}

/** The officials in office that day, whoever acts in the role first in mind; '' where nobody is to be named. */
function pilihPejabat(
  sesi: Sesi,
  { sop, berkas: kasus }: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: OpsiLangkah,
): Promise<string> {
  const saat = o.tanggal === undefined ? sesi.saat : bacaKapan(sesi, '--tanggal', o.tanggal, { kasus });
  const peran = peranLangkah(sop, langkah, o);
  const calon = calonPelaku(sesi.kantor, peran, saat);
  const pilihan = sesi.kantor.pejabat
    .filter((p) => menjabat(p, hariDari(saat)))
    .map((p) => ({ nilai: p.nama, nama: `${p.nama} — ${namaPeran(sop, p.peran)}` }));
  const tanpa = calon.length === 0 ? [{ nilai: '', nama: 'tidak disebut' }] : [];
  const bawaan = bawaanPelaku({ ...sesi, akun: sesi.env.operator.akun }, peran, saat);
  return ask.pilih('Dikerjakan oleh', [...pilihan, ...tanpa], bawaan);
}

/** What nobody says is not recorded: the standard minutes are no measurement. */
async function tanyaPenutup(ask: Ask, o: OpsiLangkah): Promise<Partial<OpsiLangkah>> {
  const menit =
    o.menit ??
    (await teksBoleh(ask, 'Menit kerja', {
      periksa: (teks) => (/^\d{1,9}$/.test(teks.trim()) ? null : 'Menit kerja ditulis dengan angka, mis. 45.'),
    }));
  const catatan = o.catatan ?? (await teksBoleh(ask, 'Catatan'));
  return { ...(menit !== undefined && { menit }), ...(catatan !== undefined && { catatan }) };
}
