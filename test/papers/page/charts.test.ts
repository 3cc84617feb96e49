import { describe, expect, it } from 'vitest';
import { axisSteps } from '../../../src/papers/page/charts/chart-frame.ts';
import { monthColumns } from '../../../src/papers/page/charts/month-columns.ts';
import { monthLines } from '../../../src/papers/page/charts/month-lines.ts';
import { stackedBars } from '../../../src/papers/page/charts/stacked-bars.ts';
import { stageBar } from '../../../src/papers/page/charts/stage-bar.ts';

const PARTS = [
  { nama: 'kantor', warna: '--kantor', corak: 'polos' },
  { nama: 'pemohon', warna: '--pemohon', corak: 'miring' },
] as const;
const all = (svg: string, pola: RegExp) => [...svg.matchAll(pola)];
const widths = (svg: string, corak: string) =>
  all(
    svg,
    new RegExp(`<rect x="[\\d.]+" y="\\d+" width="([\\d.]+)" height="14" fill="url\\(#uji-${corak}\\)"`, 'g'),
  ).map((m) => Number(m[1]));

describe('bars', () => {
  const svg = stackedBars(
    'uji',
    'Hari',
    PARTS,
    [
      { nama: 'L01', nilai: [30, 10] },
      { nama: 'L02', nilai: [0, 20] },
    ],
    'hk',
  ).teks;

  it('are as long as what they stand for', () => {
    const [satu] = widths(svg, 'polos');
    const [dua, tiga] = widths(svg, 'miring');
    expect(satu! / dua!).toBeCloseTo(3, 1);
    expect(tiga! / dua!).toBeCloseTo(2, 1);
  });

  it('say the figures of each part without colour, also to a screen reader', () => {
    expect(svg).toContain('<desc id="uji-u">L01: kantor 30, pemohon 10 hk; L02: kantor 0, pemohon 20 hk</desc>');
    expect(svg).toContain('class="angka">40</text>');
    expect(svg).toContain('role="img" aria-labelledby="uji-j uji-u"');
    for (const { corak } of PARTS) expect(svg).toContain(`<pattern id="uji-${corak}"`);
  });

  it('nothing to show is said, not divided by', () => {
    expect(stackedBars('uji', 'Hari', PARTS, [], 'hk').teks).toContain('>tidak ada</desc>');
    expect(stackedBars('uji', 'Hari', PARTS, [{ nama: 'x', nilai: [0, 0] }], 'hk').teks).not.toMatch(/NaN|Infinity/);
  });
});

describe('lines by month', () => {
  const titik = [
    { bulan: 'Jan', median: 20, p90: 40 },
    { bulan: 'Feb', median: null, p90: null },
    { bulan: 'Mar', median: 10.5, p90: 30 },
  ];
  const svg = monthLines('uji', 'Lama', titik, { nama: 'target SOP', nilai: 23 }, 'hk').teks;

  it('lie higher where it took longer, and break where a month has none', () => {
    const y = all(svg, /<circle cx="[\d.]+" cy="([\d.]+)" r="4" fill="var\(--kantor\)"><title>/g).map((m) =>
      Number(m[1]),
    );
    expect(y).toHaveLength(2);
    expect(y[0]!).toBeLessThan(y[1]!);
    const median = /<path d="([^"]+)" fill="none" stroke="var\(--kantor\)"/.exec(svg)![1]!;
    expect(median.match(/M/g)).toHaveLength(2);
    expect(svg).toContain('Feb: tidak ada');
    expect(svg).toContain('>10,5</text>');
  });

  it('reach a round figure above all of them', () => {
    expect(axisSteps(40)).toEqual([0, 10, 20, 30, 40]);
    expect(axisSteps(0)).toEqual([0, 1]);
    for (const n of [1, 7, 23, 99, 480, 12_345]) {
      const langkah = axisSteps(n);
      expect(langkah.at(-1)!).toBeGreaterThanOrEqual(n);
      expect(langkah.length).toBeLessThanOrEqual(7);
    }
  });
});

it('what ends when: a square each, open where a renewal runs', () => {
  const bulan = ['2026-01', '2026-02'].map((kode) => ({ kode, nama: kode }));
  const isi = [
    { bulan: '2026-02', nama: 'RSUD Contoh <b>', penuh: true },
    { bulan: '2026-02', nama: 'Klinik', penuh: false },
  ];
  const svg = monthColumns('uji', 'Habis', bulan, isi, { penuh: 'belum', kosong: 'sedang' }).teks;
  expect(svg).toContain('2026-02: RSUD Contoh &lt;b&gt;, Klinik');
  expect(svg).toMatch(/fill="var\(--gawat\)"[^>]*><title>RSUD/);
  expect(svg).toMatch(/fill="none"[^>]*><title>Klinik/);
  expect(svg).toMatch(/class="angka"[^>]*>2<\/text>/);
});

it('a stage is as full as its share of the fullest one, its late cases hatched and told in words', () => {
  const svg = stageBar('a', 4, 1, 8).teks;
  expect(all(svg, /<rect width="([\d.]+)" height="4" fill="(?:var\(--kantor\)|url\(#a\))"/g).map((m) => m[1])).toEqual([
    ...['50', '12.5'],
  ]);
  expect(svg).toContain('aria-label="4 kasus, 1 terlambat"');
  expect(stageBar('b', 0, 0, 0).teks).not.toContain('pattern');
});
