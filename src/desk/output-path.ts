import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import type { Register } from '../store/register.ts';
import { shownWord } from '../text/typed-line.ts';

/**
 * The path is as typed, or `nama` in the current folder or beside the register. `perintah` is like 'pks segel'.
 * @throws Failure BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH
 */
export async function newOutputPath(
  env: Env,
  register: Register,
  diketik: string | undefined,
  nama: string,
  perintah: string,
): Promise<string> {
  const { localFiles: tempat } = env;
  const disini = tempat.destination('.', nama, true);
  const keluar = diketik === undefined && isInsideRegister(env, register, disini);
  const sebelah = besideRegister(env, register);
  const tujuan = tempat.destination(diketik ?? (keluar ? sebelah : '.'), nama, true);
  refuseInsideRegister(env, register, tujuan, (luar) => `${perintah} ${luar}`);
  if (await tempat.exists(tujuan)) {
    const kedua = (satu: string): string => satu.replace(/(\.\w+)?$/, '-2$1');
    const lain = tujuan === disini ? kedua(nama) : `"${kedua(tujuan)}"`; // A plain name is in the current folder.
    throw new Failure('BERKAS_SUDAH_ADA', `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`, [`${perintah} ${lain}`], {
      berkas: tujuan,
    });
  }
  return tujuan;
}

/** `saran` makes the offered line. @throws Failure PEMAKAIAN_SALAH */
export function refuseInsideRegister(
  env: Env,
  register: Register,
  tujuan: string,
  saran: (luar: string) => string,
): void {
  if (!isInsideRegister(env, register, tujuan)) return;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `Berkas ini tidak ditaruh di dalam register (${register.place.label}): yang merusak register akan merusaknya juga.`,
    [saran(shownWord(besideRegister(env, register)))],
    { berkas: tujuan },
  );
}

function isInsideRegister({ localFiles: tempat }: Env, { place: { folder } }: Register, tujuan: string): boolean {
  if (folder === null) return false;
  const awalan = tempat.join(tempat.realPath(folder), 'x').slice(0, -1);
  return tujuan.startsWith(awalan);
}

/** It is the folder above the register, or the current one. */
export const besideRegister = ({ localFiles: tempat }: Env, { place: { folder } }: Register): string =>
  folder === null ? '.' : tempat.join(tempat.realPath(folder), '..');
