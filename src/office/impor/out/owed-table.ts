/** No import reads it: pks counts what is owed from the agreements. */
import type { BukuTable } from '../../buku/buku.ts';
import { periodText } from '../../permohonan/kerja-sama/owed-periods.ts';
import { kewajibanName } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { KewajibanListRow } from '../../permohonan/views/kerja-sama-list.ts';
import { importableTable } from './importable-table.ts';
import { dayCell } from './pks-table.ts';

export const owedTable = (judul: string, baris: readonly KewajibanListRow[]): BukuTable =>
  importableTable(
    'kewajiban',
    judul,
    [],
    [],
    [
      { kunci: 'lembaga', judul: 'Nama lembaga', jenis: 'teks', lebar: 34 },
      { kunci: 'nomorKesatu', judul: 'Nomor PKS kantor', jenis: 'teks', lebar: 22 },
      { kunci: 'kewajiban', judul: 'Kewajiban', jenis: 'teks', lebar: 22, kata: kewajibanName },
      { kunci: 'periode', judul: 'Masa', jenis: 'teks', lebar: 16, kata: periodText },
      { kunci: 'jatuhTempo', judul: 'Jatuh tempo', jenis: 'tanggal', lebar: 12 },
      { kunci: 'diterima', judul: 'Diterima', jenis: 'tanggal', lebar: 12 },
      { kunci: 'keadaan', judul: 'Keadaan', jenis: 'teks', lebar: 13 },
      { kunci: 'lewatHariKerja', judul: 'Lewat (hari kerja)', jenis: 'angka', lebar: 10 },
      { kunci: 'id', judul: 'Kasus', jenis: 'teks', lebar: 10 },
    ],
    baris.map(({ sisaHariKerja: _, diterima, ...b }) => ({ ...b, diterima: dayCell(diterima) })),
  );
