import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { MONTHS_SHORT } from '../../office/days/day-names.ts';
import { formatTanggal, formatTanggalSurat } from '../../office/days/format-days.ts';
import { figureTable } from '../../office/report/behind/figure-table.ts';
import type { FigureKasus } from '../../office/report/behind/report-figures.ts';
import type { Report } from '../../office/report/report.ts';
import { monthsUpTo } from '../../office/report/report-period.ts';
import { reportSentences } from '../../office/report/report-sentences.ts';
import { reportTables } from '../../office/report/report-tables.ts';
import { numberText, type ReportWords, shareText, stepName } from '../../office/report/report-words.ts';
import { waitingHolders } from '../../office/report/tables/waiting-tables.ts';
import type { ReportContent } from '../../paper-desk.ts';
import { monthColumns } from './charts/month-columns.ts';
import { monthLines } from './charts/month-lines.ts';
import { type BarPart, stackedBars } from './charts/stacked-bars.ts';
import { html, type Markup } from './page-markup.ts';
import { signature, wholePage } from './page-shell.ts';
import { pageTable } from './page-table.ts';

const OWNERS: readonly BarPart[] = [
  { nama: 'kantor', warna: '--kantor', corak: 'polos' },
  { nama: 'pemohon', warna: '--pemohon', corak: 'miring' },
  { nama: 'Kemendagri', warna: '--kemendagri', corak: 'titik' },
];
const LATENESS: readonly BarPart[] = [
  { nama: 'dalam waktu', warna: '--kantor', corak: 'polos' },
  { nama: 'terlambat', warna: '--gawat', corak: 'miring' },
];

export function reportPage({
  laporan: r,
  kata,
  catatan,
  kasusBehind,
  ...bingkai
}: ReportContent & Readonly<{ kasusBehind: FigureKasus }>): Uint8Array {
  const tabel = reportTables(r, kata);
  const isi = html`<h1>Laporan permohonan PKS, ${r.periode.nama}</h1>
<p class="ket">${spanText(r)}, dibandingkan dengan ${r.sebelumnya.periode.nama}. Hari dihitung sebagai ${kata.hari}.${catatan === null ? '' : ` ${catatan}`}</p>
${firstGlance(r, kata)}${tiles(r, kata)}
<h2>Siapa ditunggu, untuk apa</h2><div class="dua"><div>${waitingChart(r, kata)}</div><div>${pageTable(tabel.tunggu)}</div></div>
<h2>Yang terlambat dalam masa ini dan sebabnya</h2>${pageTable(tabel.terlambat)}
<div class="dua"><section><h2>Ke mana hari-harinya</h2>${daysChart(r, kata)}</section>
<section><h2>Apakah membaik</h2>${trendChart(r, kata)}${pageTable(tabel.lama)}</section></div>
${pageTable(tabel.pemegang)}
<h2>Langkah terhadap SOP</h2>${pageTable(tabel.langkah)}
<h2>PKS: apa habis kapan</h2><div class="dua"><div>${endingChart(r)}</div><div>${pageTable(tabel.pks)}</div></div>${pageTable(tabel.sudahHabis)}${pageTable(tabel.kewajiban)}
<h2>Angka dan kasusnya</h2>${pageTable(tabel.arus)}
<details><summary>Setiap angka di halaman ini, dan kasusnya</summary>${pageTable(figureTable(r, kata, kasusBehind))}</details>
<p class="ket">Median: separuh lebih cepat, separuh lebih lama. P90: sembilan dari sepuluh tidak lebih lama. Tepat: selesai paling lambat pada hari H menurut SOP.</p>
${signature(bingkai.lembar)}`;
  return wholePage(`Laporan PKS ${r.periode.nama}`, bingkai, isi);
}

const spanText = ({ periode: p }: Report): string =>
  `${formatTanggalSurat(p.dari)} sampai ${formatTanggalSurat(p.sampai)}${p.lengkap ? '' : ` (masa ini belum selesai, keadaan ${formatTanggal(p.sampai)})`}`;

const firstGlance = (r: Report, kata: ReportWords): Markup =>
  html`<ul class="kalimat">${reportSentences(r, kata).map((s) =>
    s.gawat ? html`<li class="gawat"><b>Perlu tindakan:</b> ${s.teks}</li>` : html`<li>${s.teks}</li>`,
  )}</ul>`;

