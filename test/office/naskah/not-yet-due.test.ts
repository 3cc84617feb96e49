import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource } from '../../../src/office/naskah/naskah.ts';
import { composeValues, exampleValues, refuseBeforeDue } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pengingatKemendagri } from '../../../src/office/naskah/pengingat-kemendagri.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { withLembagaPapers } from '../../../src/office/sop/lembaga-papers.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { shippedTemplate } from '../../papers/docx/shipped-template.ts';
import { FULL_SETTINGS, naskahSource, naskahSourceFor } from './naskah-source.ts';

const naskah = (kode: string): NaskahDefinition => NASKAH.find((n) => n.kode === kode)!;
const reasonOf = (kode: string, b = naskahSource()) => naskah(kode).tolak?.(b)?.sebab ?? null;
const isi = (kode: string, ubah = {}) => composeValues(naskah(kode), naskahSourceFor(kode, ubah)).isian;

describe.each(NASKAH.map((n) => [n.kode, n] as const))('%s', (kode, satu) => {
  it('is drawn up for a case at its time, and tried with its own examples', () => {
    expect(() => refuseBeforeDue(satu, naskahSourceFor(kode))).not.toThrow();
    expect(Object.keys(exampleValues(satu).teks)).toEqual(Object.keys(satu.teks));
  });
});

describe('a document that makes no sense for the case is refused with the reason', () => {
  it.each([
    ['lembar-koreksi', 'kasus 2026-020 belum pernah dikoreksi'],
    ['surat-pengantar', 'surat ke Kemendagri belum disetujui'],
    ['berkas-kemendagri', 'surat ke Kemendagri belum disetujui'],
    ['pengingat-kemendagri', 'kasus 2026-020 tidak sedang menunggu balasan Kemendagri'],
    ['penolakan', 'permohonan 2026-020 tidak ditolak'],
    ['serah-terima', 'PKS kasus 2026-020 belum disahkan'],
  ])('%s: %s', (kode, kalimat) => {
    expect(reasonOf(kode)).toBe(kalimat);
    expect(() => refuseBeforeDue(naskah(kode), naskahSource())).toThrow(kalimat);
  });

  it('kekurangan, where nothing is lacking', () => {
    expect(
      reasonOf('kekurangan', naskahSource({ kasus: { dokumen: [{ kode: 'surat-permohonan', langkah: 1 }] } })),
    ).toBe('permohonan 2026-020 tidak kekurangan apa pun');
  });

  it('penolakan of a case the office itself refused is none of these', () => {
    const ditutup = { pada: '2026-08-20', alasan: 'Bukan lembaga pelayanan publik.' };
    const b = naskahSource({ kasus: { status: 'ditolak', langkah: null, ditutup } as never });
    expect(reasonOf('penolakan', b)).toBeNull();
    const { bila, teks } = composeValues(naskah('penolakan'), b).isian;
    expect(bila).toMatchObject({ bila_ditolak_dinas: true, bila_ditolak_kemendagri: false });
    expect(teks.alasan_penolakan).toBe('bukan lembaga pelayanan publik');
  });
});

it('kekurangan names the items and what the agreement needs, but no letter that was receipted', () => {
  expect(isi('tanda-terima').baris.berkas?.map((k) => k.nama)).toEqual(['Surat permohonan']);
  const nama = isi('kekurangan').baris.kurang?.map((k) => k.nama);
  expect(nama).toEqual(['Data balikan', 'Jangka waktu PKS', 'Nama pimpinan lembaga', 'Dasar jabatan pimpinan lembaga']);
});

it('kekurangan of a returned request says why first, and encloses what goes back', () => {
  const returned = (alasan: string, cetakan = CETAKAN) => {
    const ditutup = { pada: '2026-08-20', alasan };
    const b = naskahSourceFor('kekurangan', { kasus: { status: 'dikembalikan', langkah: null, ditutup } as never });
    const { teks, baris } = composeValues(naskah('kekurangan'), { ...b, cetakan }).isian;
    return [teks.lampiran_kekurangan, baris.kurang?.[0]?.nama];
  };
  expect(returned('surat belum ditandatangani pimpinan.')).toEqual([
    '1 (satu) berkas',
    'Surat belum ditandatangani pimpinan',
  ]);
  expect(returned('Berkas belum lengkap.')[1]).not.toMatch(/lengkap/);
  expect(returned('surat belum ditandatangani', CETAKAN - 1)[1]).not.toMatch(/ditandatangani/);
});

