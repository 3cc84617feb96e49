import { writeTable } from '../../desk/lists/write-list.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { OutputFlags } from '../../desk/write-output.ts';
import type { Buku, BukuCode } from '../../office/buku/buku.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { ClosedYear } from '../../office/kantor/kantor.ts';
import type { BukuFormat } from '../../paper-desk.ts';
import type { CsvSeparator } from '../../text/csv.ts';

type WrittenBook = Readonly<{ pemisah?: CsvSeparator; tutup?: ClosedYear }>;

/** `tutup` is the closing of the whole year. */
export const writeBuku = (
  sesi: Sitting,
  isi: Buku,
  format: BukuFormat,
  opsi: OutputFlags,
  { pemisah, tutup }: WrittenBook,
) =>
  writeTable(sesi, isi, format, opsi, {
    ...(pemisah && { pemisah }),
    ...(tutup && { tambahan: closingText(tutup, isi.kode) }),
  });

const closingText = ({ dicatat, oleh, sidik }: ClosedYear, kode: BukuCode): string =>
  `; ditutup ${formatTanggalNumeric(dayOf(dicatat))} oleh ${oleh}, sidik ${sidik[kode]}`;
