import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { decide } from '../../office/permohonan/decide.ts';
import type { DikonsepFact } from '../../office/permohonan/standing/naskah-approval.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { type RecordedFacts, recordFacts } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';
import { versionsOfNaskah } from './naskah-versions.ts';

export type VersionContent = Pick<DikonsepFact, 'templat' | 'kosong' | 'dibaca' | 'disetujui' | 'cetakan'> &
  Readonly<{ isi: Uint8Array; akhiran: string }>;

export type RecordedVersion = Readonly<{ fakta: DikonsepFact; hasil: RecordedFacts }>;

export async function recordVersion(
  sesi: Sitting,
  { berkas, aturan, peran }: OpenKasus,
  naskah: NaskahDefinition,
  { isi, akhiran, ...asal }: VersionContent,
  opsi: KeyedFlags & Readonly<{ oleh?: string }>,
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
