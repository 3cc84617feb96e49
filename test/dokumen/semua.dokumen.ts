import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/docx/render.ts';
import { rupakan } from '../../src/docx/rupa.ts';
import { NASKAH, type Naskah } from '../../src/naskah/naskah.ts';
import { PENANDATANGAN } from '../../src/naskah/pengaturan.ts';
import { susun } from '../../src/naskah/susun.ts';
import { JENIS_LEMBAGA, METODE } from '../../src/permohonan/permohonan.ts';
import { PNG } from '../docx/gambar-contoh.ts';
import { templat } from '../docx/templat-kiriman.ts';
import { bahanUntuk, KANTOR_LENGKAP } from '../naskah/bahan.ts';
import { type Cetakan, cetak, disimpanUlang } from './cetak.ts';

/** Pages a naskah takes: few, and never one more that is nearly empty. */
const HALAMAN: Readonly<Record<string, readonly [number, number]>> = {
  pks: [9, 14],
  'lembar-koreksi': [1, 2],
};
const PANJANG = 'Rumah Sakit Umum Daerah dan Pusat Pelayanan Kesehatan Masyarakat '.repeat(5).slice(0, 300).trim();
const ELEMEN = Array.from({ length: 60 }, (_, i) => (i % 2 ? 'nik' : 'alamat-sekarang'));

/** Of a page's height: a word across it takes at least so much, one along a line or an emblem's edge at most so much. */
const MELINTANG = { sedikit: 0.35, tiada: 0.1 };

/** An emblem of one's own to look at, instead of a red bar. */
const LAMBANG = process.env.PKS_LAMBANG;

type Contoh = Readonly<{ naskah: Naskah; isi: Promise<Uint8Array> }>;
const contoh = new Map<string, Contoh>();
const tambah = (
  nama: string,
  naskah: Naskah,
  ubah: Parameters<typeof bahanUntuk>[1] = {},
  isiTemplat = templat(naskah.kode),
) => contoh.set(nama, { naskah, isi: render(isiTemplat, susun(naskah, bahanUntuk(naskah.kode, ubah)).isian, naskah) });

for (const naskah of NASKAH) {
  for (const [i, jenis] of JENIS_LEMBAGA.entries()) {
    tambah(`${naskah.kode}--${jenis}`, naskah, {
      lembaga: { jenis },
      isi: { metode: METODE[i % METODE.length] ?? null },
    });
  }
  tambah(`${naskah.kode}--panjang`, naskah, {
    lembaga: { nama: PANJANG },
    isi: { elemen: ELEMEN },
    kasus: {
      surat: {
        nomor: 'DUKCAPIL.470/287.a/BKD-2026/VIII/SEKRETARIAT/2026',
        tanggal: '2026-08-12',
        hal: 'Permohonan '.repeat(20).trim(),
      },
    },
  });
  tambah(`${naskah.kode}--a4`, naskah, { konsep: false }, rupakan(templat(naskah.kode), { kertas: 'A4', logo: null }));
  tambah(
    `${naskah.kode}--lambang`,
    naskah,
    {},
    rupakan(templat(naskah.kode), { kertas: 'F4', logo: LAMBANG ? new Uint8Array(readFileSync(LAMBANG)) : PNG }),
  );
  for (const penandatangan of PENANDATANGAN.slice(1)) {
    tambah(`${naskah.kode}--${penandatangan.replace(/\W+/g, '-')}`, naskah, {
      kantor: { ...KANTOR_LENGKAP, penandatangan },
    });
  }
}

let cetakan: Readonly<Record<string, Cetakan>> = {};
beforeAll(async () => {
  const isi = await Promise.all([...contoh].map(async ([nama, c]) => [nama, await c.isi] as const));
  cetakan = cetak(Object.fromEntries(isi));
});

