import * as v from 'valibot';
import type { ReceivedKasus } from '../../permohonan.ts';
import { paperWord } from '../../text/code-words.ts';
import { noted } from '../../text/kasus-words.ts';
import {
  instantShape,
  kasusFileShape,
  nullableText,
  type Stored,
  type StoredEntries,
  sha256Shape,
  textList,
  textShape,
  wholeNumberShape,
} from '../fact-shapes.ts';
import { type Lampiran, lampiranShape } from '../kasus-parts.ts';
import { NO_LANGKAH } from '../standing-parts.ts';
import { type FactOf, factKind } from './fact-kind.ts';

/** How many acts of the case and the office were there when it was drawn up. */
const naskahOriginShape = v.object({ kasus: wholeNumberShape, kantor: wholeNumberShape });
/**
 * The final form of the approved `versi` (null: not made in pks), filled in from `dari` and `saat`. With `tetap` it
 * was kept although the case holds other data by then.
 */
const finalFormShape = v.object({
  versi: v.nullable(wholeNumberShape),
  dari: naskahOriginShape,
  saat: instantShape,
  tetap: v.exactOptional(v.literal(true)),
});
export type FinalForm = Stored<typeof finalFormShape>;
export type NaskahOrigin = Stored<typeof naskahOriginShape>;
/** `berubah` are the parts that differ from `versi`; with `diisi` only blanks were filled in. */
const readBackFromShape = v.object({
  asal: textShape,
  versi: wholeNumberShape,
  berubah: textList,
  diisi: v.exactOptional(v.literal(true)),
});

const dikonsepEntries = {
  naskah: textShape,
  versi: wholeNumberShape,
  berkas: kasusFileShape,
  sidik: sha256Shape,
  ukuran: wholeNumberShape,
  templat: textShape,
  kosong: textList,
  dari: v.exactOptional(naskahOriginShape),
  dibaca: v.exactOptional(readBackFromShape),
  disetujui: v.exactOptional(v.nullable(finalFormShape)), // Null means a konsep although an approval stood.
  cetakan: v.exactOptional(wholeNumberShape), // The rules that finished it; where absent, the first ones.
};
export type NaskahDetails = StoredEntries<typeof dikonsepEntries>;

const lampiranDitarikEntries = {
  /** Both came with one act, at this step. */
  tindakan: wholeNumberShape,
  langkah: wholeNumberShape,
  ditarik: lampiranShape,
  alasan: textShape,
};
export type LampiranDitarik = FactOf<'LampiranDitarik', typeof lampiranDitarikEntries>;

/** It counts as held at the step the case waits at. */
export function withLampiran(p: ReceivedKasus, lampiran: Lampiran): ReceivedKasus {
  const langkah = p.langkah?.no ?? NO_LANGKAH;
  return {
    ...p,
    lampiran: [...p.lampiran, lampiran],
    dokumen: [...p.dokumen, { kode: lampiran.dokumen, langkah }],
  };
}

function withoutLast<T>(semua: readonly T[], sama: (satu: T) => boolean): readonly T[] {
  const i = semua.findLastIndex(sama);
  return semua.filter((_, j) => j !== i);
}

export const berkasFacts = {
  Dilampirkan: factKind(
    'Dilampirkan',
    { lampiran: lampiranShape, catatan: nullableText },
    {
      paperwork: true,
      fold: (p, { lampiran }) => withLampiran(p, lampiran),
      line: (k, { namaDokumen }) =>
        `Lampiran ${namaDokumen(k.lampiran.dokumen)}: ${k.lampiran.asal}${noted(k.catatan)}`,
      answer: ({ lampiran: l }) => ({
        title: `${l.asal} dilampirkan sebagai ${paperWord(l.dokumen)}`,
      }),
    },
  ),
  LampiranDitarik: factKind('LampiranDitarik', lampiranDitarikEntries, {
    fold: (p, { ditarik, langkah }) => ({
      ...p,
      lampiran: withoutLast(p.lampiran, (l) => l.berkas === ditarik.berkas),
      dokumen: withoutLast(p.dokumen, (d) => d.kode === ditarik.dokumen && d.langkah === langkah),
    }),
    line: (k) => `Bukan berkas kasus ini, no. ${k.tindakan}: ${lampiranName(k.ditarik)}${noted(k.alasan)}`,
    answer: (k) => ({ title: `${lampiranName(k.ditarik)} bukan lagi berkas kasus ini`, by: 'alasan' }),
  }),
  Dikonsep: factKind('Dikonsep', dikonsepEntries, {
    paperwork: true,
    fold: (p, { naskah, versi, berkas, sidik, pada }) => ({
      ...p,
      naskah: [...p.naskah, { naskah, versi, berkas, sidik, pada }],
    }),
    line: (k) =>
      `Dokumen ${paperWord(k.naskah)} v${k.versi}${k.dibaca ? `, dibaca dari ${k.dibaca.asal}` : ''}${k.disetujui?.tetap ? `, seperti yang disetujui${k.disetujui.versi === null ? '' : ` (v${k.disetujui.versi})`}` : ''}`,
  }),
};

export const lampiranName = ({ asal, dokumen }: Lampiran): string => `${asal} (${paperWord(dokumen)})`;
