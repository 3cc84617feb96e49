/**
 * A part of a document, cut at its values: literal XML, and what a value decides. All structure is found once, when a
 * template is compiled (`cut-part.ts`); filling is concatenation. Plain data: it is kept as JSON.
 */
import type { NaskahValues } from '../../../office/naskah/naskah.ts';
import { escapeXmlText } from '../../../text/markup.ts';
import { makeVisible } from '../../../text/visible.ts';

export type TemplatePiece =
  | string
  /** A run with a value, 'tujuan' or, of a row, 'elemen.nama'; no run where it is empty. */
  | Readonly<{ isi: string; depan: string; belakang: string }>
  /** A paragraph that stays while all of `bila` are true; `tanpa` stands in its place. */
  | Readonly<{ bila: readonly string[]; tetap: readonly TemplatePiece[]; tanpa: string }>
  /** Rows side by side, repeated for each entry of `baris`. Ids must not be doubled: `lanjut` has none. */
  | Readonly<{ baris: string; pertama: readonly TemplatePiece[]; lanjut: readonly TemplatePiece[] }>
  /** A table of repeated rows alone: it goes with the last of them. */
  | Readonly<{ tabel: readonly TemplatePiece[] }>;

type ValueOf = (isi: string) => string;

/** The XML of a part with these values. */
export function fillPieces(potongan: readonly TemplatePiece[], isian: NaskahValues): string {
  return sambung(potongan, (isi) => isian.teks[isi] ?? '');

  function sambung(bagian: readonly TemplatePiece[], nilai: ValueOf): string {
    let xml = '';
    for (const satu of bagian) xml += typeof satu === 'string' ? satu : putuskan(satu, nilai);
    return xml;
  }

  function putuskan(satu: Exclude<TemplatePiece, string>, nilai: ValueOf): string {
    if ('isi' in satu) {
      const teks = nilai(satu.isi);
      return teks === '' ? '' : satu.depan + escapeXmlText(tameValue(teks)) + satu.belakang;
    }
    if ('bila' in satu) return satu.bila.every((b) => isian.bila[b]) ? sambung(satu.tetap, nilai) : satu.tanpa;
    if ('tabel' in satu) {
      const tabel = sambung(satu.tabel, nilai);
      return /<w:tr[\s>]/.test(tabel) ? tabel : '';
    }
    const awal = `${satu.baris}.`;
    return (isian.baris[satu.baris] ?? [])
      .map((entri, ke) =>
        sambung(ke === 0 ? satu.pertama : satu.lanjut, (isi) =>
          isi.startsWith(awal) ? (entri[isi.slice(awal.length)] ?? '') : nilai(isi),
        ),
      )
      .join('');
  }
}

/** A value is text and nothing else: what cannot be seen is shown, and `{{nip}}` never becomes a placeholder. */
export function tameValue(nilai: string): string {
  const jelas = makeVisible(nilai);
  if (!jelas.includes('{{') && !jelas.includes('}}')) return jelas;
  return makeVisible(nilai.replace(/[{}]/g, (kurung) => (kurung === '{' ? '\\u{7b}' : '\\u{7d}')));
}
