import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { LiburList } from '../../office/kantor/kantor.ts';

/** @throws REGISTER_RUSAK where the installation is incomplete */
export async function readShipped(env: Env, jalur: string): Promise<Uint8Array> {
  const isi = await env.localFiles.shipped(jalur);
  if (isi) return isi;
  throw new Failure('REGISTER_RUSAK', `Pemasangan pks tidak lengkap: ${jalur} tidak ada.`, ['Pasang ulang pks.'], {
    berkas: jalur,
  });
}

/** By year: decree and days. */
export async function readShippedLibur(env: Env): Promise<LiburList> {
  const isi = await readShipped(env, 'data/acuan/libur.json');
  return JSON.parse(new TextDecoder().decode(isi)) as LiburList;
}
