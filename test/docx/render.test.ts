import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buka } from '../../src/docx/buka.ts';
import { teksDokumen } from '../../src/docx/paragraf.ts';
import { jinak } from '../../src/docx/potongan.ts';
import { render } from '../../src/docx/render.ts';
import { isianNaskah, isianTemplat } from '../../src/docx/templat.ts';
import { lembarDisposisi } from '../../src/naskah/lembar-disposisi.ts';
import { NASKAH, type Naskah } from '../../src/naskah/naskah.ts';
import { PENANDATANGAN } from '../../src/naskah/pengaturan.ts';
import { periksaNaskah } from '../../src/naskah/periksa.ts';
import { pks } from '../../src/naskah/pks.ts';
import { suratKemendagri } from '../../src/naskah/surat-kemendagri.ts';
import { susun } from '../../src/naskah/susun.ts';
import { tandaTerima } from '../../src/naskah/tanda-terima.ts';
import { JENIS_LEMBAGA, METODE } from '../../src/permohonan/permohonan.ts';
import { bahan, bahanUntuk, KANTOR_LENGKAP } from '../naskah/bahan.ts';
import { disunting, templat } from './templat-kiriman.ts';

const buat = async (naskah: Naskah, b = bahan()) =>
  teksDokumen(await render(templat(naskah.kode), susun(naskah, b).isian, naskah));

describe.each(NASKAH.map((n) => [n.kode, n] as const))('%s', (kode, naskah) => {
  it('holds in its template no other names than the declared, and each declared one', () => {
    expect([...isianTemplat(templat(kode))].sort()).toEqual([...isianNaskah(naskah)].sort());
  });

  it('is the same bytes each time', async () => {
    const { isian } = susun(naskah, bahanUntuk(kode));
    const sidik = async () =>
      createHash('sha256')
        .update(await render(templat(kode), isian, naskah))
        .digest('hex');
    expect(await sidik()).toBe(await sidik());
  });

  it('leaves nothing unfilled, and opens again as a plain .docx', async () => {
    const dokumen = await render(templat(kode), susun(naskah, bahanUntuk(kode)).isian, naskah);
    const semua = Object.values(buka(dokumen)).map((isi) => strFromU8(isi));
    expect(semua.some((xml) => xml.includes('{{') || xml.includes('undefined'))).toBe(false);
  });
});

it.each([pks, suratKemendagri])('$kode says KONSEP at the head of its pages until it is approved', async (naskah) => {
  expect(await buat(naskah)).toContain('KONSEP');
  expect(await buat(naskah, bahan({ konsep: false }))).not.toContain('KONSEP');
});

it.each([tandaTerima, lembarDisposisi])('$kode can be printed before the office has set anything', async (naskah) => {
  const { peringatan } = susun(naskah, bahan({ kantor: {}, konsep: false }));
  expect(peringatan).toEqual([]);
  expect(await buat(naskah, bahan({ kantor: {}, konsep: false }))).toContain('PEMERINTAH KABUPATEN SLEMAN');
});

