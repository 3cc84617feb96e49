import type { KeyedFlags } from './flags/standard-flags.ts';
import { outsideRegister, refuseInsideRegister } from './output-path.ts';
import type { Sitting } from './sitting.ts';

export type OutputFlags = KeyedFlags & Readonly<{ ke?: string; timpa?: boolean }>;
export type ListFileFlags = OutputFlags & Readonly<{ pemisah?: string }>;

/**
 * `nama` serves where --ke is a folder. @throws BERKAS_SUDAH_ADA without --timpa, NILAI_TIDAK_DIKENAL for a
 * missing folder, PEMAKAIAN_SALAH inside the register, TIDAK_DAPAT_MENULIS
 */
export async function writeOutput(
  sesi: Sitting,
  opsi: OutputFlags,
  nama: string,
  isi: () => Promise<Uint8Array>,
): Promise<Readonly<{ tujuan: string; sidik: string }>> {
  const { env, kantor } = sesi;
  const tujuan = outputTarget(sesi, opsi, nama);
  const dibuat = await isi();
  const bytes = kantor.latihan ? (await env.practiceMarker())(nama, dibuat) : dibuat;
  if (!opsi.coba) await env.localFiles.write(tujuan, bytes, opsi.timpa ?? false);
  return { tujuan, sidik: env.sha256Of(bytes) };
}

/** Does so for a file too long to be held; its hash is that of what was written. */
export async function writeLongOutput(
  sesi: Sitting,
  opsi: OutputFlags,
  nama: string,
  potong: () => Iterable<Uint8Array>,
): Promise<Readonly<{ tujuan: string; sidik: string }>> {
  const { env, kantor } = sesi;
  if (kantor.latihan) return writeOutput(sesi, opsi, nama, async () => joined(potong()));
  const tujuan = outputTarget(sesi, opsi, nama);
  if (opsi.coba) return { tujuan, sidik: '' };
  await env.localFiles.write(tujuan, potong(), opsi.timpa ?? false);
  return { tujuan, sidik: await env.localFiles.hash(tujuan) };
}

const joined = (potong: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...potong]);

/** Before thousands of cases are read. @throws as `writeOutput` */
export function outputTarget(
  { env, register }: Sitting,
  { ke = '', timpa = false }: OutputFlags,
  nama: string,
): string {
  const tujuan = env.localFiles.destination(outsideRegister(env, register, ke), nama, timpa);
  refuseInsideRegister(env, register, tujuan, (luar) => `--ke ${luar}`);
  return tujuan;
}

/** @throws LIBREOFFICE_TIDAK_ADA at once; the converter: PDF_GAGAL */
export async function pdfOfDocument({ env, kantor }: Sitting): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>> {
  const konversi = await env.pdfConverter();
  if (!kantor.latihan) return konversi;
  const tandai = await env.practiceMarker();
  return (dokumen) => konversi(tandai('.docx', dokumen));
}
