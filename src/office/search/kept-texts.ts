/**
 * The texts of cases as read for the index, each different one once. They are only added to, so what an older index
 * points at stays.
 */
import type { Status } from '../permohonan/facts/standing-parts.ts';
import type { IndexedKasus } from './listed-kasus.ts';
import type { Passage } from './passage-places.ts';

export type KasusTexts = Readonly<{ lembaga: string; status: Status; langkah: number | null; isi: readonly Passage[] }>;

const FIRST_LINE = 'pks isi 3';
/** The size of those that were made anew stands in the first line. */
const HEAD_BYTES = 40;
const SPARE_BYTES = 1024 * 1024;

/** `add` tells where they will be. */
export function textsUpdate(
  lama: Uint8Array | null,
): Readonly<{ add: (id: string, versi: string, teks: KasusTexts) => number; done: () => Uint8Array }> {
  const tempat = new Map<string, number>();
  const baru: string[] = [];
  const encoder = new TextEncoder();
  let panjang = lama?.length ?? HEAD_BYTES;
  const put = (satu: unknown): number => {
    const baris = `${JSON.stringify(satu)}\n`;
    const di = panjang;
    panjang += encoder.encode(baris).length;
    baru.push(baris);
    return di;
  };
  const place = ({ tempat: di, teks, rupa }: Passage): number => {
    const kunci = `${di}\n${rupa}\n${teks}`;
    const ada = tempat.get(kunci) ?? put([di, teks, rupa]);
    tempat.set(kunci, ada);
    return ada;
  };
  return {
    add: (id, versi, { lembaga, status, langkah, isi }) => put([id, versi, lembaga, status, langkah, isi.map(place)]),
    done() {
      const kepala = lama ?? encoder.encode(`${`${FIRST_LINE} ${panjang}`.padEnd(HEAD_BYTES - 1)}\n`);
      const hasil = new Uint8Array(panjang);
      hasil.set(kepala);
      let di = kepala.length;
      for (const satu of baru) di += encoder.encodeInto(satu, hasil.subarray(di)).written;
      return hasil;
    },
  };
}

/** Null where they are lost or of another state: then the case is opened. */
export function keptTexts(isi: Uint8Array | null, { id, versi, di }: IndexedKasus): KasusTexts | null {
  if (isi === null) return null;
  try {
    const [milik, keadaan, lembaga, status, langkah, semua] = lineAt(isi, di);
    if (milik !== id || keadaan !== versi) return null;
    const passages = semua.map((satu: number): Passage => {
      const [tempat, teks, rupa] = lineAt(isi, satu);
      return { tempat, teks, rupa };
    });
    return { lembaga, status, langkah, isi: passages };
  } catch {
    return null;
  }
}

const decoder = new TextDecoder();
const lineAt = (isi: Uint8Array, di: number) => JSON.parse(decoder.decode(isi.subarray(di, isi.indexOf(10, di))));

/** False where they are lost, or too much of them is of cases that moved on: then all are read anew. */
export function canGrow(isi: Uint8Array | null): isi is Uint8Array {
  if (isi === null) return false;
  const [satu, dua, tiga, semula] = decoder.decode(isi.subarray(0, HEAD_BYTES)).split(/\s+/);
  return `${satu} ${dua} ${tiga}` === FIRST_LINE && isi.length <= Number(semula) * 2 + SPARE_BYTES;
}
