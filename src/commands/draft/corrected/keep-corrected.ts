import { changedSinceVersion } from '../../../desk/approval/approved-text.ts';
import { changedPartNames } from '../../../desk/approval/changed-naskah.ts';
import { drawUpNaskah } from '../../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../../desk/documents/naskah-material.ts';
import { readTemplate } from '../../../desk/documents/naskah-template.ts';
import { versionsOfNaskah } from '../../../desk/documents/naskah-versions.ts';
import type { VersionContent } from '../../../desk/documents/record-version.ts';
import { refuseChangingFields, refusedToday, settleRemarks } from '../../../desk/documents/unprinted.ts';
import type { OpenKasus } from '../../../desk/open-kasus.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { hasDots } from '../../../office/naskah/finished/dotted-lines.ts';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../../office/permohonan/facts/effective-facts.ts';
import {
  type DikonsepFact,
  isNaskahApproved,
  saysKonsep,
} from '../../../office/permohonan/standing/naskah-approval.ts';
import type { RefilledBlanks } from '../../../paper-desk.ts';
import { typedLine } from '../../../text/typed-line.ts';
import { correctedFlaws, incompleteFailure } from './corrected-flaws.ts';
import { asReadIn, fillCorrected } from './fill-corrected.ts';

export type CorrectedFact = DikonsepFact & Readonly<{ dibaca: NonNullable<DikonsepFact['dibaca']> }>;

/** `lepas` takes comments out; `jadi` judges now; `isikan` fills its blanks. */
type KoreksiForm = Readonly<{ lepas: boolean; jadi?: boolean; isikan?: boolean }>;

/**
 * A document corrected in Word stays so; once approved it loses KONSEP, as a version of its own.
 * @throws SYARAT_NASKAH_KURANG, as `--baca`; ISIAN_NASKAH_KOSONG, as from the template
 */
export async function versionFromKoreksi(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  akhir: CorrectedFact,
  { lepas, jadi, isikan = false }: KoreksiForm,
): Promise<VersionContent & Readonly<{ peringatan: readonly string[]; sendiri?: true }>> {
  const { berkas, sop } = kasus;
  const perender = await sesi.env.renderer();
  const terbaca = asReadIn(versionsOfNaskah(berkas, naskah.kode), akhir);
  const { versi, templat } = terbaca;
  const dulu = await sesi.register.readKasusFile(berkas.id, terbaca);
  const tempat = sop.naskah[naskah.kode];
  const final = tempat?.disetujui != null && isNaskahApproved(tempat, effectiveFacts(berkas.tindakan));
  const nama = `v${versi} yang dikoreksi di Word`;
  const perintah = `pks draft ${berkas.id} ${naskah.kode} --tanpa-komentar`;
  const lagi = `pks draft ${berkas.id} ${naskah.kode} --baca`;
  const bersih = await settleRemarks(sesi, dulu, nama, { final, lepas, perintah, lagi }).catch(
    refusedToday(nama, [typedLine(['draft', berkas.id, naskah.kode, '--dari-templat'])]),
  );
  // Read in after its approval it was judged then; else it is judged now.
  const dinilai = jadi ?? (final && saysKonsep(sop, effectiveFacts(berkas.tindakan), naskah.kode, versi));
  const bertanda = (await perender.konsepMark(dulu)).ada;
  const polos = final && bertanda ? await perender.withoutKonsep(bersih.isi) : bersih.isi;
  const diisi = isikan
    ? await fillCorrected(sesi, kasus, naskah, terbaca, polos)
    : { dokumen: polos, terisi: [], sisa: [] };
  const asal = {
    ...{ akhiran: '.docx', templat, kosong: [] },
    dibaca: { asal: akhir.dibaca.asal, versi, berubah: [], ...(diisi.terisi.length > 0 && { diisi: true as const }) },
  };
  const isian = blanksFilled(kasus, naskah, nama, diisi);
  if (!final || !(dinilai || bertanda)) {
    const ulang = `pks draft ${berkas.id} ${naskah.kode} --dari-templat`;
    const berubah = isikan ? [] : await changedSinceVersion(sesi, kasus, naskah, versi);
    const tanpa =
      berubah.length > 0 ? `; data yang berubah sesudahnya tidak ikut (${changedPartNames(naskah, berubah)})` : '';
    const tetap = `v${versi} dikoreksi di Word dan tetap dipakai${tanpa}. Dari templat, tanpa koreksi di Word itu: ${ulang}`;
    return { ...asal, isi: diisi.dokumen, peringatan: [...(isikan ? [] : [tetap]), ...bersih.peringatan, ...isian] };
  }
  const isi = diisi.dokumen;
  await refuseChangingFields(sesi, isi, nama);
  const baris = await perender.readDocument(isi);
  const cela = [
    ...(await correctedFlaws(sesi, naskah, isi, baris, true)),
    ...(dinilai ? await dotsLeft(sesi, kasus, naskah, baris) : []), // Later ones are warned of.
  ];
  if (cela.length > 0) throw incompleteFailure(naskah, nama, cela, lagi);
  return {
    ...asal,
    isi,
    ...(terbaca === akhir && { sendiri: true as const }),
    peringatan: [
      ...bersih.peringatan,
      `${nama} dipakai tanpa tulisan KONSEP; data yang berubah sesudah itu tidak ikut: periksa lagi.`,
      ...isian,
    ],
  };
}

const SHOWN_LINE = 60;

/** Says what was filled in, and where only a person can. */
function blanksFilled(
  { berkas: { id } }: OpenKasus,
  { kode }: NaskahDefinition,
  nama: string,
  { terisi, sisa }: Pick<RefilledBlanks, 'terisi' | 'sisa'>,
): readonly string[] {
  const kutip = (baris: readonly string[]) => baris.map((satu) => `"${shortLine(satu)}"`).join(', ');
  return [
    ...(terisi.length > 0 ? [`Diisikan ke ${nama}: ${kutip(terisi)}.`] : []),
    ...(sisa.length > 0
      ? [
          `PERHATIAN: belum terisi di ${nama}, karena barisnya diubah: ${kutip(sisa)}. Isi di Word, lalu baca lagi dengan --baca: pks buka ${id} ${kode}`,
        ]
      : []),
  ];
}

function shortLine(teks: string): string {
  const rapi = teks.replace(/\s+/g, ' ').trim();
  return rapi.length > SHOWN_LINE ? `${rapi.slice(0, SHOWN_LINE - 1)}…` : rapi;
}

async function dotsLeft(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  baris: readonly NaskahParagraph[],
): Promise<readonly string[]> {
  const templat = await readTemplate(sesi, naskah);
  const kini = await drawUpNaskah(sesi, kasus, naskah, templat, momentNow(sesi, kasus.berkas));
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const bertitik = (semua: readonly NaskahParagraph[]) => semua.map((b) => b.teks).filter(hasDots);
  const wajar = bertitik(await bacaDokumen(kini.isi));
  if (bertitik(baris).length <= wajar.length) return [];
  const ke = baris.findIndex(({ teks }) => hasDots(teks) && !wajar.includes(teks));
  const dekat = baris.slice(0, ke + 1).findLast(({ teks }) => /\p{L}/u.test(teks));
  return [`masih titik-titik di sekitar "${dekat?.teks.trim().slice(0, 60) ?? ''}"`];
}
