/**
 * Raising a register that an older pks wrote to the schema of this one. It is backed up first, its views are made as
 * this pks has them, and the fact comes last: from then on an older pks refuses, and says that it is the older one.
 */
import { basename } from 'node:path';
import { type KejadianKantor, SKEMA } from '../kantor/kantor.ts';
import { bangun } from './bangun.ts';
import { buatCadangan } from './cadangan.ts';
import { kumpulkan } from './isi-cadangan.ts';
import { sha256 } from './rantai.ts';
import { tolakBilaRusak } from './segel-berkas.ts';
import { bacaKantor, tambahKantor } from './tambah.ts';
import type { Tempat } from './tempat.ts';

/** Who records at which instant, as the act has it that is about to be recorded. */
type Bertanda = Pick<KejadianKantor, 'dicatat' | 'oleh'>;

/**
 * Nothing where the register is at this schema. The backup lies beside the register's folder; two desks at once make
 * one each, and record the fact once.
 * @returns the warning that tells of it, or none
 * @throws Galat REGISTER_RUSAK, TIDAK_DAPAT_MENULIS, BERKAS_TERLALU_BESAR, KASUS_BERUBAH; then it stays as it was
 */
export async function naikkan(t: Tempat, [akan]: readonly Bertanda[]): Promise<readonly string[]> {
  const lama = bacaKantor(t);
  const { skema } = lama.kantor;
  if (skema >= SKEMA || !akan) return [];
  await tolakBilaRusak(t);
  const { dicatat, oleh } = akan;
  const cadangan = `${t.akar}-skema-${skema}-${dicatat.slice(0, 19).replaceAll(':', '.')}.zip`;
  buatCadangan(cadangan, dicatat, (tambah) => kumpulkan(t, dicatat, tambah));
  await bangun(t);
  await tambahKantor(t, lama, lama.versi, {
    kunci: `skema-${SKEMA}`,
    permintaan: sha256(`skema ${SKEMA}`),
    kejadian: [
      {
        jenis: 'RegisterDinaikkan',
        pada: dicatat,
        dicatat,
        oleh: { nama: oleh.nama, dicatatOleh: oleh.dicatatOleh },
        skema: SKEMA,
        cadangan: basename(cadangan),
      },
    ],
  });
  return [
    `Register ini ditulis pks yang lebih lama dan kini dinaikkan ke skema ${SKEMA}; pks lama di komputer lain harus diperbarui. Cadangan keadaan sebelumnya: ${cadangan}`,
  ];
}
