import { formatShortDay } from '../../office/days/format-days.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

type ImportLine = Readonly<{
  impor: number;
  isi: string;
  berkas: string | null;
  jumlah: number;
  dari: string | null;
  sampai: string | null;
  pada: string;
  oleh: string;
  ditarik: Readonly<{ alasan: string }> | null;
}>;

export function showImports(impor: readonly ImportLine[], g: ScreenStyle): string {
  if (impor.length === 0) return 'Belum ada yang diimpor. Mulai: pks impor --contoh contoh.xlsx --isi pks';
  return textTable(
    [
      { judul: 'IMPOR', kanan: true },
      { judul: 'ISI' },
      { judul: 'BUKU', lentur: true as const },
      { judul: 'BARIS', kanan: true },
      { judul: 'KASUS' },
      { judul: 'DICATAT' },
      { judul: 'KEADAAN', lentur: true as const },
    ],
    impor.map((i) => [
      String(i.impor),
      i.isi,
      i.berkas ?? 'diketik langsung',
      String(i.jumlah),
      i.dari === null ? '' : i.dari === i.sampai ? i.dari : `${i.dari} s.d. ${i.sampai}`,
      formatShortDay(i.pada.slice(0, 10)),
      i.ditarik ? `ditarik: ${i.ditarik.alasan}` : 'tercatat',
    ]),
    g.lebar,
  );
}
