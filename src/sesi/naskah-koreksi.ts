/** A document corrected in Word stays corrected: the template does not come over it, and approved it loses its KONSEP. */
import type { BarisNaskah } from '../naskah/beda.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import { keadaanKini } from './bahan.ts';
import type { KasusTerbuka } from './kasus.ts';
import { celaDokumen, tidakLengkap } from './naskah-baca.ts';
import { buatNaskah } from './naskah-buat.ts';
import { jawabNaskah } from './naskah-jawab.ts';
import { type OpsiSalinan, siapkanSalinan } from './naskah-salinan.ts';
import { catatVersi, versiNaskah } from './naskah-versi.ts';
import type { OpsiTulis } from './opsi.ts';
import type { Sesi } from './sesi.ts';
import { bacaTemplat } from './templat.ts';

/**
 * Answers with the last version where that one was corrected in Word; false where it was not. Once it is approved the
 * same text without KONSEP becomes the next version. @throws Galat SYARAT_NASKAH_KURANG, as `--baca`; ISIAN_NASKAH_KOSONG,
 * as from the template
 */
export async function dariKoreksi(
  sesi: Sesi,
  kasus: KasusTerbuka,
  naskah: Naskah,
  opsi: OpsiTulis & OpsiSalinan & Readonly<{ oleh?: string }>,
  permintaan: string,
): Promise<boolean> {
  const { berkas, sop } = kasus;
  const akhir = versiNaskah(berkas, naskah.kode).at(-1)?.fakta;
  if (!akhir?.dibaca) return false;
  const { tandaKonsep, tanpaKonsep, bacaDokumen } = await sesi.env.perender();
  const dulu = await sesi.register.isiBerkas(berkas.id, akhir.berkas);
  const tempat = sop.naskah[naskah.kode];
  const final = tempat?.disetujui != null && disetujui(tempat, yangBerlaku(berkas.tindakan));
  const tetap = !final || !(await tandaKonsep(dulu)).ada;
  const isi = tetap ? dulu : await tanpaKonsep(dulu);
  if (!tetap) {
    const baris = await bacaDokumen(isi);
    const cela = [
      ...(await celaDokumen(sesi, naskah, isi, baris, true)),
      ...(await titikTersisa(sesi, kasus, naskah, baris)),
    ];
    if (cela.length > 0) throw tidakLengkap(naskah, `v${akhir.versi} yang dikoreksi di Word`, cela);
  }
  const versi = tetap ? akhir.versi : akhir.versi + 1;
  const salinan = await siapkanSalinan(sesi, kasus, naskah.kode, versi, { isi, akhiran: '.docx' }, opsi);
  const lagi = `pks draft ${berkas.id} ${naskah.kode} --dari-templat`;
  if (tetap) {
    await salinan.tulis();
    const peringatan = [`v${versi} dikoreksi di Word dan tetap dipakai. Membuatnya lagi dari templat: ${lagi}`];
    jawabNaskah(sesi, kasus, naskah, opsi, { fakta: akhir, baru: false, salinan: salinan.tujuan, peringatan });
    return true;
  }
  const dibaca = { asal: akhir.dibaca.asal, versi: akhir.versi, berubah: [] };
  const asal = { isi, akhiran: '.docx', templat: akhir.templat, kosong: [], dibaca };
  const { fakta, hasil } = await catatVersi(sesi, kasus, naskah, asal, opsi, permintaan);
  await salinan.tulis();
  jawabNaskah(sesi, kasus, naskah, opsi, {
    fakta,
    baru: true,
    salinan: salinan.tujuan,
    peringatan: [
      ...hasil.peringatan,
      `v${versi} adalah v${akhir.versi} yang dikoreksi di Word, tanpa tulisan KONSEP; data yang berubah sesudah itu tidak ikut: periksa lagi.`,
    ],
  });
  return true;
}

/** Dotted lines of the konsep whose values are known by now: a document drawn up today would have fewer. */
async function titikTersisa(
  sesi: Sesi,
  kasus: KasusTerbuka,
  naskah: Naskah,
  baris: readonly BarisNaskah[],
): Promise<readonly string[]> {
  const templat = await bacaTemplat(sesi, sesi.register, naskah.kode);
  const kini = await buatNaskah(sesi, kasus, naskah, templat, keadaanKini(sesi, kasus.berkas), false);
  const { bacaDokumen } = await sesi.env.perender();
  const bertitik = (semua: readonly BarisNaskah[]) => semua.map((b) => b.teks).filter((teks) => /\.{8,}/.test(teks));
  const wajar = bertitik(await bacaDokumen(kini.isi));
  if (bertitik(baris).length <= wajar.length) return [];
  const ke = baris.findIndex(({ teks }) => /\.{8,}/.test(teks) && !wajar.includes(teks));
  const dekat = baris.slice(0, ke + 1).findLast(({ teks }) => /\p{L}/u.test(teks));
  return [`masih titik-titik di sekitar "${dekat?.teks.trim().slice(0, 60) ?? ''}"`];
}
