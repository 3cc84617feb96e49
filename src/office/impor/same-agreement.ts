/** One agreement may stand twice in a book, or in the register too, its number written in two ways. */
import type { JudgedRow } from './judge-rows.ts';
import type { RowDetails } from './rows/pks-of-row.ts';

type Term = Readonly<{ tanggal: string | null; mulai: string; berakhir: string | null }>;

/** `ada`: agreements of the register; `pengenal` tells which names are one institution. */
export function withSameAgreements(
  baris: readonly JudgedRow<RowDetails>[],
  ada: readonly Readonly<{ id: string; lembaga: string; pks: Term & Readonly<{ nomorKesatu: string }> }>[],
  pengenal: (nama: string) => string,
): readonly JudgedRow<RowDetails>[] {
  const keyOf = (lembaga: string, { tanggal, mulai, berakhir }: Term): string =>
    [pengenal(lembaga), tanggal, mulai, berakhir].join('|');
  const dikenal = new Map(ada.map(({ id, lembaga, pks }) => [keyOf(lembaga, pks), `${id}, nomor ${pks.nomorKesatu}`]));
  return baris.map((b) => {
    if (b.hasil !== 'baru' || !b.isi?.pks) return b;
    const kunci = keyOf(b.isi.lembaga.nama, b.isi.pks);
    const kembar = dikenal.get(kunci);
    if (kembar === undefined) dikenal.set(kunci, `baris ${b.baris}, nomor ${b.isi.pks.nomorKesatu}`);
    if (kembar === undefined) return b;
    const catatan = `lembaga dan masanya sama dengan ${kembar}: PKS yang sama?`;
    return { ...b, kembar: true, catatan: [...b.catatan, catatan] };
  });
}
