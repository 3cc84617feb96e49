import { formatShortDay, formatShortWeekday } from '../../office/days/format-days.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { Report } from '../../office/report/report.ts';
import { reportSentences } from '../../office/report/report-sentences.ts';
import { lateDays, numberText, type ReportWords, stepName } from '../../office/report/report-words.ts';
import { lateReasons } from '../../office/report/tables/waiting-tables.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent, textWidth } from '../layout/wrap.ts';

const SHOWN = 3;
const LONGEST_BAR = 30;

export function showReport(r: Report, kata: ReportWords, petunjuk: string, g: ScreenStyle): string {
  const bagian = [
    titleLine(r, g),
    reportSentences(r, kata)
      .map((s) => hangIndent(s.gawat ? '✗ ' : '  ', s.teks, g.lebar))
      .join('\n'),
    flowLines(r, kata, g),
    holderBars(r, kata, g),
    slowSteps(r, kata, g),
    lateLines(r, kata, g),
    agreementLines(r, g),
    petunjuk,
  ];
  return bagian.filter((satu) => satu !== '').join('\n');
}

function titleLine({ periode: p, sebelumnya }: Report, g: ScreenStyle): string {
  const sampai = p.lengkap ? '' : ` sampai ${formatShortWeekday(p.sampai, p.tahun)}`;
  return hangIndent('', `${g.bold(`Laporan ${p.nama}`)}${sampai} · dalam kurung: ${sebelumnya.periode.nama}`, g.lebar);
}

function flowLines(r: Report, kata: ReportWords, g: ScreenStyle): string {
  const { sebelumnya: lalu } = r;
  const jenis = Object.entries(r.masukPerJenis).map(([kode, n]) => `${codeWord(kode)} ${n}`);
  const lama = (x: Report['lama']) =>
    x.jumlah === 0 ? '–' : `median ${numberText(x.median)} ${kata.satuan}, P90 ${numberText(x.p90)}`;
  const selesai =
    r.selesai + lalu.selesai === 0 ? '' : `, ${r.selesaiTepat} tepat waktu · ${lama(r.lama)} (${lama(lalu.lama)})`;
  return [
    hangIndent('Masuk     ', [`${r.masuk} (${lalu.masuk})`, ...jenis].join(' · '), g.lebar),
    hangIndent('Selesai   ', `${r.selesai} (${lalu.selesai})${selesai}`, g.lebar),
    hangIndent(
      'Berjalan  ',
      `${r.menunggu} (${lalu.menunggu}), ${r.menungguTerlambat} terlambat · koreksi ${r.koreksi} (${lalu.koreksi})`,
      g.lebar,
    ),
  ].join('\n');
}

function holderBars(r: Report, kata: ReportWords, g: ScreenStyle): string {
  const baris = r.peran.filter((p) => p.hari > 0).sort((a, b) => b.hari - a.hari);
  if (baris.length === 0) return '';
  const nama = Math.max(...baris.map((p) => textWidth(kata.holder(p.peran))));
  const angka = Math.max(...baris.map((p) => String(p.hari).length));
  const ruang = Math.min(LONGEST_BAR, g.lebar - nama - angka - 3);
  const terbesar = Math.max(...baris.map((p) => p.hari));
  const isi = baris.map((p) => {
    const teks = kata.holder(p.peran);
    const balok = ruang < 5 ? '' : '#'.repeat(Math.max(1, Math.round((p.hari * ruang) / terbesar)));
    return `${teks}${' '.repeat(nama - textWidth(teks))} ${String(p.hari).padStart(angka)} ${balok}`.trimEnd();
  });
  return [`HARI DI TANGAN SIAPA (${kata.satuan})`, ...isi].join('\n');
}

/** They are ordered by the lateness they caused; what came late already does not count. */
function slowSteps(r: Report, kata: ReportWords, g: ScreenStyle): string {
  const lambat = r.langkah.filter((l) => l.lambatSendiri > 0).sort((a, b) => b.lambatSendiri - a.lambatSendiri);
  if (lambat.length === 0) return '';
  const isi = lambat
    .slice(0, SHOWN)
    .map((l) =>
      hangIndent(
        '  ',
        `${stepName(l)}: ${l.lambatSendiri} dari ${l.selesai}; median ${numberText(l.median)} ${kata.satuan}, P90 ${numberText(l.p90)}, SOP ${l.hariSop}`,
        g.lebar,
      ),
    );
  return ['LANGKAH YANG MEMPERLAMBAT', ...isi].join('\n');
}

function lateLines(r: Report, kata: ReportWords, g: ScreenStyle): string {
  if (r.terlambat.length === 0) return '';
  const isi = r.terlambat.slice(0, SHOWN).map((t) => {
    const kini = t.langkah
      ? `${stepName(t.langkah)}${lateDays(t, kata) > 0 ? `, lewat ${lateDays(t, kata)} ${kata.satuan}` : ''}`
      : t.status;
    const lama = t.terlama ? `; paling lama ${kata.holder(t.terlama.peran)} ${t.terlama.hari} ${kata.satuan}` : '';
    const alasan = t.langkahTerlambat.some((l) => l.alasan) ? `; ${lateReasons(t.langkahTerlambat)}` : '';
    return hangIndent('  ', `${t.id} ${t.lembaga}: ${kini}${lama}${alasan}`, g.lebar);
  });
  const sisa = r.terlambat.length - SHOWN;
  return [
    `TERLAMBAT DALAM MASA INI (${r.terlambat.length})`,
    ...isi,
    ...(sisa > 0 ? [`  … dan ${sisa} lagi di berkasnya`] : []),
  ].join('\n');
}

function agreementLines({ kerjaSama: k, kewajiban, periode }: Report, g: ScreenStyle): string {
  const [pertama] = k.daftar;
  const akan = Object.entries(k.akanHabis).map(([bulan, n]) => `${n} dalam ${bulan}`);
  const dekat = pertama
    ? ` · akan habis (bulan): ${akan.join(', ')}; pertama ${pertama.lembaga} ${formatShortDay(pertama.berakhir, periode.tahun)}`
    : '';
  return hangIndent(
    'PKS       ',
    `ditandatangani ${k.ditandatangani.length} · berlaku ${k.berlaku.length} · habis ${k.habis.length}${k.diakhiri.length > 0 ? ` (${k.diakhiri.length} lebih awal)` : ''}${dekat} · kewajiban lewat ${kewajiban.lewat}`,
    g.lebar,
  );
}