describe.each([...contoh])('%s', (nama, { naskah }) => {
  const ini = (): Cetakan => {
    const satu = cetakan[nama];
    if (!satu) throw new Error(`${nama} was not printed`);
    return satu;
  };

  it('takes the pages it should, none of them empty', () => {
    const [sedikit, banyak] = HALAMAN[naskah.kode] ?? [1, nama.endsWith('--panjang') ? 3 : 1];
    expect(ini().halaman.length).toBeGreaterThanOrEqual(sedikit);
    expect(ini().halaman.length).toBeLessThanOrEqual(banyak + (nama.endsWith('--panjang') ? 6 : 0));
    expect(ini().halaman.filter((h) => h.kata.length < 12)).toEqual([]);
  });

  it('is on the paper that was asked for, with every word inside the margins', () => {
    const [lebar, tinggi] = nama.endsWith('--a4') ? [595, 842] : [609, 935];
    for (const h of ini().halaman) {
      expect([Math.round(h.lebar), Math.round(h.tinggi)]).toEqual([lebar, tinggi]);
      expect(
        h.kata.filter((k) => k.xMin < 56 || k.xMax > h.lebar - 36 || k.yMin < 14 || k.yMax > h.tinggi - 14),
      ).toEqual([]);
    }
  });

  it('says KONSEP across every page as long as it is one, and on none afterwards', () => {
    const konsep = 'bila_konsep' in naskah.bila && !nama.endsWith('--a4');
    expect(ini().muda).toHaveLength(ini().halaman.length);
    expect(ini().muda.filter((bagian) => (konsep ? bagian < MELINTANG.sedikit : bagian > MELINTANG.tiada))).toEqual([]);
  });

  it('leaves no placeholder, and embeds its fonts', () => {
    expect(ini().teks).not.toMatch(/\{\{|\}\}|undefined/);
    expect(ini().huruf).toEqual([]);
  });
});

it('paraf of both parties and the number stand on every page of the agreement', () => {
  const { halaman } = cetakan['pks--opd'] ?? { halaman: [] };
  for (const [i, h] of halaman.entries()) {
    const teks = h.kata.map((k) => k.teks).join(' ');
    expect(teks).toContain('Paraf PIHAK KESATU');
    expect(teks).toContain('Paraf PIHAK KEDUA');
    expect(teks).toContain(`Halaman ${i + 1} dari ${halaman.length}`);
  }
});

it('a template that LibreOffice has saved again still makes the same text, and the mark across its pages', async () => {
  const asal = Object.fromEntries(NASKAH.map((n) => [n.kode, templat(n.kode)]));
  const ulang = disimpanUlang(asal);
  const { teksDokumen } = await import('../../src/docx/paragraf.ts');
  for (const naskah of NASKAH) {
    const { isian } = susun(naskah, bahanUntuk(naskah.kode));
    const teks = async (isi: Uint8Array) =>
      teksDokumen(await render(isi, isian, naskah))
        .map((b) => b.trim())
        .filter((b) => b !== '' && !/^Halaman/.test(b))
        .sort();
    expect(await teks(ulang[naskah.kode] ?? new Uint8Array()), naskah.kode).toEqual(await teks(templat(naskah.kode)));
  }
  const bertanda = NASKAH.filter((n) => 'bila_konsep' in n.bila);
  const buat = (konsep: boolean) =>
    Promise.all(
      bertanda.map(async (n) => {
        const isian = susun(n, bahanUntuk(n.kode, { konsep })).isian;
        return [`ulang-${n.kode}-${konsep}`, await render(ulang[n.kode] ?? new Uint8Array(), isian, n)] as const;
      }),
    );
  const cetakanUlang = Object.entries(cetak(Object.fromEntries([...(await buat(true)), ...(await buat(false))])));
  expect(cetakanUlang).toHaveLength(2 * bertanda.length);
  for (const [nama, { muda }] of cetakanUlang) {
    const salah = muda.filter((m) => (nama.endsWith('-true') ? m < MELINTANG.sedikit : m > MELINTANG.tiada));
    expect([nama, salah]).toEqual([nama, []]);
  }
});
