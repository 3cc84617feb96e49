import { dayOf } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import { importSourceText } from '../permohonan/facts/kinds/import-facts.ts';
import { askedPeran } from '../permohonan/rules/titipan.ts';
import { hopTo } from '../permohonan/standing/surat-hops.ts';
import { peranName } from '../sop/sop.ts';
import {
  type BukuColumn,
  type BukuKasus,
  type BukuKind,
  type BukuRow,
  type BukuRules,
  type BukuSource,
  beginningOf,
  bukuCell,
  type FiledRow,
  KEMENDAGRI,
} from './buku.ts';
import { batalReason, hasBalasan, whileLatest, withRalat } from './struck-values.ts';

const MASUK_COLUMNS: readonly BukuColumn[] = [
  { kunci: 'noAgenda', judul: 'No. agenda', jenis: 'angka', lebar: 8 },
  { kunci: 'tglTerima', judul: 'Tgl terima', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tglSurat', judul: 'Tgl surat', jenis: 'tanggal', lebar: 12 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 22 },
  { kunci: 'pengirim', judul: 'Pengirim', jenis: 'teks', lebar: 30 },
  { kunci: 'perihal', judul: 'Perihal', jenis: 'teks', lebar: 36 },
  { kunci: 'klasifikasi', judul: 'Klasifikasi', jenis: 'teks', lebar: 11 },
  { kunci: 'diteruskanKepada', judul: 'Diteruskan kepada', jenis: 'teks', lebar: 20 },
  { kunci: 'tgl', judul: 'Tgl', jenis: 'tanggal', lebar: 12 },
  { kunci: 'catatan', judul: 'Catatan', jenis: 'teks', lebar: 22 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

const BALASAN_WORDS = { setuju: 'disetujui', tolak: 'ditolak' } as const;

/** Numbers of old books are not those of pks, so their letters come first, by day. */
const byNumber = (x: BukuRow): FiledRow => ({ urut: `1 ${String(x.sel.noAgenda?.nilai).padStart(9, '0')}`, baris: x });
const byDay = (x: BukuRow): FiledRow => ({ urut: `0 ${x.pada}`, baris: x });

export const BUKU_MASUK: BukuKind = {
  kode: 'masuk',
  judul: 'Register surat masuk',
  kolom: MASUK_COLUMNS,
  rows: (b, kasus, tahun) => [
    ...importedRows(b, kasus, tahun).map(byDay),
    ...[...permohonanRows(b, kasus, tahun), ...balasanRows(b, kasus, tahun)].map(byNumber),
  ],
  lama: (b) => inTheirOrder(b.suratLama ?? []),
};

type OldLetterOfBook = NonNullable<BukuSource['suratLama']>[number];

/** One without a day of receipt stays below the row it stood below in its book; its own letter may be weeks older. */
function inTheirOrder(surat: readonly OldLetterOfBook[]): readonly FiledRow[] {
  let [hari, impor] = ['', 0];
  return surat.map((s) => {
    if (s.impor !== impor) hari = '';
    impor = s.impor;
    hari = s.tglTerima ?? (hari || (s.tglSurat ?? ''));
    return { urut: `0 ${hari}`, baris: oldLetterRow(s) };
  });
}

export const agendaOfFact = (k: KasusFact | undefined): Readonly<{ nomor: number; tahun: number }> | null =>
  k?.jenis === 'Diterima' ? k.agenda : k?.jenis === 'Diselesaikan' ? (k.balasan?.agenda ?? null) : null;

function permohonanRows(b: BukuRules, kasus: BukuKasus, tahun: number): readonly BukuRow[] {
  const pertama = kasus.fakta[0];
  const awal = pertama?.k;
  if (!pertama || awal?.jenis !== 'Diterima' || awal.agenda.tahun !== tahun) return [];
  const terus = forwardedCells(b, kasus, awal.sop);
  const diterima = withRalat(kasus, awal.pada, (r) => r.diterima);
  return [
    {
      sel: {
        noAgenda: bukuCell(awal.agenda.nomor),
        tglTerima: diterima,
        tglSurat: withRalat(kasus, awal.surat.tanggal, (r) => r.surat.tanggal),
        noSurat: withRalat(kasus, awal.surat.nomor, (r) => r.surat.nomor),
        pengirim: withRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama),
        perihal: withRalat(kasus, awal.surat.hal, (r) => r.surat.hal),
        klasifikasi: bukuCell(b.klasifikasi),
        ...terus,
        catatan: bukuCell(awal.catatan),
        kasus: bukuCell(kasus.id),
      },
      pada: dayOf(String(diterima.nilai)),
      batal: batalReason(kasus, pertama),
    },
  ];
}

const oldLetterRow = ({ asal, impor: _, ...surat }: OldLetterOfBook): BukuRow => ({
  sel: {
    ...Object.fromEntries(Object.entries(surat).map(([kunci, nilai]) => [kunci, bukuCell(nilai)])),
    ...{ klasifikasi: bukuCell(null), tgl: bukuCell(null), kasus: bukuCell(null) },
    catatan: bukuCell([surat.catatan, asal].filter(Boolean).join('; ')),
  },
  pada: surat.tglTerima ?? surat.tglSurat ?? '',
  batal: null,
});

/** Letters from before pks stand in the year they came in, without a number of pks. */
function importedRows(b: BukuRules, kasus: BukuKasus, tahun: number): readonly BukuRow[] {
  const pertama = kasus.fakta[0];
  const awal = pertama?.k;
  if (!pertama || awal?.jenis !== 'Diimpor' || !awal.surat) return [];
  const diterima = withRalat(kasus, awal.diterima, (r) => r.diterima);
  const pada = String(diterima.nilai ?? '').slice(0, 10);
  if (!pada.startsWith(`${tahun}-`)) return [];
  return [
    {
      sel: {
        noAgenda: bukuCell(awal.agenda),
        tglTerima: diterima,
        tglSurat: withRalat(kasus, awal.surat.tanggal, (r) => r.surat.tanggal),
        noSurat: withRalat(kasus, awal.surat.nomor, (r) => r.surat.nomor),
        pengirim: withRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama),
        perihal: withRalat(kasus, awal.surat.hal || null, (r) => r.surat.hal),
        klasifikasi: bukuCell(b.klasifikasi),
        ...forwardedCells(b, kasus, awal.sop),
        catatan: bukuCell([awal.catatan, importSourceText(awal)].filter(Boolean).join('; ')),
        kasus: bukuCell(kasus.id),
      },
      pada,
      batal: batalReason(kasus, pertama),
    },
  ];
}

function balasanRows(b: BukuRules, kasus: BukuKasus, tahun: number): readonly BukuRow[] {
  const awal = beginningOf(kasus);
  return kasus.fakta.flatMap((satu) => {
    const { k } = satu;
    if (k.jenis !== 'Diselesaikan' || k.balasan?.agenda?.tahun !== tahun || !awal) return [];
    const miliknya = whileLatest(kasus, satu, hasBalasan);
    const hal = `Balasan (${BALASAN_WORDS[k.balasan.hasil]}) atas permohonan`;
    return [
      {
        sel: {
          noAgenda: bukuCell(k.balasan.agenda.nomor),
          tglTerima: bukuCell(k.pada),
          tglSurat: withRalat(miliknya, k.balasan.tanggal, (r) => r.balasan?.tanggal),
          noSurat: withRalat(miliknya, k.balasan.nomor, (r) => r.balasan?.nomor),
          pengirim: bukuCell(KEMENDAGRI),
          perihal: withRalat(kasus, `${hal} ${awal.lembaga.nama}`, ({ lembaga: l }) => l.nama && `${hal} ${l.nama}`),
          klasifikasi: bukuCell(b.klasifikasi),
          ...forwardedCells(b, miliknya, awal.sop),
          catatan: bukuCell(k.catatan),
          kasus: bukuCell(kasus.id),
        },
        pada: dayOf(k.pada),
        batal: batalReason(kasus, satu),
      },
    ];
  });
}

function forwardedCells(b: BukuRules, { fakta }: BukuKasus, sop: string) {
  const penerima = fakta[0] && askedPeran(fakta[0].k.oleh);
  const k = fakta
    .flatMap((x) => (x.k.jenis === 'Diselesaikan' && (!x.urung || fakta[0]?.urung) ? x.k : []))
    .find((x) => typeof x.ke !== 'string' && x.ke.pelaksana !== penerima);
  const kepada = k ? hopTo(k).map((peran) => peranName(b.sop(sop), peran)) : [];
  return {
    diteruskanKepada: bukuCell(kepada.join(', ') || null),
    tgl: bukuCell(k ? dayOf(k.pada) : null),
  };
}
