import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { checkLegalMinimum } from '../../../src/office/naskah/finished/legal-minimum.ts';
import { lembarDisposisi } from '../../../src/office/naskah/lembar-disposisi.ts';
import type { NaskahDefinition } from '../../../src/office/naskah/naskah.ts';
import { ralatKemendagri } from '../../../src/office/naskah/outside-sop/ralat-kemendagri.ts';
import { PENANDATANGAN } from '../../../src/office/naskah/parts/naskah-settings.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { tandaTerima } from '../../../src/office/naskah/tanda-terima.ts';
import { JENIS_LEMBAGA, METODE } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import { naskahPlaceholders, templatePlaceholders } from '../../../src/papers/docx/compile/template-contract.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { tameValue } from '../../../src/papers/docx/fill/template-pieces.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { FULL_SETTINGS, naskahSource, naskahSourceFor, SAMPLE_PENGESAHAN } from '../../office/naskah/naskah-source.ts';
import fc from '../../seeded.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

/** An office's own template may still hold them. */
const OF_EARLIER_TEMPLATES = ['lama_nomor_kesatu', 'lama_nomor_kedua'];

const renderedText = async (naskah: NaskahDefinition, b = naskahSource()) =>
  documentText(await renderDocument(shippedTemplate(naskah.kode), composeValues(naskah, b).isian, naskah));

describe.each(NASKAH.map((n) => [n.kode, n] as const))('%s', (kode, naskah) => {
  it('holds in its template no other names than the declared, and each declared one but those of earlier templates', () => {
    const dikenal = [...naskahPlaceholders(naskah)].filter((nama) => !OF_EARLIER_TEMPLATES.includes(nama));
    expect([...templatePlaceholders(shippedTemplate(kode))].sort()).toEqual(dikenal.sort());
  });

  it('is the same bytes each time', async () => {
    const { isian } = composeValues(naskah, naskahSourceFor(kode));
    const sidik = async () =>
      createHash('sha256')
        .update(await renderDocument(shippedTemplate(kode), isian, naskah))
        .digest('hex');
    expect(await sidik()).toBe(await sidik());
  });

  it('leaves nothing unfilled, and opens again as a plain .docx', async () => {
    const dokumen = await renderDocument(
      shippedTemplate(kode),
      composeValues(naskah, naskahSourceFor(kode)).isian,
      naskah,
    );
    const semua = Object.values(openDocx(dokumen)).map((isi) => strFromU8(isi));
    expect(semua.some((xml) => xml.includes('{{') || xml.includes('undefined'))).toBe(false);
  });
});

it.each([pks, suratKemendagri])('$kode says KONSEP at the head of its pages until it is approved', async (naskah) => {
  expect(await renderedText(naskah)).toContain('KONSEP');
  expect(await renderedText(naskah, naskahSource({ konsep: false }))).not.toContain('KONSEP');
});

it.each([tandaTerima, lembarDisposisi])('$kode can be printed before the office has set anything', async (naskah) => {
  const { peringatan } = composeValues(naskah, naskahSource({ kantor: {}, konsep: false }));
  expect(peringatan).toEqual([]);
  expect(await renderedText(naskah, naskahSource({ kantor: {}, konsep: false }))).toContain(
    'PEMERINTAH KABUPATEN SLEMAN',
  );
});

it.each(NASKAH.filter((n) => 'tujuan_lembaga' in n.teks))(
  '$kode is addressed to the office of the head, as the agreement names it, and says in full whose the request is',
  async (naskah) => {
    const b = naskahSourceFor(naskah.kode);
    const lembaga = { ...b.kasus.lembaga, nama: 'Pemerintah Kalurahan Contoh', jabatanPimpinan: 'Lurah' };
    const teks = (await renderedText(naskah, { ...b, kasus: { ...b.kasus, lembaga } })).join('\n');
    expect(teks).toContain('Lurah Kalurahan Contoh\n');
    expect(teks).not.toContain('Lurah Pemerintah');
    expect(teks).toContain('Pemerintah Kalurahan Contoh');
  },
);

