/** It differs by at most a third of the word's length, else null. */
export function closestWord(kata: string, pilihan: readonly string[]): string | null {
  const dekat = pilihan
    .map((p) => ({
      p,
      jarak: p.startsWith(kata) && kata.length > 2 ? 1 : editDistance(kata.toLowerCase(), p.toLowerCase()),
    }))
    .sort((a, b) => a.jarak - b.jarak)[0];
  return dekat && dekat.jarak <= Math.max(1, Math.ceil(dekat.p.length / 3)) ? dekat.p : null;
}

function editDistance(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = (baris[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      baru.push(Math.min(ganti, (baris[j] ?? 0) + 1, (baru[j - 1] ?? 0) + 1));
    }
    baris = baru;
  }
  return baris[b.length] ?? 0;
}
