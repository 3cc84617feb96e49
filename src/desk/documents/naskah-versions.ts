import { Failure } from '../../errors.ts';
import type { DikonsepFact } from '../../office/permohonan/standing/naskah-approval.ts';
import type { StoredKasus } from '../../store/register.ts';
import { wholeNumber } from '../flags/standard-flags.ts';

export type NaskahVersion = Readonly<{ v: number; fakta: DikonsepFact }>;

export const versionsOfNaskah = (berkas: StoredKasus, kode: string): readonly NaskahVersion[] =>
  berkas.tindakan.flatMap(({ v, kejadian }) =>
    kejadian.flatMap((k) => (k.jenis === 'Dikonsep' && k.naskah === kode ? [{ v, fakta: k }] : [])),
  );

/** @throws VERSI_NASKAH_TIDAK_ADA, NILAI_TIDAK_DIKENAL where `teks` is no number */
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
