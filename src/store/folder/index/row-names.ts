/** Each case has a small file whose name holds what lists sort and filter by. */

import { decodeKasusSummary } from '../../../office/permohonan/facts/kasus-summary.ts';
import { headFromWords, headWords } from '../../../office/permohonan/views/head-words.ts';
import { suratKeyOf } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexHead, IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { hashFits, sha256, withHash } from '../../chain/canonical.ts';
import { KASUS_ID_PATTERN, kasusIdYear } from '../../chain/register-layout.ts';
import { shelfOf, shelfPath } from './agreement-names.ts';

export const ACTIVE_ROWS = 'indeks/aktif';
export const CLOSED_ROWS = 'indeks/tutup';
export const INTENT_MARKS = 'indeks/kotor';
/** Before schema 3 its key held the date. */
export const SURAT_INDEX = 'indeks/surat-2';
export const OLD_SURAT_INDEX = 'indeks/surat';

/** Rises whenever the same case gives another row; a row of an earlier pks is not believed. */
const ROW_FORM = 2;

/** The row has its own hash, since lists do not ask the case. */
export const rowBytes = ({ id, versi, permohonan }: IndexRow): Uint8Array =>
  withHash({ bentuk: ROW_FORM, id, versi, permohonan });

/** Null: the case is read. */
export function decodeRow(isi: Uint8Array): IndexRow | null {
  const { bentuk, id, versi, permohonan, sidik } = JSON.parse(new TextDecoder().decode(isi)) ?? {};
  if (bentuk !== ROW_FORM || typeof sidik !== 'string' || !hashFits(isi, sidik)) return null;
  const ringkas = decodeKasusSummary(permohonan);
  return ringkas && typeof id === 'string' && typeof versi === 'number' ? { id, versi, permohonan: ringkas } : null;
}

/** It is whole, or from before rows had a hash. */
export function isOlderRow(isi: Uint8Array, { bentuk, sidik }: Readonly<Record<string, unknown>>): boolean {
  return bentuk !== ROW_FORM && (sidik === undefined || (typeof sidik === 'string' && hashFits(isi, sidik)));
}

/**
 * 'indeks/aktif/2026-014.7.2026-03-02.aktif.6.3.kantor', 'indeks/tutup/2026/2026-009.24.2026-01-05.selesai',
 * 'indeks/pks/2028-02.2026-07.terbuka/2026-009.25.2026-01-05.selesai.2026-03-01.2028-02-29.2026-S1_5.lunas.akses.2026-02-20'.
 */
export function rowPath(kepala: IndexHead): string {
  const { id, status, kerjaSama: k } = kepala;
  const rak = k
    ? shelfPath(shelfOf(k))
    : status === 'aktif'
      ? ACTIVE_ROWS
      : `${CLOSED_ROWS}/${String(kasusIdYear(id)).padStart(4, '0')}`;
  return `${rak}/${id}.${headWords(kepala)}`;
}

export function parseRowName(nama: string): IndexHead | null {
  const titik = nama.indexOf('.');
  const id = nama.slice(0, titik);
  return KASUS_ID_PATTERN.test(id) ? headFromWords(id, nama.slice(titik + 1)) : null;
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