it('penolakan says what the ministry noted and why the office closed the case, each once', () => {
  const note = (catatan: string, alasan: string) => {
    const b = naskahSourceFor('penolakan');
    const riwayat = b.riwayat.map((k) =>
      k.jenis === 'Diselesaikan' && k.balasan?.hasil === 'tolak' ? { ...k, catatan } : k,
    );
    const kasus = { ...b.kasus, status: 'ditolak', langkah: null, ditutup: { pada: '2026-08-20', alasan } } as never;
    return composeValues(naskah('penolakan'), { ...b, riwayat, kasus }).isian.teks.alasan_penolakan;
  };
  expect(note('Tujuan di luar pemanfaatan.', 'Jaringan tertutup belum ada')).toBe(
    'tujuan di luar pemanfaatan; jaringan tertutup belum ada',
  );
  expect(note('Tujuan di luar pemanfaatan.', 'Tujuan di luar pemanfaatan')).toBe('tujuan di luar pemanfaatan');
  expect(note('Universitas itu belum terakreditasi', 'Universitas itu belum terakreditasi')).toMatch(/^Universitas/);
});

it('kekurangan asks nothing of an institution that wants aggregate data: its letter is there', () => {
  expect(reasonOf('kekurangan', naskahSourceFor('kekurangan', { kasus: { data: 'agregat' } }))).toBe(
    'permohonan 2026-020 tidak kekurangan apa pun',
  );
});

it('kekurangan asks a badan hukum for the papers of its kind, and tanda-terima receipts those it brought', () => {
  const b = naskahSourceFor('kekurangan', { lembaga: { jenis: 'badan-hukum-profit' } });
  const sop = withLembagaPapers(b.sop, {
    dokumen: { akta: 'akta pendirian', izin: 'izin usaha' },
    jenis: { 'badan-hukum-profit': ['akta', 'izin'] },
  });
  const dengan = (kode: string, kasus: object) =>
    composeValues(naskah(kode), { ...b, sop, kasus: { ...b.kasus, ...kasus } as never }).isian.baris;
  const held = { dokumen: [{ kode: 'akta', langkah: 1 }] };
  expect(dengan('kekurangan', held).kurang?.map((k) => [k.nama, k.keterangan])[0]).toEqual([
    'Izin usaha',
    'disampaikan salinannya',
  ]);
  const returned = { ...held, status: 'dikembalikan', langkah: null, ditutup: { alasan: 'belum lengkap' } };
  expect(dengan('kekurangan', returned).kurang?.map((k) => k.nama)[0]).toBe('Izin usaha');
  expect(dengan('tanda-terima', held).berkas?.map((k) => k.nama)).toEqual(['Surat permohonan', 'Akta pendirian']);
  const scanned = { dokumen: [{ kode: 'akta', langkah: 1 }], lampiran: [{ dokumen: 'akta' }, { dokumen: 'izin' }] };
  expect(dengan('kekurangan', scanned).kurang?.map((k) => k.nama)).not.toContain('Izin usaha');
  expect(dengan('tanda-terima', scanned).berkas?.map((k) => k.nama)).toEqual([
    'Surat permohonan',
    'Akta pendirian',
    'Izin usaha',
  ]);
});

it('kekurangan of a request that was returned says so, and why, whatever else is missing', async () => {
  const ditutup = { status: 'dikembalikan', langkah: null, ditutup: { alasan: 'karena Surat belum ditandatangani.' } };
  const teks = async (kasus: object, isi = {}) => {
    const b = naskahSourceFor('kekurangan', { isi: { dataBalikan: 'x', jangkaWaktu: '2 tahun', ...isi } });
    const penuh = { ...b.kasus, lembaga: { ...b.kasus.lembaga, pimpinan: 'dr. Contoh' } };
    const sumber = { ...b, kasus: { ...penuh, ...kasus } } as NaskahSource;
    expect(naskah('kekurangan').tolak?.(sumber)).toBeNull();
    const { isian } = composeValues(naskah('kekurangan'), sumber);
    return documentText(await renderDocument(shippedTemplate('kekurangan'), isian, naskah('kekurangan')));
  };
  const kembali = await teks(ditutup);
  expect(kembali.join('\n')).toMatch(/Pengembalian Berkas Permohonan[\s\S]*beserta berkasnya kami kembalikan/);
  expect(kembali).toContain('Surat belum ditandatangani');
  expect(kembali.join()).not.toMatch(/tetap tercatat|diproses kembali/);
  const jalan = (await teks({}, { dataBalikan: null })).join('\n');
  expect(jalan).toMatch(/Kekurangan Berkas Permohonan[\s\S]*tetap tercatat dan diproses kembali/);
  expect(jalan).not.toMatch(/kembalikan|Pengembalian/);
  expect((await teks(ditutup, { dataBalikan: null })).join()).toContain('belum ditandatangani');
});

