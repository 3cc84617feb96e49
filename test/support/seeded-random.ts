/** Numbers from 0 up to 1 from a seed (mulberry32): the same on every machine. */
export function seededRandom(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
