const NAMED_WHOLE = 8;

/** Gives '2026-001, 2026-004'; of many '2025-003; 2026-001–007, 009'. */
export function kasusRanges(id: readonly string[]): string {
  if (id.length <= NAMED_WHOLE) return id.join(', ');
  const deret = new Map<string, string[]>();
  for (const satu of id) {
    const di = satu.lastIndexOf('-');
    const awal = satu.slice(0, di + 1);
    deret.set(awal, [...(deret.get(awal) ?? []), satu.slice(di + 1)]);
  }
  return [...deret].map(([awal, nomor]) => awal + spans(nomor).join(', ')).join('; ');
}

/** Two in a row are no span. */
function spans(nomor: readonly string[]): readonly string[] {
  const rentang: string[][] = [];
  for (const satu of nomor) {
    const terakhir = rentang.at(-1);
    if (terakhir && Number(satu) === Number(terakhir.at(-1)) + 1) terakhir.push(satu);
    else rentang.push([satu]);
  }
  return rentang.flatMap((r) => (r.length < 3 ? r : `${r[0]}–${r.at(-1)}`));
}
