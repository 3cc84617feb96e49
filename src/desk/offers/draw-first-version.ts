/** A naskah of a case as its template makes it, for commands that make one beside their own work. */
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { keepTemplate } from '../documents/naskah-template.ts';
import { keepReadingCopy } from '../documents/reading-copy.ts';
import { recordVersion } from '../documents/record-version.ts';
import { versionFromTemplate } from '../documents/version-from-template.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { hashRequest } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';

/** @throws Failure where it cannot be made */
export async function drawFirstVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  { kunci: _, ...opsi }: KeyedFlags & Readonly<{ oleh?: string }>,
): Promise<Readonly<{ jalur: string; versi: number; peringatan: readonly string[] }>> {
  const { id } = kasus.berkas;
  const {
    simpan,
    peringatan,
    isian: _isian,
    terbuka: _terbuka,
    sendiri: _sendiri,
    ...isi
  } = await versionFromTemplate(sesi, kasus, naskah, {});
  if (simpan) await keepTemplate(sesi, simpan);
  const permintaan = hashRequest(sesi, `draft ${id}`, { naskah: naskah.kode });
  const { fakta, hasil } = await recordVersion(sesi, kasus, naskah, isi, opsi, permintaan);
  const salinan = await keepReadingCopy(sesi, id, naskah.kode, fakta.versi, isi);
  return {
    jalur: `kasus/${id}/${fakta.berkas}`,
    versi: fakta.versi,
    peringatan: [...peringatan, ...hasil.peringatan, ...salinan],
  };
}
