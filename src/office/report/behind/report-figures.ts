import { compareKasusIds } from '../../permohonan/kasus-id.ts';
import { codeWord } from '../../permohonan/text/code-words.ts';
import { makeReport, type Report, type ReportSource } from '../report.ts';
import type { ReportPeriod } from '../report-period.ts';
import { type ReportWords, stepName } from '../report-words.ts';
import { FLOW_ROWS, monthLabel } from '../tables/flow-tables.ts';

/** `umum` concerns the period as a whole; `sebaran` is a median or P90, where 0 counts too. */
export type ReportFigure = Readonly<{
  bagian: string;
  uraian: string;
  nilai: number | null;
  sebelumnya: number | null;
  satuan: string;
  umum: boolean;
  sebaran: boolean;
}>;

export const isCounted = ({ nilai, sebaran }: ReportFigure): boolean =>
  sebaran ? nilai !== null : nilai !== null && nilai > 0;

const figureKey = ({ bagian, uraian }: Pick<ReportFigure, 'bagian' | 'uraian'>): string => `${bagian}\n${uraian}`;

type Row = readonly [uraian: string, nilai: number | null, satuan: string, sebelumnya?: number | null];

const SPREAD = /median|P90/;

const figures = (bagian: string, umum: boolean, baris: readonly Row[]): readonly ReportFigure[] =>
  baris.map(([uraian, nilai, satuan, sebelumnya = null]) => ({
    ...{ bagian, uraian, nilai, sebelumnya, satuan, umum },
    sebaran: SPREAD.test(uraian),
  }));

export const reportFigures = (r: Report, kata: ReportWords): readonly ReportFigure[] => [
  ...flowFigures(r, kata),
  ...agreementFigures(r),
  ...holderFigures(r, kata),
  ...r.langkah.flatMap((l) => stepFigures(l, kata)),
  ...r.bulan.flatMap((b) =>
    figures(`Selesai ${monthLabel(b.bulan)}`, false, [
      ['kasus selesai', b.selesai, 'kasus'],
      ['median lama', b.median, kata.hari],
      ['P90 lama', b.p90, kata.hari],
    ]),
  ),
];

function flowFigures(r: Report, { hari }: ReportWords): readonly ReportFigure[] {
  const { sebelumnya: lalu } = r;
  return [
    ...figures(
      'Arus',
      true,
      FLOW_ROWS.map(([apa, nama]) => [nama, r[apa], 'kasus', lalu[apa]]),
    ),
    ...figures(
      'Masuk per jenis',
      true,
      Object.entries(r.masukPerJenis).map(([jenis, n]) => [
        codeWord(jenis),
        n,
        'kasus',
        lalu.masukPerJenis[jenis] ?? 0,
      ]),
    ),
    ...figures('Tepat waktu', true, [
      ['kasus selesai tepat waktu', r.selesaiTepat, 'kasus', lalu.selesaiTepat],
      ['langkah dikerjakan', r.langkahSelesai, 'langkah', lalu.langkahSelesai],
      ['langkah tepat waktu', r.langkahTepat, 'langkah', lalu.langkahTepat],
      ['koreksi', r.koreksi, 'kali', lalu.koreksi],
      ['berjalan dan terlambat', r.menungguTerlambat, 'kasus', lalu.menungguTerlambat],
    ]),
    ...figures('Lama', true, [
      ['median, H1 sampai selesai', r.lama.median, hari, lalu.lama.median],
      ['P90, H1 sampai selesai', r.lama.p90, hari, lalu.lama.p90],
    ]),
  ];
}

function agreementFigures({ kerjaSama: k, kewajiban, sebelumnya: lalu }: Report): readonly ReportFigure[] {
  return [
    ...figures('PKS', true, [
      ['ditandatangani', k.ditandatangani.length, 'PKS', lalu.kerjaSama.ditandatangani],
      ['berlaku', k.berlaku.length, 'PKS', lalu.kerjaSama.berlaku],
      ['habis', k.habis.length, 'PKS', lalu.kerjaSama.habis],
      ['di antaranya lebih awal', k.diakhiri.length, 'PKS'],
      ...Object.entries(k.akanHabis).map(([bulan, n]): Row => [`habis dalam ${bulan} bulan`, n, 'PKS']),
    ]),
    ...figures('Kewajiban', true, [
      ['lewat waktunya', kewajiban.lewat, 'kewajiban', lalu.kewajiban.lewat],
      ['diterima', kewajiban.diterima, 'kewajiban', lalu.kewajiban.diterima],
    ]),
  ];
}

const holderFigures = (r: Report, { hari, holder }: ReportWords): readonly ReportFigure[] =>
  r.peran.flatMap((p) =>
    figures(holder(p.peran), false, [
      ['hari di tangannya', p.hari, hari, r.sebelumnya.hari[p.peran] ?? 0],
      ['langkah dikerjakan', p.selesai, 'langkah'],
      ['langkah tepat waktu', p.tepat, 'langkah'],
      ['langkah lambat karena sendiri', p.lambatSendiri, 'langkah'],
    ]),
  );

const stepFigures = (l: Report['langkah'][number], { hari }: ReportWords): readonly ReportFigure[] =>
  figures(stepName(l), false, [
    ['dikerjakan', l.selesai, 'kali'],
    ['tepat waktu', l.tepat, 'kali'],
    ['lambat', l.selesai - l.tepat, 'kali'],
    ['lambat karena sendiri', l.lambatSendiri, 'kali'],
    ['koreksi', l.koreksi, 'kali'],
    [`median (SOP ${l.hariSop})`, l.median, hari],
    ['P90', l.p90, hari],
    [`menit kerja, median (SOP ${l.menit.sop ?? '–'})`, l.menit.median, 'menit'],
    ['menit kerja, P90', l.menit.p90, 'menit'],
    ['hari di kantor', l.hari.kantor, hari],
    ['hari di pemohon', l.hari.pemohon, hari],
    ['hari di Kemendagri', l.hari.kemendagri, hari],
  ]);

export type FigureKasus = (figure: Pick<ReportFigure, 'bagian' | 'uraian'>) => readonly string[];

/** Behind a figure are the cases whose own report has it too. `tiap` is called for each case. */
export function kasusBehind(
  b: ReportSource,
  periode: ReportPeriod,
  kata: ReportWords,
  tiap: () => void = () => {},
): FigureKasus {
  const milik = new Map(b.kasus.map((k) => [k.id, k]));
  const sepakat = new Map(b.sepakat.map((k) => [k.id, k]));
  const semua = [...new Set([...milik.keys(), ...sepakat.keys()])].sort(compareKasusIds);
  /** For each figure a mark per case: lists of thousands for each of hundreds would not fit into a small PC. */
  const behind = new Map<string, Uint8Array>();
  for (const [ke, id] of semua.entries()) {
    tiap();
    const sendiri = {
      ...b,
      kasus: [milik.get(id) ?? []].flat(),
      sepakat: [sepakat.get(id) ?? []].flat(),
    };
    for (const f of reportFigures(makeReport(sendiri, periode), kata)) {
      if (!isCounted(f)) continue;
      const kunci = figureKey(f);
      const tanda = behind.get(kunci) ?? new Uint8Array(semua.length);
      tanda[ke] = 1;
      behind.set(kunci, tanda);
    }
  }
  return (f) => {
    const tanda = behind.get(figureKey(f));
    return tanda ? semua.filter((_, i) => tanda[i] === 1) : [];
  };
}
