/**
 * Raising a register that an older pks wrote to the schema of this one. It is backed up first, its views are made as
 * this pks has them, and the fact comes last: from then on an older pks refuses, and says that it is the older one.
 */

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

/** Who records at which instant, as the act has it that is about to be recorded. */
type FactStamp = Pick<KantorFact, 'dicatat' | 'oleh'>;

/**
 * Nothing where the register is at this schema. The backup (see `backUpBeforeRaise`) lies beside the register's folder; two desks at once make
 * one each, and record the fact once.
 * @returns the warning that tells of it, or none
 * @throws Failure REGISTER_RUSAK, TIDAK_DAPAT_MENULIS, BERKAS_TERLALU_BESAR, KASUS_BERUBAH; then it stays as it was
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
 * The register as it was, kept beside its folder: an archive, or where it is too large for one a copy of the folder
 * that the office made, which is taken for one only when it is whole and holds the very same acts.
 * @returns its path
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
