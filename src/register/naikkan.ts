/**
 * Raising a register that an older pks wrote to the schema of this one. It is backed up first, its views are made as
 * this pks has them, and the fact comes last: from then on an older pks refuses, and says that it is the older one.
 */
import { basename } from 'node:path';
import { Galat } from '../galat.ts';
import { type KejadianKantor, SKEMA } from '../kantor/kantor.ts';
import { bangun } from './bangun.ts';
import { buatCadangan } from './cadangan.ts';
import { jenis } from './cakram.ts';
import { kumpulkan } from './isi-cadangan.ts';
import { sha256 } from './rantai.ts';
import { segelRegister, tolakBilaRusak } from './segel-berkas.ts';
import { bacaKantor, tambahKantor } from './tambah.ts';
import { type Tempat, tempat } from './tempat.ts';

/** Who records at which instant, as the act has it that is about to be recorded. */
type Bertanda = Pick<KejadianKantor, 'dicatat' | 'oleh'>;

/**
 * Nothing where the register is at this schema. The backup (see `amankan`) lies beside the register's folder; two desks at once make
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
  const cadangan = await amankan(t, skema, dicatat, (tujuan) =>
    buatCadangan(tujuan, dicatat, (tambah) => kumpulkan(t, dicatat, tambah)),
  );
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

/**
 * The register as it was, kept beside its folder: an archive, or where it is too large for one a copy of the folder
 * that the office made, which is taken for one only when it is whole and holds the very same acts.
 * @returns its path
 * @throws Galat BERKAS_TERLALU_BESAR naming the copy to make, REGISTER_RUSAK
 */
export async function amankan(
  t: Tempat,
  skema: number,
  saat: string,
  arsipkan: (tujuan: string) => unknown,
): Promise<string> {
  const salinan = `${t.akar}-skema-${skema}`;
  const arsip = `${salinan}-${saat.slice(0, 19).replaceAll(':', '.')}.zip`;
  try {
    arsipkan(arsip);
    return arsip;
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'BERKAS_TERLALU_BESAR') throw e;
    if (await samaDengan(t, salinan, saat)) return salinan;
    throw new Galat(
      'BERKAS_TERLALU_BESAR',
      `Sebelum dinaikkan ke skema ${SKEMA} register ini harus punya cadangan, tetapi lebih dari 2 GB: terlalu besar untuk satu arsip.`,
      [`Salin seluruh folder register ke ${salinan}, lalu ulangi perintahnya.`],
      { salinan },
    );
  }
}

async function samaDengan(t: Tempat, salinan: string, saat: string): Promise<boolean> {
  if (jenis(salinan) !== 'folder') return false;
  const [ini, itu] = [await segelRegister(t, saat), await segelRegister(tempat(salinan), saat)];
  return ini.kepala === itu.kepala;
}
