/** Each case has a small file whose name holds what lists sort and filter by. */

import { decodeKasusSummary } from '../../../office/permohonan/facts/kasus-summary.ts';
import { STATUS } from '../../../office/permohonan/facts/standing-parts.ts';
import { suratKeyOf } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexHead, IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { hashFits, sha256, withHash } from '../../chain/canonical.ts';
import { KASUS_ID_PATTERN, kasusIdYear } from '../../chain/register-layout.ts';
import { agreementWords, NAME_DAY_PATTERN, readAgreement, shelfOf, shelfPath } from './agreement-names.ts';

export const ACTIVE_ROWS = 'indeks/aktif';
export const CLOSED_ROWS = 'indeks/tutup';
export const INTENT_MARKS = 'indeks/kotor';
/** Before schema 3 its key held the date. */
export const SURAT_INDEX = 'indeks/surat-2';
export const OLD_SURAT_INDEX = 'indeks/surat';

/** The row has its own hash, since lists do not ask the case. */
export const rowBytes = ({ id, versi, permohonan }: IndexRow): Uint8Array => withHash({ id, versi, permohonan });

/** Null: the case is read. */
export function decodeRow(isi: Uint8Array): IndexRow | null {
  const { id, versi, permohonan, sidik } = JSON.parse(new TextDecoder().decode(isi)) ?? {};
  if (typeof sidik !== 'string' || !hashFits(isi, sidik)) return null;
  const ringkas = decodeKasusSummary(permohonan);
  return ringkas && typeof id === 'string' && typeof versi === 'number' ? { id, versi, permohonan: ringkas } : null;
}

/**
 * 'indeks/aktif/2026-014.7.2026-03-02.aktif.6.3.kantor', 'indeks/tutup/2026/2026-009.24.2026-01-05.selesai',
 * 'indeks/pks/2028-02.2026-07.terbuka/2026-009.25.2026-01-05.selesai.2026-03-01.2028-02-29.2026-S1_5.lunas.akses.2026-02-20'.
 */
export function rowPath({ id, versi, diterima, status, langkah, h, tanggungan, kerjaSama: k }: IndexHead): string {
  const awal = `${id}.${versi}.${diterima}.${status}`;
  if (k) {
    return `${shelfPath(shelfOf(k))}/${awal}.${agreementWords(k)}`;
  }
  return status === 'aktif'
    ? `${ACTIVE_ROWS}/${awal}.${langkah}.${h}.${tanggungan}`
    : `${CLOSED_ROWS}/${String(kasusIdYear(id)).padStart(4, '0')}/${awal}`;
}

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
