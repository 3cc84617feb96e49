import {
  changingFieldWarnings,
  refuseChangingFields,
  refuseNikInDocument,
  settleRemarks,
} from '../../../desk/documents/unprinted.ts';
import type { OpenKasus } from '../../../desk/open-kasus.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
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
  lama: readonly NaskahParagraph[];
  baru: readonly NaskahParagraph[];
  peringatan: readonly string[];
}>;

export const baseName = (jalur: string): string => jalur.split(/[\\/]/).at(-1) ?? jalur;

/** @throws Failure DOKUMEN_SALAH, NIK_DITOLAK */
export async function takeCorrected(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  naskah: NaskahDefinition,
  akhir: DikonsepFact,
  { jalur, dibawa, lepas }: Readonly<{ jalur: string; dibawa: Uint8Array; lepas: boolean }>,
): Promise<Corrected> {
  const asal = baseName(jalur);
  const perender = await sesi.env.renderer();
  await perender.readDocument(dibawa); // It is refused as a document, before anything else looks into it.
  await refuseNikInDocument(sesi, dibawa, asal);
  const final = isNaskahApproved(sop.naskah[naskah.kode], effectiveFacts(berkas.tindakan));
  const lagi = typedLine(['draft', berkas.id, naskah.kode, '--baca', jalur]);
  const perintah = `${lagi} --tanpa-komentar`;
  const bersih = await settleRemarks(sesi, dibawa, asal, { final, lepas, perintah, lagi });
  const isi = sesi.kantor.latihan ? await perender.withPracticeMark(bersih.isi) : bersih.isi;
  if (final) await refuseChangingFields(sesi, isi, asal);
  const lama = await perender.readDocument(await sesi.register.readKasusFile(berkas.id, akhir));
  return { asal, isi, final, lama, baru: await perender.readDocument(isi), peringatan: bersih.peringatan };
}

/** `lain` is not the approved text; `takDinilai` was not judged; `rupa` is what looks different. */
export async function readingDoubts(
  sesi: Sitting,
  { berkas }: OpenKasus,
  { asal, isi, lama, baru }: Corrected,
  { lain, takDinilai, rupa }: Readonly<{ lain: boolean; takDinilai: boolean; rupa: readonly string[] }>,
): Promise<readonly string[]> {
  const { nama } = berkas.permohonan.lembaga;
  const menyebut = (baris: readonly NaskahParagraph[]) => mentionsLembaga(baris.map((b) => b.teks).join(' '), nama);
  const bertanda = (await (await sesi.env.renderer()).konsepMark(isi)).ada;
  return [
    ...(await changingFieldWarnings(sesi, isi, asal)),
    ...(takDinilai ? ['PERHATIAN: naskah ini sudah disetujui; versi yang dibaca ini belum diperiksa siapa pun.'] : []),
    ...(rupa.length > 0 ? [`PERHATIAN: ${asal} tampak lain dari yang disetujui: ${rupa.join('; ')}.`] : []),
    ...(lain && !bertanda
      ? [
          `PERHATIAN: ${asal} tidak bertanda KONSEP, padahal ${rupa.length > 0 ? 'tampilannya' : 'teksnya'} bukan yang disetujui.`,
        ]
      : []),
    ...(menyebut(lama) && !menyebut(baru) ? [`PERHATIAN: ${asal} tidak menyebut ${nama}: dokumen kasus lain?`] : []),
  ];
}