describe('the legal minimum', () => {
  it.each(JENIS_LEMBAGA.flatMap((jenis) => METODE.map((metode) => [jenis, metode] as const)))(
    'stands in the agreement with %s by %s, with the cost that applies',
    async (jenis, metode) => {
      const baris = await buat(pks, bahan({ lembaga: { jenis }, isi: { metode } }));
      expect(periksaNaskah('pks', baris)).toEqual([]);
      const biaya = baris.slice(baris.indexOf('PEMBIAYAAN'), baris.indexOf('SANKSI DAN PENONAKTIFAN AKSES')).join('\n');
      const berbayar = jenis === 'badan-hukum-profit';
      expect(biaya.includes('Rp0')).toBe(!berbayar);
      expect(biaya.includes('PNBP')).toBe(berbayar);
      expect(biaya.includes('Rp1.000')).toBe(berbayar && metode !== 'biometrik');
      expect(biaya.includes('Rp2.000')).toBe(berbayar && (metode === 'biometrik' || metode === 'card-reader'));
      expect(baris.filter((b) => b.startsWith('Metode akses yang digunakan adalah'))).toHaveLength(1);
    },
  );

  const surat = JENIS_LEMBAGA.flatMap((jenis) =>
    METODE.flatMap((metode) => PENANDATANGAN.map((siapa) => [jenis, metode, siapa] as const)),
  );
  it.each(surat)(
    'stands in the letter for %s by %s, signed by %s under his letterhead',
    async (jenis, metode, siapa) => {
      const kantor = { ...KANTOR_LENGKAP, penandatangan: siapa };
      const baris = await buat(suratKemendagri, bahan({ kantor, lembaga: { jenis }, isi: { metode } }));
      expect(periksaNaskah('surat-kemendagri', baris)).toEqual([]);
      const [kop, nama, nip] = {
        'Kepala Dinas': ['DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL', 'Dra. Contoh Kepala, M.Si.', 1] as const,
        'a.n. Bupati, Sekretaris Daerah': ['SEKRETARIAT DAERAH', 'Drs. Contoh Sekda, M.M.', 1] as const,
        Bupati: ['BUPATI SLEMAN', 'Contoh Bupati', 0] as const,
      }[siapa];
      expect(baris.slice(0, 3)).toContain(kop);
      expect(baris).toContain(nama);
      expect(baris.includes('a.n. Bupati Sleman')).toBe(siapa.startsWith('a.n.'));
      expect(baris.filter((b) => b.startsWith('NIP. '))).toHaveLength(nip);
    },
  );

  it('is found though the editor put a page break in front of a heading', async () => {
    const baris = (await buat(pks)).map((b) => (b.startsWith('LAMPIRAN') ? `\n${b}` : b));
    expect(periksaNaskah('pks', baris)).toEqual([]);
  });

  /** From 'Pasal n' up to the next article, or to the end of the last. */
  const pasal = (baris: readonly string[], n: number): readonly [number, number] => {
    const akhir =
      n === 19 ? baris.findIndex((b) => b.startsWith('Demikian Perjanjian')) : baris.indexOf(`Pasal ${n + 1}`);
    return [baris.indexOf(`Pasal ${n}`), akhir];
  };
  it.each(Array.from({ length: 19 }, (_, i) => i + 1))(
    'is missed without article %i, or with its heading alone',
    async (n) => {
      agreement ??= buat(pks);
      const baris = await agreement;
      const [dari, sampai] = pasal(baris, n);
      const tanpaPasal = [...baris.slice(0, dari), ...baris.slice(sampai)];
      const tanpaIsi = [...baris.slice(0, dari + 2), ...baris.slice(sampai)];
      let urut = 0;
      const diurutkanUlang = tanpaPasal.map((b) => (/^Pasal \d+$/.test(b) ? `Pasal ${++urut}` : b));
      for (const rusak of [tanpaPasal, tanpaIsi, diurutkanUlang]) expect(periksaNaskah('pks', rusak)).not.toEqual([]);
    },
  );
  let agreement: Promise<readonly string[]> | undefined;

  it.each(['Nama pengguna', 'Tujuan pemanfaatan', 'Elemen data', 'Metode akses', 'Data balikan', 'Jangka waktu PKS'])(
    'is missed when the template of the letter loses the row %s',
    async (butir) => {
      const tanpa = disunting(templat('surat-kemendagri'), (xml) =>
        xml.replace(new RegExp(`<w:tr>(?:(?!</w:tr>)[\\s\\S])*>${butir}<(?:(?!</w:tr>)[\\s\\S])*</w:tr>`), ''),
      );
      const { isian } = susun(suratKemendagri, bahan());
      const utuh = { ...suratKemendagri, teks: longgar(suratKemendagri.teks) };
      const baris = teksDokumen(await render(tanpa, isian, utuh));
      expect(periksaNaskah('surat-kemendagri', baris)).toEqual([`butir ${butir.toLowerCase()}`]);
    },
  );
  /** The same values, none demanded of the template: what is left for the checker alone to see. */
  const longgar = (teks: Naskah['teks']): Naskah['teks'] =>
    Object.fromEntries(Object.entries(teks).map(([kunci, { pokok, ...satu }]) => [kunci, satu]));

  it('is missed when an article or an item is taken out', async () => {
    const baris = await buat(pks);
    const tanpa = (potong: (b: string) => boolean) =>
      periksaNaskah(
        'pks',
        baris.filter((b) => !potong(b)),
      );
    expect(tanpa((b) => b.includes('pihak ketiga'))).toEqual(['larangan memberikan data kepada pihak ketiga']);
    expect(tanpa((b) => b === 'Pasal 12')).toEqual(['Pasal 1 sampai dengan Pasal 19, berurutan']);
    expect(tanpa((b) => b.includes('Rp0'))).toEqual(['pembiayaan']);
    const surat = (await buat(suratKemendagri)).filter((b) => b !== 'Data balikan');
    expect(periksaNaskah('surat-kemendagri', surat)).toEqual(['butir data balikan']);
  });
});

