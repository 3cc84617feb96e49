/** Files are written before the act that names them, and never overwritten. */

import { dirname, join } from 'node:path';
import { whileWriting } from '../../disk/disk-failures.ts';
import { readBytes } from '../../disk/file-content.ts';
import { namesIn } from '../../disk/file-names.ts';
import { readInPieces } from '../../disk/file-pieces.ts';
import { Failure } from '../../errors.ts';
import { sameBytes } from '../chain/canonical.ts';
import { registerDamaged } from '../chain/damage.ts';
import { asRecorded, fileAlreadyThere, isLampiranOfHash, limitFileSize } from '../chain/new-files.ts';
import { kasusFolder, MAX_FILE_BYTES } from '../chain/register-layout.ts';
import { isKantorPath, isSafePath } from '../chain/safe-path.ts';
import type { Files, RecordedFile } from '../files.ts';
import type { NewKasusFile } from '../register.ts';
import { whileReading } from './register-failures.ts';
import { existsIn, type RegisterPaths } from './register-paths.ts';
import { prepareFolder, writeExclusive } from './temporary-files.ts';

export const folderFiles = (paths: RegisterPaths): Files => ({
  readKasusFile: async (id, file) => readFileOfKasus(paths, id, file),
  readKantorFile: async (jalur) => {
    if (!isKantorPath(jalur) || !existsIn(paths, jalur)) return null;
    return whileReading(jalur, () => readBytes(paths.path(jalur), MAX_FILE_BYTES));
  },
  keepKantorFile: async (jalur, isi) => {
    if (!isKantorPath(jalur)) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
    }
    limitFileSize(jalur, isi);
    whileWriting(() => keepOnce(paths, jalur, isi));
  },
  filePlace: (jalur) => join(paths.root, jalur),
});

/** The same bytes are a repeat. @throws BERKAS_SUDAH_ADA */
export function keepKasusFiles(paths: RegisterPaths, id: string, berkas: readonly NewKasusFile[]): void {
  for (const { nama, isi } of berkas) keepOnce(paths, `${kasusFolder(id)}/${nama}`, isi);
}

/** The same bytes are fine. @throws BERKAS_SUDAH_ADA */
export function keepOnce(paths: RegisterPaths, jalur: string, isi: Uint8Array): void {
  for (const folder of ['sementara', dirname(jalur)]) prepareFolder(paths, folder);
  if (writeExclusive(paths, jalur, isi)) return;
  if (
    sameBytes(
      whileReading(jalur, () => readBytes(paths.path(jalur), MAX_FILE_BYTES)),
      isi,
    )
  )
    return;
  throw fileAlreadyThere(jalur);
}

export const filterKasusWithLampiran = (
  paths: RegisterPaths,
  id: readonly string[],
  sidik: string,
): readonly string[] =>
  id.filter((satu) => {
    const folder = `${kasusFolder(satu)}/lampiran`;
    return namesIn(paths.path(folder)).some((nama) => isLampiranOfHash(nama, '', sidik));
  });

/** @throws REGISTER_RUSAK */
export function readFileOfKasus(paths: RegisterPaths, id: string, file: RecordedFile): Uint8Array {
  const jalur = pathOfKasusFile(id, file.berkas);
  return asRecorded(
    jalur,
    whileReading(jalur, () => readBytes(paths.path(jalur), MAX_FILE_BYTES)),
    file,
  );
}

/** @throws REGISTER_RUSAK */
export function* piecesOfKasusFile(paths: RegisterPaths, id: string, nama: string): Generator<Uint8Array> {
  const jalur = pathOfKasusFile(id, nama);
  const potong = whileReading(jalur, () => readInPieces(paths.path(jalur), MAX_FILE_BYTES));
  try {
    for (;;) {
      const { value, done } = whileReading(jalur, () => potong.next());
      if (done) return;
      yield value;
    }
  } finally {
    potong.return(undefined);
  }
}

function pathOfKasusFile(id: string, nama: string): string {
  const jalur = `${kasusFolder(id)}/${nama}`;
  if (!isSafePath(jalur)) throw registerDamaged(kasusFolder(id), `nama berkas ${JSON.stringify(nama)} tidak sah`);
  return jalur;
}
