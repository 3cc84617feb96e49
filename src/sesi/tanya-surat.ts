/** The questions of `pks new`: what flags left open, until the letter can be recorded. Each has a flag. */
import type { Ask, Pilihan } from '../env.ts';
import { namaOrang } from '../permohonan/nama-orang.ts';
import { JENIS_LEMBAGA, type JenisLembaga } from '../permohonan/permohonan.ts';
import { periksaSemuaTeks } from '../permohonan/teks.ts';
import { type KodeDokumen, langkahAwal, namaSyarat, pilihanSyarat, type Sop } from '../sop/sop.ts';
import { terlihat } from '../teks/terlihat.ts';
import { gemaHari } from './baca-hari.ts';
import { lembagaDari, permohonanDari } from './isian.ts';
import { sebabNanti, tanyaHari, tanyaKapan, teksBoleh, teksWajib } from './jawaban.ts';
import { kodeDokumen } from './kode.ts';
import { lampiranBaru } from './lampiran.ts';
import { lembagaSerupa } from './lembaga-serupa.ts';
import type { Sesi } from './sesi.ts';
import { diterimaPada, type OpsiSurat, penerima, suratAwal } from './surat-baru.ts';

const HAL = 'Permohonan hak akses pemanfaatan data kependudukan';

const NAMA_JENIS: Readonly<Record<JenisLembaga, string>> = {
  opd: 'Perangkat daerah (OPD)',
  kalurahan: 'Kalurahan',
  'rsud-blud': 'RSUD / BLUD',
  'instansi-vertikal': 'Instansi vertikal',
  'perguruan-tinggi': 'Perguruan tinggi',
  'badan-hukum-profit': 'Badan hukum (profit)',
  'badan-hukum-nonprofit': 'Badan hukum (nirlaba)',
};

/**
 * The options as if everything had been typed as flags. At most nine questions;
 * none but the kelengkapan where all required flags are there.
 * @throws Galat DIBATALKAN; and what is wrong in the flags, before a question is asked
 */
export async function tanyaSurat<O extends OpsiSurat>(sesi: Sesi, sop: Sop, ask: Ask, o: O): Promise<O> {
  await periksaFlag(sesi, sop, o);
  const lengkapSurat = [o.lembaga, o.jenis, o.nomorSurat, o.tanggalSurat, o.hal].every((nilai) => nilai?.trim());
  const tanyaAda = o.ada === undefined && !o.lengkap;
  if (lengkapSurat && !tanyaAda) return o;
  sesi.env.note(`Surat masuk baru, register ${sesi.register.folder}`);
  sesi.env.note('Enter = pakai isi [dalam kurung] · Ctrl+C = batal tanpa menyimpan apa pun');
  const surat = lengkapSurat ? o : await tanyaIsiSurat(sesi, sop, ask, o);
  return tanyaAda ? { ...surat, ada: await tanyaAdaAwal(sop, ask, surat.berkas) } : surat;
}

async function tanyaIsiSurat<O extends OpsiSurat>(sesi: Sesi, sop: Sop, ask: Ask, o: O): Promise<O> {
  const diketik = o.lembaga?.trim() || (await teksWajib(ask, 'Lembaga pemohon'));
  const serupa = await lembagaSerupa(sesi, diketik);
  for (const baris of serupa.catatan) sesi.env.note(terlihat(baris));
  const ikut =
    serupa.ejaan !== null && (await ask.yakin(`Tulis seperti di register: ${terlihat(serupa.ejaan)}?`, true));
  const lembaga = ikut && serupa.ejaan !== null ? serupa.ejaan : diketik;
  const jenis = o.jenis ?? (await ask.pilih('Jenis lembaga', JENIS, serupa.jenis ?? undefined));
  const nomorSurat = o.nomorSurat?.trim() || (await teksWajib(ask, 'Nomor surat'));
  const tanggalSurat = o.tanggalSurat ?? (await teksWajib(ask, 'Tanggal surat', tanyaHari(sesi, '--tanggal-surat')));
  const diterima =
    o.diterima ?? (await teksWajib(ask, 'Diterima', { bawaan: 'sekarang', ...tanyaKapan(sesi, '--diterima') }));
  const hal = o.hal?.trim() || (await teksWajib(ask, 'Hal', { bawaan: HAL }));
  const berkas = o.berkas ?? (await tanyaPindaian(sesi, sop, ask));
  const surat = { ...o, lembaga, jenis, nomorSurat, tanggalSurat, diterima, hal };
  const nama = await tanyaPenerima(sesi, sop, ask, surat);
  return { ...surat, ...(berkas !== undefined && { berkas }), ...(nama !== undefined && { penerima: nama }) };
}

