import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/sop/sop.ts';
import { bungkus } from '../../src/terminal/bungkus.ts';
import { tampilSop } from '../../src/terminal/sop.ts';
import { tampilPeriksaSop } from '../../src/terminal/sop-periksa.ts';
import { sopSelaras, sopTercetak } from '../bantuan/sop-acuan.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';

const terlebar = (layar: string) => Math.max(...layar.split('\n').map((baris) => [...baris].length));
/** The letters alone: wrapping and borders moved aside. */
const huruf = (teks: string) => teks.replace(/[^\p{L}\p{N}]/gu, '');

describe('tampilSop', () => {
  it.each([60, 80, 90, 96, 100, 130])('is never wider than %i columns, and cuts nothing off', (lebar) => {
    for (const sop of [sopTercetak, sopSelaras, sopKecil]) {
      const layar = tampilSop(sop, lebar);
      expect(terlebar(layar)).toBeLessThanOrEqual(lebar);
      expect(layar).not.toContain('…');
    }
  });

  it('shows every part of the SOP', () => {
    const layar = huruf(tampilSop(sopTercetak, 100));
    const { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, pencatatan, solusi, peringatan } = sopTercetak;
    const { disahkanOleh } = sopTercetak.identitas;
    const semua = [...dasarHukum, ...kualifikasiPelaksana, ...keterkaitan, ...peralatan, ...pencatatan, ...solusi];
    for (const teks of [...semua, peringatan, disahkanOleh.nama, disahkanOleh.nip])
      expect(layar).toContain(huruf(teks));
    expect(tampilSop(sopTercetak, 100)).toContain('10 Januari 2009');
  });

  it('shows every activity whole where steps are blocks', () => {
    const layar = huruf(tampilSop(sopTercetak, 80));
    for (const l of sopTercetak.langkah) expect(layar).toContain(huruf(l.aktivitas));
  });

  it('puts a carried H into parentheses and marks an uncertain role', () => {
    const layar = tampilSop(sopKecil, 80);
    expect(layar).toContain('30 menit, (H1)');
    expect(layar).toContain('15 menit, H2');
    expect(layar).toContain('Verifikator [tafsiran: sedang]');
    expect(layar).not.toContain('Petugas Loket [tafsiran');
    expect(layar).toContain('koreksi: kembali ke 2');
  });

  it('draws the line from who does a step to who gets it', () => {
    const baris = tampilSop(sopKecil, 80).split('\n');
    expect(baris).toContain('│    1│   ●───│─────▶     │         │       │');
    expect(baris).toContain('│    3│   ◀───│───────────│────●    │↩ 2    │');
    expect(baris).toContain('│    5│       │           │    ■    │       │');
  });

  it('says the flow in words where the lanes do not fit', () => {
    const layar = tampilSop(sopTercetak, 80);
    expect(layar).toContain('10  Kepala Bidang → 11 Kepala Dinas, ↩ 9 Kepala Seksi Inovasi dan Kerja Sama');
    expect(layar).not.toContain('●');
  });

  it('shows an escape hidden in the office’s own copy instead of sending it to the terminal', () => {
    const nakal: Sop = { ...sopKecil, peringatan: 'awas \u001b[31m', tahap: { ...sopKecil.tahap, 'A\u001b': 'x' } };
    expect(tampilSop(nakal, 80)).not.toContain('\u001b');
    expect(tampilSop(nakal, 80)).toContain('\\u{1b}');
  });
});

describe('tampilPeriksaSop', () => {
  it.each([60, 80, 96, 130])('is never wider than %i columns', (lebar) => {
    expect(terlebar(tampilPeriksaSop(sopTercetak, sopSelaras, lebar))).toBeLessThanOrEqual(lebar);
  });

  it('numbers what is odd and what is interpreted, and says that the table is sound', () => {
    const layar = tampilPeriksaSop(sopTercetak, null, 96);
    expect(layar).toContain(' 1. Baris 14–20: isi kolom tampak bergeser');
    expect(layar).toContain(`YANG JANGGAL PADA TEKS TERCETAK (${sopTercetak.kejanggalan.length})`);
    expect(layar).toContain('✓ 21 langkah, semua tercapai');
    expect(layar).not.toContain('BEDA');
  });

  it('lists the faults of a table that is not sound', () => {
    const layar = tampilPeriksaSop({ ...sopKecil, empatMata: [[2, 9]] }, undefined, 96);
    expect(layar).toContain('1. Empat mata menyebut langkah 9 yang tidak ada.');
    expect(layar).not.toContain('✓');
  });

  it('says whether the copy names chains of four eyes', () => {
    expect(tampilPeriksaSop(sopTercetak, undefined, 96)).toContain('serangkai: 5–6–7 · 9–10–11 · 19–20–21');
    expect(tampilPeriksaSop({ ...sopKecil, empatMata: [] }, undefined, 96)).toContain('tidak ada yang diperiksa');
  });

  it('shows row by row where two readings differ, and their minutes', () => {
    const layar = tampilPeriksaSop(sopTercetak, sopSelaras, 96);
    expect(layar).toMatch(/│ {2}18│ Menit +│ 120 +│ 4 +│/);
    expect(layar).not.toMatch(/│ {2}13│/);
    expect(layar).toContain('Jumlah: 470-08 808 menit; 470-08-selaras 748 menit.');
    expect(tampilPeriksaSop(sopKecil, sopKecil, 96)).toContain('Kedua bacaan sama pada setiap baris.');
  });
});

describe('bungkus', () => {
  it('wraps at spaces, breaks only a word that is too long, and loses nothing', () => {
    expect(bungkus('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(bungkus('a mengadministrasikan b', 8)).toEqual(['a', 'mengadmi', 'nistrasi', 'kan b']);
    expect(bungkus('', 8)).toEqual(['']);
  });
});
