import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import type { Register } from '../store/register.ts';
import { shownWord } from '../text/typed-line.ts';

/**
 * The path is as typed, or `nama` in the current folder or beside the register. `perintah` is like 'pks segel'.
 * Where nobody chose the name, so many may lie beside each other: -2, -3.
 * @throws BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH
 */
export async function newOutputPath(
  env: Env,
  register: Register,
  diketik: string | undefined,
  nama: string,
  perintah: string,
  banyak = 1,
): Promise<string> {
  const { localFiles: tempat } = env;
  const disini = tempat.destination('.', nama, true);
  const keluar = diketik === undefined && isInsideRegister(env, register, disini);
  const sebelah = besideRegister(env, register);
  const tujuan = tempat.destination(
    diketik === undefined ? (keluar ? sebelah : '.') : outsideRegister(env, register, diketik),
    nama,
    true,
  );
  refuseInsideRegister(env, register, tujuan, (luar) => `${perintah} ${luar}`);
  if (await tempat.exists(tujuan)) {
    const kedua = (satu: string, ke = 2): string => satu.replace(/(\.\w+)?$/, `-${ke}$1`);
    for (let ke = 2; diketik === undefined && ke <= banyak; ke++)
      if (!(await tempat.exists(kedua(tujuan, ke)))) return kedua(tujuan, ke);
    const lain = tujuan === disini ? kedua(nama) : `"${kedua(tujuan)}"`; // A plain name is in the current folder.
    throw new Failure('BERKAS_SUDAH_ADA', `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`, [`${perintah} ${lain}`], {
      berkas: tujuan,
    });
  }
  return tujuan;
}

/** A plain name typed in the register's own folder is of a file beside the register, as pks says in its answers. */
export function outsideRegister(env: Env, register: Register, diketik: string): string {
  const { localFiles: tempat } = env;
  const polos = diketik !== '' && !/[\\/]/.test(diketik);
  if (!polos || !isInsideRegister(env, register, tempat.join(tempat.realPath('.'), diketik, 'x'))) return diketik;
  return tempat.join(besideRegister(env, register), diketik);
}

/** `saran` makes the offered line of a file or folder outside. @throws PEMAKAIAN_SALAH */
export function refuseInsideRegister(
  env: Env,
  register: Register,
  tujuan: string,
  saran: (berkas: string, folder: string) => string,
): void {
  if (!isInsideRegister(env, register, tujuan)) return;
  const folder = besideRegister(env, register);
  const nama = /[^\\/]*$/.exec(tujuan)?.[0] ?? '';
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `Berkas ini tidak ditaruh di dalam folder register (${register.place.label}): bila folder itu rusak, berkasnya ikut rusak.`,
    [saran(shownWord(env.localFiles.join(folder, nama)), shownWord(folder))],
    { berkas: tujuan },
  );
}

function isInsideRegister({ localFiles: tempat }: Env, { place: { folder } }: Register, tujuan: string): boolean {
  if (folder === null) return false;
  const awalan = tempat.join(tempat.realPath(folder), 'x').slice(0, -1);
  return tujuan.startsWith(awalan);
}

/** The folder above the register, or the current one. */
export const besideRegister = ({ localFiles: tempat }: Env, { place: { folder } }: Register): string =>
  folder === null ? '.' : tempat.join(tempat.realPath(folder), '..');
