/** A document corrected in Word stays corrected; approved, it loses KONSEP. */

import { drawUpNaskah } from '../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../desk/documents/naskah-material.ts';
import { readTemplate } from '../../desk/documents/naskah-template.ts';
import type { VersionContent } from '../../desk/documents/naskah-versions.ts';
import { refuseChangingFields, settleRemarks } from '../../desk/documents/unprinted.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { NaskahParagraph } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { type DikonsepFact, isNaskahApproved, saysKonsep } from '../../office/permohonan/standing/naskah-approval.ts';
import { correctedFlaws, incompleteFailure } from './corrected-flaws.ts';

export type CorrectedFact = DikonsepFact & Readonly<{ dibaca: NonNullable<DikonsepFact['dibaca']> }>;

/**
 * The document as it was corrected in Word; once it is approved, the same without the word KONSEP, as a version of its own.
 * @throws Failure SYARAT_NASKAH_KURANG, as `--baca`; ISIAN_NASKAH_KOSONG, as from the template
 */
export async function versionFromKoreksi(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  akhir: CorrectedFact,
  lepas: boolean,
  jadi?: boolean,
): Promise<VersionContent & Readonly<{ peringatan: readonly string[]; sendiri?: true }>> {
  const { berkas, sop } = kasus;
  const { versi, templat } = akhir;
  const { konsepMark: tandaKonsep, withoutKonsep: tanpaKonsep, readDocument: bacaDokumen } = await sesi.env.renderer();
  const dulu = await sesi.register.readKasusFile(berkas.id, akhir.berkas);
  const tempat = sop.naskah[naskah.kode];
  const final = tempat?.disetujui != null && isNaskahApproved(tempat, effectiveFacts(berkas.tindakan));
  const asal = { akhiran: '.docx', templat, kosong: [], dibaca: { asal: akhir.dibaca.asal, versi, berubah: [] } };
  const nama = `v${versi} yang dikoreksi di Word`;
  const perintah = `pks draft ${berkas.id} ${naskah.kode} --tanpa-komentar`;
  const bersih = await settleRemarks(sesi, dulu, nama, { final, lepas, perintah });
  // Read in after its approval it was judged then; before it, it is judged now, whether it says KONSEP or not.
  const dinilai = jadi ?? (final && saysKonsep(sop, effectiveFacts(berkas.tindakan), naskah.kode, versi));
  const bertanda = (await tandaKonsep(dulu)).ada;
  if (!final || !(dinilai || bertanda)) {
    const lagi = `pks draft ${berkas.id} ${naskah.kode} --dari-templat`;
    const peringatan = [`v${versi} dikoreksi di Word dan tetap dipakai. Membuatnya lagi dari templat: ${lagi}`];
    return { ...asal, isi: bersih.isi, peringatan: [...peringatan, ...bersih.peringatan] };
  }
  const isi = bertanda ? await tanpaKonsep(bersih.isi) : bersih.isi;
  await refuseChangingFields(sesi, isi, nama);
  const baris = await bacaDokumen(isi);
  const cela = [
    ...(await correctedFlaws(sesi, naskah, isi, baris, true)),
    ...(await dotsLeft(sesi, kasus, naskah, baris)),
  ];
  if (cela.length > 0) throw incompleteFailure(naskah, nama, cela);
  return {
    ...asal,
    isi,
    sendiri: true,
    peringatan: [
      ...bersih.peringatan,
      `v${versi + 1} adalah v${versi} yang dikoreksi di Word, tanpa tulisan KONSEP; data yang berubah sesudah itu tidak ikut: periksa lagi.`,
    ],
  };
}

async function dotsLeft(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  baris: readonly NaskahParagraph[],
): Promise<readonly string[]> {
  const templat = await readTemplate(sesi, sesi.register, naskah.kode);
  const kini = await drawUpNaskah(sesi, kasus, naskah, templat, momentNow(sesi, kasus.berkas));
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const bertitik = (semua: readonly NaskahParagraph[]) =>
    semua.map((b) => b.teks).filter((teks) => /\.{8,}/.test(teks));
  const wajar = bertitik(await bacaDokumen(kini.isi));
  if (bertitik(baris).length <= wajar.length) return [];
  const ke = baris.findIndex(({ teks }) => /\.{8,}/.test(teks) && !wajar.includes(teks));
  const dekat = baris.slice(0, ke + 1).findLast(({ teks }) => /\p{L}/u.test(teks));
  return [`masih titik-titik di sekitar "${dekat?.teks.trim().slice(0, 60) ?? ''}"`];
}
