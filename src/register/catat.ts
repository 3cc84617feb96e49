/** The commit of one act: prepared and synced, then linked exclusively to the next number. */
import { dirname } from 'node:path';
import { BATAS_FAKTA, berkasTindakan } from './bentuk.ts';
import { bacaBytes, coba, hapus, sinkronBerkas, sinkronFolder, tautkan, tulisBaru } from './cakram.ts';
import { belumPasti, denganTulis } from './gagal.ts';
import { bacaTindakan, type Rantai, sama, susunTindakan } from './rantai.ts';
import type { Tindakan, TindakanTercatat } from './register.ts';
import type { Tempat } from './tempat.ts';
import { namaSementara } from './tulis.ts';

/**
 * Records an act as number `lama.length + 1`; null where somebody was first.
 * `sebelumTaut` runs when the act is prepared and nothing has happened yet.
 * @throws Galat TIDAK_DAPAT_MENULIS (nothing recorded), BELUM_PASTI_TERSIMPAN (the same key finds out)
 */
export function catat<K>(
  t: Tempat,
  rantai: Rantai<K>,
  lama: readonly TindakanTercatat<K>[],
  tindakan: Tindakan<K>,
  sebelumTaut: () => void = () => {},
): TindakanTercatat<K> | null {
  const v = lama.length + 1;
  const bytes = susunTindakan(rantai, lama, tindakan);
  const berkas = berkasTindakan(rantai.folder, v);
  const tujuan = t.jalur(berkas);
  const sementara = t.jalur(namaSementara());
  try {
    const milikKita = denganTulis(() => {
      tulisBaru(sementara, bytes);
      sebelumTaut();
      return taut(sementara, tujuan, bytes);
    });
    if (!milikKita) return null;
    return pastikan(() => {
      sinkronFolder(dirname(tujuan));
      const tertulis = bacaBytes(tujuan, BATAS_FAKTA);
      if (!sama(tertulis, bytes)) throw new Error('yang terbaca kembali tidak sama');
      return bacaTindakan(berkas, tertulis, rantai, v, lama.at(-1)?.sidik ?? null);
    });
  } finally {
    coba(() => hapus(sementara));
  }
}

/** An act found under its key may have been linked by a process that died before it was safe: make it so. */
export function mantapkan(t: Tempat, folder: string, v: number): void {
  const jalur = t.jalur(berkasTindakan(folder, v));
  pastikan(() => {
    sinkronBerkas(jalur);
    sinkronFolder(dirname(jalur));
  });
}

/** Runs what comes after the link: an error there is no failure, but no success either. */
export function pastikan<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    throw belumPasti(e);
  }
}

/** Links; an error whose link stands all the same (a network folder may do that) is none. */
function taut(dari: string, ke: string, bytes: Uint8Array): boolean {
  try {
    return tautkan(dari, ke);
  } catch (e) {
    if (coba(() => samaAtauGalat(bacaBytes(ke, BATAS_FAKTA), bytes))) return true;
    throw e;
  }
}

function samaAtauGalat(a: Uint8Array, b: Uint8Array): void {
  if (!sama(a, b)) throw new Error('lain');
}
