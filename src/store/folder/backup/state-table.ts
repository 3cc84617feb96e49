/**
 * The sha256 of each file of a register by its name, in 41 bytes a file: hundreds of thousands of names as text would
 * not fit into the memory of an office PC. A name is known by 64 bits of a hash; two names that share them are taken
 * for one name twice, which refuses an archive and never lets one pass.
 */
const HASH_BYTES = 32;
const [SEEN, FILLED] = [2, 1];

export class StateTable {
  size = 0;
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly hashes: Buffer;
  private readonly marks: Uint8Array;

  /** For at most `terbanyak` names. */
  constructor(terbanyak: number) {
    let ruang = 64;
    while (ruang * 0.8 < terbanyak + 1) ruang *= 2;
    this.mask = ruang - 1;
    this.keys = new Uint32Array(2 * ruang);
    this.hashes = Buffer.alloc(HASH_BYTES * ruang);
    this.marks = new Uint8Array(ruang);
  }

  /** False where the name is there already, also in other capitals: one disk cannot tell these apart. */
  add(nama: string, sidik: string): boolean {
    const di = this.find(nama);
    if (this.marks[di]) return false;
    [this.keys[2 * di], this.keys[2 * di + 1]] = hashOfName(nama);
    this.hashes.write(sidik, di * HASH_BYTES, 'hex');
    this.marks[di] = FILLED;
    this.size++;
    return true;
  }

  /** Null where there is no such name. */
  hashOf(nama: string): string | null {
    const di = this.find(nama);
    return this.marks[di] ? this.hashes.toString('hex', di * HASH_BYTES, (di + 1) * HASH_BYTES) : null;
  }

  /** Marks a name. False where it is marked already, or is not there. */
  see(nama: string): boolean {
    const di = this.find(nama);
    if (this.marks[di] !== FILLED) return false;
    this.marks[di] = FILLED | SEEN;
    return true;
  }

  isSeen(nama: string): boolean {
    return this.marks[this.find(nama)] === (FILLED | SEEN);
  }

  forgetSeen(): void {
    for (const [di, tanda] of this.marks.entries()) this.marks[di] = tanda & FILLED;
  }

  private find(nama: string): number {
    const [a, b] = hashOfName(nama);
    let di = a & this.mask;
    while (this.marks[di] && !(this.keys[2 * di] === a && this.keys[2 * di + 1] === b)) di = (di + 1) & this.mask;
    return di;
  }
}

/** Two independent mixes of 32 bits (as in cyrb53). */
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
