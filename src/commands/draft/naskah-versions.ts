/** Finds the versions of a document, and records the next. */

import { requireNaskah } from '../../desk/documents/naskah-template.ts';
import { type WriteFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { type OpenKasus, type RecordedFacts, recordFacts } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { isNaskahApproved } from '../../office/permohonan/standing/naskah-approval.ts';
import type { StoredKasus } from '../../store/register.ts';

/** A version of a document, as it was recorded. */
export type DikonsepFact = Extract<KasusFact, { jenis: 'Dikonsep' }>;

/** One version: its fact, and the act that holds it. */
export type NaskahVersion = Readonly<{ v: number; fakta: DikonsepFact }>;

/** Every version of a naskah, oldest first. */
export const versionsOfNaskah = (berkas: StoredKasus, kode: string): readonly NaskahVersion[] =>
  berkas.tindakan.flatMap(({ v, kejadian }) =>
    kejadian.flatMap((k) => (k.jenis === 'Dikonsep' && k.naskah === kode ? [{ v, fakta: k }] : [])),
  );

/** @throws Failure VERSI_NASKAH_TIDAK_ADA, NILAI_TIDAK_DIKENAL where `teks` is no number */
export function requireNaskahVersion(berkas: StoredKasus, kode: string, flag: string, teks: string): NaskahVersion {
  const semua = versionsOfNaskah(berkas, kode);
  const nomor = wholeNumber(flag, teks.replace(/^v/i, ''), 1);
  const ada = semua.find((s) => s.fakta.versi === nomor);
  if (ada) return ada;
  const pilihan = semua.map((s) => `v${s.fakta.versi}`).join(', ');
  throw new Failure(
    'VERSI_NASKAH_TIDAK_ADA',
    `Naskah ${kode} kasus ${berkas.id} tidak mempunyai v${nomor}${pilihan ? `, yang ada: ${pilihan}` : ''}.`,
    pilihan ? [`${flag} ${semua.at(-1)?.fakta.versi}`] : [`pks draft ${berkas.id} ${kode}`],
    { naskah: kode, versi: nomor },
  );
}

/**
 * Which document is meant where none is named: the only one with a version, or the only one of those not approved yet.
 * @throws Failure TEMPLAT_TIDAK_ADA for an unknown name, ISIAN_KURANG where it cannot be told
 */
export function meantNaskah({ berkas, sop }: OpenKasus, kode: string | undefined, contoh: string): NaskahDefinition {
  if (kode !== undefined) return requireNaskah(kode);
  const riwayat = effectiveFacts(berkas.tindakan);
  const ada = [...new Set(berkas.permohonan.naskah.map((n) => n.naskah))];
  const konsep = ada.filter((k) => !isNaskahApproved(sop.naskah[k], riwayat));
  const satu = [ada, konsep].find((calon) => calon.length === 1)?.[0];
  if (satu !== undefined) return requireNaskah(satu);
  const pilihan = konsep.length > 0 ? konsep : ada;
  throw new Failure(
    'ISIAN_KURANG',
    pilihan.length > 0 ? 'Sebut naskah yang dimaksud.' : `Kasus ${berkas.id} belum mempunyai naskah.`,
    pilihan.length > 0
      ? [`pks draft ${berkas.id} ${pilihan[0]} ${contoh}`, `Pilihan: ${pilihan.join(' | ')}`]
      : [`pks draft ${berkas.id} --daftar`],
    { argumen: 'naskah' },
  );
}

export type VersionContent = Pick<DikonsepFact, 'templat' | 'kosong' | 'dibaca'> &
  Readonly<{ isi: Uint8Array; akhiran: string }>;
export type RecordedVersion = Readonly<{ fakta: DikonsepFact; hasil: RecordedFacts }>;

/** Records the next version, its file before the fact that names it. */
export async function recordVersion(
  sesi: Sitting,
  { berkas, aturan, peran }: OpenKasus,
  naskah: NaskahDefinition,
  { isi, akhiran, ...asal }: VersionContent,
  opsi: WriteFlags & Readonly<{ oleh?: string }>,
  permintaan: string,
): Promise<RecordedVersion> {
  const versi = 1 + (versionsOfNaskah(berkas, naskah.kode).at(-1)?.fakta.versi ?? 0);
  const sidik = sesi.env.sha256Of(isi);
  const nama = `naskah/${naskah.kode}-v${versi}-${sidik.slice(0, 8)}${akhiran}`;
  const kejadian = decide(aturan, berkas.permohonan, {
    jenis: 'Konsep',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    naskah: naskah.kode,
    versi,
    berkas: nama,
    sidik,
    ukuran: isi.length,
    ...asal,
    dari: { kasus: berkas.versi, kantor: sesi.versiKantor },
  });
  const hasil = await recordFacts(sesi, berkas, kejadian, opsi, permintaan, [{ nama, isi }]);
  const fakta = kejadian.find((k) => k.jenis === 'Dikonsep');
  if (fakta?.jenis !== 'Dikonsep') throw new Error('a version without its fact');
  return { fakta, hasil };
}
