/** Each case has a small file whose name holds what lists sort and filter by. */

import { decodeKasusSummary } from '../../../office/permohonan/facts/kasus-summary.ts';
import { STATUS } from '../../../office/permohonan/facts/standing-parts.ts';
import type { OpenPksWork } from '../../../office/permohonan/kerja-sama/open-work.ts';
import { firstLateMonth, type OutstandingRun } from '../../../office/permohonan/kerja-sama/outstanding.ts';
import { suratKeyOf } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexedKerjaSama, IndexHead, IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { hashFits, sha256, withHash } from '../../chain/canonical.ts';
import { KASUS_ID_PATTERN, kasusIdYear } from '../../chain/register-layout.ts';

export const ACTIVE_ROWS = 'indeks/aktif';
export const CLOSED_ROWS = 'indeks/tutup';
/** Closed cases with a signed PKS stand here. */
export const KERJA_SAMA_SHELVES = 'indeks/pks';
export const INTENT_MARKS = 'indeks/kotor';
/** Before schema 3 its key held the date. */
export const SURAT_INDEX = 'indeks/surat-2';
export const OLD_SURAT_INDEX = 'indeks/surat';

/** The row has its own hash, since lists do not ask the case. */
export const rowBytes = ({ id, versi, permohonan }: IndexRow): Uint8Array => withHash({ id, versi, permohonan });

/** Where it gives null the case is read. */
export function decodeRow(isi: Uint8Array): IndexRow | null {
  const { id, versi, permohonan, sidik } = JSON.parse(new TextDecoder().decode(isi)) ?? {};
  if (typeof sidik !== 'string' || !hashFits(isi, sidik)) return null;
  const ringkas = decodeKasusSummary(permohonan);
  return ringkas && typeof id === 'string' && typeof versi === 'number' ? { id, versi, permohonan: ringkas } : null;
}

/**
 * The paths are like 'indeks/aktif/2026-014.7.2026-03-02.aktif.6.3.kantor',
 * 'indeks/tutup/2026/2026-009.24.2026-01-05.selesai',
 * 'indeks/pks/2028-02.2026-07.terbuka/2026-009.25.2026-01-05.selesai.2026-03-01.2028-02-29.2026-S1_5.lunas.akses.2026-02-20'.
 */
export function rowPath({ id, versi, diterima, status, langkah, h, tanggungan, kerjaSama: k }: IndexHead): string {
  const awal = `${id}.${versi}.${diterima}.${status}`;
  if (k) {
    const utang = `${encodeOwed(k.laporan)}.${encodeOwed(k.balikan)}`;
    const standar = k.keamanan === undefined ? '' : `.${k.keamanan ?? NOTHING_OWED}`;
    const kerja = k.tuntas ? `.${encodeOpenWork(k.tuntas)}${standar}` : '';
    return `${shelfPath(shelfOf(k))}/${awal}.${k.mulai}.${k.berakhir}.${utang}${kerja}`;
  }
  return status === 'aktif'
    ? `${ACTIVE_ROWS}/${awal}.${langkah}.${h}.${tanggungan}`
    : `${CLOSED_ROWS}/${String(kasusIdYear(id)).padStart(4, '0')}/${awal}`;
}

const NOTHING_OWED = 'lunas';
/** Some later runs are in; the case knows how many. */
const COUNT_UNKNOWN = 'selang';
const OWED_PATTERN = /^(\d{4}(?:-S[12]|-T[1-4]|-\d\d)?)_(\d+|selang)$/;
const encodeOwed = (x: OutstandingRun | null): string =>
  x ? `${x.periode}_${x.jumlah ?? COUNT_UNKNOWN}` : NOTHING_OWED;

/** Gives undefined where it is no such name. */
function decodeOwed(nama: string | undefined): OutstandingRun | null | undefined {
  if (nama === NOTHING_OWED) return null;
  const [, periode, jumlah] = OWED_PATTERN.exec(nama ?? '') ?? [];
  return periode === undefined ? undefined : { periode, jumlah: jumlah === COUNT_UNKNOWN ? null : Number(jumlah) };
}

const DONE_WORD = 'tuntas';
const OPEN_WORD = 'terbuka';
const encodeOpenWork = ({ penyerahan, akses }: OpenPksWork): string =>
  [...(penyerahan ? ['serah'] : []), ...(akses ? ['akses'] : [])].join('_') || DONE_WORD;

