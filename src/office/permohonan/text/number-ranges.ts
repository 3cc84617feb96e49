/** ['1', '4–9', '12'] of rising numbers; two in a row are no range. They are shown as written ('004'). */
export function numberRanges(nomor: readonly (string | number)[]): readonly string[] {
  const rentang: (string | number)[][] = [];
  for (const satu of nomor) {
    const terakhir = rentang.at(-1);
    if (terakhir && Number(satu) === Number(terakhir.at(-1)) + 1) terakhir.push(satu);
    else rentang.push([satu]);
  }
  return rentang.flatMap((r) => (r.length < 3 ? r.map(String) : `${r[0]}–${r.at(-1)}`));
}
