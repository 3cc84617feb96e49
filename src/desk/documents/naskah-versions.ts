import { Failure } from '../../errors.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { decide } from '../../office/permohonan/decide.ts';
import type { DikonsepFact } from '../../office/permohonan/standing/naskah-approval.ts';
import type { StoredKasus } from '../../store/register.ts';
import { type WriteFlags, wholeNumber } from '../flags/standard-flags.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { type RecordedFacts, recordFacts } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';

export type NaskahVersion = Readonly<{ v: number; fakta: DikonsepFact }>;

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

export type VersionContent = Pick<DikonsepFact, 'templat' | 'kosong' | 'dibaca' | 'disetujui' | 'cetakan'> &
  Readonly<{ isi: Uint8Array; akhiran: string }>;

export type RecordedVersion = Readonly<{ fakta: DikonsepFact; hasil: RecordedFacts }>;

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
