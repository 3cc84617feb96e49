/** What lists sort and filter by in a few words: the names of a folder's rows hold them, and what is kept beside it. */

import { STATUS } from '../facts/standing-parts.ts';
import type { OpenPksWork } from '../kerja-sama/open-work.ts';
import type { OutstandingRun } from '../kerja-sama/outstanding.ts';
import type { OwedDueDays } from '../kerja-sama/owed-periods.ts';
import type { IndexedKerjaSama, IndexHead } from './kasus-row.ts';

const DAY_PATTERN = /^\d{4}-\d\d-\d\d$/;

export const NOTHING_OWED = 'lunas';
/** The run has later periods too; only the case knows how many. */
const COUNT_UNKNOWN = 'selang';
const OWED_PATTERN = /^(\d{4}(?:-S[12]|-T[1-4]|-\d\d)?)_(\d+|selang)$/;
const encodeOwed = (x: OutstandingRun | null): string =>
  x ? `${x.periode}_${x.jumlah ?? COUNT_UNKNOWN}` : NOTHING_OWED;

/** Undefined where it is no such name. */
function decodeOwed(nama: string | undefined): OutstandingRun | null | undefined {
  if (nama === NOTHING_OWED) return null;
  const [, periode, jumlah] = OWED_PATTERN.exec(nama ?? '') ?? [];
  return periode === undefined ? undefined : { periode, jumlah: jumlah === COUNT_UNKNOWN ? null : Number(jumlah) };
}

const DONE_WORD = 'tuntas';
const encodeOpenWork = ({ penyerahan, akses }: OpenPksWork): string =>
  [...(penyerahan ? ['serah'] : []), ...(akses ? ['akses'] : [])].join('_') || DONE_WORD;

/** Null was written by an older pks; undefined is no such name. */
function decodeOpenWork(nama: string | undefined): OpenPksWork | null | undefined {
  if (nama === undefined) return null;
  const baca = { penyerahan: nama.startsWith('serah'), akses: nama.endsWith('akses') };
  return encodeOpenWork(baca) === nama ? baca : undefined;
}

const WAITING_ON = ['kantor', 'pemohon', 'kemendagri'] as const;

/** Such as '7.2026-03-02.aktif.6.3.kantor', '24.2026-01-05.selesai', or with an agreement's words after them. */
export function headWords({ versi, diterima, status, langkah, h, tanggungan, kerjaSama: k }: IndexHead): string {
  const awal = `${versi}.${diterima}.${status}`;
  return k ? `${awal}.${agreementWords(k)}` : status === 'aktif' ? `${awal}.${langkah}.${h}.${tanggungan}` : awal;
}

/** Words that many cases share are read once. Null where they are no head's. */
export function headFromWords(id: string, kata: string): IndexHead | null {
  const titik = kata.indexOf('.');
  const versi = Number(kata.slice(0, titik));
  if (!(versi > 0)) return null;
  const sisa = kata.slice(titik + 1);
  let dibaca = restsRead.get(sisa);
  if (dibaca === undefined) {
    dibaca = readRest(sisa.split('.'));
    restsRead.set(sisa, dibaca);
  }
  return dibaca && { id, versi, ...dibaca };
}

const restsRead = new Map<string, Omit<IndexHead, 'id' | 'versi'> | null>();

function readRest([diterima = '', s = '', ...ekor]: readonly string[]): Omit<IndexHead, 'id' | 'versi'> | null {
  const status = STATUS.find((x) => x === s);
  if (!status || !DAY_PATTERN.test(diterima)) return null;
  if (status === 'aktif') {
    const [langkah, h] = [Number(ekor[0]), Number(ekor[1])];
    const tanggungan = WAITING_ON.find((x) => x === ekor[2]);
    if (![langkah, h].every((n) => n > 0) || !tanggungan || ekor.length !== 3) return null;
    return { diterima, status, langkah, h, tanggungan };
  }
  const tutup = { diterima, status, langkah: null, h: null, tanggungan: null };
  if (ekor.length === 0) return tutup;
  const kerjaSama = readAgreement(ekor);
  return kerjaSama && { ...tutup, kerjaSama };
}

/** Such as '2026-03-01.2028-02-29.2026-S1_5.lunas.akses.2026-02-20', and '.07-31_01-31_6' where it has due days of its own. */
function agreementWords(k: IndexedKerjaSama): string {
  const utang = `${encodeOwed(k.laporan)}.${encodeOwed(k.balikan)}`;
  const standar = k.keamanan === undefined ? '' : `.${k.keamanan ?? NOTHING_OWED}`;
  const kerja = k.tuntas ? `.${encodeOpenWork(k.tuntas)}${standar}` : '';
  const tempo = standar && k.tempo ? `.${encodeDueDays(k.tempo)}` : '';
  return `${k.mulai}.${k.berakhir}.${utang}${kerja}${tempo}`;
}

/** Null where the words are no agreement's. */
function readAgreement(bagian: readonly string[]): IndexedKerjaSama | null {
  const [mulai = '', berakhir = ''] = bagian;
  const [laporan, balikan] = [decodeOwed(bagian[2]), decodeOwed(bagian[3])];
  const [tuntas, standar] = [decodeOpenWork(bagian[4]), bagian[5]];
  if (laporan === undefined || balikan === undefined || tuntas === undefined || bagian.length > 7) return null;
  const tempo = bagian[6] === undefined ? undefined : decodeDueDays(bagian[6]);
  if (tempo === null) return null;
  if (standar !== undefined && standar !== NOTHING_OWED && !DAY_PATTERN.test(standar)) return null;
  const keamanan = standar === undefined ? {} : { keamanan: standar === NOTHING_OWED ? null : standar };
  if (!DAY_PATTERN.test(mulai) || !DAY_PATTERN.test(berakhir)) return null;
  return { mulai, berakhir, laporan, balikan, tuntas, ...keamanan, ...(tempo && { tempo }) };
}

const encodeDueDays = ({ semester1, semester2, bulanKeamanan }: OwedDueDays): string =>
  `${semester1}_${semester2}_${bulanKeamanan}`;

function decodeDueDays(kata: string): OwedDueDays | null {
  const [, semester1 = '', semester2 = '', bulan] = /^(\d\d-\d\d)_(\d\d-\d\d)_(\d+)$/.exec(kata) ?? [];
  return bulan === undefined ? null : { semester1, semester2, bulanKeamanan: Number(bulan) };
}
