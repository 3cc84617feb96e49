import type { BukuTable } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { WholeKasus } from '../../office/permohonan/views/kasus-view.ts';
import { BUKU_FORMATS, type BukuFormat } from '../../paper-desk.ts';
import type { CsvSeparator } from '../../text/csv.ts';
import type { CommandAnswer } from '../answer.ts';
import { oncePerKey } from '../file-key.ts';
import { chooseFormat, parseSeparator } from '../flags/file-format.ts';
import { dryRunWarnings } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';
import { withProgress } from '../with-progress.ts';
import { type ListFileFlags, type OutputFlags, pdfOfDocument, writeOutput } from '../write-output.ts';
import { kasusThen, type PastDay } from './kasus-on-past-day.ts';

export async function writeList<D, R extends object>(
  sesi: Sitting,
  perintah: string,
  opsi: ListFileFlags,
  jawaban: CommandAnswer<D, R>,
  susun: () => Promise<BukuTable>,
): Promise<void> {
  const format = chooseFormat('--ke', opsi.ke ?? '', BUKU_FORMATS);
  const pemisah = parseSeparator(opsi, format === 'csv');
  await oncePerKey(sesi.env, sesi.register.place.label, perintah, opsi, async () => {
    const tabel = await susun();
    const { tujuan, sidik } = await writeTable(sesi, tabel, format, opsi, { ...(pemisah && { pemisah }) });
    return {
      jawaban: {
        ...jawaban,
        ringkas: { ...jawaban.ringkas, berkas: tujuan },
        peringatan: [...jawaban.peringatan, ...dryRunWarnings(opsi)],
        teks: () => `✓ ${tabel.judul}: ${tabel.baris.length} baris\n  ${tujuan}`,
        singkat: tujuan,
      },
      berkas: tujuan,
      sidik,
    };
  });
}

/** What was read for its rows is let go before it is printed. */
const FILES_LIKE_A_BOOK = 100_000;

export function writeTable(
  sesi: Sitting,
  tabel: BukuTable,
  format: BukuFormat,
  opsi: OutputFlags,
  { pemisah, tambahan = '' }: Readonly<{ pemisah?: CsvSeparator; tambahan?: string }>,
) {
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08${tambahan}${tabel.dasar ? `. ${tabel.dasar}` : ''}`;
  const lembar = { buku: tabel, kantor, keterangan, dibuat: sesi.saat };
  return writeOutput(sesi, opsi, `buku-${tabel.kode}.${format}`, async () => {
    sesi.env.memorySaver()(FILES_LIKE_A_BOOK);
    const toPdf = format === 'pdf' ? await pdfOfDocument(sesi) : null;
    const dicetak = await (await sesi.env.bukuPrinter()).printBuku(format === 'pdf' ? 'docx' : format, lembar, pemisah);
    return toPdf && !opsi.coba ? toPdf(dicetak) : dicetak;
  });
}

/** Rows come with their cases, read one by one; those of a past day as they stood then. */
export const withKasus = <B extends Readonly<{ id: string }>>(
  sesi: Sitting,
  opsi: ListFileFlags,
  baris: readonly B[],
  lampau: PastDay | null = null,
): Promise<readonly (readonly [B, WholeKasus])[]> =>
  withProgress(sesi.env, opsi, 'Membaca kasus', async (maju) => {
    const hasil: (readonly [B, WholeKasus])[] = [];
    sesi.register.readAhead(baris.map((b) => b.id));
    for (const b of baris) {
      maju(hasil.length, baris.length);
      const kasus = await sesi.register.readKasus(b.id);
      hasil.push([b, lampau ? kasusThen(kasus, lampau) : kasus]);
    }
    return hasil;
  });