const JENIS: readonly Pilihan<JenisLembaga>[] = JENIS_LEMBAGA.map((nilai) => ({ nilai, nama: NAMA_JENIS[nilai] }));

/** Where only the account is known: a receipt is not signed with that. */
async function tanyaPenerima(sesi: Sesi, sop: Sop, ask: Ask, o: OpsiSurat): Promise<string | undefined> {
  if (o.penerima?.trim()) return o.penerima;
  const oleh = penerima(sesi, sop, o, diterimaPada(sesi, o));
  return namaOrang(oleh) === null ? teksBoleh(ask, 'Nama penerima surat') : undefined;
}

/** A path, as typed or as a terminal pastes a file that is dropped on it (in quotes). */
async function tanyaPindaian(sesi: Sesi, sop: Sop, ask: Ask): Promise<string | undefined> {
  const jalur = await ask.teks('Pindaian surat', {
    bawaan: 'tidak ada',
    sela: ' ',
    periksa: (teks) =>
      tanpaPindaian(teks) ? null : sebabNanti(() => lampiranBaru(sesi, suratAwal(sop), tanpaKutip(teks))),
    gema: (teks) => (tanpaPindaian(teks) ? '' : 'disalin ke kasus'),
  });
  return tanpaPindaian(jalur) ? undefined : tanpaKutip(jalur);
}

const tanpaPindaian = (teks: string): boolean => ['', 'tidak ada'].includes(teks.trim());
const tanpaKutip = (teks: string): string => teks.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Step 1's kelengkapan; what the scan covers is ticked already. */
function tanyaAdaAwal(sop: Sop, ask: Ask, berkas: string | undefined): Promise<readonly KodeDokumen[]> {
  const awal = langkahAwal(sop);
  const terpindai = berkas === undefined ? [] : [suratAwal(sop)];
  return ask.centang(
    `Kelengkapan langkah ${awal.no}`,
    awal.kelengkapan.map((syarat) => {
      const pilihan = pilihanSyarat(syarat);
      const dipindai = pilihan.find((kode) => terpindai.includes(kode));
      return { nilai: dipindai ?? pilihan[0] ?? '', nama: namaSyarat(sop, syarat), dicentang: dipindai !== undefined };
    }),
  );
}

/** Nobody should answer eight questions to hear that a flag was wrong. */
async function periksaFlag(sesi: Sesi, sop: Sop, o: OpsiSurat): Promise<void> {
  periksaSemuaTeks({
    ...lembagaDari(o),
    ...permohonanDari(o),
    nomorSurat: o.nomorSurat,
    hal: o.hal,
    penerima: o.penerima,
  });
  if (o.tanggalSurat !== undefined) gemaHari(sesi, '--tanggal-surat', o.tanggalSurat);
  if (o.diterima !== undefined) gemaHari(sesi, '--diterima', o.diterima, {}, true);
  for (const kode of o.ada ?? []) kodeDokumen(sop, '--ada', kode);
  if (o.berkas !== undefined) await lampiranBaru(sesi, suratAwal(sop), o.berkas);
}
