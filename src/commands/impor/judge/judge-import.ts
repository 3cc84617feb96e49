import { bookDays } from '../../../desk/impor/book-file.ts';
import { reservedPksNomor } from '../../../desk/numbering/reserved-nomor.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { formatShortDay } from '../../../office/days/format-days.ts';
import { columnLetters } from '../../../office/impor/book.ts';
import { type BookMap, headingOf } from '../../../office/impor/headings.ts';
import {
  type JudgedRow,
  judgeRows,
  type KnownRows,
  type RowIdentity,
  type RowPart,
} from '../../../office/impor/judge-rows.ts';
import { readRows } from '../../../office/impor/read-rows.ts';
import { type KnownToOffice, pksOfRow, type RowDetails } from '../../../office/impor/rows/pks-of-row.ts';
import { isOfficeSecond } from '../../../office/impor/rows/two-numbers.ts';
import { withSameAgreements } from '../../../office/impor/same-agreement.ts';
import { lembagaIdentifier } from '../../../office/lembaga/same-lembaga.ts';
import { nomorKey, plainWords } from '../../../office/permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../../../office/permohonan/facts/kasus-parts.ts';
import { endOfTerm, firstDayOf } from '../../../office/permohonan/kerja-sama/pengesahan.ts';
import type { IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import type { ToldAnswers } from '../told/told-answers.ts';

export type JudgedImport<T> = Readonly<{ baris: readonly JudgedRow<T>[]; dilewati: readonly number[] }>;

export const cellOf =
  ({ kolom }: BookMap, kunci: string) =>
  (baris: number): string | null => {
    const i = kolom.get(kunci);
    return i === undefined ? null : `${columnLetters(i)}${baris}`;
  };

/** An institution is of the kind that was told, or that the register has it under, where that is one. */
export function knownToOffice(
  sesi: Sitting,
  ada: readonly IndexRow[],
  peta: BookMap,
  dijawab: ToldAnswers,
  elemen: KnownToOffice['elemen'],
): KnownToOffice {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const jenis = new Map<string, Set<JenisLembaga>>();
  for (const { permohonan } of ada) {
    const kunci = pengenal(permohonan.lembaga.nama);
    jenis.set(kunci, (jenis.get(kunci) ?? new Set()).add(permohonan.lembaga.jenis));
  }
  return {
    elemen,
    jenis: (nama) => {
      const [satu = null, ...lain] = jenis.get(pengenal(nama)) ?? [];
      return dijawab.jenis.get(pengenal(nama)) ?? (lain.length === 0 ? satu : null);
    },
    langkah: (teks) => dijawab.langkah.get(plainWords(teks)) ?? null,
    kantorKedua: isOfficeSecond(headingOf(peta, 'nomorKesatu')),
  };
}

export const dayPart = (apa: string, hari: string | null): RowPart => ({
  apa,
  teks: hari === null ? '-' : formatShortDay(hari),
  kunci: hari ?? '',
});

export async function judgePks(sesi: Sitting, peta: BookMap, dijawab: ToldAnswers): Promise<JudgedImport<RowDetails>> {
  const { baris: ada } = await sesi.register.listRows({});
  const kantor = knownToOffice(sesi, ada, peta, dijawab, await sesi.elemen());
  const { baris, dilewati } = readRows('pks', peta, bookDays(sesi), (r) => pksOfRow(r, sesi.hariIni, kantor));
  const pengenal = lembagaIdentifier(sesi.kantor);
  const dipesan = await reservedPksNomor(
    sesi,
    baris.flatMap(({ isi }) => (isi?.pks ? firstDayOf(isi.pks) : [])),
  );
  const nomor = (k: Readonly<{ nomorKesatu: string; tanggal: string | null; mulai: string }>) =>
    `${firstDayOf(k).slice(0, 4)} ${nomorKey(k.nomorKesatu)}`;
  const term = (
    k: Readonly<{ mulai: string; berakhir: string | null; tanggal: string | null; nomorKedua: string | null }>,
  ): readonly RowPart[] => [
    dayPart('tanda tangan', k.tanggal),
    dayPart('mulai', k.mulai),
    dayPart('berakhir', endOfTerm(k)),
    { apa: 'nomor lembaga', teks: k.nomorKedua ?? '-', kunci: nomorKey(k.nomorKedua ?? '') },
  ];
  const dikenal: KnownRows = new Map(
    ada.flatMap(({ id, permohonan: { kerjaSama: k, lembaga } }) =>
      k ? [[nomor(k), { pemilik: pengenal(lembaga.nama), id, rincian: term(k), apa: lembaga.nama }] as const] : [],
    ),
  );
  const kenal: RowIdentity<RowDetails> = {
    nomor: ({ pks }) => (pks ? nomor(pks) : ''),
    pemilik: ({ lembaga }) => pengenal(lembaga.nama),
    rincian: ({ pks }) => (pks ? term(pks) : []),
    selebihnya: ({ pks, ...isi }) => [
      { ...pks, nomorKesatu: null },
      { ...isi, lembaga: { ...isi.lembaga, nama: null } },
    ],
    isian: 'Nomor PKS kantor',
    nomorTunggal: true,
    sel: cellOf(peta, 'nomorKesatu'),
    terhalang: ({ pks }) => {
      const kasus = pks && dipesan(pks.nomorKesatu, firstDayOf(pks));
      return kasus ? `nomor itu dipesan untuk kasus ${kasus}` : null;
    },
  };
  const berlaku = ada.flatMap(({ id, permohonan: { kerjaSama: pks, lembaga } }) =>
    pks ? { id, lembaga: lembaga.nama, pks: { ...pks, berakhir: endOfTerm(pks) } } : [],
  );
  return { baris: withSameAgreements(judgeRows(baris, kenal, dikenal), berlaku, pengenal), dilewati };
}
