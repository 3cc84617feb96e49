/** A letter whose number was used has left: it stays as it is, and what says otherwise is another letter. */

import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { KIRIM_SURAT, nomorOfNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import { needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../store/register.ts';
import { templateByHash } from '../documents/naskah-template.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import type { ApprovedText } from './approved-text.ts';
import { originOf } from './naskah-origin.ts';

type UsedLetter = Readonly<{ nomor: string; tanggal: string; versi: NaskahVersion }>;

/**
 * The newest version before its number was used, of the letter's day at the latest where there is one, else the first one
 * after; null where none was made in pks.
 */
export function letterUnder(berkas: StoredKasus, kode: string, nomor: string): NaskahVersion | null {
  const dipakai = berkas.tindakan.flatMap(({ v, kejadian }) =>
    kejadian.flatMap((k) => (k.jenis === 'NomorDipakai' && k.naskah === kode ? [{ v, surat: k }] : [])),
  );
  const pakai = dipakai.findLast(({ surat }) => surat.nomor === nomor);
  if (!pakai) return null;
  const sebelum = dipakai.findLast((t) => t.v < pakai.v)?.v ?? 0;
  const sesudah = dipakai.find((t) => t.v > pakai.v)?.v ?? Number.POSITIVE_INFINITY;
  const versi = versionsOfNaskah(berkas, kode).filter(({ v }) => v > sebelum && v < sesudah);
  const ada = versi.filter(({ v }) => v < pakai.v);
  return ada.findLast((n) => drawnUntil(n, pakai.surat.tanggal)) ?? ada.at(-1) ?? versi[0] ?? null;
}

export const drawnUntil = ({ fakta }: NaskahVersion, hari: Tanggal): boolean => dayOf(fakta.dicatat) <= hari;

/**
 * Of a letter outside the SOP's approvals. Null while the newest number is only reserved, too: then the next letter is
 * being written.
 */
export function usedLetter(berkas: StoredKasus, kode: string): UsedLetter | null {
  if (kode === KIRIM_SURAT || kode === SIGNED_NASKAH) return null;
  const surat = nomorOfNaskah(berkas.permohonan, kode);
  if (surat?.keadaan !== 'dipakai' || surat.tanggal === null) return null;
  const versi = letterUnder(berkas, kode, surat.nomor);
  return versi && { nomor: surat.nomor, tanggal: surat.tanggal, versi };
}

/** The letter as text that stands, and the line for a new one (`baru`); one that is written repeatedly is another on the next day. */
export function usedLetterText(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
): (ApprovedText & Readonly<{ final: NaskahVersion; baru: string }>) | null {
  const { berkas, sop } = kasus;
  if (naskah.paket || needsApproval(sop.naskah[naskah.kode])) return null;
  const surat = usedLetter(berkas, naskah.kode);
  if (!surat || (naskah.berulang && surat.tanggal < sesi.hariIni)) return null;
  const { versi } = surat;
  const diisi = versionsOfNaskah(berkas, naskah.kode).findLast((n) => isLetter(n, versi));
  return {
    ...{ disetujui: versi, final: diisi ?? versi, pergi: versi, diLuar: false, berubah: [] },
    baru: `Surat Nomor ${surat.nomor} sudah terkirim, jadi isinya tetap. ${newLetterLine(berkas.id, naskah.kode)}`,
    templat: () => templateByHash(sesi, naskah.kode, versi.fakta.templat),
    teks: { versi: versi.fakta.versi, dari: originOf(sesi, versi), saat: versi.fakta.dicatat },
  };
}

/** What was drawn up after the letter's day is not what left. */
export function laterVersionWarnings(
  { berkas }: OpenKasus,
  { kode, judul }: NaskahDefinition,
  kejadian: readonly KasusFact[],
): readonly string[] {
  const surat = kejadian.find((k) => k.jenis === 'NomorDipakai');
  const versi = versionsOfNaskah(berkas, kode);
  const akhir = versi.at(-1);
  if (surat?.jenis !== 'NomorDipakai' || !akhir || drawnUntil(akhir, surat.tanggal)) return [];
  const keluar = versi.findLast((n) => drawnUntil(n, surat.tanggal));
  const dicatat = keluar ? `; yang dicatat keluar v${keluar.fakta.versi}` : '';
  return [
    `PERHATIAN: ${judul} v${akhir.fakta.versi} dibuat ${formatTanggal(dayOf(akhir.fakta.dicatat))}, sesudah tanggal suratnya ${formatTanggal(surat.tanggal)}${dicatat}.`,
  ];
}

/** The version that left, or the same with number and day filled in. */
export const isLetter = ({ fakta }: NaskahVersion, surat: NaskahVersion): boolean =>
  fakta.versi === surat.fakta.versi || fakta.disetujui?.versi === surat.fakta.versi;

export const newLetterLine = (id: string, kode: string): string =>
  `Surat yang baru perlu nomor sendiri: pks nomor pesan ${id} --untuk ${kode}`;
