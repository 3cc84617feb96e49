/** A book as a file. */
import type { Sitting } from '../../desk/sitting.ts';
import { writeOutput } from '../../desk/write-output.ts';
import type { BukuFormat } from '../../env.ts';
import type { Buku } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { CsvSeparator } from '../../text/csv.ts';
import type { BukuFlags } from './buku-flags.ts';

export function writeBuku(sesi: Sitting, isi: Buku, format: BukuFormat, opsi: BukuFlags, pemisah?: CsvSeparator) {
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
  const lembar = { buku: isi, kantor, keterangan, dibuat: sesi.saat };
  return writeOutput(sesi, opsi, `buku-${isi.kode}.${format}`, async () => {
    const toPdf = format === 'pdf' ? await sesi.env.pdfConverter() : null;
    const dicetak = await (await sesi.env.bukuPrinter()).printBuku(format === 'pdf' ? 'docx' : format, lembar, pemisah);
    return toPdf && !opsi.coba ? toPdf(dicetak) : dicetak;
  });
}
