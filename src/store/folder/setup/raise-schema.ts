/** The fact that makes an older pks refuse comes last. */

import { basename } from 'node:path';
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { sha256 } from '../../chain/canonical.ts';
import type { LongWork } from '../../upkeep.ts';
import { collectBackup } from '../backup/backup-content.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { refuseDamaged } from '../check/seal-register.ts';
import { rebuildViews } from '../index/rebuild-views.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { appendToKantor } from '../record/append.ts';
import type { RegisterPaths } from '../register-paths.ts';

export type FactStamp = Pick<KantorFact, 'dicatat' | 'oleh'>;

/**
 * Two desks each make a backup beside the folder, and record the fact once. Returns the warning.
 * @throws REGISTER_RUSAK, TIDAK_DAPAT_MENULIS, KASUS_BERUBAH; then nothing changed
 */
export async function raiseSchema(
  paths: RegisterPaths,
  [akan]: readonly FactStamp[],
  longWork?: LongWork,
): Promise<readonly string[]> {
  const lama = readStoredKantor(paths);
  const { skema } = lama.kantor;
  if (skema >= SCHEMA || !akan) return [];
  const { dicatat, oleh } = akan;
  const cadangan = `${paths.root}-skema-${skema}-${dicatat.slice(0, 19).replaceAll(':', '.')}.zip`;
  const garis = await longWork?.();
  try {
    await refuseDamaged(paths, false);
    await writeBackup(cadangan, dicatat, async (tambah) => collectBackup(paths, dicatat, tambah), { maju: garis?.at });
    await rebuildViews(paths, (sudah, dari) => garis?.at(sudah, dari, 'Menyusun ulang daftar'));
  } finally {
    garis?.end();
  }
  await appendToKantor(paths, lama, lama.versi, {
    kunci: `skema-${SCHEMA}`,
    permintaan: sha256(`skema ${SCHEMA}`),
    kejadian: [
      {
        jenis: 'RegisterDinaikkan',
        pada: dicatat,
        dicatat,
        oleh: { nama: oleh.nama, dicatatOleh: oleh.dicatatOleh },
        skema: SCHEMA,
        cadangan: basename(cadangan),
      },
    ],
  });
  return [
    `Register ini ditulis pks yang lebih lama dan kini dinaikkan ke skema ${SCHEMA}; pks lama di komputer lain harus diperbarui. Cadangan keadaan sebelumnya: ${cadangan}`,
  ];
}
