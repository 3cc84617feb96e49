/** Where a file goes that pks makes outside of the register: never over another one, never inside. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import type { Register } from '../register/register.ts';

/**
 * The whole path for what a person typed, or for `nama` in the current folder.
 * `perintah` is what makes it ('pks segel'), for the suggestion.
 * @throws Galat BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH inside the register
 */
export async function tujuanBaru(
  env: Env,
  register: Register,
  diketik: string | undefined,
  nama: string,
  perintah: string,
): Promise<string> {
  const { tempat } = env;
  const tujuan = tempat.tujuan(diketik ?? '.', nama, true);
  const awalan = tempat.gabung(register.folder, 'x').slice(0, -1); // with the machine's own separator
  if (tujuan.startsWith(awalan)) {
    throw new Galat(
      'PEMAKAIAN_SALAH',
      `Berkas ini tidak ditaruh di dalam register (${register.folder}): yang merusak register akan merusaknya juga.`,
      [`${perintah} FOLDER-LAIN`],
      { berkas: tujuan },
    );
  }
  if (await tempat.ada(tujuan)) {
    const lain = nama.replace(/(\.[a-z]+)$/, '-2$1');
    throw new Galat('BERKAS_SUDAH_ADA', `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`, [`${perintah} ${lain}`], {
      berkas: tujuan,
    });
  }
  return tujuan;
}
