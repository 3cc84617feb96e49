/** Raises an older register to this schema: backup, new views, and last the fact that makes an older pks refuse. */

import { basename } from 'node:path';
import { Failure } from '../../../errors.ts';
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { sha256 } from '../../chain/canonical.ts';
import { collectBackup } from '../backup/backup-content.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { refuseDamaged, sealRegister } from '../check/seal-register.ts';
import { fileKind } from '../disk.ts';
import { rebuildViews } from '../index/rebuild-views.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { appendToKantor } from '../record/append.ts';
import { type RegisterPaths, registerPaths } from '../register-paths.ts';

/** As in the act about to be recorded. */
type FactStamp = Pick<KantorFact, 'dicatat' | 'oleh'>;

/**
 * Nothing at this schema. Two desks make a backup each and record the fact once. Returns the warning.
 * @throws Failure REGISTER_RUSAK, TIDAK_DAPAT_MENULIS, BERKAS_TERLALU_BESAR, KASUS_BERUBAH; then nothing changed
 */
export async function raiseSchema(t: RegisterPaths, [akan]: readonly FactStamp[]): Promise<readonly string[]> {
  const lama = readStoredKantor(t);
  const { skema } = lama.kantor;
  if (skema >= SCHEMA || !akan) return [];
  await refuseDamaged(t);
  const { dicatat, oleh } = akan;
  const cadangan = await backUpBeforeRaise(t, skema, dicatat, (tujuan) =>
    writeBackup(tujuan, dicatat, async (tambah) => collectBackup(t, dicatat, tambah)),
  );
  await rebuildViews(t);
  await appendToKantor(t, lama, lama.versi, {
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

/**
 * An archive beside the folder, or for a large register the office's own copy, if it is whole and has the same acts.
 * Returns its path.
 * @throws Failure BERKAS_TERLALU_BESAR naming the copy to make, REGISTER_RUSAK
 */
export async function backUpBeforeRaise(
  t: RegisterPaths,
  skema: number,
  saat: string,
  arsipkan: (tujuan: string) => Promise<unknown>,
): Promise<string> {
  const salinan = `${t.root}-skema-${skema}`;
  const arsip = `${salinan}-${saat.slice(0, 19).replaceAll(':', '.')}.zip`;
  try {
    await arsipkan(arsip);
    return arsip;
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'BERKAS_TERLALU_BESAR') throw e;
    if (await isSameRegister(t, salinan, saat)) return salinan;
    throw new Failure(
      'BERKAS_TERLALU_BESAR',
      `Sebelum dinaikkan ke skema ${SCHEMA} register ini harus punya cadangan, tetapi lebih dari 2 GB: terlalu besar untuk satu arsip.`,
      [`Salin seluruh folder register ke ${salinan}, lalu ulangi perintahnya.`],
      { salinan },
    );
  }
}

async function isSameRegister(t: RegisterPaths, salinan: string, saat: string): Promise<boolean> {
  if (fileKind(salinan) !== 'folder') return false;
  const [ini, itu] = [await sealRegister(t, saat), await sealRegister(registerPaths(salinan), saat)];
  return ini.kepala === itu.kepala;
}
