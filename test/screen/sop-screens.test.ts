import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/office/sop/sop.ts';
import { wrapText } from '../../src/screen/layout/wrap.ts';
import { showSop } from '../../src/screen/sop/show-sop.ts';
import { showSopFindings } from '../../src/screen/sop/sop-findings.ts';
import { alignedSop, printedSop } from '../support/printed-sop.ts';
import { smallSop } from '../support/small-sop.ts';

const widestLine = (layar: string) => Math.max(...layar.split('\n').map((baris) => [...baris].length));
/** The letters alone: wrapping and borders moved aside. */
const lettersOf = (teks: string) => teks.replace(/[^\p{L}\p{N}]/gu, '');

describe('tampilSop', () => {
  it.each([60, 80, 90, 96, 100, 130])('is never wider than %i columns, and cuts nothing off', (lebar) => {
    for (const sop of [printedSop, alignedSop, smallSop]) {
      const layar = showSop(sop, lebar);
      expect(widestLine(layar)).toBeLessThanOrEqual(lebar);
      expect(layar).not.toContain('…');
    }
  });

  it('shows every part of the SOP', () => {
    const layar = lettersOf(showSop(printedSop, 100));
    const { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, pencatatan, solusi, peringatan } = printedSop;
    const { disahkanOleh } = printedSop.identitas;
    const semua = [...dasarHukum, ...kualifikasiPelaksana, ...keterkaitan, ...peralatan, ...pencatatan, ...solusi];
    for (const teks of [...semua, peringatan, disahkanOleh.nama, disahkanOleh.nip])
      expect(layar).toContain(lettersOf(teks));
    expect(showSop(printedSop, 100)).toContain('10 Januari 2009');
  });

  it('shows every activity whole where steps are blocks', () => {
    const layar = lettersOf(showSop(printedSop, 80));
    for (const l of printedSop.langkah) expect(layar).toContain(lettersOf(l.aktivitas));
  });

  it('puts a carried H into parentheses and marks an uncertain role', () => {
    const layar = showSop(smallSop, 80);
    expect(layar).toContain('30 menit, (H1)');
    expect(layar).toContain('15 menit, H2');
    expect(layar).toContain('Verifikator [tafsiran: sedang]');
    expect(layar).not.toContain('Petugas Loket [tafsiran');
    expect(layar).toContain('koreksi: kembali ke 2');
  });

  it('draws the line from who does a step to who gets it', () => {
    const baris = showSop(smallSop, 80).split('\n');
    expect(baris).toContain('│    1│   ●───│─────▶     │         │       │');
    expect(baris).toContain('│    3│   ◀───│───────────│────●    │↩ 2    │');
    expect(baris).toContain('│    5│       │           │    ■    │       │');
  });

  it('says the flow in words where the lanes do not fit', () => {
    const layar = showSop(printedSop, 80);
    expect(layar).toContain('10  Kepala Bidang → 11 Kepala Dinas, ↩ 9 Kepala Seksi Inovasi dan Kerja Sama');
    expect(layar).not.toContain('●');
  });

  it('shows an escape hidden in the office’s own copy instead of sending it to the terminal', () => {
    const nakal: Sop = { ...smallSop, peringatan: 'awas \u001b[31m', tahap: { ...smallSop.tahap, 'A\u001b': 'x' } };
    expect(showSop(nakal, 80)).not.toContain('\u001b');
    expect(showSop(nakal, 80)).toContain('\\u{1b}');
  });
});

describe('tampilPeriksaSop', () => {
  it.each([60, 80, 96, 130])('is never wider than %i columns', (lebar) => {
    expect(widestLine(showSopFindings(printedSop, alignedSop, lebar))).toBeLessThanOrEqual(lebar);
  });

  it('numbers what is odd and what is interpreted, and says that the table is sound', () => {
    const layar = showSopFindings(printedSop, null, 96);
    expect(layar).toContain(' 1. Baris 14–20: isi kolom tampak bergeser');
    expect(layar).toContain(`YANG JANGGAL PADA TEKS TERCETAK (${printedSop.kejanggalan.length})`);
    expect(layar).toContain('✓ 21 langkah, semua tercapai');
    expect(layar).not.toContain('BEDA');
  });

  it('lists the faults of a table that is not sound', () => {
    const layar = showSopFindings({ ...smallSop, empatMata: [[2, 9]] }, undefined, 96);
    expect(layar).toContain('1. Empat mata menyebut langkah 9 yang tidak ada.');
    expect(layar).not.toContain('✓');
  });

  it('says whether the copy names chains of four eyes', () => {
    expect(showSopFindings(printedSop, undefined, 96)).toContain('serangkai: 5–6–7 · 9–10–11 · 19–20–21');
    expect(showSopFindings({ ...smallSop, empatMata: [] }, undefined, 96)).toContain('tidak ada yang diperiksa');
  });

  it('shows row by row where two readings differ, and their minutes', () => {
    const layar = showSopFindings(printedSop, alignedSop, 96);
    expect(layar).toMatch(/│ {2}18│ Menit +│ 120 +│ 4 +│/);
    expect(layar).not.toMatch(/│ {2}13│/);
    expect(layar).toContain('Jumlah: 470-08 808 menit; 470-08-selaras 748 menit.');
    expect(showSopFindings(smallSop, smallSop, 96)).toContain('Kedua bacaan sama pada setiap baris.');
  });
});

describe('bungkus', () => {
  it('wraps at spaces, breaks only a word that is too long, and loses nothing', () => {
    expect(wrapText('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(wrapText('a mengadministrasikan b', 8)).toEqual(['a', 'mengadmi', 'nistrasi', 'kan b']);
    expect(wrapText('', 8)).toEqual(['']);
  });
});
