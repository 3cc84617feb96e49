/** A book as a file. */
import type { Sitting } from '../../desk/sitting.ts';
import { writeOutput } from '../../desk/write-output.ts';
import { BUKU_FORMATS, type BukuFormat } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { Buku } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { CsvSeparator } from '../../text/csv.ts';
import type { BukuFlags } from './buku-flags.ts';

export function writeBuku(sesi: Sitting, isi: Buku, format: BukuFormat, opsi: BukuFlags, pemisah?: CsvSeparator) {
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
  const lembar = { buku: isi, kantor, keterangan, dibuat: sesi.saat };
  return writeOutput(sesi, opsi, `buku-${isi.kode}.${format}`, async () => {
    const jadiPdf = format === 'pdf' ? await sesi.env.pdfConverter() : null;
    const dicetak = await (await sesi.env.bukuPrinter()).printBuku(format === 'pdf' ? 'docx' : format, lembar, pemisah);
    return jadiPdf && !opsi.coba ? jadiPdf(dicetak) : dicetak;
  });
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
