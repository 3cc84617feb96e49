import { Failure } from '../../errors.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { RecordedFile } from '../files.ts';
import type { NewKasusFile } from '../register.ts';
import type { FileInPieces } from '../upkeep.ts';
import { sha256 } from './canonical.ts';
import { registerDamaged } from './damage.ts';
import { MAX_FILE_BYTES } from './register-layout.ts';
import { isSafePath } from './safe-path.ts';

export type NamedFile = Readonly<{ berkas: string; sidik: string; ukuran: number }>;

export const filesOfFacts = (kejadian: readonly KasusFact[]): readonly NamedFile[] =>
  kejadian.flatMap((k): readonly NamedFile[] =>
    k.jenis === 'Dilampirkan' ? [k.lampiran] : k.jenis === 'Dikonsep' ? [k] : [],
  );

/** @throws BERKAS_TERLALU_BESAR, TEKS_TERLARANG; Error where facts and files do not match */
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

/** @throws BERKAS_TERLALU_BESAR */
export function limitFileSize(nama: string, isi: Uint8Array): void {
  if (isi.length <= MAX_FILE_BYTES) return;
  const mb = (isi.length / 1024 / 1024).toFixed(1).replace('.', ',');
  throw new Failure('BERKAS_TERLALU_BESAR', `Berkas ${nama} terlalu besar: ${mb} MB, paling besar 25 MB.`, [
    'pindai ulang dengan resolusi lebih rendah (200–300 dpi, hitam putih)',
  ]);
}

export const fileAlreadyThere = (jalur: string): Failure =>
  new Failure('BERKAS_SUDAH_ADA', `Berkas ${jalur} sudah ada di register; tidak ditimpa.`, [], { berkas: jalur });

export const isLampiranOfHash = (nama: string, folder: string, sidik: string): boolean =>
  nama.startsWith(folder) && nama.includes(`-${sidik.slice(0, 12)}`);

export const inOnePiece = (isi: Uint8Array | FileInPieces): Uint8Array =>
  isi instanceof Uint8Array ? isi : Buffer.concat(Array.from(isi.potong(), (satu) => satu.slice()));

/** @throws REGISTER_RUSAK where they are not the bytes that were recorded */
export function asRecorded(jalur: string, isi: Uint8Array, { sidik }: RecordedFile): Uint8Array {
  if (sha256(isi) === sidik) return isi;
  throw registerDamaged(jalur, 'isinya diubah di luar pks sesudah dicatat; kembalikan berkasnya dari cadangan');
}
