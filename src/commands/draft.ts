/** `pks draft`: render a document of a case from its .docx template. Kept in the case, versioned, fingerprinted, recorded. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import { keadaanKini } from '../sesi/bahan.ts';
import { bacaKasus, type KasusTerbuka, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { bacaKembali } from '../sesi/naskah-baca.ts';
import { bandingkanVersi, ulangVersi } from '../sesi/naskah-beda.ts';
import { bahanDari, buatNaskah } from '../sesi/naskah-buat.ts';
import { daftarNaskah, jawabNaskah } from '../sesi/naskah-jawab.ts';
import { dariKoreksi } from '../sesi/naskah-koreksi.ts';
import { type OpsiSalinan, siapkanSalinan } from '../sesi/naskah-salinan.ts';
import { catatVersi, type IsiVersi, naskahDimaksud, versiNaskah } from '../sesi/naskah-versi.ts';
import { bilaBolehTanya, type OpsiTulis, perintahKasus } from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { bacaTemplat, naskahBernama, simpanTemplat } from '../sesi/templat.ts';

type OpsiDraft = OpsiTulis &
  OpsiSalinan &
  Readonly<{
    izinkanKosong?: boolean;
    dariTemplat?: boolean;
    daftar?: boolean;
    beda?: string;
    ulang?: string;
    baca?: string;
    oleh?: string;
    versi?: string;
  }>;

export const draftCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('draft', ringkas, 'menyusun')
    .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
    .option('--ke <file|dir>', 'tulis juga salinannya di sini')
    .option('--timpa', 'salinan boleh menimpa berkas yang sudah ada')
    .option('--pdf', 'salinannya PDF, lewat LibreOffice (bawaan --ke: folder ini)')
    .option('--izinkan-kosong', 'buat juga bila ada isian yang belum ada: tercetak [BELUM DIISI]')
    .option('--daftar', 'tunjukkan naskah yang dapat dibuat')
    .option('--baca <file>', 'ambil .docx yang dikoreksi di Word sebagai versi berikutnya')
    .option('--dari-templat', 'buat lagi dari templat, walau versi terakhir dikoreksi di Word')
    .option('--beda <v..v>', 'yang berubah antara dua versi, tiap pasal, mis. 1..2')
    .option('--ulang <v>', 'buat ulang sebuah versi dari data saat itu dan bandingkan; tidak menyimpan')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks draft 14 --daftar\n  $ pks draft 14 surat-kemendagri --pdf\n  $ pks draft 14 pks --baca pks-koreksi.docx\n  $ pks draft 14 pks --beda 1..2',
    )
    .action((kasus: string, naskah: string | undefined, opsi: OpsiDraft) => draft(env, kasus, naskah, opsi));

export async function draft(env: Env, teks: string, kode: string | undefined, opsi: OpsiDraft): Promise<void> {
  satuCara(opsi);
  const sesi = await bukaSesi(env, opsi);
  const kasus = await bacaKasus(sesi, teks);
  const lama = (contoh: string) => naskahDimaksud(kasus, kode, contoh);
  if (opsi.daftar) return daftarNaskah(sesi, kasus, opsi);
  if (opsi.beda !== undefined) return bandingkanVersi(sesi, kasus, lama(`--beda ${opsi.beda}`), opsi.beda, opsi);
  if (opsi.ulang !== undefined) return ulangVersi(sesi, kasus, lama(`--ulang ${opsi.ulang}`), opsi.ulang, opsi);
  const naskah =
    opsi.baca !== undefined
      ? lama(`--baca ${opsi.baca}`)
      : kode === undefined
        ? await pilihNaskah(sesi, kasus, opsi)
        : naskahBernama(kode);

  const permintaan = sidikPermintaan(sesi, `draft ${kasus.berkas.id}`, { ...opsi, naskah: naskah.kode });
  if (await sudahDibuat(sesi, kasus, naskah, opsi, permintaan)) return;
  pastikanVersi(kasus.berkas, opsi.versi);
  if (opsi.baca !== undefined) return bacaKembali(sesi, kasus, naskah, opsi.baca, opsi, permintaan);
  await buat(sesi, kasus, naskah, opsi, permintaan);
}

/** A version is a change: what would read like the last one to the byte is that one. */
async function buat(sesi: Sesi, kasus: KasusTerbuka, naskah: Naskah, opsi: OpsiDraft, permintaan: string) {
  const akhir = versiNaskah(kasus.berkas, naskah.kode).at(-1)?.fakta;
  const dibaca = opsi.dariTemplat ? undefined : akhir?.dibaca;
  const { peringatan, simpan, isian, ...asal }: Bakal =
    akhir && dibaca
      ? await dariKoreksi(sesi, kasus, naskah, { ...akhir, dibaca })
      : await dariTemplat(sesi, kasus, naskah, opsi);
  const tetap = akhir?.sidik === sesi.env.sidik(asal.isi) ? akhir : null;
  const versi = tetap?.versi ?? (akhir?.versi ?? 0) + 1;
  const salinan = await siapkanSalinan(sesi, kasus, naskah.kode, versi, asal, opsi);
  const hasil = { ...(isian && { isian }), salinan: salinan.tujuan };
  if (tetap) {
    await salinan.tulis();
    return jawabNaskah(sesi, kasus, naskah, opsi, { ...hasil, fakta: tetap, baru: false, peringatan });
  }
  if (simpan && !opsi.coba) await simpanTemplat(sesi, simpan);
  const dicatat = await catatVersi(sesi, kasus, naskah, asal, opsi, permintaan);
  await salinan.tulis();
  const tertinggal = `v${akhir?.versi} dikoreksi di Word; v${versi} dibuat lagi dari templat, tanpa koreksi itu. Lihat: pks draft ${kasus.berkas.id} ${naskah.kode} --beda ${akhir?.versi}..${versi}`;
  jawabNaskah(sesi, kasus, naskah, opsi, {
    ...hasil,
    fakta: dicatat.fakta,
    baru: true,
    peringatan: [...dicatat.hasil.peringatan, ...peringatan, ...(akhir?.dibaca && !dibaca ? [tertinggal] : [])],
  });
}

