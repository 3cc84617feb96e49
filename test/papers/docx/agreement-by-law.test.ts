import { describe, expect, it } from 'vitest';
import type { NaskahDefinition, NaskahSource } from '../../../src/office/naskah/naskah.ts';
import { petunjukTeknis } from '../../../src/office/naskah/outside-sop/petunjuk-teknis.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import type { JenisLembaga } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { FULL_SETTINGS, naskahSource, SAMPLE_PENGESAHAN } from '../../office/naskah/naskah-source.ts';
import { shippedTemplate } from './shipped-template.ts';

const renderedText = async (naskah: NaskahDefinition, b: NaskahSource = naskahSource()) =>
  documentText(await renderDocument(shippedTemplate(naskah.kode), composeValues(naskah, b).isian, naskah));
const agreementText = (b?: NaskahSource) => renderedText(pks, b);

/** The sentences of one article. */
async function pasal(nomor: number, b?: NaskahSource): Promise<string> {
  const baris = await agreementText(b);
  return baris.slice(baris.indexOf(`Pasal ${nomor}`), baris.indexOf(`Pasal ${nomor + 1}`)).join('\n');
}

/** What the ministry's verifier reads the agreement for. */
describe('the agreement by the law in force', () => {
  it.each([
    ['opd', 'diselesaikan oleh Bupati Sleman'],
    ['rsud-blud', 'diselesaikan oleh Bupati Sleman'],
    ['badan-hukum-profit', 'diselesaikan melalui Pengadilan Negeri Sleman'],
    ['perguruan-tinggi', 'diselesaikan melalui Pengadilan Negeri Sleman'],
  ] as const)('names the forum for %s', async (jenis, forum) => {
    const isi = await pasal(16, naskahSource({ lembaga: { jenis } }));
    expect(isi).toContain(forum);
    expect(isi.match(/diselesaikan (oleh Bupati|melalui Pengadilan)/g)).toHaveLength(1);
  });

  it('sends data balikan to the Ditjen through its application, and the proof to the office', async () => {
    const semua = (await agreementText()).join('\n');
    expect(await pasal(1)).toMatch(/Data Balikan adalah .* disampaikan kepada Direktorat Jenderal\./);
    expect(await pasal(5)).toContain('menerima bukti penyampaian Data Balikan');
    const isi = await pasal(9);
    expect(isi).toContain('wajib menyampaikan Data Balikan kepada Direktorat Jenderal');
    expect(isi).toContain('melalui aplikasi Data Balikan Direktorat Jenderal');
    expect(isi).toContain('bukti penyampaian Data Balikan kepada PIHAK KESATU');
    expect(semua.slice(semua.indexOf('LAMPIRAN III'))).toContain('melalui aplikasi Data Balikan Direktorat Jenderal');
    expect(semua).not.toMatch(/(menerima|menyampaikan) Data Balikan (dari PIHAK KEDUA|kepada PIHAK KESATU)/);
  });

  it('prints the days of reports as the office has set them', async () => {
    expect(await pasal(10)).toContain('paling lambat tanggal 31 Juli; dan');
    const kantor = { ...FULL_SETTINGS, 'laporan.semester-1': '15/7', 'laporan.semester-2': '28/2' };
    const isi = await pasal(10, naskahSource({ kantor }));
    expect(isi).toContain('paling lambat tanggal 15 Juli; dan');
    expect(isi).toContain('paling lambat tanggal 28 Februari tahun berikutnya.');
    const sebelumSelesai = naskahSource({ kantor: { ...kantor, 'laporan.semester-1': '1/6' } });
    expect(await pasal(10, sebelumSelesai)).toContain('paling lambat tanggal 30 Juni; dan');
  });

  it.each([
    ['rekap setiap triwulan', undefined, 'setiap triwulan'],
    ['jumlah pemadanan', undefined, 'secara berkala paling sedikit 1 (satu) kali setiap semester'],
    ['jumlah pemadanan, setiap hari', undefined, 'setiap hari'],
    ['rekap setiap triwulan', 'tahunan', 'setiap triwulan'],
    ['jumlah pemadanan', 'bulanan', 'secara berkala paling sedikit 1 (satu) kali setiap semester'],
  ] as const)(
    'prints the rhythm of data balikan as it was approved: %s, signed as %s',
    async (dataBalikan, irama, kata) => {
      const kasus = irama === undefined ? {} : { kerjaSama: { ...SAMPLE_PENGESAHAN, irama } };
      const b = naskahSource({ isi: { dataBalikan }, kasus });
      expect(await pasal(9, b)).toContain(`Data Balikan disampaikan ${kata} melalui aplikasi`);
      const baris = await agreementText(b);
      expect(baris.slice(baris.indexOf('LAMPIRAN III')).join()).toContain(`${kata}, melalui`);
    },
  );

  it('says the rhythm once, an office once, and no capital within a sentence', async () => {
    const b = naskahSource({
      isi: { dataBalikan: 'Jumlah pasien, setiap bulan', tujuan: 'Verifikasi identitas pasien.' },
      lembaga: {
        ...{ nama: 'Dinas Sosial Contoh', jabatanPimpinan: 'Kepala Dinas', alamat: 'Jalan R 1.' },
        dasarPimpinan: 'berdasarkan Keputusan Bupati Nomor 7.',
      },
    });
    expect(await pasal(9, b)).toContain('berupa jumlah pasien, sebagaimana tercantum');
    expect(await pasal(2, b)).toContain('untuk pelayanan publik, yaitu verifikasi identitas pasien.');
    expect((await agreementText(b)).join('\n')).toContain(
      'Kepala Dinas Sosial Contoh, berdasarkan Keputusan Bupati Nomor 7, berkedudukan di Jalan R 1, dalam',
    );
  });

  it('says nothing twice that was typed with the words around it', async () => {
    const b = naskahSource({
      isi: { dataBalikan: 'berupa jumlah pasien, setiap hari', tujuan: 'untuk Verifikasi pasien.' },
      lembaga: {
        ...{ nama: 'Kalurahan Rekaansari', jenis: 'kalurahan', jabatanPimpinan: 'Lurah Rekaansari' },
        ...{ pimpinan: 'Bapak Rekaan, M.Si.', pangkatPimpinan: 'Pangkat: Penata, III/c' },
        ...{ alamat: 'di Jalan R 1, D.I.Y.', dasarPimpinan: 'Berdasarkan Keputusan A dan Keputusan B.', akta: 'SK 4;' },
      },
      kantor: { ...FULL_SETTINGS, 'kepala-dinas.dasar': 'berdasarkan SK 9.', 'kantor.alamat': 'di Jalan Contoh 1.' },
    });
    const teks = (await agreementText(b)).join('\n');
    expect(teks).toContain('berdasarkan SK 9, berkedudukan di Jalan Contoh 1, dalam');
    expect(teks).toContain(
      'Lurah Kalurahan Rekaansari, berdasarkan Keputusan A dan Keputusan B serta SK 4, berkedudukan di Jalan R 1, D.I.Y., dalam',
    );
    expect(teks).toContain('yaitu verifikasi pasien.');
    expect(teks.split('\n')).toEqual(expect.arrayContaining(['Rekaan, M.Si.', 'Penata, III/c']));
    const surat = { nomor: 'No. 445/7', tanggal: '2026-08-12', hal: 'Perihal: Permohonan' };
    const letter = (await renderedText(suratKemendagri, { ...b, kasus: { ...b.kasus, surat } })).join();
    expect(letter).toContain('Kalurahan Rekaansari Nomor 445/7 tanggal 12 Agustus 2026 hal Permohonan, serta');
    expect(await pasal(9, b)).toContain('berupa jumlah pasien, sebagaimana');
    expect(teks).not.toMatch(/\b(\w{3,}) \1\b/i);
    const juknis = (
      await renderedText(petunjukTeknis, { ...b, kasus: { ...b.kasus, kerjaSama: SAMPLE_PENGESAHAN } } as never)
    ).join();
    expect(juknis).toContain('Data Balikan disampaikan PIHAK KEDUA setiap hari melalui');
  });

  it('binds the user to a standard of security, by the time the office has set', async () => {
    expect(await pasal(6)).toMatch(/ISO\/IEC 27001, dan .* paling lambat 6 \(enam\) bulan sejak/);
    const kantor = { ...FULL_SETTINGS, 'keamanan.bulan': '12' };
    expect(await pasal(6, naskahSource({ kantor }))).toContain('paling lambat 12 (dua belas) bulan sejak');
  });

  const withLembaga = (lain: object, cetakan = 5) => {
    const b = naskahSource();
    return { ...b, cetakan, kasus: { ...b.kasus, lembaga: { ...b.kasus.lembaga, ...lain } } } as typeof b;
  };

  it('has dots for the akta of a legal person, and says so; an older text stays as it was', async () => {
    const PT = { jenis: 'badan-hukum-profit', dasarPimpinan: 'Keputusan RUPS Nomor 1 Tahun 2024' };
    const dasar = (b: NaskahSource) => pks.teks.pihak_kedua_dasar?.nilai(b);
    expect(dasar(withLembaga(PT))).toMatch(/^Keputusan RUPS Nomor 1 Tahun 2024 dan akta pendirian \.{30}$/);
    expect(dasar(withLembaga(PT, 4))).toBe('Keputusan RUPS Nomor 1 Tahun 2024');
    expect(dasar(withLembaga({ ...PT, akta: 'Akta Nomor 5' }))).toBe(
      'Keputusan RUPS Nomor 1 Tahun 2024 dan Akta Nomor 5',
    );
    expect(pks.peringatan?.(withLembaga(PT)).join()).toContain('Belum ada, dicetak titik-titik: akta pendirian');
    // It was named already where all of that place is dots.
    expect(pks.peringatan?.(withLembaga({ ...PT, dasarPimpinan: null })).join()).not.toContain('akta');
    expect(pks.peringatan?.(withLembaga({ jenis: 'opd' })).join()).not.toContain('akta');
  });

  it('calls an institution and its head by their names', async () => {
    const lurah = withLembaga({
      jenis: 'kalurahan',
      nama: 'Pemerintah Kalurahan Sidoarum',
      jabatanPimpinan: 'Lurah Sidoarum',
    });
    expect((await agreementText(lurah)).join('\n')).toContain('Lurah Kalurahan Sidoarum, berdasarkan');
    const jenis = (nama: string, cetakan = 5) =>
      pks.teks.jenis_lembaga?.nilai(withLembaga({ jenis: 'rsud-blud', nama }, cetakan));
    expect(jenis('RSUD Contoh')).toBe('rumah sakit umum daerah');
    expect(jenis('Puskesmas Contoh')).toBe('badan layanan umum daerah');
    expect(jenis('RSUD Contoh', 4)).toContain('/');
  });

  it('has a row for each kind of data balikan, and no letters in its sentence', async () => {
    const b = naskahSource();
    const dataBalikan = 'a. nomor kartu berobat; b. status imunisasi; dan c. diagnosis';
    const tiga = { ...b, kasus: { ...b.kasus, permohonan: { ...b.kasus.permohonan, dataBalikan } } };
    const semua = ['nomor kartu berobat', 'status imunisasi', 'diagnosis'];
    expect(pks.baris.balikan?.nilai(tiga).map(({ nama }) => nama)).toEqual(semua);
    expect((await agreementText(tiga)).join('\n')).toContain(
      'berupa nomor kartu berobat, status imunisasi, dan diagnosis, sebagaimana',
    );
    const lama = pks.teks.data_balikan?.nilai({ ...tiga, cetakan: 4 });
    expect(lama).toBe(dataBalikan);
  });

  it('asks of a card reader no network, and of the other ways of access no device of its own', async () => {
    const milik = async (metode: 'card-reader' | 'biometrik') => pasal(6, naskahSource({ isi: { metode } }));
    expect(await milik('card-reader')).toMatch(/perangkat pembaca yang telah diaktifkan[\s\S]*kode pengaktifannya/);
    expect(await milik('card-reader')).not.toMatch(/jaringan|kata sandi/);
    expect(await milik('biometrik')).toMatch(/jaringan tertutup[\s\S]*kata sandi/);
    expect(await milik('biometrik')).not.toContain('perangkat pembaca');
  });

  it('has a rank and an NRP below the name of an officer, and no line of a NIP', async () => {
    const lembaga = { nipPimpinan: 'NRP 76051234', pangkatPimpinan: 'Komisaris Besar Polisi' };
    const teks = await agreementText(naskahSource({ lembaga }));
    const nama = teks.indexOf('Komisaris Besar Polisi');
    expect(teks.slice(nama, nama + 2)).toEqual(['Komisaris Besar Polisi', 'NRP 76051234']);
    expect(teks.filter((b) => b.startsWith('NIP.'))).toHaveLength(1);
  });

  it('of a renewal whose old one has no second number names it by the other, and says so', async () => {
    const b: NaskahSource = { ...naskahSource({ kasus: { perpanjanganDari: 'B-001' } }), pksLama: SAMPLE_PENGESAHAN };
    const tanpa: NaskahSource = { ...b, pksLama: { ...SAMPLE_PENGESAHAN, nomorKedua: null } };
    expect(suratKemendagri.peringatan?.(tanpa).join()).toContain('pks lengkapi B-001');
    expect(suratKemendagri.peringatan?.(b).join()).not.toContain('pks lengkapi B-001');
    for (const naskah of [pks, suratKemendagri]) {
      const teks = (await renderedText(naskah, tanpa)).join('\n');
      expect(teks).toMatch(/Perjanjian Kerja Sama Nomor 470\/021 tanggal/);
      expect(teks).not.toMatch(/dan Nomor \.|dan Nomor 445/);
    }
  });

  it('keeps rank and NIP of a head whose degree was put right, and gives them to nobody else', () => {
    const b = (penandatanganKedua: string) =>
      naskahSource({
        lembaga: { pimpinan: 'Drs. Agus Contoh, M.Si.', nipPimpinan: '19740505 200003 1 004' },
        kasus: { kerjaSama: { ...SAMPLE_PENGESAHAN, penandatanganKedua } },
      });
    const nip = (nama: string) => composeValues(pks, b(nama), { izinkanKosong: true }).isian.teks.pihak_kedua_nip;
    expect([nip('Drs. Agus Contoh, M.Sc.'), nip('Drs. Bagus Contoh, M.Si.')]).toEqual(['19740505 200003 1 004', '']);
  });

  it('says of its parties what a person should look at: no NIP of an official, no tariff that is certain', () => {
    const kata = (jenis: JenisLembaga, lembaga: object = {}) =>
      pks.peringatan?.(naskahSource({ lembaga: { jenis, ...lembaga } })).join() ?? '';
    expect(kata('opd')).toContain('NIP penanda tangan lembaga belum diketahui');
    expect(kata('opd', { nipPimpinan: '19740505 200003 1 004' })).toBe('');
    expect(kata('rsud-blud')).toBe('');
    for (const jenis of ['instansi-vertikal', 'perguruan-tinggi'] as const) expect(kata(jenis)).toContain('PP 10/2023');
  });

  it('has its data balikan in the letter as in the agreement, the rhythm behind it', async () => {
    const isi = (dataBalikan: string, cetakan?: number) =>
      composeValues(suratKemendagri, { ...naskahSource({ isi: { dataBalikan } }), ...(cetakan && { cetakan }) }).isian
        .teks.data_balikan;
    const dua = 'nomor surat keterangan; status perkara';
    expect(isi(dua)).toBe('nomor surat keterangan dan status perkara');
    expect(isi(`${dua}, setiap bulan`)).toBe('nomor surat keterangan dan status perkara, setiap bulan');
    expect(isi('a. nomor SEP; b. diagnosis; dan c. jenis rawat')).toBe('nomor SEP, diagnosis, dan jenis rawat');
    expect(isi(dua, 6)).toBe(dua);
  });

  it('of a renewal names the old one and says what becomes of it', async () => {
    const lama = naskahSource({ kasus: { perpanjanganDari: '2024-007' } });
    const pksLama = { ...SAMPLE_PENGESAHAN, nomorKesatu: '470/7/PKS', nomorKedua: '445/31', tanggal: '2024-10-14' };
    const lampiran = [{ dokumen: 'laporan-pks-lama' }] as never;
    const tanpa = { ...lama, pksLama: { ...pksLama, berakhir: '2026-10-13' } };
    const b = { ...tanpa, kasus: { ...tanpa.kasus, lampiran } };
    const nama = 'Nomor 470/7/PKS dan Nomor 445/31 tanggal 14 Oktober 2024';
    const baris = await agreementText(b);
    const awal = baris.slice(0, baris.indexOf('Pasal 1')).join('\n');
    expect(awal).toContain(
      `${nama}, yang berlaku sampai dengan tanggal 13 Oktober 2026, telah melaporkan pelaksanaannya`,
    );
    expect(baris.slice(baris.indexOf('Pasal 19')).join('\n')).toContain(
      `${nama} berakhir pada saat jangka waktunya habis atau, apabila masih berlaku, pada saat Perjanjian Kerja Sama ini mulai berlaku`,
    );
    expect(baris.join('\n')).toContain(
      'Hak Akses yang masih terbuka menurut Perjanjian Kerja Sama yang diperpanjang dilanjutkan',
    );
    const surat = await renderedText(suratKemendagri, b);
    expect(surat.join('\n')).toMatch(
      new RegExp(`perpanjangan Perjanjian Kerja Sama ${nama}[^]* dari kedua pihak kami`),
    );
    // No report is claimed that is not there.
    expect((await agreementText(tanpa)).join()).toContain('13 Oktober 2026, dan bermaksud memperpanjangnya');
    for (const teks of [await agreementText(tanpa), await renderedText(suratKemendagri, tanpa)])
      expect(teks.join()).not.toMatch(/telah melaporkan|aporan pelaksanaan/);
    for (const teks of [await agreementText(), await renderedText(suratKemendagri)])
      expect(teks.join('\n')).not.toMatch(
        /apabila masih berlaku|dilanjutkan menurut|merupakan perpanjangan|bermaksud memperpanjang/,
      );
  });

  const pejabat = {
    dasarPimpinan: 'Keputusan Bupati Sleman Nomor 9/2024',
    nipPimpinan: '19740505 200003 1 004',
    pangkatPimpinan: 'Pembina, IV/a',
  };
  it('says by what the second party signs, and of an official rank and NIP', async () => {
    const baris = await agreementText(naskahSource({ lembaga: pejabat }));
    expect(baris.join('\n')).toContain(
      'Direktur RSUD Contoh, berdasarkan Keputusan Bupati Sleman Nomor 9/2024, berkeduduk',
    );
    const ttd = baris.slice(
      baris.findIndex((b) => b.startsWith('Demikian')),
      baris.indexOf('LAMPIRAN I'),
    );
    expect(ttd).toEqual(expect.arrayContaining(['Pembina, IV/a', 'NIP. 19740505 200003 1 004']));
  });

  it('names the deed of a badan hukum, and leaves dots while nothing is known', async () => {
    const lembaga = { jenis: 'badan-hukum-profit', akta: 'Akta Nomor 5 tanggal 2 Mei 2019' } as const;
    expect((await agreementText(naskahSource({ lembaga }))).join()).toContain(
      'berdasarkan Akta Nomor 5 tanggal 2 Mei 2019,',
    );
    const kosong = await agreementText();
    expect(kosong.join()).toMatch(/Direktur RSUD Contoh, berdasarkan \.{30},/);
    expect(kosong.filter((b) => b.startsWith('NIP.'))).toHaveLength(1);
  });

  it('gives nobody the rank of another who did not sign', async () => {
    const kerjaSama = { ...SAMPLE_PENGESAHAN, penandatanganKedua: 'dr. Lain', dasarKedua: 'Surat Kuasa Nomor 3' };
    const teks = (await agreementText(naskahSource({ lembaga: pejabat, kasus: { kerjaSama } }))).join();
    expect(teks).toContain('berdasarkan Surat Kuasa Nomor 3,');
    expect(teks).not.toMatch(/19740505|Pembina, IV\/a|Nomor 9\/2024/);
  });

  it('begins on the day it is signed, or on the day that was agreed instead, in both articles that say so', async () => {
    const sampai = (
      kerjaSama?: typeof SAMPLE_PENGESAHAN | (Omit<typeof SAMPLE_PENGESAHAN, 'mulai'> & { mulai: string }),
    ) => agreementText(naskahSource({ kasus: { kerjaSama } as never }));
    for (const [kerjaSama, kapan] of [
      [undefined, 'ditandatangani'],
      [SAMPLE_PENGESAHAN, 'ditandatangani'],
      [{ ...SAMPLE_PENGESAHAN, mulai: '2026-12-01' }, '1 Desember 2026'],
    ] as const) {
      const teks = (await sampai(kerjaSama)).join('\n');
      expect(teks).toContain(`terhitung sejak tanggal ${kapan}.`);
      expect(teks).toContain(`mulai berlaku pada tanggal ${kapan}.`);
    }
  });

  it('speaks of protected elements and of the Minister where there are any', async () => {
    for (const [elemen, ada] of [
      [['nik', 'sidik-jari'], true],
      [['nik'], false],
    ] as const) {
      const b = naskahSource({ isi: { elemen, pemanfaatan: 'penegakan-hukum' } });
      expect((await pasal(4, b)).includes('persetujuan Menteri Dalam Negeri')).toBe(ada);
      expect((await renderedText(suratKemendagri, b)).join().includes('dengan persetujuan Menteri')).toBe(ada);
    }
  });

  it('leaves the Dirjen his own sanctions', async () => {
    const isi = await pasal(13);
    expect(isi).toContain('Direktur Jenderal berwenang mengenakan sanksi kepada PIHAK KEDUA');
    expect(isi).toContain('tidak menyampaikan laporan Pemanfaatan Data atau Data Balikan');
  });

  it('heeds the regulation on the security of information', async () => {
    const baris = await agreementText();
    const dasar = baris.slice(
      baris.findIndex((b) => b.includes('dengan memperhatikan')),
      baris.indexOf('Pasal 1'),
    );
    expect(dasar).toContain(
      'Peraturan Menteri Dalam Negeri Nomor 57 Tahun 2021 tentang Sistem Manajemen Keamanan Informasi Administrasi Kependudukan; dan',
    );
  });

  it('names the regulation of its own kabupaten, never that of another', async () => {
    expect(await agreementText()).toContain(
      'Peraturan Daerah Kabupaten Sleman Nomor 20 Tahun 2019 tentang Penyelenggaraan Administrasi Kependudukan.',
    );
    const lain = await agreementText(naskahSource({ kantor: { ...FULL_SETTINGS, 'kantor.kabupaten': 'Contoh' } }));
    expect(lain.filter((b) => b.startsWith('Peraturan Daerah'))).toEqual([
      expect.stringMatching(/^Peraturan Daerah Kabupaten Contoh Nomor \.{24} tentang Penyelenggaraan/),
    ]);
  });

  it.each(['biometrik', 'card-reader'] as const)(
    'names every tariff that %s may cost, and prepayment',
    async (metode) => {
      const isi = await pasal(12, naskahSource({ lembaga: { jenis: 'badan-hukum-profit' }, isi: { metode } }));
      for (const satu of [
        'Rp2.000,00',
        'sidik jari',
        'Rp3.000,00',
        'pengenalan wajah',
        'dibayar di muka',
        'portal PNBP',
      ])
        expect(isi).toContain(satu);
    },
  );

  it('asks no payment of those that do not work for profit', async () => {
    expect(await pasal(12, naskahSource({ isi: { metode: 'biometrik' } }))).not.toMatch(/Rp3|PNBP/);
  });

  it('asks for the destruction of no more than what it allows to be kept', async () => {
    expect(await pasal(8)).toContain('selain penyimpanan sementara yang tidak terhindarkan selama proses akses');
    expect(await pasal(18)).toContain('tersimpan sementara sebagaimana dimaksud dalam Pasal 8 ayat (4) huruf b');
  });
});
