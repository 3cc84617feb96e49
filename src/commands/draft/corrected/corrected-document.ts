import {
  changingFieldWarnings,
  refuseChangingFields,
  refuseNikInDocument,
  settleRemarks,
} from '../../../desk/documents/unprinted.ts';
import type { OpenKasus } from '../../../desk/open-kasus.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { Failure } from '../../../errors.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { changedLooksOfKonsep } from '../../../office/naskah/finished/paragraph-looks.ts';
import { findReversals } from '../../../office/naskah/finished/reversals.ts';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import { mentionsLembaga } from '../../../office/permohonan/compare/compare-key.ts';
import { effectiveFacts } from '../../../office/permohonan/facts/effective-facts.ts';
import { type DikonsepFact, isNaskahApproved } from '../../../office/permohonan/standing/naskah-approval.ts';
import { typedLine } from '../../../text/typed-line.ts';

/** With `final` a step approved this paper already. */
export type Corrected = Readonly<{
  asal: string;
  isi: Uint8Array;
  final: boolean;
  dulu: Uint8Array;
  lama: readonly NaskahParagraph[];
  baru: readonly NaskahParagraph[];
  peringatan: readonly string[];
}>;

export const baseName = (jalur: string): string => jalur.split(/[\\/]/).at(-1) ?? jalur;

/** @throws DOKUMEN_SALAH, NIK_DITOLAK */
export async function takeCorrected(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  naskah: NaskahDefinition,
  akhir: DikonsepFact,
  { jalur, dibawa, lepas }: Readonly<{ jalur: string; dibawa: Uint8Array; lepas: boolean }>,
): Promise<Corrected> {
  const asal = baseName(jalur);
  const perender = await sesi.env.renderer();
  await perender.readDocument(dibawa); // Refused as a document, before anything else looks into it.
  await refuseNikInDocument(sesi, dibawa, asal);
  const final = isNaskahApproved(sop.naskah[naskah.kode], effectiveFacts(berkas.tindakan));
  const lagi = typedLine(['draft', berkas.id, naskah.kode, '--baca', jalur]);
  const perintah = `${lagi} --tanpa-komentar`;
  const bersih = await settleRemarks(sesi, dibawa, asal, { final, lepas, perintah, lagi });
  const isi = sesi.kantor.latihan ? await perender.withPracticeMark(bersih.isi) : bersih.isi;
  if (final) await refuseChangingFields(sesi, isi, asal);
  const dulu = await sesi.register.readKasusFile(berkas.id, akhir);
  const { lama, peringatan } = await readKept(sesi, dulu, akhir.versi);
  const baru = await perender.readDocument(isi);
  return { asal, isi, final, dulu, lama, baru, peringatan: [...bersih.peringatan, ...peringatan] };
}

/** An older pks took documents that are refused today: they can still be replaced. */
async function readKept(
  { env }: Sitting,
  dulu: Uint8Array,
  versi: number,
): Promise<Readonly<{ lama: readonly NaskahParagraph[]; peringatan: readonly string[] }>> {
  try {
    return { lama: await (await env.renderer()).readDocument(dulu), peringatan: [] };
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'DOKUMEN_SALAH') throw e;
    const peringatan = [`PERHATIAN: v${versi} tidak dapat dibandingkan: ${e.message}`];
    return { lama: [], peringatan };
  }
}

/** `lain` is not the approved text; `takDinilai` was not judged; `rupa` is what looks different. */
export async function readingDoubts(
  sesi: Sitting,
  { berkas }: OpenKasus,
  { kode }: Pick<NaskahDefinition, 'kode'>,
  { asal, isi, final, dulu, lama, baru }: Corrected,
  { lain, takDinilai, rupa }: Readonly<{ lain: boolean; takDinilai: boolean; rupa: readonly string[] }>,
): Promise<readonly string[]> {
  const perender = await sesi.env.renderer();
  const rupaKonsep =
    final || lama.length === 0 ? [] : changedLooksOfKonsep(await perender.oddLooks(dulu), await perender.oddLooks(isi));
  const { nama } = berkas.permohonan.lembaga;
  const menyebut = (baris: readonly NaskahParagraph[]) => mentionsLembaga(baris.map((b) => b.teks).join(' '), nama);
  const bertanda = (await perender.konsepMark(isi)).ada;
  return [
    ...(await changingFieldWarnings(sesi, isi, asal)),
    ...(takDinilai ? ['PERHATIAN: naskah ini sudah disetujui; versi yang dibaca ini belum diperiksa siapa pun.'] : []),
    ...(rupa.length > 0 ? [`PERHATIAN: ${asal} tampak lain dari yang disetujui: ${rupa.join('; ')}.`] : []),
    ...(rupaKonsep.length > 0 ? [`${asal} tampak lain dari versi sebelumnya: ${rupaKonsep.join('; ')}.`] : []),
    ...findReversals(
      kode,
      baru.map(({ teks }) => teks),
    ).map((satu) => `PERHATIAN: ${satu}.`),
    ...(lain && !bertanda
      ? [
          `PERHATIAN: ${asal} tidak bertanda KONSEP, padahal ${rupa.length > 0 ? 'tampilannya' : 'teksnya'} bukan yang disetujui.`,
        ]
      : []),
    ...(menyebut(lama) && !menyebut(baru) ? [`PERHATIAN: ${asal} tidak menyebut ${nama}: dokumen kasus lain?`] : []),
  ];
}
