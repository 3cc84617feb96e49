import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../src/office/sop/check/check-sop.ts';
import { totalMinutes } from '../../../src/office/sop/peran-flow.ts';
import { sopDifferences } from '../../../src/office/sop/sop-differences.ts';
import { alignedSop, printedSop } from '../../support/printed-sop.ts';

const nomorH = (langkah: typeof printedSop.langkah) => langkah.filter((l) => l.h !== null).map((l) => [l.no, l.h]);

describe('SOP 470/08', () => {
  it.each([printedSop, alignedSop])('is sound in the reading $kode', (sop) => {
    expect(checkSop(sop)).toEqual([]);
    expect(sop.langkah.map((l) => l.no)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
  });

  it('sums up to the minutes of the printed column, and 60 less where its repeated row is dropped', () => {
    expect(totalMinutes(printedSop.langkah)).toBe(808);
    expect(totalMinutes(printedSop.langkah.slice(0, 13))).toBe(494);
    expect(totalMinutes(alignedSop.langkah)).toBe(748);
  });

  it('has the thirteen printed H-days', () => {
    expect(nomorH(printedSop.langkah)).toEqual([
      [1, 1], [3, 2], [6, 3], [7, 4], [8, 5], [9, 5], [11, 6], [12, 7], [13, 7], [14, 21], [16, 22], [20, 23], [21, 23],
    ]); // biome-ignore format: one line reads like the column
  });

  it('takes minutes and H from the printed cell of the row', () => {
    for (const l of printedSop.langkah) {
      expect(l.tercetak.waktu).toBe(`${l.menit} mnt${l.h === null ? '' : ` H${l.h}`}`);
    }
  });

  it('quotes the printed activity but for two slips of the scan', () => {
    const dibetulkan = printedSop.langkah.filter((l) => l.aktivitas !== l.tercetak.aktivitas);
    expect(dibetulkan.map((l) => l.no)).toEqual([8, 12]);
    for (const l of dibetulkan) expect(l.tercetak.aktivitas.replace('Menyapkan', 'Menyiapkan')).toBe(l.aktivitas);
  });

  it('keeps the printed slips where they were printed', () => {
    const output = (no: number) => printedSop.langkah.find((l) => l.no === no)?.tercetak;
    expect(output(11)?.output).toBe('surat permohonan yang dlandatangi');
    expect(output(12)?.kelengkapan).toBe('surat permohonan yang diandatangani');
    expect(printedSop.peranTercetak[0]).toBe('Pengadmindit rasi Umum');
  });

  it('shows the shift it speaks of: the minutes of rows 14 to 20 are those of rows 1 to 7', () => {
    const menit = printedSop.langkah.map((l) => l.menit);
    expect(menit.slice(13, 20)).toEqual(menit.slice(0, 7));
  });

  it('moves, in the second reading, the printed block of each row from 14 on one row down', () => {
    for (const no of [14, 15, 16, 17, 18, 19]) {
      const atas = printedSop.langkah.find((l) => l.no === no);
      const bawah = alignedSop.langkah.find((l) => l.no === no + 1);
      expect([no, bawah?.menit, bawah?.h]).toEqual([no, atas?.menit, atas?.h]);
      expect(bawah?.kelengkapan).toEqual(atas?.kelengkapan);
      expect(bawah?.keluaran).toEqual(atas?.keluaran);
    }
    const [dua, satu] = [printedSop.langkah[19], alignedSop.langkah[20]];
    expect(satu).toMatchObject({
      menit: dua?.menit,
      h: dua?.h,
      kelengkapan: dua?.kelengkapan,
      keluaran: dua?.keluaran,
    });
  });

  it('differs between its readings in rows 14 to 21 and the words about the reading, nowhere else', () => {
    const { kode: _k, edisi: _e, keterangan: _t, tafsiran: _f, langkah: a, ...tercetak } = printedSop;
    const { kode: _k2, edisi: _e2, keterangan: _t2, tafsiran: _f2, langkah: b, ...selaras } = alignedSop;
    expect(selaras).toEqual(tercetak);
    expect(b.slice(0, 13)).toEqual(a.slice(0, 13));
    expect(new Set(sopDifferences(printedSop, alignedSop).map((d) => d.hal))).toEqual(
      new Set(['kelengkapan', 'menit', 'h', 'keluaran']),
    );
    expect(b.map((l) => l.tercetak)).toEqual(a.map((l) => l.tercetak));
  });

  it('says in two to six words what each step is, and why its role was read so', () => {
    for (const l of [...printedSop.langkah, ...alignedSop.langkah]) {
      const kata = l.ringkas.split(' ').length;
      expect([l.no, kata >= 2 && kata <= 6, l.pelaksanaTafsir.alasan !== '']).toEqual([l.no, true, true]);
    }
  });

  it('names six laws, four records and its six checking steps', () => {
    expect(printedSop.dasarHukum).toHaveLength(6);
    expect(printedSop.pencatatan).toHaveLength(4);
    expect(printedSop.langkah.filter((l) => l.koreksi).map((l) => l.no)).toEqual([6, 7, 10, 11, 20, 21]);
  });
});

describe('reference data', () => {
  const baca = (nama: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../data/acuan/${nama}`, import.meta.url), 'utf8'));

  it('marks the five protected data elements and no code twice', () => {
    const { elemen } = baca('elemen-data.json') as { elemen: { kode: string; dilindungi: boolean }[] };
    expect(new Set(elemen.map((e) => e.kode)).size).toBe(elemen.length);
    expect(elemen.filter((e) => e.dilindungi).map((e) => e.kode)).toEqual([
      'cacat-fisik-mental',
      'sidik-jari',
      'iris-mata',
      'tanda-tangan',
      'aib',
    ]);
  });

  it('has closed days with their decree for 2024 to 2027, each in its year and in order', () => {
    const libur = baca('libur.json') as Record<string, { dasar: string; hari: { tanggal: string }[] }>;
    expect(Object.keys(libur)).toEqual(['2024', '2025', '2026', '2027']);
    for (const [tahun, { dasar, hari }] of Object.entries(libur)) {
      expect(dasar).not.toBe('');
      expect(hari.every((h) => h.tanggal.startsWith(`${tahun}-`))).toBe(true);
    }
  });
});