it('berkas-kemendagri names the papers of its kind that no scan is there of', () => {
  const b = naskahSourceFor('berkas-kemendagri', { lembaga: { jenis: 'badan-hukum-profit' } });
  const sop = withLembagaPapers(b.sop, {
    dokumen: { akta: 'akta pendirian' },
    jenis: { 'badan-hukum-profit': ['akta'] },
  });
  const peringatan = (lampiran: readonly object[]) =>
    naskah('berkas-kemendagri').peringatan?.({ ...b, sop, kasus: { ...b.kasus, lampiran } as never });
  expect(peringatan([])?.[0]).toContain('pks lampirkan 2026-020 --untuk akta');
  expect(peringatan([{ dokumen: 'akta' }])?.join()).not.toContain('--untuk akta');
});

it('tanda-terima receipts what the institution brought, not a sheet of the office that was scanned', () => {
  const b = naskahSourceFor('tanda-terima');
  const kasus = { ...b.kasus, lampiran: [{ dokumen: 'surat-permohonan' }, { dokumen: 'lembar-disposisi' }] };
  const { isian } = composeValues(naskah('tanda-terima'), { ...b, kasus: kasus as never });
  expect(isian.baris.berkas?.map((k) => k.nama)).toEqual(['Surat permohonan']);
});

it('kekurangan names another paper that the SOP asks the institution for', () => {
  const b = naskahSourceFor('kekurangan', { kasus: { data: 'agregat', langkah: { no: 1 } as never } });
  const sop = {
    ...b.sop,
    naskah: { ...b.sop.naskah, kekurangan: { langkah: [1], disetujui: null, dokumen: ['akta'] } },
  };
  const langkah = b.sop.langkah.map((l) => (l.no === 1 ? { ...l, kelengkapan: ['surat-permohonan', 'akta'] } : l));
  const kurang = (kasus: object) =>
    composeValues(naskah('kekurangan'), { ...b, kasus: { ...b.kasus, ...kasus }, sop: { ...sop, langkah } as never });
  expect(kurang({}).isian.baris.kurang?.map((k) => k.nama)).toEqual(['Akta']);
  expect(kurang({ lampiran: [{ dokumen: 'akta' }] }).isian.baris.kurang).toEqual([]);
});

it('lembar-koreksi keeps every round, the first one first', () => {
  expect(isi('lembar-koreksi').baris.koreksi?.map((k) => [k.no, k.dari, k.catatan])).toEqual([
    ['1', 'Kepala Dinas', 'Pasal 5 ayat (2): tambahkan data balikan.'],
    ['2', 'Kepala Dinas', 'Nama lembaga keliru.'],
  ]);
});

it('lembar-koreksi is for a koreksi that still stands', () => {
  expect(reasonOf('lembar-koreksi', naskahSourceFor('lembar-koreksi', { kasus: { koreksi: null } }))).toBe(
    'perbaikannya sudah disetujui',
  );
});

describe('the package for Kemendagri', () => {
  it('holds letter, draft, checklist and the scans the SOP names, numbered in that order', () => {
    const bagian = naskah('berkas-kemendagri').paket?.(naskahSourceFor('berkas-kemendagri'));
    expect(bagian?.map(({ nama, berkas }) => [nama, berkas?.berkas ?? null])).toEqual([
      ['01-surat-permohonan.docx', 'naskah/surat-kemendagri-v1-aaaaaaaa.docx'],
      ['02-draf-pks.docx', 'naskah/pks-v1-aaaaaaaa.docx'],
      ['03-daftar-isi.docx', null],
      ['04-surat-permohonan.pdf', 'lampiran/surat-permohonan.pdf'],
    ]);
  });

  it('of a register whose SOP names no scans takes those that come from outside', () => {
    const b = naskahSourceFor('berkas-kemendagri');
    const lama = {
      ...b,
      sop: { ...b.sop, naskah: { ...b.sop.naskah, 'berkas-kemendagri': { langkah: [12], disetujui: null } } },
    };
    expect(naskah('berkas-kemendagri').paket?.(lama)).toHaveLength(4);
  });

  const tanpa = (kode: string) => {
    const b = naskahSourceFor('berkas-kemendagri');
    return { ...b, kasus: { ...b.kasus, naskah: b.kasus.naskah.filter((n) => n.naskah !== kode) } };
  };
  it('is refused without the letter, without the draft', () => {
    expect(reasonOf('berkas-kemendagri', tanpa('surat-kemendagri'))).toBe('surat ke Kemendagri belum dibuat');
    expect(reasonOf('berkas-kemendagri', tanpa('pks'))).toBe('draf PKS belum dibuat');
  });

  it('is refused while the letter kept is one drawn up before it was approved', () => {
    const b = naskahSourceFor('berkas-kemendagri');
    const surat = b.riwayat.filter((k) => k.jenis === 'Dikonsep' && k.naskah === 'surat-kemendagri');
    const riwayat: readonly KasusFact[] = [...surat, ...b.riwayat.filter((k) => !surat.includes(k))];
    expect(reasonOf('berkas-kemendagri', { ...b, riwayat })).toBe(
      'surat ke Kemendagri v1 dibuat sebelum disetujui (KONSEP)',
    );
  });
});

