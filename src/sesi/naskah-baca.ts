/** `pks draft --baca`: a document corrected in Word comes back as the next version; nothing wrong gets past approval. */
import { Galat } from '../galat.ts';
import { type BarisNaskah, bedaNaskah } from '../naskah/beda.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { periksaNaskah } from '../naskah/periksa.ts';
import { BELUM_DIISI } from '../naskah/susun.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
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
  const beda = bedaNaskah(await perender.bacaDokumen(await register.isiBerkas(berkas.id, akhir.berkas)), baru);

  const riwayat = yangBerlaku(berkas.tindakan);
  const tempat = sop.naskah[naskah.kode];
  const final = disetujui(tempat, riwayat);
  const cela = [
    ...periksaNaskah(
      naskah.kode,
      baru.map((b) => b.teks),
    ).map((nama) => `tidak memuat ${nama}`),
  ];
  cela.push(...celaTanda(baru, tempat?.disetujui == null ? null : final));
  if (final && cela.length > 0) {
    throw new Galat(
      'SYARAT_NASKAH_KURANG',
      `${naskah.judul} sudah disetujui, dan ${asal} ${cela.join('; ')}.`,
      ['Lengkapi di Word, lalu baca lagi; atau kembalikan kasus ke langkah penyusunannya dengan --hasil koreksi.'],
      { naskah: naskah.kode, cela },
    );
  }
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
      ...cela.map((satu) => `PERHATIAN: ${asal} ${satu}.`),
    ],
  });
}

/** Blanks left open, and the word KONSEP: there until it is approved, gone afterwards. `final` null: nobody approves it. */
function celaTanda(baris: readonly BarisNaskah[], final: boolean | null): readonly string[] {
  const konsep = baris.some((b) => b.letak === 'halaman' && /\bKONSEP\b/.test(b.teks));
  return [
    ...(baris.some((b) => b.teks.includes(BELUM_DIISI)) ? [`masih memuat ${BELUM_DIISI}`] : []),
    ...(final === true && konsep ? ['masih bertanda KONSEP'] : []),
    ...(final === false && !konsep ? ['tidak lagi bertanda KONSEP, padahal belum disetujui'] : []),
  ];
}
