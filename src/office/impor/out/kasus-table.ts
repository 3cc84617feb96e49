import type { BukuColumn, BukuTable } from '../../buku/buku.ts';
import { effectiveFacts, isMovingFact } from '../../permohonan/facts/effective-facts.ts';
import type { WholeKasus } from '../../permohonan/views/kasus-view.ts';
import { KASUS_FIELDS } from '../fields/running-fields.ts';
import type { ElemenNames } from '../rows/elemen-of-text.ts';
import { importableTable, type TableRow } from './importable-table.ts';
import { dayCell, requestCells } from './pks-table.ts';

const READ = ['lembaga', 'nomorSurat', 'tanggalSurat', 'diterima', 'langkah', 'sejak'];
const LAIN: readonly BukuColumn[] = [
  { kunci: 'ringkas', judul: 'Yang ditunggu', jenis: 'teks', lebar: 30 },
  { kunci: 'target', judul: 'Target', jenis: 'tanggal', lebar: 12 },
  { kunci: 'lewat', judul: 'Lewat (hari kerja)', jenis: 'angka', lebar: 10 },
  { kunci: 'tanggungan', judul: 'Tanggungan', jenis: 'teks', lebar: 12 },
  { kunci: 'keadaan', judul: 'Keadaan', jenis: 'teks', lebar: 12 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

type JudgedKasus = Readonly<{
  status: string;
  target: Readonly<{ tanggal: string }> | null;
  lewatHariKerja: number;
  tanggungan: string | null;
}>;

export const kasusTable = (
  kode: string,
  judul: string,
  baris: readonly (readonly [JudgedKasus, WholeKasus])[],
  elemen: ElemenNames,
): BukuTable =>
  importableTable(
    kode,
    judul,
    KASUS_FIELDS,
    READ,
    LAIN,
    baris.map((satu) => kasusRow(satu, elemen)),
  );

function kasusRow([b, kasus]: readonly [JudgedKasus, WholeKasus], elemen: ElemenNames): TableRow {
  const { permohonan: p, tindakan } = kasus;
  const awal = tindakan[0]?.kejadian[0];
  const agenda = p.agenda ? String(p.agenda.nomor) : awal?.jenis === 'Diimpor' ? awal.agenda : null;
  return {
    ...requestCells(kasus, elemen),
    lembaga: p.lembaga.nama,
    jenis: p.lembaga.jenis,
    nomorSurat: p.surat?.nomor ?? null,
    tanggalSurat: p.surat?.tanggal ?? null,
    diterima: p.surat ? dayCell(p.diterima) : null,
    hal: p.surat?.hal ?? null,
    agenda,
    langkah: p.langkah ? String(p.langkah.no) : null,
    sejak: p.langkah
      ? dayCell(effectiveFacts(tindakan).findLast(isMovingFact)?.pada ?? p.impor?.sejak ?? p.diterima)
      : null,
    balasan: p.balasan?.hasil ?? null,
    nomorBalasan: p.balasan?.nomor ?? null,
    tanggalBalasan: p.balasan?.tanggal ?? null,
    pimpinan: p.lembaga.pimpinan,
    jabatanPimpinan: p.lembaga.jabatanPimpinan,
    ringkas: p.langkah?.ringkas ?? null,
    target: b.target?.tanggal ?? null,
    lewat: b.lewatHariKerja,
    tanggungan: b.tanggungan,
    keadaan: b.status,
  };
}
