/** A document corrected in Word stays corrected: the template does not come over it, and approved it loses its KONSEP. */
import type { BarisNaskah } from '../naskah/beda.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import { keadaanKini } from './bahan.ts';
import type { KasusTerbuka } from './kasus.ts';
import { celaDokumen, tidakLengkap } from './naskah-baca.ts';
import { buatNaskah } from './naskah-buat.ts';
import type { Dikonsep, IsiVersi } from './naskah-versi.ts';
import type { Sesi } from './sesi.ts';
import { bacaTemplat } from './templat.ts';

/**
 * The document `akhir` as it was corrected in Word; once it is approved the same without KONSEP, which is another one.
 * @throws Galat SYARAT_NASKAH_KURANG, as `--baca`; ISIAN_NASKAH_KOSONG, as from the template
 */
export async function dariKoreksi(
  sesi: Sesi,
  kasus: KasusTerbuka,
  naskah: Naskah,
  akhir: Dikonsep & Readonly<{ dibaca: NonNullable<Dikonsep['dibaca']> }>,
): Promise<IsiVersi & Readonly<{ peringatan: readonly string[] }>> {
  const { berkas, sop } = kasus;
  const { versi, templat } = akhir;
  const { tandaKonsep, tanpaKonsep, bacaDokumen } = await sesi.env.perender();
  const dulu = await sesi.register.isiBerkas(berkas.id, akhir.berkas);
  const tempat = sop.naskah[naskah.kode];
  const final = tempat?.disetujui != null && disetujui(tempat, yangBerlaku(berkas.tindakan));
  const asal = { akhiran: '.docx', templat, kosong: [], dibaca: { asal: akhir.dibaca.asal, versi, berubah: [] } };
  if (!final || !(await tandaKonsep(dulu)).ada) {
    const lagi = `pks draft ${berkas.id} ${naskah.kode} --dari-templat`;
    const peringatan = [`v${versi} dikoreksi di Word dan tetap dipakai. Membuatnya lagi dari templat: ${lagi}`];
    return { ...asal, isi: dulu, peringatan };
  }
  const isi = await tanpaKonsep(dulu);
  const baris = await bacaDokumen(isi);
  const cela = [
    ...(await celaDokumen(sesi, naskah, isi, baris, true)),
    ...(await titikTersisa(sesi, kasus, naskah, baris)),
  ];
  if (cela.length > 0) throw tidakLengkap(naskah, `v${versi} yang dikoreksi di Word`, cela);
  return {
    ...asal,
    isi,
    peringatan: [
      `v${versi + 1} adalah v${versi} yang dikoreksi di Word, tanpa tulisan KONSEP; data yang berubah sesudah itu tidak ikut: periksa lagi.`,
    ],
  };
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