function tiles(r: Report, kata: ReportWords): Markup {
  const { sebelumnya: lalu } = r;
  const terlambat = r.tunggu.filter((t) => t.terlambat).map((t) => t.id);
  const semua: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['surat masuk', String(r.masuk), String(lalu.masuk), r.kasus.masuk],
    ['selesai', String(r.selesai), String(lalu.selesai), r.kasus.selesai],
    ['masih berjalan', String(r.menunggu), String(lalu.menunggu), []],
    ['di antaranya terlambat', String(r.menungguTerlambat), String(lalu.menungguTerlambat), terlambat],
    [
      'langkah tepat waktu',
      shareText(r.langkahTepat, r.langkahSelesai),
      shareText(lalu.langkahTepat, lalu.langkahSelesai),
      [],
    ],
    [`median lama (${kata.hari})`, numberText(r.lama.median), numberText(lalu.lama.median), []],
    ['PKS berlaku', String(r.kerjaSama.berlaku.length), String(lalu.kerjaSama.berlaku), []],
    ['PKS habis dalam 3 bulan', String(r.kerjaSama.akanHabis[3] ?? 0), '', endingSoon(r)],
  ];
  return html`<ul class="ubin">${semua.map(
    ([nama, kini, dulu, kasus]) =>
      html`<li><b>${kini}</b>${nama}${dulu === '' ? html`` : html`<small>sebelumnya ${dulu}</small>`}${kasus.length > 0 ? html`<small>${shortList(kasus)}</small>` : html``}</li>`,
  )}</ul>`;
}

const endingSoon = (r: Report): readonly string[] =>
  r.kerjaSama.daftar.filter((d) => d.dalamBulan === 3).map((d) => d.id);

const NAMED = 8;
/** The tables name all cases. */
const shortList = (kasus: readonly string[]): string =>
  kasus.length <= NAMED
    ? kasus.join(', ')
    : `${kasus.slice(0, NAMED).join(', ')} dan ${kasus.length - NAMED} lagi di bawah`;

function waitingChart(r: Report, kata: ReportWords): Markup {
  const batang = waitingHolders(r, kata).map(({ nama, lambat, lain }) => ({ nama, nilai: [lain, lambat] }));
  return stackedBars('tunggu', 'Kasus yang menunggu, menurut siapa yang ditunggu', LATENESS, batang, 'kasus');
}

function daysChart(r: Report, kata: ReportWords): Markup {
  const batang = r.langkah
    .filter((l) => l.hari.kantor + l.hari.pemohon + l.hari.kemendagri > 0)
    .map((l) => ({ nama: stepName(l), nilai: [l.hari.kantor, l.hari.pemohon, l.hari.kemendagri] }));
  const judul = `Hari di tiap langkah, menurut siapa yang memegang (${kata.hari})`;
  const tabel = {
    judul,
    kolom: [{ judul: 'Langkah' }, ...OWNERS.map((o) => ({ judul: o.nama, angka: true as const }))],
    baris: batang.map((b) => [b.nama, ...b.nilai.map(String)]),
    kosong: 'Tidak ada kasus yang berjalan dalam masa ini.',
  };
  return html`${stackedBars('hari', judul, OWNERS, batang, kata.satuan)}${pageTable(tabel)}`;
}

const trendChart = (r: Report, kata: ReportWords): Markup =>
  monthLines(
    'lama',
    `Lama kasus yang selesai tiap bulan (${kata.hari})`,
    r.bulan.map((b) => ({ ...b, bulan: shortMonth(b.bulan) })),
    { nama: 'target SOP', nilai: r.lamaSop },
    kata.satuan,
  );

const shortMonth = (bulan: string): string => `${MONTHS_SHORT[Number(bulan.slice(5)) - 1]} ${bulan.slice(2, 4)}`;

function endingChart(r: Report): Markup {
  const bulan = monthsUpTo(plusMonths(r.periode.sampai, 12), 13).map((kode) => ({
    kode,
    nama: MONTHS_SHORT[Number(kode.slice(5)) - 1] ?? '',
  }));
  return monthColumns(
    'habis',
    `PKS yang habis, ${bulan[0]?.kode.slice(0, 4)} sampai ${bulan.at(-1)?.kode.slice(0, 4)}`,
    bulan,
    r.kerjaSama.daftar.map((d) => ({
      bulan: d.berakhir.slice(0, 7),
      nama: `${d.lembaga} (${d.id})`,
      penuh: d.diperpanjang === null && !d.diakhiri,
    })),
    { penuh: 'belum diperpanjang', kosong: 'sedang diperpanjang, atau diakhiri lebih awal' },
  );
}
