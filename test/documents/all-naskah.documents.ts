import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../src/office/naskah/naskah.ts';
import { PENANDATANGAN } from '../../src/office/naskah/parts/naskah-settings.ts';
import { composeValues } from '../../src/office/naskah/parts/naskah-values.ts';
import { JENIS_LEMBAGA, METODE } from '../../src/office/permohonan/facts/kasus-parts.ts';
import { renderDocument } from '../../src/papers/docx/fill/render-document.ts';
import { fitTemplate } from '../../src/papers/docx/look/paper-look.ts';
import { FULL_SETTINGS, naskahSourceFor } from '../office/naskah/naskah-source.ts';
import { finishedDocument } from '../papers/docx/finished-document.ts';
import { SAMPLE_PNG } from '../papers/docx/sample-pictures.ts';
import { shippedTemplate } from '../papers/docx/shipped-template.ts';
import { type PrintedDocument, printDocuments, resaveDocuments } from './print-documents.ts';

/** Pages a naskah takes: few, and never one more that is nearly empty. */
const PAGE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  pks: [9, 14],
  'petunjuk-teknis': [2, 3],
  'lembar-koreksi': [1, 2],
  'ralat-kemendagri': [1, 2], // eight rows at most, of whatever length
};
const LONG_NAME = 'Rumah Sakit Umum Daerah dan Pusat Pelayanan Kesehatan Masyarakat '.repeat(5).slice(0, 300).trim();
const MANY_ELEMEN = Array.from({ length: 60 }, (_, i) => (i % 2 ? 'nik' : 'alamat-sekarang'));

/** Of a page's height: a word across it takes at least so much, one along a line or an emblem's edge at most so much. */
const ACROSS_SHARE = { sedikit: 0.35, tiada: 0.1 };

/** An emblem of one's own to look at, instead of a red bar. */
const OWN_EMBLEM = process.env.PKS_LAMBANG;

type Sample = Readonly<{ naskah: NaskahDefinition; isi: Promise<Uint8Array> }>;
const samples = new Map<string, Sample>();
const addSample = (
  nama: string,
  naskah: NaskahDefinition,
  ubah: Parameters<typeof naskahSourceFor>[1] = {},
  isiTemplat = shippedTemplate(naskah.kode),
) =>
  samples.set(nama, {
    naskah,
    isi: finishedDocument(naskah, naskahSourceFor(naskah.kode, ubah), isiTemplat),
  });

for (const naskah of NASKAH) {
  for (const [i, jenis] of JENIS_LEMBAGA.entries()) {
    addSample(`${naskah.kode}--${jenis}`, naskah, {
      lembaga: { jenis },
      isi: { metode: METODE[i % METODE.length] ?? null },
    });
  }
  addSample(`${naskah.kode}--panjang`, naskah, {
    lembaga: { nama: LONG_NAME },
    isi: { elemen: MANY_ELEMEN },
    kasus: {
      surat: {
        nomor: 'DUKCAPIL.470/287.a/BKD-2026/VIII/SEKRETARIAT/2026',
        tanggal: '2026-08-12',
        hal: 'Permohonan '.repeat(20).trim(),
      },
    },
  });
  addSample(
    `${naskah.kode}--a4`,
    naskah,
    { konsep: false },
    fitTemplate(shippedTemplate(naskah.kode), { kertas: 'A4', logo: null }),
  );
  addSample(
    `${naskah.kode}--lambang`,
    naskah,
    {},
    fitTemplate(shippedTemplate(naskah.kode), {
      kertas: 'F4',
      logo: OWN_EMBLEM ? new Uint8Array(readFileSync(OWN_EMBLEM)) : SAMPLE_PNG,
    }),
  );
  for (const penandatangan of PENANDATANGAN.slice(1)) {
    addSample(`${naskah.kode}--${penandatangan.replace(/\W+/g, '-')}`, naskah, {
      kantor: { ...FULL_SETTINGS, penandatangan },
    });
  }
}

