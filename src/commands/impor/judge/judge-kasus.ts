import { bookDays } from '../../../desk/impor/book-file.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { formatTanggalSurat } from '../../../office/days/format-days.ts';
import type { BookMap } from '../../../office/impor/headings.ts';
import { judgeRows, type KnownRows, type RowIdentity, type RowPart } from '../../../office/impor/judge-rows.ts';
import { readRows } from '../../../office/impor/read-rows.ts';
import { kasusOfRow } from '../../../office/impor/rows/kasus-of-row.ts';
import type { RowDetails } from '../../../office/impor/rows/pks-of-row.ts';
import { lembagaIdentifier } from '../../../office/lembaga/same-lembaga.ts';
import { nomorKey, plainWords } from '../../../office/permohonan/compare/compare-key.ts';
import type { ToldAnswers } from '../told/told-answers.ts';
import { cellOf, dayPart, type JudgedImport, knownToOffice } from './judge-import.ts';

const whereabouts = (diterima: string | null, langkah: string, hal: string): readonly RowPart[] => [
  dayPart('diterima', diterima),
  { apa: 'langkah', teks: langkah, kunci: langkah },
  { apa: 'hal', teks: `"${hal}"`, kunci: plainWords(hal) },
];

export async function judgeKasus(
  sesi: Sitting,
  peta: BookMap,
  dijawab: ToldAnswers,
): Promise<JudgedImport<RowDetails>> {
  const { baris: ada } = await sesi.register.listRows({});
  const [sop, kantor] = [await sesi.sop(), knownToOffice(sesi, ada, peta, dijawab, await sesi.elemen())];
  const { baris, dilewati } = readRows('kasus', peta, bookDays(sesi), (r) => kasusOfRow(r, sop, sesi.hariIni, kantor));
  const pengenal = lembagaIdentifier(sesi.kantor);
  const nomor = (nama: string, surat: Readonly<{ nomor: string; tanggal: string }> | null) =>
    surat ? `${pengenal(nama)}|${nomorKey(surat.nomor)}|${surat.tanggal.slice(0, 4)}` : '';
  const dikenal: KnownRows = new Map(
    ada.flatMap(({ id, permohonan: { surat, lembaga, diterima, langkah, status } }) =>
      surat && status !== 'batal'
        ? [
            [
              nomor(lembaga.nama, surat),
              {
                pemilik: surat.tanggal,
                id,
                rincian: whereabouts(diterima.slice(0, 10), String(langkah?.no ?? status), surat.hal),
                apa: `${lembaga.nama}, yang suratnya bertanggal ${formatTanggalSurat(surat.tanggal)}`,
              },
            ] as const,
          ]
        : [],
    ),
  );
  const kenal: RowIdentity<RowDetails> = {
    nomor: ({ lembaga, surat }) => nomor(lembaga.nama, surat),
    pemilik: ({ surat }) => surat?.tanggal ?? '',
    rincian: ({ diterima, ke, surat }) => whereabouts(diterima, String(ke?.no), surat?.hal ?? ''),
    selebihnya: ({ surat, ...isi }) => [surat?.hal, { ...isi, lembaga: { ...isi.lembaga, nama: null } }],
    isian: 'Nomor surat',
    sel: cellOf(peta, 'nomorSurat'),
  };
  return { baris: judgeRows(baris, kenal, dikenal), dilewati };
}
