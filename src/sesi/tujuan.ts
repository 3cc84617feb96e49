/** Where a file goes that pks makes outside of the register: never over another one, never inside. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import type { Register } from '../register/register.ts';
import { kutip } from '../teks/ketikan.ts';

/**
 * The whole path for what a person typed, or for `nama` in the current folder, beside the register if that lies in it.
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
  const disini = tempat.tujuan('.', nama, true);
  const keluar = diketik === undefined && diDalam(env, register, disini);
  const sebelah = tempat.gabung(tempat.nyata(register.folder), '..');
  const tujuan = tempat.tujuan(diketik ?? (keluar ? sebelah : '.'), nama, true);
  tolakDiRegister(env, register, tujuan, (luar) => `${perintah} ${luar}`);
  if (await tempat.ada(tujuan)) {
    const kedua = (satu: string): string => satu.replace(/(\.\w+)?$/, '-2$1');
    const lain = tujuan === disini ? kedua(nama) : `"${kedua(tujuan)}"`; // a plain name is read in the current folder
    throw new Galat('BERKAS_SUDAH_ADA', `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`, [`${perintah} ${lain}`], {
      berkas: tujuan,
    });
  }
  return tujuan;
}

/** Nothing a person asks for outside is written into the register's own folder. @throws Galat PEMAKAIAN_SALAH */
/** `saran` makes the line that is offered, of the folder beside the register. */
export function tolakDiRegister(env: Env, register: Register, tujuan: string, saran: (luar: string) => string): void {
  if (!diDalam(env, register, tujuan)) return;
  const { tempat } = env;
  throw new Galat(
    'PEMAKAIAN_SALAH',
    `Berkas ini tidak ditaruh di dalam register (${register.folder}): yang merusak register akan merusaknya juga.`,
    [saran(kutip(tempat.gabung(tempat.nyata(register.folder), '..')))],
    { berkas: tujuan },
  );
}

function diDalam({ tempat }: Env, register: Register, tujuan: string): boolean {
  const awalan = tempat.gabung(tempat.nyata(register.folder), 'x').slice(0, -1); // with the machine's own separator
  return tujuan.startsWith(awalan);
}