let printed: Readonly<Record<string, PrintedDocument>> = {};
beforeAll(async () => {
  const isi = await Promise.all([...samples].map(async ([nama, c]) => [nama, await c.isi] as const));
  printed = printDocuments(Object.fromEntries(isi));
});

describe.each([...samples])('%s', (nama, { naskah }) => {
  const ini = (): PrintedDocument => {
    const satu = printed[nama];
    if (!satu) throw new Error(`${nama} was not printed`);
    return satu;
  };

  it('takes the pages it should, none of them empty', () => {
    const [sedikit, banyak] = PAGE_COUNTS[naskah.kode] ?? [1, nama.endsWith('--panjang') ? 3 : 1];
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
    expect(
      ini().muda.filter((bagian) => (konsep ? bagian < ACROSS_SHARE.sedikit : bagian > ACROSS_SHARE.tiada)),
    ).toEqual([]);
  });

  it('leaves no placeholder, and embeds its fonts', () => {
    expect(ini().teks).not.toMatch(/\{\{|\}\}|undefined/);
    expect(ini().huruf).toEqual([]);
  });
});

it('whom else a letter goes to stands on the page of its signature', () => {
  const bertembusan = Object.values(printed).flatMap(({ halaman }) =>
    halaman.map(({ kata }) => kata.map(({ teks }) => teks).join(' ')).filter((teks) => teks.includes('Tembusan:')),
  );
  expect(bertembusan.length).toBeGreaterThan(PENANDATANGAN.length);
  expect(bertembusan.filter((teks) => !/(?:NIP\.|Bupati Sleman,) .*Tembusan:/.test(teks))).toEqual([]);
});

it('paraf of both parties and the number stand on every page of the agreement', () => {
  const { halaman } = printed['pks--opd'] ?? { halaman: [] };
  for (const [i, h] of halaman.entries()) {
    const teks = h.kata.map((k) => k.teks).join(' ');
    expect(teks).toContain('Paraf PIHAK KESATU');
    expect(teks).toContain('Paraf PIHAK KEDUA');
    expect(teks).toContain(`Halaman ${i + 1} dari ${halaman.length}`);
  }
});

it('a template that LibreOffice has saved again still makes the same text, and the mark across its pages', async () => {
  const asal = Object.fromEntries(NASKAH.map((n) => [n.kode, shippedTemplate(n.kode)]));
  const ulang = resaveDocuments(asal);
  const { documentText: teksDokumen } = await import('../../src/papers/docx/read/paragraphs.ts');
  for (const naskah of NASKAH) {
    const { isian } = composeValues(naskah, naskahSourceFor(naskah.kode));
    const teks = async (isi: Uint8Array) =>
      teksDokumen(await renderDocument(isi, isian, naskah))
        .map((b) => b.trim())
        .filter((b) => b !== '' && !/^Halaman/.test(b))
        .sort();
    expect(await teks(ulang[naskah.kode] ?? new Uint8Array()), naskah.kode).toEqual(
      await teks(shippedTemplate(naskah.kode)),
    );
  }
  const bertanda = NASKAH.filter((n) => 'bila_konsep' in n.bila);
  const buat = (konsep: boolean) =>
    Promise.all(
      bertanda.map(async (n) => {
        const isian = composeValues(n, naskahSourceFor(n.kode, { konsep })).isian;
        return [
          `ulang-${n.kode}-${konsep}`,
          await renderDocument(ulang[n.kode] ?? new Uint8Array(), isian, n),
        ] as const;
      }),
    );
  const cetakanUlang = Object.entries(
    printDocuments(Object.fromEntries([...(await buat(true)), ...(await buat(false))])),
  );
  expect(cetakanUlang).toHaveLength(2 * bertanda.length);
  for (const [nama, { muda }] of cetakanUlang) {
    const salah = muda.filter((m) => (nama.endsWith('-true') ? m < ACROSS_SHARE.sedikit : m > ACROSS_SHARE.tiada));
    expect([nama, salah]).toEqual([nama, []]);
  }
});