const NAKAL = `Klinik "A" & <B> 'C' \u202eD\nE {{nip}} ${'panjang '.repeat(36)}`.slice(0, 300).trim();
it.each(NASKAH.map((n) => [n.kode, n] as const))(
  '%s holds a name of 300 characters with every mark there is',
  async (kode, naskah) => {
    const isian = susun(naskah, bahanUntuk(kode, { lembaga: { nama: NAKAL } })).isian;
    const dokumen = await render(templat(kode), isian, naskah);
    expect(teksDokumen(dokumen).join('\n')).toContain(jinak(NAKAL).slice(0, 60));
  },
);

it('lists sixty elements, and none', async () => {
  const enamPuluh = Array.from({ length: 60 }, () => 'nik');
  expect((await buat(pks, bahan({ isi: { elemen: enamPuluh } }))).filter((b) => b === 'NIK')).toHaveLength(60);
  const kosong = susun(pks, bahan({ isi: { elemen: [] } }), { izinkanKosong: true }).isian;
  const baris = teksDokumen(await render(templat('pks'), kosong, pks));
  expect(baris.slice(baris.indexOf('LAMPIRAN I'), baris.indexOf('LAMPIRAN II'))).not.toContain('1');
});

it('lists every element in a table of its own, however many', async () => {
  const baris = await buat(pks, bahan({ isi: { elemen: ['nik', 'no-kk', 'golongan-darah'] } }));
  const lampiran = baris.slice(baris.indexOf('LAMPIRAN I'), baris.indexOf('LAMPIRAN II'));
  expect(lampiran).toEqual(expect.arrayContaining(['1', 'NIK', '2', 'nomor KK', '3', 'golongan darah']));
});

it('leaves out the contact of an institution that gave none', async () => {
  expect(await buat(pks)).toContain('Kontak');
  expect(await buat(pks, bahan({ lembaga: { kontak: null } }))).not.toContain('Kontak');
});

describe('a value', () => {
  it.each([
    ['{{penandatangan_nip}}', '\\u{7b}\\u{7b}penandatangan_nip\\u{7d}\\u{7d}'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['<w:t>&amp;</w:t>', '<w:t>&amp;</w:t>'],
    ['\ufffe\ud800', '\\u{fffe}\\u{fffd}'],
  ])('%j is text and nothing else', async (jahat, terbaca) => {
    const baris = await buat(suratKemendagri, bahan({ isi: { tujuan: `x ${jahat} x` } }));
    expect(baris).toContain(`x ${terbaca} x`);
  });

  it('never becomes a placeholder, whatever it is', () => {
    const potongan = fc.array(fc.constantFrom('{', '}', 'nip', '\\', 'u', '\u001b', '\u202e'));
    fc.assert(
      fc.property(potongan, (teks) => {
        expect(jinak(teks.join(''))).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });
});

it('carries one date in the zip, read through the local clock so that no time zone moves it', async () => {
  const dokumen = await render(templat('pks'), susun(pks, bahan()).isian, pks);
  const dos = new DataView(dokumen.buffer, dokumen.byteOffset).getUint32(10, true);
  expect(dos).toBe(((2000 - 1980) << 25) | (1 << 21) | (1 << 16));
});

it('fills a placeholder that Word has split over runs, or that was typed with blanks', async () => {
  const terbelah = disunting(templat('surat-kemendagri'), (xml) =>
    xml
      .replace('{{tujuan}}', '{{tuj</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">uan}}')
      .replace('{{data_balikan}}', '{{ data_balikan }}'),
  );
  const { isian } = susun(suratKemendagri, bahan());
  const baris = teksDokumen(await render(terbelah, isian, suratKemendagri));
  expect(baris).toContain(isian.teks.tujuan);
  expect(baris).toContain(isian.teks.data_balikan);
});

it('refuses a row’s placeholder that stands outside a table, where it could not be filled', async () => {
  const luar = disunting(templat('pks'), (xml) => xml.replace('PARA PIHAK sepakat', '{{elemen.nama}} sepakat'));
  await expect(render(luar, susun(pks, bahan()).isian, pks)).rejects.toMatchObject({
    kode: 'TEMPLAT_SALAH',
    message: expect.stringContaining('menyisakan isian'),
  });
});

it('refuses a mark in the properties of the document, where nothing fills it', async () => {
  const bertanda = disunting(templat('pks'), (xml) => xml.replace('Perjanjian kerja sama', '{{nama_pengguna}}'), {
    bagian: 'docProps/core.xml',
  });
  await expect(render(bertanda, susun(pks, bahan()).isian, pks)).rejects.toMatchObject({ kode: 'TEMPLAT_SALAH' });
});

it('keeps the parts a template has, and adds none', async () => {
  const hasil = await render(templat('pks'), susun(pks, bahan()).isian, pks);
  expect(Object.keys(unzipSync(hasil)).sort()).toEqual(Object.keys(buka(templat('pks'))).sort());
});
