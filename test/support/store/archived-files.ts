/** The files in the archive of a backup, name → bytes; read with fflate and by the ustar standard, not with pks. */
import { unzipSync } from 'fflate';

export function archivedFiles(arsip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const isi = Object.entries(unzipSync(arsip)).flatMap(([nama, bytes]) =>
    nama.endsWith('.tar') ? tarFiles(Buffer.from(bytes)) : [[nama, bytes] as const],
  );
  return Object.fromEntries(isi);
}

function tarFiles(tar: Buffer): readonly (readonly [string, Uint8Array])[] {
  const berkas: (readonly [string, Uint8Array])[] = [];
  for (let di = 0; tar[di]; ) {
    const nama = tar.toString('latin1', di, di + 100).replace(/\0.*$/, '');
    const ukuran = Number.parseInt(tar.toString('latin1', di + 124, di + 135), 8);
    berkas.push([nama, tar.subarray(di + 512, di + 512 + ukuran)]);
    di += 512 + Math.ceil(ukuran / 512) * 512;
  }
  return berkas;
}
