/**
 * Durable writing inside a register. Every file is prepared under a unique name
 * in `sementara/` and gets its own name by an exclusive link or by a rename.
 */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { buatFolder, coba, gantiNama, hapus, hapusSemua, namaDi, sinkronFolder, tautkan, tulisBaru } from './cakram.ts';
import { kodeErrno } from './gagal.ts';
import type { Tempat } from './tempat.ts';

/** Names the machine in the names of temporary files, so that only its own dead processes are tidied up after. */
const MESIN = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A fresh relative name in `sementara/`. */
export const namaSementara = (): string => `sementara/${namaMilikSendiri()}`;

/** Writes a file that nobody may have written before; false where the name is taken. Synced, name and all. */
export function tulisEksklusif(t: Tempat, relatif: string, isi: Uint8Array): boolean {
  const tujuan = t.jalur(relatif);
  const sementara = t.jalur(namaSementara());
  tulisBaru(sementara, isi);
  try {
    const menang = tautkan(sementara, tujuan);
    sinkronFolder(dirname(tujuan));
    return menang;
  } finally {
    coba(() => hapus(sementara));
  }
}

/** Writes a file in place of what stood there: readers see the old or the new one, whole. */
export function tulisGanti(t: Tempat, relatif: string, isi: Uint8Array): void {
  const tujuan = t.jalur(relatif);
  const sementara = t.jalur(namaSementara());
  tulisBaru(sementara, isi);
  try {
    gantiNama(sementara, tujuan);
  } catch (e) {
    coba(() => hapus(sementara));
    throw e;
  }
  sinkronFolder(dirname(tujuan));
}

/** Makes a folder and those above it inside the register, each synced into the one above. */
export function siapkanFolder(t: Tempat, relatif: string): void {
  const bagian = relatif.split('/');
  for (let i = 1; i <= bagian.length; i++) {
    const jalur = t.jalur(bagian.slice(0, i).join('/'));
    if (buatFolder(jalur)) sinkronFolder(dirname(jalur));
  }
}

/** Takes away what commands of this machine that died left in `sementara/`, and makes that folder. Never fails. */
export function bersihkan(t: Tempat): void {
  coba(() => siapkanFolder(t, 'sementara')); // empty folders get lost in copies
  coba(() => {
    for (const nama of namaDi(t.jalur('sementara'))) {
      if (milikYangMati(nama)) hapusSemua(t.jalur(`sementara/${nama}`));
    }
  });
}

/** A name that tells whose it is: this machine, this process. */
export const namaMilikSendiri = (): string => `${MESIN}-${process.pid}-${randomUUID()}`;

/** Whether a name made by `namaMilikSendiri` is that of a dead process of this machine. */
export const milikYangMati = (nama: string): boolean => pemilik(nama) === 'mati';

/** Whether such a name may be that of somebody who is still at it: not ourselves, not dead, and a name of this form at all. */
export const milikOrangLain = (nama: string): boolean => pemilik(nama) === 'lain';

function pemilik(nama: string): 'sendiri' | 'mati' | 'lain' | null {
  const [, mesin, pid] = /^([0-9a-f]{8})-(\d{1,10})-/.exec(nama) ?? [];
  if (mesin === undefined) return null;
  if (mesin !== MESIN) return 'lain';
  return Number(pid) === process.pid ? 'sendiri' : hidup(Number(pid)) ? 'lain' : 'mati';
}

function hidup(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (e) {
    return kodeErrno(e) !== 'ESRCH';
  }
}
