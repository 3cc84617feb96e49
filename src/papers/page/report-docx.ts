/**
 * The first page has what a head of office needs and signs; the tables are behind it.
 */

import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { reportSentences } from '../../office/report/report-sentences.ts';
import { reportTables } from '../../office/report/report-tables.ts';
import type { ReportContent } from '../../paper-desk.ts';
import { officeDocx } from './office-docx.ts';

export function reportDocx({ lembar, dibuat, laporan: r, kata, catatan }: ReportContent): Promise<Uint8Array> {
  const t = reportTables(r, kata);
  const { dari, sampai, lengkap, nama } = r.periode;
  return officeDocx({
    judul: `Laporan permohonan PKS, ${nama}`,
    keterangan: `${formatTanggalSurat(dari)} sampai ${formatTanggalSurat(sampai)}${lengkap ? '' : ' (masa ini belum selesai)'}, dibandingkan dengan ${r.sebelumnya.periode.nama}. Hari dihitung sebagai ${kata.hari}. Median: separuh lebih cepat; P90: sembilan dari sepuluh tidak lebih lama.${catatan === null ? '' : ` ${catatan}`}`,
    kalimat: reportSentences(r, kata).map((s) => ({ teks: s.teks, tebal: s.gawat })),
    tabel: [t.giliran],
    lampiran: [t.arus, t.tunggu, t.terlambat, t.pemegang, t.langkah, t.lama, t.sudahHabis, t.pks, t.kewajiban],
    lembar,
    dibuat,
  });
}
