/** A book as a file. */
import { refuseInsideRegister } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { BukuFormat } from '../../env.ts';
import type { Buku } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { BukuFlags } from './buku-flags.ts';

export async function writeBuku(sesi: Sitting, isi: Buku, format: BukuFormat, opsi: BukuFlags) {
  const { localFiles: tempat } = sesi.env;
  const timpa = opsi.timpa ?? false;
  const tujuan = tempat.destination(opsi.ke ?? '', `buku-${isi.kode}.${format}`, timpa);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const pencetak = await sesi.env.bukuPrinter();
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
  const bytes = await pencetak.printBuku(format, { buku: isi, kantor, keterangan, dibuat: sesi.saat });
  if (!opsi.coba) await tempat.write(tujuan, bytes, timpa);
  return { tujuan, sidik: sesi.env.sha256Of(bytes) };
}
