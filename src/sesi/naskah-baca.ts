/** `pks draft --baca`: a document corrected in Word comes back as the next version; nothing wrong gets past approval. */
import { Galat } from '../galat.ts';
import { type BarisNaskah, bedaNaskah } from '../naskah/beda.ts';
import type { TandaKonsep } from '../naskah/kop.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { periksaNaskah } from '../naskah/periksa.ts';
import { BELUM_DIISI } from '../naskah/susun.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { menyebutLembaga } from '../permohonan/kunci-banding.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import type { KasusTerbuka } from './kasus.ts';
import { UKURAN_LAMPIRAN } from './lampiran.ts';
import { satuDokumen } from './naskah-buat.ts';
import { jawabNaskah } from './naskah-jawab.ts';
import { catatVersi, versiNaskah } from './naskah-versi.ts';
import type { OpsiTulis } from './opsi.ts';
import type { Sesi } from './sesi.ts';

/** A fact names so many changed parts; `--beda` shows all. */
const TERBANYAK = 40;

/**
 * Reads `jalur` in. What the law demands and is not there is a warning in a konsep, and refused once it is approved.
 * @throws Galat VERSI_NASKAH_TIDAK_ADA, DOKUMEN_SALAH, SYARAT_NASKAH_KURANG, BERKAS_TIDAK_DAPAT_DIBACA
 */
export async function bacaKembali(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  naskah: Naskah,
  jalur: string,
  opsi: OpsiTulis & Readonly<{ oleh?: string }>,
  permintaan: string,
): Promise<void> {
  satuDokumen(naskah, '--baca');
  const { env, register } = sesi;
  const { berkas, sop } = terbuka;
  const akhir = versiNaskah(berkas, naskah.kode).at(-1)?.fakta;
  if (!akhir) {
    throw new Galat(
      'VERSI_NASKAH_TIDAK_ADA',
      `Naskah ${naskah.kode} kasus ${berkas.id} belum mempunyai versi yang dapat dikoreksi.`,
      [`pks draft ${berkas.id} ${naskah.kode}`],
      { naskah: naskah.kode, versi: null },
    );
  }
  const isi = await env.tempat.baca(jalur, UKURAN_LAMPIRAN);
  const asal = jalur.split(/[\\/]/).at(-1) ?? jalur;
  if (env.sidik(isi) === akhir.sidik) {
    const peringatan = [`${asal} sama persis dengan v${akhir.versi}: tidak ada yang dicatat.`];
    return jawabNaskah(sesi, terbuka, naskah, opsi, { fakta: akhir, baru: false, peringatan });
  }
  const perender = await env.perender();
  const baru = await perender.bacaDokumen(isi);
  const lama = await perender.bacaDokumen(await register.isiBerkas(berkas.id, akhir.berkas));
  const beda = bedaNaskah(lama, baru);
  const { nama } = berkas.permohonan.lembaga;
  const menyebut = (baris: readonly BarisNaskah[]) => menyebutLembaga(baris.map((b) => b.teks).join(' '), nama);

  const riwayat = yangBerlaku(berkas.tindakan);
  const tempat = sop.naskah[naskah.kode];
  const final = disetujui(tempat, riwayat);
  const cela = await celaDokumen(sesi, naskah, isi, baru, tempat?.disetujui == null ? null : final);
  if (final && cela.length > 0) throw tidakLengkap(naskah, asal, cela);
  const berubah = beda.map((b) => b.bagian).slice(0, TERBANYAK);
  const { fakta, hasil } = await catatVersi(
    sesi,
    terbuka,
    naskah,
    { isi, akhiran: '.docx', templat: akhir.templat, kosong: [], dibaca: { asal, versi: akhir.versi, berubah } },
    opsi,
    permintaan,
  );
  const disahkan = final && tempat?.disetujui != null;
  jawabNaskah(sesi, terbuka, naskah, opsi, {
    fakta,
    baru: true,
    beda,
    peringatan: [
      ...hasil.peringatan,
      ...(disahkan ? ['PERHATIAN: naskah ini sudah disetujui; versi yang dibaca ini belum diperiksa siapa pun.'] : []),
      ...(menyebut(lama) && !menyebut(baru)
        ? [`PERHATIAN: ${asal} tidak menyebut ${berkas.permohonan.lembaga.nama}: dokumen kasus lain?`]
        : []),
      ...cela.map((satu) => `PERHATIAN: ${asal} ${satu}.`),
    ],
  });
}

/** What a document read in from Word lacks or has too much. `final` null: nobody approves it. */
export async function celaDokumen(
  sesi: Sesi,
  naskah: Naskah,
  isi: Uint8Array,
  baris: readonly BarisNaskah[],
  final: boolean | null,
): Promise<readonly string[]> {
  const teks = baris.map((b) => b.teks);
  const { tandaKonsep } = await sesi.env.perender();
  return [
    ...periksaNaskah(naskah.kode, teks).map((nama) => `tidak memuat ${nama}`),
    ...celaTanda(baris, await tandaKonsep(isi), final),
  ];
}

/** What an approved document may not be. */
export const tidakLengkap = (naskah: Naskah, asal: string, cela: readonly string[]): Galat =>
  new Galat(
    'SYARAT_NASKAH_KURANG',
    `${naskah.judul} sudah disetujui, dan ${asal} ${cela.join('; ')}.`,
    ['Perbaiki di Word, lalu baca lagi dengan --baca.'],
    { naskah: naskah.kode, cela },
  );

/** Blanks left open, and the word KONSEP: on every page until it is approved, gone afterwards. `final` null: nobody approves it. */
function celaTanda(
  baris: readonly BarisNaskah[],
  { ada, tanpa }: TandaKonsep,
  final: boolean | null,
): readonly string[] {
  return [
    ...(baris.some((b) => b.teks.includes(BELUM_DIISI)) ? [`masih memuat ${BELUM_DIISI}`] : []),
    ...(final === true && ada ? ['masih bertanda KONSEP'] : []),
    ...(final === false && tanpa.length > 0
      ? [`tidak lagi bertanda KONSEP di setiap ${tanpa.join(' dan ')}, padahal belum disetujui`]
      : []),
  ];
}
