/** More than an office has people, steps and papers. */
const MOST_HELD = 5000;
const held = new Map<string, unknown>();

/** What thousands of facts say alike is held once, so the books of a year need less memory. */
export function heldOnce<T>(bagian: T): T {
  const teks = typeof bagian === 'string' ? bagian : JSON.stringify(bagian);
  const ada = held.get(teks);
  if (ada !== undefined && typeof ada === typeof bagian) return ada as T;
  if (held.size >= MOST_HELD) held.clear();
  held.set(teks, bagian);
  return bagian;
}