describe('the legal minimum', () => {
  const renewed = (ubah: Parameters<typeof naskahSource>[0]) => ({
    ...naskahSource({ ...ubah, kasus: { perpanjanganDari: '2024-007' } }),
    pksLama: SAMPLE_PENGESAHAN,
  });

  it.each(JENIS_LEMBAGA.flatMap((jenis) => METODE.map((metode) => [jenis, metode] as const)))(
    'stands in the agreement with %s by %s, with the cost that applies',
    async (jenis, metode) => {
      const baris = await renderedText(pks, naskahSource({ lembaga: { jenis }, isi: { metode } }));
      expect(checkLegalMinimum('pks', baris)).toEqual([]);
      const biaya = baris.slice(baris.indexOf('PEMBIAYAAN'), baris.indexOf('SANKSI DAN PENONAKTIFAN AKSES')).join('\n');
      const berbayar = jenis === 'badan-hukum-profit';
      expect(biaya.includes('Rp0')).toBe(!berbayar);
      expect(biaya.includes('PNBP')).toBe(berbayar);
      expect(biaya.includes('Rp1.000')).toBe(berbayar && metode !== 'biometrik');
      expect(biaya.includes('Rp2.000')).toBe(berbayar && (metode === 'biometrik' || metode === 'card-reader'));
      expect(baris.filter((b) => b.startsWith('Metode akses yang digunakan adalah'))).toHaveLength(1);
      const lagi = await renderedText(pks, renewed({ lembaga: { jenis }, isi: { metode } }));
      expect(checkLegalMinimum('pks', lagi)).toEqual([]);
      expect(lagi.join()).toContain(
        'Perjanjian Kerja Sama Nomor 470/021 dan Nomor 445/77 tanggal 23 November 2026 berakhir pada saat jangka waktunya habis',
      );
    },
  );

  it.each(PENANDATANGAN)('is told, where a letter of %s is put right, to everyone it was told to', async (siapa) => {
    const kantor = { ...FULL_SETTINGS, penandatangan: siapa };
    const tembusan = (baris: readonly string[]) =>
      baris.slice(baris.indexOf('Tembusan:') + 1, baris.indexOf('Pimpinan RSUD Contoh.') + 1);
    const semula = tembusan(await renderedText(suratKemendagri, naskahSource({ kantor })));
    const ralat = await renderedText(ralatKemendagri, naskahSourceFor('ralat-kemendagri', { kantor }));
    expect(semula.length).toBeGreaterThan(1);
    expect(tembusan(ralat)).toEqual(semula);
  });

  const surat = JENIS_LEMBAGA.flatMap((jenis) =>
    METODE.flatMap((metode) => PENANDATANGAN.map((siapa) => [jenis, metode, siapa] as const)),
  );
  it.each(surat)(
    'stands in the letter for %s by %s, signed by %s under his letterhead',
    async (jenis, metode, siapa) => {
      const kantor = { ...FULL_SETTINGS, penandatangan: siapa };
      const baris = await renderedText(suratKemendagri, naskahSource({ kantor, lembaga: { jenis }, isi: { metode } }));
      expect(checkLegalMinimum('surat-kemendagri', baris)).toEqual([]);
      const [kop, nama, nip] = {
        'Kepala Dinas': ['DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL', 'Dra. Contoh Kepala, M.Si.', 1] as const,
        'a.n. Bupati, Sekretaris Daerah': ['SEKRETARIAT DAERAH', 'Drs. Contoh Sekda, M.M.', 1] as const,
        Bupati: ['BUPATI SLEMAN', 'Contoh Bupati', 0] as const,
        'Bupati melalui Dinas': ['BUPATI SLEMAN', 'Contoh Bupati', 0] as const,
      }[siapa];
      expect(baris.slice(0, 3)).toContain(kop);
      expect(baris).toContain(nama);
      expect(baris.includes('a.n. Bupati Sleman')).toBe(siapa.startsWith('a.n.'));
      expect(baris.filter((b) => b.startsWith('NIP. '))).toHaveLength(nip);
      const melalui = 'melalui Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman';
      expect(baris[baris.indexOf('di Jakarta') + 1] === melalui).toBe(siapa === 'Bupati melalui Dinas');
      expect(baris[baris.indexOf('Hal') + 2]).toMatch(/Persetujuan Hak Akses/);
      const lagi = await renderedText(suratKemendagri, renewed({ kantor, lembaga: { jenis }, isi: { metode } }));
      expect(checkLegalMinimum('surat-kemendagri', lagi)).toEqual([]);
      expect(lagi.join()).toMatch(/perpanjangan Perjanjian Kerja Sama Nomor 470\/021 dan Nomor 445\/77 tanggal/);
      expect(lagi[lagi.indexOf('Hal') + 2]).toMatch(/Persetujuan Perpanjangan Hak Akses/);
      expect(lagi.join()).toContain('kami mohon persetujuan perpanjangan hak akses');
    },
  );

  it('is found though the editor put a page break in front of a heading', async () => {
    const baris = (await renderedText(pks)).map((b) => (b.startsWith('LAMPIRAN') ? `\n${b}` : b));
    expect(checkLegalMinimum('pks', baris)).toEqual([]);
  });

  /** From 'Pasal n' up to the next article, or to the end of the last. */
  const pasal = (baris: readonly string[], n: number): readonly [number, number] => {
    const akhir =
      n === 19 ? baris.findIndex((b) => b.startsWith('Demikian Perjanjian')) : baris.indexOf(`Pasal ${n + 1}`);
    return [baris.indexOf(`Pasal ${n}`), akhir];
  };
  it.each(Array.from({ length: 19 }, (_, i) => i + 1))(
    'is missed with the heading alone of article %i, and without what the law asks for in it',
    async (n) => {
      agreement ??= renderedText(pks);
      const baris = await agreement;
      const [dari, sampai] = pasal(baris, n);
      const tanpaPasal = [...baris.slice(0, dari), ...baris.slice(sampai)];
      const tanpaIsi = [...baris.slice(0, dari + 2), ...baris.slice(sampai)];
      let urut = 0;
      const diurutkanUlang = tanpaPasal.map((b) => (/^Pasal \d+$/.test(b) ? `Pasal ${++urut}` : b));
      const kurang = (rusak: readonly string[]) => checkLegalMinimum('pks', rusak).length > 0;
      const menurutHukum = [2, 5, 6, 8, 10, 11, 12].includes(n);
      expect([tanpaIsi, tanpaPasal, diurutkanUlang].map(kurang)).toEqual([true, n < 19, menurutHukum]);
    },
  );
  let agreement: Promise<readonly string[]> | undefined;

  it.each(['Nama pengguna', 'Tujuan pemanfaatan', 'Elemen data', 'Metode akses', 'Data balikan', 'Jangka waktu PKS'])(
    'is missed when the template of the letter loses the row %s',
    async (butir) => {
      const tanpa = editTemplate(shippedTemplate('surat-kemendagri'), (xml) =>
        xml.replace(new RegExp(`<w:tr>(?:(?!</w:tr>)[\\s\\S])*>${butir}<(?:(?!</w:tr>)[\\s\\S])*</w:tr>`), ''),
      );
      const { isian } = composeValues(suratKemendagri, naskahSource());
      const utuh = { ...suratKemendagri, teks: longgar(suratKemendagri.teks) };
      const baris = documentText(await renderDocument(tanpa, isian, utuh));
      expect(checkLegalMinimum('surat-kemendagri', baris)).toEqual([`butir ${butir.toLowerCase()}`]);
    },
  );
  /** The same values, none demanded of the template: what is left for the checker alone to see. */
  const longgar = (teks: NaskahDefinition['teks']): NaskahDefinition['teks'] =>
    Object.fromEntries(Object.entries(teks).map(([kunci, { pokok, ...satu }]) => [kunci, satu]));

  it('is missed when an article or an item is taken out', async () => {
    const baris = await renderedText(pks);
    const tanpa = (potong: (b: string) => boolean) =>
      checkLegalMinimum(
        'pks',
        baris.filter((b) => !potong(b)),
      );
    expect(tanpa((b) => b.includes('pihak ketiga'))).toEqual(['larangan memberikan data kepada pihak ketiga']);
    expect(tanpa((b) => b === 'Pasal 12')).toEqual(['pasal yang bernomor urut mulai Pasal 1']);
    expect(tanpa((b) => /Rp0|dibebankan/.test(b))).toEqual(['pembiayaan']);
    const surat = (await renderedText(suratKemendagri)).filter((b) => b !== 'Data balikan');
    expect(checkLegalMinimum('surat-kemendagri', surat)).toEqual(['butir data balikan']);
  });
});

