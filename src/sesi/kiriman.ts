/** Reference data and templates that are shipped with pks. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import type { DaftarLibur } from '../kantor/kantor.ts';

/** @throws Galat REGISTER_RUSAK where the installation is incomplete */
export async function kiriman(env: Env, jalur: string): Promise<Uint8Array> {
  const isi = await env.tempat.kiriman(jalur);
  if (isi) return isi;
  throw new Galat('REGISTER_RUSAK', `Pemasangan pks tidak lengkap: ${jalur} tidak ada.`, ['Pasang ulang pks.'], {
    berkas: jalur,
  });
}

/** The holidays this pks ships: year → decree and days. */
export async function liburKiriman(env: Env): Promise<DaftarLibur> {
  const isi = await kiriman(env, 'data/acuan/libur.json');
  return JSON.parse(new TextDecoder().decode(isi)) as DaftarLibur;
}