/** What may become the next version; `simpan`: the template to be kept before it. */
type Bakal = IsiVersi &
  Readonly<{ peringatan: readonly string[]; simpan?: Uint8Array; isian?: Readonly<Record<string, string>> }>;

async function dariTemplat(sesi: Sesi, kasus: KasusTerbuka, naskah: Naskah, opsi: OpsiDraft): Promise<Bakal> {
  const templat = await bacaTemplat(sesi, sesi.register, naskah.kode);
  const keadaan = keadaanKini(sesi, kasus.berkas);
  const dibuat = await buatNaskah(sesi, kasus, naskah, templat, keadaan, opsi.izinkanKosong ?? false);
  const { isi, akhiran, isian, kosong, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sidik(templat.isi),
    kosong,
    peringatan,
    simpan: templat.isi,
    isian: isian.teks,
  };
}

/** Whether this key recorded a version before. The repeat finishes what was interrupted: the copy, where it is not there. */
async function sudahDibuat(
  sesi: Sesi,
  kasus: KasusTerbuka,
  naskah: Naskah,
  opsi: OpsiDraft,
  permintaan: string,
): Promise<boolean> {
  const { berkas } = kasus;
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  const fakta = lama?.kejadian.find((k) => k.jenis === 'Dikonsep');
  if (!lama || fakta?.jenis !== 'Dikonsep') return false;
  const isi = await sesi.register.isiBerkas(berkas.id, fakta.berkas);
  const akhiran = /\.[a-z]+$/.exec(fakta.berkas)?.[0] ?? '';
  const salinan = await siapkanSalinan(sesi, kasus, naskah.kode, fakta.versi, { isi, akhiran }, opsi, true);
  await salinan.tulis();
  const { peringatan } = lama;
  jawabNaskah(sesi, kasus, naskah, opsi, { fakta, baru: true, salinan: salinan.tujuan, peringatan });
  return true;
}

/** @throws Galat PEMAKAIAN_SALAH where two different things are asked for at once */
function satuCara(opsi: OpsiDraft): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).filter((c) => opsi[c] !== undefined);
  const lain =
    cara.length > 0 ? (['ke', 'pdf', 'timpa', 'izinkanKosong', 'dariTemplat'] as const).filter((c) => opsi[c]) : [];
  if (cara.length + lain.length <= 1) return;
  const flag = [...cara, ...lain].map((c) => `--${c.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`)}`);
  throw new Galat('PEMAKAIAN_SALAH', `${flag.join(' dan ')} tidak dapat dipakai bersama.`, ['pks draft --help']);
}

/** Without a name: what the waiting step makes, of a signed PKS what belongs to it; else the person chooses among what makes sense now. */
async function pilihNaskah(sesi: Sesi, kasus: KasusTerbuka, opsi: OpsiDraft): Promise<Naskah> {
  const { berkas, sop } = kasus;
  const { langkah, kerjaSama } = berkas.permohonan;
  const keadaan = keadaanKini(sesi, berkas);
  const dapat = NASKAH.filter((n) => !n.tolak?.(bahanDari(kasus, n, keadaan)));
  const perlu = dapat.filter((n) =>
    langkah ? sop.naskah[n.kode]?.langkah.includes(langkah.no) : kerjaSama !== undefined && n.sesudahSah,
  );
  const pertama = perlu[0];
  if (perlu.length === 1 && pertama) return pertama;
  const urut = [...perlu, ...dapat.filter((n) => !perlu.includes(n))];
  if (bilaBolehTanya(sesi.env, opsi)) {
    return (await sesi.env.ask()).pilih(
      'Naskah',
      urut.map((n) => ({ nilai: n, nama: n.judul })),
    );
  }
  throw new Galat(
    'ISIAN_KURANG',
    'Sebut naskah yang dibuat.',
    [`pks draft ${berkas.id} ${urut[0]?.kode}`, `Pilihan: ${urut.map((n) => n.kode).join(' | ')}`],
    {
      argumen: 'naskah',
    },
  );
}
