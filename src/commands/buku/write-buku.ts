/** A book as a file. */
import { refuseInsideRegister } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { BUKU_FORMATS, type BukuFormat } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { Buku } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { CsvSeparator } from '../../text/csv.ts';
import type { BukuFlags } from './buku-flags.ts';

export async function writeBuku(sesi: Sitting, isi: Buku, format: BukuFormat, opsi: BukuFlags, pemisah?: CsvSeparator) {
  const { localFiles: tempat } = sesi.env;
  const timpa = opsi.timpa ?? false;
  const tujuan = tempat.destination(opsi.ke ?? '', `buku-${isi.kode}.${format}`, timpa);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const jadiPdf = format === 'pdf' ? await sesi.env.pdfConverter() : null;
  const pencetak = await sesi.env.bukuPrinter();
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
  const lembar = { buku: isi, kantor, keterangan, dibuat: sesi.saat };
  const dicetak = await pencetak.printBuku(format === 'pdf' ? 'docx' : format, lembar, pemisah);
  const bytes = jadiPdf && !opsi.coba ? await jadiPdf(dicetak) : dicetak;
  if (!opsi.coba) await tempat.write(tujuan, bytes, timpa);
  return { tujuan, sidik: sesi.env.sha256Of(bytes) };
}

/** @throws Failure NILAI_TIDAK_DIKENAL for an unknown format */
export function formatOf(ke: string): BukuFormat {
  const akhiran = /\.([A-Za-z]+)$/.exec(ke)?.[1]?.toLowerCase();
  const cocok = BUKU_FORMATS.find((f) => f === akhiran);
  if (cocok) return cocok;
  throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${ke}" tidak berakhiran yang dikenal.`, [
    `Pilihan: ${BUKU_FORMATS.map((f) => `.${f}`).join(' | ')}`,
  ]);
}