/** Null was written by an older pks; undefined is no such name. */
function decodeOpenWork(nama: string | undefined): OpenPksWork | null | undefined {
  if (nama === undefined) return null;
  const baca = { penyerahan: nama.startsWith('serah'), akses: nama.endsWith('akses') };
  return encodeOpenWork(baca) === nama ? baca : undefined;
}
/**
 * Tells the month of the end ('2028-02'), the first in which something owed can be late (null: never), and whether the
 * office has work left (null: unknown).
 */
export type Shelf = Readonly<{ berakhir: string; terutang: string | null; terbuka: boolean | null }>;
export const shelfOf = (k: IndexedKerjaSama): Shelf => ({
  berakhir: k.berakhir.slice(0, 7),
  terutang: firstLateMonth(k),
  terbuka: k.tuntas && (k.tuntas.penyerahan || k.tuntas.akses),
});
const shelfPath = ({ berakhir, terutang, terbuka }: Shelf): string =>
  `${KERJA_SAMA_SHELVES}/${berakhir}.${terutang ?? NOTHING_OWED}${terbuka === null ? '' : `.${terbuka ? OPEN_WORD : DONE_WORD}`}`;
export const SHELF_PATTERN = new RegExp(
  `^(\\d{4}-\\d\\d)\\.(\\d{4}-\\d\\d|${NOTHING_OWED})(?:\\.(${OPEN_WORD}|${DONE_WORD}))?$`,
);

export function parseShelfName(nama: string): Shelf | null {
  const [, berakhir, terutang, terbuka] = SHELF_PATTERN.exec(nama) ?? [];
  return berakhir && terutang
    ? {
        berakhir,
        terutang: terutang === NOTHING_OWED ? null : terutang,
        terbuka: terbuka === undefined ? null : terbuka === OPEN_WORD,
      }
    : null;
}

const NAME_DAY_PATTERN = /^\d{4}-\d\d-\d\d$/;
const WAITING_ON = ['kantor', 'pemohon', 'kemendagri'] as const;

/** Words that many names share are read once. */
export function parseRowName(nama: string): IndexHead | null {
  const a = nama.indexOf('.');
  const b = nama.indexOf('.', a + 1);
  if (b < 0) return null;
  const [id, versi] = [nama.slice(0, a), Number(nama.slice(a + 1, b))];
  if (!(versi > 0) || !KASUS_ID_PATTERN.test(id)) return null;
  const sisa = nama.slice(b + 1);
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
  if (!status || !NAME_DAY_PATTERN.test(diterima)) return null;
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

function readAgreement(bagian: readonly string[]): IndexedKerjaSama | null {
  const [mulai = '', berakhir = ''] = bagian;
  const [laporan, balikan] = [decodeOwed(bagian[2]), decodeOwed(bagian[3])];
  const [tuntas, standar] = [decodeOpenWork(bagian[4]), bagian[5]];
  if (laporan === undefined || balikan === undefined || tuntas === undefined || bagian.length > 6) return null;
  if (standar !== undefined && standar !== NOTHING_OWED && !NAME_DAY_PATTERN.test(standar)) return null;
  const keamanan = standar === undefined ? {} : { keamanan: standar === NOTHING_OWED ? null : standar };
  if (!NAME_DAY_PATTERN.test(mulai) || !NAME_DAY_PATTERN.test(berakhir)) return null;
  return { mulai, berakhir, laporan, balikan, tuntas, ...keamanan };
}

/** Act `versi` may be coming; `milik` tells whose mark it is. */
export const parseMarkName = (nama: string): Readonly<{ id: string; versi: number; milik: string }> | null => {
  const cocok = /^((?:\d{4}|B)-\d{3,6})\.([1-9]\d*)\.([0-9a-f]{8}-\d{1,10}-)?[0-9a-f-]{36}$/.exec(nama);
  return cocok ? { id: cocok[1] ?? '', versi: Number(cocok[2]), milik: cocok[3] ?? '' } : null;
};

export function suratIndexPlace(kunci: string): Readonly<{ folder: string; awalan: string }> {
  const sidik = sha256(kunci);
  return { folder: `${SURAT_INDEX}/${sidik.slice(0, 2)}`, awalan: `${sidik.slice(0, 32)}.` };
}

export function suratIndexPath(baris: IndexRow): string {
  const { folder, awalan } = suratIndexPlace(suratKeyOf(baris.permohonan));
  return `${folder}/${awalan}${baris.id}`;
}
