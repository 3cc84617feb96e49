/** Files of a case, kept before the act that names them, never overwritten. */
import { dirname } from 'node:path';
import { Failure } from '../../errors.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { sameBytes, sha256 } from '../chain/acts.ts';
import { kasusFolder, MAX_FILE_BYTES } from '../chain/register-layout.ts';
import type { NewKasusFile } from '../register.ts';
import { namesIn, readBytes } from './disk.ts';
import { registerDamaged, whileReading } from './disk-failures.ts';
import { prepareFolder, writeExclusive } from './durable-write.ts';
import { isSafePath, type RegisterPaths } from './register-paths.ts';

/** A file that a fact names. */
export type NamedFile = Readonly<{ berkas: string; sidik: string; ukuran: number }>;

/** The files that facts name. */
export const filesOfFacts = (kejadian: readonly KasusFact[]): readonly NamedFile[] =>
  kejadian.flatMap((k): readonly NamedFile[] =>
    k.jenis === 'Dilampirkan' ? [k.lampiran] : k.jenis === 'Dikonsep' ? [k] : [],
  );

/**
 * Refuses files too big or wrongly named before anything is written.
 * @throws Failure BERKAS_TERLALU_BESAR, TEKS_TERLARANG; Error where facts and files do not belong together
 */
export function checkNewFiles(kejadian: readonly KasusFact[], berkas: readonly NewKasusFile[]): void {
  for (const { nama, isi } of berkas) {
    limitFileSize(nama, isi);
    if (!/^(?:lampiran|naskah)\/[^/]+$/.test(nama) || !isSafePath(nama)) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(nama)} tidak dapat dipakai di register.`);
    }
  }
  for (const fakta of filesOfFacts(kejadian)) {
    const isi = berkas.find((b) => b.nama === fakta.berkas)?.isi;
    if (!isi || isi.length !== fakta.ukuran || sha256(isi) !== fakta.sidik) {
      throw new Error(`the fact names ${fakta.berkas}, but no such file was handed in`);
    }
  }
}

/** @throws Failure BERKAS_TERLALU_BESAR */
export function limitFileSize(nama: string, isi: Uint8Array): void {
  if (isi.length <= MAX_FILE_BYTES) return;
  const mb = (isi.length / 1024 / 1024).toFixed(1).replace('.', ',');
  throw new Failure('BERKAS_TERLALU_BESAR', `Berkas ${nama} terlalu besar: ${mb} MB, paling besar 25 MB.`, [
    'pindai ulang dengan resolusi lebih rendah (200–300 dpi, hitam putih)',
  ]);
}

/** Keeps files in the folder of a case. The same bytes under the same name are a retry. @throws Failure BERKAS_SUDAH_ADA */
export function keepKasusFiles(t: RegisterPaths, id: string, berkas: readonly NewKasusFile[]): void {
  for (const { nama, isi } of berkas) keepOnce(t, `${kasusFolder(id)}/${nama}`, isi);
}

/** Keeps one file, made safe on disk; the same bytes again are as good. @throws Failure BERKAS_SUDAH_ADA */
export function keepOnce(t: RegisterPaths, jalur: string, isi: Uint8Array): void {
  for (const folder of ['sementara', dirname(jalur)]) prepareFolder(t, folder);
  if (writeExclusive(t, jalur, isi)) return;
  if (
    sameBytes(
      whileReading(jalur, () => readBytes(t.path(jalur), MAX_FILE_BYTES)),
      isi,
    )
  )
    return;
  throw fileAlreadyThere(jalur);
}

export const fileAlreadyThere = (jalur: string): Failure =>
  new Failure('BERKAS_SUDAH_ADA', `Berkas ${jalur} sudah ada di register; tidak ditimpa.`, [], { berkas: jalur });

/** Whether a file of this folder bears the beginning of the fingerprint in its name, as all attachments do. */
export const isLampiranOfHash = (nama: string, folder: string, sidik: string): boolean =>
  nama.startsWith(folder) && nama.includes(`-${sidik.slice(0, 12)}`);

/** See the port. */
export const filterKasusWithLampiran = (t: RegisterPaths, id: readonly string[], sidik: string): readonly string[] =>
  id.filter((satu) => {
    const folder = `${kasusFolder(satu)}/lampiran`;
    return namesIn(t.path(folder)).some((nama) => isLampiranOfHash(nama, '', sidik));
  });

/** A file of a case. @throws Failure REGISTER_RUSAK */
export function readFileOfKasus(t: RegisterPaths, id: string, nama: string): Uint8Array {
  const jalur = `${kasusFolder(id)}/${nama}`;
  if (!isSafePath(jalur)) throw registerDamaged(kasusFolder(id), `nama berkas ${JSON.stringify(nama)} tidak sah`);
  return whileReading(jalur, () => readBytes(t.path(jalur), MAX_FILE_BYTES));
}
