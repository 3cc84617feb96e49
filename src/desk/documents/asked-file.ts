/** A file that a person asks for with `--ke`: its kind by the ending, never over another one, never inside the register. */
import { chooseFormat } from '../flags/file-format.ts';
import { refuseInsideRegister } from '../output-path.ts';
import type { Sitting } from '../sitting.ts';

/** `nama`: without ending, where `ke` is a folder. @throws Failure NILAI_TIDAK_DIKENAL, BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH */
export async function writeAskedFile<F extends string>(
  sesi: Sitting,
  { ke, timpa = false, coba = false }: Readonly<{ ke: string; timpa?: boolean; coba?: boolean }>,
  nama: string,
  pilihan: readonly F[],
  cetak: (format: F) => Promise<Uint8Array>,
): Promise<Readonly<{ tujuan: string; sidik: string }>> {
  const { localFiles: tempat, sha256Of } = sesi.env;
  const format = chooseFormat('--ke', ke, pilihan);
  const tujuan = tempat.destination(ke, `${nama}.${format}`, timpa);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const isi = await cetak(format);
  if (!coba) await tempat.write(tujuan, isi, timpa);
  return { tujuan, sidik: sha256Of(isi) };
}
