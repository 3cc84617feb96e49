import { numberRanges } from '../../permohonan/text/number-ranges.ts';

const NAMED_WHOLE = 8;

/** '2026-001, 2026-004'; of many '2025-003; 2026-001–007, 009'. */
export function kasusRanges(id: readonly string[]): string {
  if (id.length <= NAMED_WHOLE) return id.join(', ');
  const deret = new Map<string, string[]>();
  for (const satu of id) {
    const di = satu.lastIndexOf('-');
    const awal = satu.slice(0, di + 1);
    deret.set(awal, [...(deret.get(awal) ?? []), satu.slice(di + 1)]);
  }
  return [...deret].map(([awal, nomor]) => awal + numberRanges(nomor).join(', ')).join('; ');
}
