/**
 * Each file takes 41 bytes, as names would not fit into an office PC. They are known by 64 bits of a hash; a
 * collision refuses an archive, never lets one pass.
 */
const HASH_BYTES = 32;
/** Lookups get slow beyond this. */
const MOST_FILLED = 0.8;
const [HELD, SEEN, FILLED] = [4, 2, 1];

export class StateTable {
  size = 0;
  private space = 0;
  private keys = new Uint32Array();
  private hashes = Buffer.alloc(0);
  private marks = new Uint8Array();

  constructor(kira: number) {
    this.makeSpace(kira);
  }

  /** False where it is known, also in other capitals, which some disks cannot tell apart. */
  add(nama: string, sidik: string): boolean {
    if (this.size >= this.space * MOST_FILLED) this.grow();
    const di = this.find(nama);
    if (this.marks[di]) return false;
    [this.keys[2 * di], this.keys[2 * di + 1]] = hashOfName(nama);
    this.hashes.write(sidik, di * HASH_BYTES, 'hex');
    this.marks[di] = FILLED;
    this.size++;
    return true;
  }

  hashOf(nama: string): string | null {
    const di = this.find(nama);
    return this.marks[di] ? this.hashes.toString('hex', di * HASH_BYTES, (di + 1) * HASH_BYTES) : null;
  }

  /** False where the name is unknown or already marked. */
  see(nama: string): boolean {
    return this.mark(nama, SEEN);
  }

  /** What an earlier archive has with the same hash need not be in this one. */
  hold(nama: string, sidik: string): void {
    if (this.hashOf(nama) === sidik) this.mark(nama, HELD);
  }

  isSeen(nama: string): boolean {
    return ((this.marks[this.find(nama)] ?? 0) & SEEN) !== 0;
  }

  isHeld(nama: string): boolean {
    return ((this.marks[this.find(nama)] ?? 0) & HELD) !== 0;
  }

  forgetSeen(): void {
    for (const [di, tanda] of this.marks.entries()) this.marks[di] = tanda & ~SEEN;
  }

  /** Frees the memory while references to it remain. */
  release(): void {
    this.size = 0;
    this.makeSpace(0);
  }

  private mark(nama: string, tanda: number): boolean {
    const di = this.find(nama);
    const dulu = this.marks[di] ?? 0;
    if (dulu === 0 || (dulu & tanda) !== 0) return false;
    this.marks[di] = dulu | tanda;
    return true;
  }

  private makeSpace(banyak: number): void {
    this.space = Math.ceil((banyak + 64) / MOST_FILLED);
    this.keys = new Uint32Array(2 * this.space);
    this.hashes = Buffer.alloc(HASH_BYTES * this.space);
    this.marks = new Uint8Array(this.space);
  }

  private grow(): void {
    const { keys, hashes, marks, size } = this;
    this.makeSpace(2 * size);
    for (const [lama, tanda] of marks.entries()) {
      if (!tanda) continue;
      const [a = 0, b = 0] = keys.subarray(2 * lama, 2 * lama + 2);
      const di = this.findHash(a, b);
      this.keys.set([a, b], 2 * di);
      hashes.copy(this.hashes, di * HASH_BYTES, lama * HASH_BYTES, (lama + 1) * HASH_BYTES);
      this.marks[di] = tanda;
    }
  }

  private find(nama: string): number {
    const [a, b] = hashOfName(nama);
    return this.findHash(a, b);
  }

  private findHash(a: number, b: number): number {
    let di = a % this.space;
    while (this.marks[di] && !(this.keys[2 * di] === a && this.keys[2 * di + 1] === b)) di = (di + 1) % this.space;
    return di;
  }
}

/** Mixes 32 bits twice, independently (as in cyrb53). */
function hashOfName(nama: string): readonly [number, number] {
  const kecil = nama.toLowerCase();
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < kecil.length; i++) {
    const huruf = kecil.charCodeAt(i);
    a = Math.imul(a ^ huruf, 2654435761);
    b = Math.imul(b ^ huruf, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}