const NAUGHTY_TEXT = `Klinik "A" & <B> 'C' \u202eD\nE {{nip}} ${'panjang '.repeat(36)}`.slice(0, 300).trim();
it.each(NASKAH.map((n) => [n.kode, n] as const))(
  '%s holds a name of 300 characters with every mark there is',
  async (kode, naskah) => {
    const isian = composeValues(naskah, naskahSourceFor(kode, { lembaga: { nama: NAUGHTY_TEXT } })).isian;
    const dokumen = await renderDocument(shippedTemplate(kode), isian, naskah);
    expect(documentText(dokumen).join('\n')).toContain(tameValue(NAUGHTY_TEXT).slice(0, 60));
  },
);

it('lists sixty elements, and none', async () => {
  const enamPuluh = Array.from({ length: 60 }, () => 'nik');
  expect(
    (await renderedText(pks, naskahSource({ isi: { elemen: enamPuluh } }))).filter((b) => b === 'NIK'),
  ).toHaveLength(60);
  const kosong = composeValues(pks, naskahSource({ isi: { elemen: [] } }), { izinkanKosong: true }).isian;
  const baris = documentText(await renderDocument(shippedTemplate('pks'), kosong, pks));
  expect(baris.slice(baris.indexOf('LAMPIRAN I'), baris.indexOf('LAMPIRAN II'))).not.toContain('1');
});