describe('the reminder', () => {
  const kini = (tanggal: string) => new Date(`${tanggal}T03:00:00Z`);
  const pada = (tanggal: string, ...sebelumnya: string[]) => {
    const b = naskahSourceFor('pengingat-kemendagri', { kini: kini(tanggal) });
    const tetap = { naskah: 'pengingat-kemendagri', keadaan: 'dipakai', alasan: null } as const;
    const keluar = sebelumnya.map((hari, i) => ({ ...tetap, nomor: `470/${900 + i}`, tanggal: hari }));
    return { ...b, kasus: { ...b.kasus, nomor: [...(b.kasus.nomor ?? []), ...keluar] } };
  };
  const ke = (...[tanggal, ...lain]: [string, ...string[]]) =>
    composeValues(pengingatKemendagri, pada(tanggal, ...lain)).isian.teks.pengingat_ke;

  it('comes after the days the office set, counted from the day the letter left', () => {
    expect(reasonOf('pengingat-kemendagri', pada('2026-09-16'))).toBe(
      'balasan baru ditunggu 14 (empat belas) hari kerja, pengingat dibuat sesudah 14 hari kerja',
    );
    expect(reasonOf('pengingat-kemendagri', pada('2026-09-17'))).toBeNull();
  });

  it('counts by the calendar of the office', () => {
    const libur = new Map([['2026-09-17', 'libur']]);
    const b = pada('2026-09-17');
    expect(reasonOf('pengingat-kemendagri', { ...b, kalender: { ...b.kalender, libur } })).not.toBeNull();
  });

  it('has the next number after more than as many days again; drawn up sooner it is the same one, corrected', () => {
    expect(ke('2026-09-17')).toBe('1');
    expect(ke('2026-09-18', '2026-09-16')).toBe('1');
    expect(ke('2026-10-06', '2026-09-16')).toBe('1');
    expect(ke('2026-10-07', '2026-09-16')).toBe('2');
    expect(ke('2026-10-27', '2026-09-16', '2026-10-07')).toBe('2');
    expect(ke('2026-10-28', '2026-09-16', '2026-10-07')).toBe('3');
  });

  it('names the letter and how long it has been waited for', () => {
    expect(isi('pengingat-kemendagri').teks).toMatchObject({
      nomor_surat_dahulu: '470/388',
      tanggal_surat_dahulu: '27 Agustus 2026',
      lama_menunggu: '15 (lima belas) hari kerja',
    });
  });

  it('is signed as the letter was; what goes to an institution the Kepala Dinas signs', () => {
    const kantor = { ...FULL_SETTINGS, penandatangan: 'Bupati' };
    expect(isi('pengingat-kemendagri', { kantor }).teks.penandatangan_nama).toBe('Contoh Bupati');
    expect(isi('penolakan', { kantor }).teks.penandatangan_nama).toBe('Dra. Contoh Kepala, M.Si.');
  });
});

it('a letter nobody in the SOP approves has dots and a warning for an official not entered yet', () => {
  const { isian, peringatan } = composeValues(
    naskah('penolakan'),
    naskahSourceFor('penolakan', { kantor: {}, konsep: false }),
  );
  expect(isian.teks.penandatangan_nama).toMatch(/^\.+$/);
  expect(peringatan.join()).toMatch(/dicetak titik-titik: [^:]*nama[^:]*\. Isi: pks config ubah/);
});

it('serah-terima names the agreement; who handed it over, to whom and when, once that is entered', () => {
  expect(isi('serah-terima').teks).toMatchObject({
    nomor_perjanjian_kesatu: '470/021',
    nomor_perjanjian_kedua: '445/77',
    tanggal_perjanjian: '23 November 2026',
    mulai_berlaku: '23 November 2026',
    akhir_berlaku: '22 November 2028',
    hari_penyerahan: '.'.repeat(50),
    yang_menyerahkan: '.'.repeat(40),
    yang_menerima: '.'.repeat(40),
  });
  const diserahkan = (kepada: string, penerima: string, pada: string) =>
    ({
      jenis: 'Diserahkan',
      pada,
      dicatat: pada,
      oleh: { nama: 'Siti A.' },
      kepada,
      penerima,
      catatan: null,
    }) as KasusFact;
  const riwayat = [diserahkan('lembaga', 'Ani Contoh', '2026-11-25'), diserahkan('dirjen', 'Ekspedisi', '2026-11-30')];
  expect(isi('serah-terima', { riwayat }).teks).toMatchObject({
    hari_penyerahan: 'Rabu, 25 November 2026',
    tanggal_penyerahan: '25 November 2026',
    yang_menyerahkan: 'Siti A.',
    yang_menerima: 'Ani Contoh',
  });
});
