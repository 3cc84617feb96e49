/** A part cut at its values, kept as JSON. */
import type { NaskahValues } from '../../../office/naskah/naskah.ts';
import { escapeXmlText } from '../../../text/markup.ts';
import { makeVisible } from '../../../text/visible.ts';

export type TemplatePiece =
  | string
  /** 'tujuan', or in rows 'elemen.nama'; an empty value has no run. */
  | Readonly<{ isi: string; depan: string; belakang: string }>
  /** Stays while all of `bila` are true, else `tanpa`. */
  | Readonly<{ bila: readonly string[]; tetap: readonly TemplatePiece[]; tanpa: string }>
  /** Repeated for each entry of `baris`; `lanjut` has no ids, which must not double. */
  | Readonly<{ baris: string; pertama: readonly TemplatePiece[]; lanjut: readonly TemplatePiece[] }>
  /** Goes when it has no rows. */
  | Readonly<{ tabel: readonly TemplatePiece[] }>;

type ValueOf = (isi: string) => string;

/** `tertulis` takes the names of the values that came into the text. */
export function fillPieces(
  potongan: readonly TemplatePiece[],
  isian: NaskahValues,
  tertulis = new Set<string>(),
): string {
  return sambung(potongan, (isi) => isian.teks[isi] ?? '');

  function sambung(bagian: readonly TemplatePiece[], nilai: ValueOf): string {
    let xml = '';
    for (const satu of bagian) xml += typeof satu === 'string' ? satu : putuskan(satu, nilai);
    return xml;
  }

  function putuskan(satu: Exclude<TemplatePiece, string>, nilai: ValueOf): string {
    if ('isi' in satu) {
      const teks = nilai(satu.isi);
      if (teks !== '') tertulis.add(satu.isi);
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

/** Shows invisible characters, and stops `{{nip}}` from becoming a placeholder. */
export function tameValue(nilai: string): string {
  const jelas = makeVisible(nilai);
  if (!jelas.includes('{{') && !jelas.includes('}}')) return jelas;
  return makeVisible(nilai.replace(/[{}]/g, (kurung) => (kurung === '{' ? '\\u{7b}' : '\\u{7d}')));
}