it('lists every element in a table of its own, however many', async () => {
  const baris = await renderedText(pks, naskahSource({ isi: { elemen: ['nik', 'no-kk', 'golongan-darah'] } }));
  const lampiran = baris.slice(baris.indexOf('LAMPIRAN I'), baris.indexOf('LAMPIRAN II'));
  expect(lampiran).toEqual(expect.arrayContaining(['1.', 'NIK', '2.', 'nomor KK', '3.', 'golongan darah']));
});

it('leaves out the contact of an institution that gave none', async () => {
  expect(await renderedText(pks)).toContain('Kontak');
  expect(await renderedText(pks, naskahSource({ lembaga: { kontak: null } }))).not.toContain('Kontak');
});

describe('a value', () => {
  it.each([
    ['{{penandatangan_nip}}', '\\u{7b}\\u{7b}penandatangan_nip\\u{7d}\\u{7d}'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['<w:t>&amp;</w:t>', '<w:t>&amp;</w:t>'],
    ['\ufffe\ud800', '\\u{fffe}\\u{fffd}'],
  ])('%j is text and nothing else', async (jahat, terbaca) => {
    const baris = await renderedText(suratKemendagri, naskahSource({ isi: { tujuan: `x ${jahat} x` } }));
    expect(baris).toContain(`pelayanan publik, yaitu x ${terbaca} x`);
  });

  it('never becomes a placeholder, whatever it is', () => {
    const potongan = fc.array(fc.constantFrom('{', '}', 'nip', '\\', 'u', '\u001b', '\u202e'));
    fc.assert(
      fc.property(potongan, (teks) => {
        expect(tameValue(teks.join(''))).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });
});

it('carries one date in the zip, read through the local clock so that no time zone moves it', async () => {
  const dokumen = await renderDocument(shippedTemplate('pks'), composeValues(pks, naskahSource()).isian, pks);
  const dos = new DataView(dokumen.buffer, dokumen.byteOffset).getUint32(10, true);
  expect(dos).toBe(((2000 - 1980) << 25) | (1 << 21) | (1 << 16));
});

it('fills a placeholder that Word has split over runs, or that was typed with blanks', async () => {
  const terbelah = editTemplate(shippedTemplate('surat-kemendagri'), (xml) =>
    xml
      .replace('{{tujuan}}', '{{tuj</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">uan}}')
      .replace('{{data_balikan}}', '{{ data_balikan }}'),
  );
  const { isian } = composeValues(suratKemendagri, naskahSource());
  const baris = documentText(await renderDocument(terbelah, isian, suratKemendagri));
  expect(baris).toContain(`pelayanan publik, yaitu ${isian.teks.tujuan}`);
  expect(baris).toContain(isian.teks.data_balikan);
});

it('refuses a row’s placeholder that stands outside a table, where it could not be filled', async () => {
  const luar = editTemplate(shippedTemplate('pks'), (xml) =>
    xml.replace('PARA PIHAK sepakat', '{{elemen.nama}} sepakat'),
  );
  await expect(renderDocument(luar, composeValues(pks, naskahSource()).isian, pks)).rejects.toMatchObject({
    kode: 'TEMPLAT_SALAH',
    message: expect.stringContaining('menyisakan isian'),
  });
});

it('refuses a mark in the properties of the document, where nothing fills it', async () => {
  const bertanda = editTemplate(
    shippedTemplate('pks'),
    (xml) => xml.replace('Perjanjian kerja sama', '{{nama_pengguna}}'),
    {
      bagian: 'docProps/core.xml',
    },
  );
  await expect(renderDocument(bertanda, composeValues(pks, naskahSource()).isian, pks)).rejects.toMatchObject({
    kode: 'TEMPLAT_SALAH',
  });
});

it('keeps the parts a template has, and adds none', async () => {
  const hasil = await renderDocument(shippedTemplate('pks'), composeValues(pks, naskahSource()).isian, pks);
  expect(Object.keys(unzipSync(hasil)).sort()).toEqual(Object.keys(openDocx(shippedTemplate('pks'))).sort());
});
