/** Cases of an import that was killed before it was complete. They stay unseen, and the next import numbers on after them. */
import { bookIdNumber, formatBookId, isInSpans, type NumberSpan } from '../../office/permohonan/kasus-id.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RegisterFinding } from '../../store/upkeep.ts';

/** `hidden` as `countedIds` gives it; `lihat` sees each case that does not count. */
export function cutOffImport(hidden: readonly NumberSpan[]) {
  const terbuka = hidden.filter(({ sampai }) => sampai === null);
  const buku = new Set<string>();
  const nomor: number[] = [];
  return {
    lihat({ id, tindakan }: StoredKasus): void {
      if (!isInSpans(bookIdNumber(id), terbuka)) return;
      nomor.push(bookIdNumber(id));
      const fakta = tindakan[0]?.kejadian[0];
      if (fakta?.jenis === 'Diimpor' && fakta.buku !== null) buku.add(fakta.buku);
    },
    temuan(): readonly RegisterFinding[] {
      if (nomor.length === 0) return [];
      const terurut = nomor.toSorted((a, b) => a - b);
      const [awal, akhir] = [terurut.at(0) ?? 0, terurut.at(-1) ?? 0].map(formatBookId);
      const dari = buku.size === 0 ? 'yang diketik' : `dari ${[...buku].join(', ')}`;
      const sebab = `sisa impor ${dari} yang terputus, ${nomor.length} kasus sampai ${akhir}; tidak dihitung dan tidak tampil. Ulangi impornya: pks impor`;
      return [{ berkas: `kasus/${awal}`, fakta: null, sebab, rusak: false }];
    },
  };
}
