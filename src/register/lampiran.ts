/** Files of a case: kept before the act that names them, under their own name, never overwritten. */
import { dirname } from 'node:path';
import { Galat } from '../galat.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { BATAS_BERKAS, folderKasus } from './bentuk.ts';
import { bacaBytes, namaDi } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { sama, sha256 } from './rantai.ts';
import type { BerkasBaru } from './register.ts';
import { jalurSah, type Tempat } from './tempat.ts';
import { siapkanFolder, tulisEksklusif } from './tulis.ts';

/** A file that a fact names. */
export type BerkasFakta = Readonly<{ berkas: string; sidik: string; ukuran: number }>;

/** The files that facts name. */
export const berkasFakta = (kejadian: readonly Kejadian[]): readonly BerkasFakta[] =>
  kejadian.flatMap((k): readonly BerkasFakta[] =>
    k.jenis === 'Dilampirkan' ? [k.lampiran] : k.jenis === 'Dikonsep' ? [k] : [],
  );

/**
 * Refuses files too big or wrongly named before anything is written.
 * @throws Galat BERKAS_TERLALU_BESAR, TEKS_TERLARANG; Error where facts and files do not belong together
 */
export function periksaBerkas(kejadian: readonly Kejadian[], berkas: readonly BerkasBaru[]): void {
  for (const { nama, isi } of berkas) {
    batasiUkuran(nama, isi);
    if (!/^(?:lampiran|naskah)\/[^/]+$/.test(nama) || !jalurSah(nama)) {
      throw new Galat('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(nama)} tidak dapat dipakai di register.`);
    }
  }
  for (const fakta of berkasFakta(kejadian)) {
    const isi = berkas.find((b) => b.nama === fakta.berkas)?.isi;
    if (!isi || isi.length !== fakta.ukuran || sha256(isi) !== fakta.sidik) {
      throw new Error(`the fact names ${fakta.berkas}, but no such file was handed in`);
    }
  }
}

/** @throws Galat BERKAS_TERLALU_BESAR */
export function batasiUkuran(nama: string, isi: Uint8Array): void {
  if (isi.length <= BATAS_BERKAS) return;
  const mb = (isi.length / 1024 / 1024).toFixed(1).replace('.', ',');
  throw new Galat('BERKAS_TERLALU_BESAR', `Berkas ${nama} terlalu besar: ${mb} MB, paling besar 25 MB.`, [
    'pindai ulang dengan resolusi lebih rendah (200–300 dpi, hitam putih)',
  ]);
}

/** Keeps files in the folder of a case. The same bytes under the same name are a retry. @throws Galat BERKAS_SUDAH_ADA */
export function simpanBerkas(t: Tempat, id: string, berkas: readonly BerkasBaru[]): void {
  for (const { nama, isi } of berkas) simpanSekali(t, `${folderKasus(id)}/${nama}`, isi);
}

/** Keeps one file, made safe on disk; the same bytes again are as good. @throws Galat BERKAS_SUDAH_ADA */
export function simpanSekali(t: Tempat, jalur: string, isi: Uint8Array): void {
  for (const folder of ['sementara', dirname(jalur)]) siapkanFolder(t, folder);
  if (tulisEksklusif(t, jalur, isi)) return;
  if (
    sama(
      denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_BERKAS)),
      isi,
    )
  )
    return;
  throw sudahAda(jalur);
}

export const sudahAda = (jalur: string): Galat =>
  new Galat('BERKAS_SUDAH_ADA', `Berkas ${jalur} sudah ada di register; tidak ditimpa.`, [], { berkas: jalur });

/** Whether a file of this folder bears the beginning of the fingerprint in its name, as all attachments do. */
export const lampiranBersidik = (nama: string, folder: string, sidik: string): boolean =>
  nama.startsWith(folder) && nama.includes(`-${sidik.slice(0, 12)}`);

/** See the port. */
export const berlampiran = (t: Tempat, id: readonly string[], sidik: string): readonly string[] =>
  id.filter((satu) => {
    const folder = `${folderKasus(satu)}/lampiran`;
    return namaDi(t.jalur(folder)).some((nama) => lampiranBersidik(nama, '', sidik));
  });

/** A file of a case. @throws Galat REGISTER_RUSAK */
export function bacaBerkas(t: Tempat, id: string, nama: string): Uint8Array {
  const jalur = `${folderKasus(id)}/${nama}`;
  if (!jalurSah(jalur)) throw rusak(folderKasus(id), `nama berkas ${JSON.stringify(nama)} tidak sah`);
  return denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_BERKAS));
}
