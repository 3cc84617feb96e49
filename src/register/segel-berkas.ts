/** Sealing a register of files, and comparing one with its seal. Reads only. */
import { BATAS_FAKTA, berkasTindakan } from './bentuk.ts';
import { bacaBytes } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { idKasus } from './isi-indeks.ts';
import { bacaTindakanKasus } from './kasus.ts';
import { telaah } from './periksa.ts';
import { bacaObjek } from './rantai.ts';
import type { Berkas, Pemeriksaan, Segel } from './register.ts';
import { denganSegel, hitungFakta, segelDari, ujungDari } from './segel.ts';
import { bacaKantor } from './tambah.ts';
import { ada, type Tempat } from './tempat.ts';
import { laporan } from './temuan.ts';

/** Only what is whole is sealed, or backed up. @throws Galat REGISTER_RUSAK naming the first damaged file */
export async function tolakBilaRusak(t: Tempat): Promise<void> {
  const parah = (await telaah(t)).temuan.find((x) => x.rusak && !x.pandangan);
  if (parah) throw rusak(parah.berkas, parah.sebab);
}

/** See the port. */
export async function segelRegister(t: Tempat, saat: string): Promise<Segel> {
  await tolakBilaRusak(t);
  const kasus = denganBaca('kasus', () => idKasus(t)).map((id) => {
    const { tindakan } = bacaTindakanKasus(t, id);
    return { ...ujungDari(id, tindakan), fakta: hitungFakta(tindakan) };
  });
  return segelDari(bacaKantor(t), kasus, saat);
}

/** See the port. A seal is compared after the chains: each that is whole is told by the hash of one act. */
export const periksaRegister = async (
  t: Tempat,
  segel?: string,
  lihat?: (berkas: Berkas) => void,
): Promise<Pemeriksaan> => denganSegel(laporan(await telaah(t, lihat)), segel, (rantai, v) => sidikDi(t, rantai, v));

/** '' for an act that is there but cannot be read: no hash is that. */
function sidikDi(t: Tempat, rantai: string, v: number): string | null {
  const berkas = berkasTindakan(rantai, v);
  try {
    if (!ada(t, berkas)) return null;
    const { sidik } = bacaObjek(berkas, bacaBytes(t.jalur(berkas), BATAS_FAKTA));
    return typeof sidik === 'string' ? sidik : '';
  } catch {
    return '';
  }
}
