import { Failure } from '../../errors.ts';

import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';

/**
 * A checker after another checker passes on what that one judged: a version made in between was not seen.
 * @throws NASKAH_BERUBAH
 */
export function refuseUncheckedVersion({ berkas }: OpenKasus, kejadian: readonly KasusFact[]): void {
  const { id } = berkas;
  const kini = kejadian.find((k) => k.jenis === 'Diselesaikan');
  if (kini?.jenis !== 'Diselesaikan' || kini.hasil !== 'setuju' || !kini.naskah) return;
  const { kode, versi, sidik } = kini.naskah;
  const dulu = effectiveFacts(berkas.tindakan).findLast(
    (k) => k.jenis === 'Diselesaikan' && k.langkah < kini.langkah && k.hasil !== 'koreksi' && k.naskah?.kode === kode,
  );
  if (dulu?.jenis !== 'Diselesaikan' || dulu.hasil !== 'setuju' || !dulu.naskah || dulu.naskah.sidik === sidik) return;
  const bentukAkhir = versionsOfNaskah(berkas, kode).find(({ fakta }) => fakta.versi === versi)?.fakta.disetujui;
  if (bentukAkhir?.versi === dulu.naskah.versi) return; // The same text without KONSEP.
  throw new Failure(
    'NASKAH_BERUBAH',
    `${requireNaskah(kode).judul} kasus ${id} v${versi} belum diperiksa: yang diperiksa di langkah ${dulu.langkah} v${dulu.naskah.versi}. Setujui v${dulu.naskah.versi}, atau kembalikan agar v${versi} diperiksa dulu.`,
    [`pks advance ${id} --hasil setuju --naskah ${kode}=${dulu.naskah.versi}`, `pks advance ${id} --hasil koreksi`],
    { naskah: kode, versi, langkah: dulu.langkah, diperiksa: dulu.naskah.versi },
  );
}
