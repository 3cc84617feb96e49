/** A book as a file. */
import type { Sitting } from '../../desk/sitting.ts';
import { type OutputFlags, pdfOfDocument, writeOutput } from '../../desk/write-output.ts';
import type { BukuFormat } from '../../env.ts';
import type { Buku, BukuCode } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { ClosedYear } from '../../office/kantor/kantor.ts';
import type { CsvSeparator } from '../../text/csv.ts';

type WrittenBook = Readonly<{ pemisah?: CsvSeparator; tutup?: ClosedYear }>;

/** `tutup`: the closing of the year, where all of it is written. */
export function writeBuku(
  sesi: Sitting,
  isi: Buku,
  format: BukuFormat,
  opsi: OutputFlags,
  { pemisah, tutup }: WrittenBook,
) {
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08${tutup ? closingText(tutup, isi.kode) : ''}`;
  const lembar = { buku: isi, kantor, keterangan, dibuat: sesi.saat };
  return writeOutput(sesi, opsi, `buku-${isi.kode}.${format}`, async () => {
    const toPdf = format === 'pdf' ? await pdfOfDocument(sesi) : null;
    const dicetak = await (await sesi.env.bukuPrinter()).printBuku(format === 'pdf' ? 'docx' : format, lembar, pemisah);
    return toPdf && !opsi.coba ? toPdf(dicetak) : dicetak;
  });
}

const closingText = ({ dicatat, oleh, sidik }: ClosedYear, kode: BukuCode): string =>
  `; ditutup ${formatTanggalNumeric(dayOf(dicatat))} oleh ${oleh}, sidik ${sidik[kode]}`;
