/** What a refusal says: the sentence, the line to type next, and what programs are told. By an SOP of five steps. */

import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/errors.ts';
import type { KasusCommand } from '../../../src/office/permohonan/kasus-command.ts';
import type { SesudahSop } from '../../../src/office/permohonan/kerja-sama/decide-kerja-sama.ts';
import type { Pengesahan } from '../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import type { Permohonan } from '../../../src/office/permohonan/permohonan.ts';
import type { PejabatLookup } from '../../../src/office/permohonan/rules/rule-context.ts';
import {
  dicatat,
  expectRefusal,
  KasusWalk,
  pada,
  receivedWalk,
  siti,
  terimaCommand,
} from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';
import { smallSop } from '../../support/small-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const kini = { ...umum, pada: '2026-08-18' };
const id = '2026-001';
const lihat = [`pks show ${id}`];
const di = (no: number, aturan = {}) => receivedWalk(smallSop, aturan).advanceTo(no);
const pelaku = (nama: string, peran: string | null) => ({ nama, peran, dicatatOleh: 'siti' });
const balasan = {
  hasil: 'setuju',
  nomor: 'B/1',
  tanggal: '2026-08-10',
  agenda: { nomor: 2, tahun: 2026 },
} as const;
const pengesahan: Pengesahan = {
  nomorKesatu: '470/021',
  nomorKedua: '445/77',
  tanggal: '2026-08-11',
  mulai: '2026-08-11',
  berakhir: '2027-08-10',
  penandatanganKedua: 'dr. Ani',
  jabatanKedua: 'Direktur',
  irama: 'semesteran',
};
const selesai = (): KasusWalk => {
  const j = receivedWalk(smallSop);
  while (j.p.status === 'aktif') j.advance();
  return j;
};
const sahkan = (ubah: Partial<Pengesahan> = {}): KasusCommand => ({
  ...kini,
  jenis: 'Sahkan',
  pengesahan: { ...pengesahan, ...ubah },
  lampiran: [],
});
const sah = (): KasusWalk => {
  const j = selesai();
  j.perform(sahkan());
  return j;
};
const sesudah = (j: KasusWalk, s: SesudahSop, hari = '2026-08-18') => j.perform({ ...umum, pada: hari, ...s });
const serahkan: SesudahSop = { jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null };
const laporan = (periode: string): SesudahSop => ({
  jenis: 'CatatKewajiban',
  ...{ kewajiban: 'laporan-semester', periode, nomor: null, catatan: null, lampiran: [] },
});
const tarik = (tindakan: number): KasusCommand => ({ ...kini, jenis: 'TarikTindakan', tindakan, alasan: 'keliru' });
const ralat = (isi: object): KasusCommand => ({
  ...{ ...kini, jenis: 'Ralat', isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'keliru' },
  ...isi,
});

/** The refusal, whole. */
const ucapan = (kode: FailureCode, kerja: () => unknown) => {
  const { message, saran, rinci } = expectRefusal(kode, kerja);
  return [message, saran, rinci];
};

describe('a step', () => {
  test('that checks nothing has no outcome; one that checks must have one, and a koreksi its reason', () => {
    expect(ucapan('HASIL_TIDAK_BERLAKU', () => di(2).advance({ hasil: 'setuju' }))).toEqual([
      'Langkah 2 bukan langkah pemeriksaan: tidak ada hasil "setuju".',
      ['Ulangi tanpa --hasil.'],
      {},
    ]);
    expect(ucapan('ISIAN_KURANG', () => di(3).advance({ hasil: null }))).toEqual([
      'Langkah 3 memeriksa: hasilnya harus disebut.',
      ['--hasil setuju', '--hasil koreksi'],
      {},
    ]);
    expect(ucapan('ISIAN_KURANG', () => di(3).advance({ hasil: 'koreksi' }))).toEqual([
      'Koreksi harus disertai catatan: apa yang harus diperbaiki.',
      [],
      {},
    ]);
  });

  test('goes back only where the SOP lets it', () => {
    expect(
      ucapan('HASIL_TIDAK_BERLAKU', () => di(3).advance({ hasil: 'koreksi', catatan: 'x', kembaliKe: 1 })),
    ).toEqual(['Langkah 3 tidak dapat mengembalikan ke langkah 1, hanya ke 2.', ['--kembali-ke 2'], {}]);
    expect(ucapan('PEMAKAIAN_SALAH', () => di(3).advance({ kembaliKe: 2 }))).toEqual([
      '--kembali-ke hanya berlaku bersama --hasil koreksi.',
      [],
      {},
    ]);
  });

  test('takes a reply and an outgoing letter only where they are awaited', () => {
    expect(ucapan('HASIL_TIDAK_BERLAKU', () => di(3).advance({ balasan }))).toEqual([
      'Langkah 3 tidak mencatat surat balasan.',
      ['Ulangi tanpa --balasan.'],
      {},
    ]);
    expect(ucapan('ISIAN_KURANG', () => di(4).advance({ balasan: null }))).toEqual([
      'Langkah 4 mencatat surat balasan: jawaban, nomor dan tanggalnya harus disebut.',
      ['--balasan setuju', '--balasan tolak'],
      {},
    ]);
    const suratKeluar = { nomor: '1', tanggal: '2026-08-20' };
    expect(ucapan('HASIL_TIDAK_BERLAKU', () => di(2).advance({ suratKeluar }))).toEqual([
      'Langkah 2 tidak mengirim surat keluar.',
      ['Ulangi tanpa --nomor-keluar, --tanggal-keluar, --cara-kirim, dan --resi.'],
      {},
    ]);
    expect(ucapan('TANGGAL_MASA_DEPAN', () => di(3).advance({ suratKeluar }))).toEqual([
      'Kamis, 20 Agustus 2026 belum terjadi; sekarang Rabu, 19 Agustus 2026 10.15 WIB.',
      ['Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu'],
      { saat: '2026-08-20', kini: '2026-08-19T10:15:00+07:00' },
    ]);
  });

  test('names every kelengkapan that is missing, and repeats what was said already', () => {
    const syarat = (kode: string, nama: string) => ({ kode, pilihan: [kode], nama });
    expect(ucapan('KELENGKAPAN_KURANG', () => di(4).advance({ ada: [] }))).toEqual([
      'Langkah 4 belum bisa maju, kurang 2 kelengkapan: surat jawaban konfirmasi; lembar kendali.',
      ['pks advance 2026-001 --ada surat-balasan --ada lembar-kendali', 'pks lampirkan 2026-001 --untuk surat-balasan'],
      {
        langkah: 4,
        kurang: [syarat('surat-balasan', 'surat jawaban konfirmasi'), syarat('lembar-kendali', 'lembar kendali')],
      },
    ]);
    expect(expectRefusal('KELENGKAPAN_KURANG', () => di(4).advance({ ada: ['lembar-kendali'] })).saran).toEqual([
      'pks advance 2026-001 --ada lembar-kendali --ada surat-balasan',
      'pks lampirkan 2026-001 --untuk surat-balasan',
    ]);
    const kosong = di(3);
    kosong.p = { ...kosong.p, dokumen: [] } as Permohonan;
    expect(ucapan('KELENGKAPAN_KURANG', () => kosong.advance({ ada: [] }))).toEqual([
      'Langkah 3 belum bisa maju, kurang 1 kelengkapan: konsep surat konfirmasi atau revisi surat konfirmasi.',
      ['pks advance 2026-001 --ada konsep-surat --hasil setuju', 'pks lampirkan 2026-001 --untuk konsep-surat'],
      {
        langkah: 3,
        kurang: [
          {
            kode: 'konsep-surat',
            pilihan: ['konsep-surat', 'revisi-surat'],
            nama: 'konsep surat konfirmasi atau revisi surat konfirmasi',
          },
        ],
      },
    ]);
  });

  test('a koreksi needs no six items where the checking step asks for them; an approval does', () => {
    const langkah = smallSop.langkah.map((l) => (l.no === 3 ? { ...l, enamButir: true as const } : l));
    const j = new KasusWalk({ ...smallSop, langkah });
    j.perform(terimaCommand());
    j.advance();
    const { permohonan } = j.kasus;
    j.p = { ...j.p, permohonan: { ...permohonan, tujuan: null, metode: null } } as Permohonan;
    expect(ucapan('BUTIR_KURANG', () => j.advance())).toEqual([
      'Langkah 3 menuntut enam butir permohonan; belum ada: tujuan pemanfaatan, metode akses.',
      ['pks lengkapi 2026-001'],
      { kurang: ['tujuan', 'metode'] },
    ]);
    j.advance({ hasil: 'koreksi', catatan: 'lengkapi butirnya' });
    expect(j.langkah).toBe(2);
  });

  test('in a strict office is done by whoever holds its role that day, or stands in for him', () => {
    const ketat = (wewenang?: PejabatLookup) => {
      const kasus = di(2);
      const j = new KasusWalk(smallSop, { peranKetat: true, ...(wewenang && { wewenang }) });
      return Object.assign(j, { p: kasus.p, tindakan: kasus.acts });
    };
    const loket = { oleh: pelaku('Sari', 'petugas-loket') };
    const verifikator = { oleh: pelaku('Sari', 'verifikator') };
    expect(ucapan('BUKAN_PELAKSANA', () => ketat().advance(loket))).toEqual([
      'Langkah 2 dikerjakan oleh Verifikator, bukan Petugas Loket.',
      ['--sebagai verifikator'],
      { langkah: 2, pelaksana: 'verifikator', sebagai: 'petugas-loket' },
    ]);
    expect(expectRefusal('BUKAN_PELAKSANA', () => ketat().advance({ oleh: pelaku('Sari', null) })).message).toBe(
      'Langkah 2 dikerjakan oleh Verifikator, bukan orang tanpa jabatan.',
    );
    const wewenang = (dikenal: boolean, berhak: boolean): PejabatLookup => ({
      orang: () => (dikenal ? 1 : null),
      berhak: (nama, peran, saat) => berhak && nama === 'Sari' && peran === 'verifikator' && saat === pada,
      pemegang: () => [],
    });
    expect(ucapan('BUKAN_PELAKSANA', () => ketat(wewenang(true, false)).advance(verifikator))).toEqual([
      'Sari tidak tercatat sebagai Verifikator pada Senin, 10 Agustus 2026 09.00 WIB, juga tidak mewakilinya.',
      ['pks pejabat daftar', 'pks wakilkan'],
      { langkah: 2, pelaksana: 'verifikator', nama: 'Sari' },
    ]);
    for (const w of [undefined, wewenang(false, false), wewenang(true, true)])
      expect(ketat(w).advance(verifikator)).toHaveLength(1);
  });

  test('is not done while the case is paused, nor once it is closed', () => {
    const tunggu = { ...umum, jenis: 'Tunggu', siapa: 'kemendagri', alasan: 'data belum turun' } as const;
    const j = di(2);
    expect(ucapan('KASUS_TIDAK_DIJEDA', () => j.perform({ ...umum, jenis: 'Lanjutkan', catatan: null }))).toEqual([
      'Kasus 2026-001 tidak sedang dijeda.',
      ['pks advance 2026-001', ...lihat],
      {},
    ]);
    j.perform(tunggu);
    expect(ucapan('KASUS_DIJEDA', () => j.advance())).toEqual([
      'Kasus 2026-001 dijeda sejak Senin, 10 Agustus 2026 09.00 WIB, menunggu Kemendagri: data belum turun',
      ['pks lanjut 2026-001'],
      { tanggungan: 'kemendagri', sejak: pada, alasan: 'data belum turun' },
    ]);
    expect(ucapan('KASUS_DIJEDA', () => di(4).perform(tunggu))).toEqual([
      'Langkah 4 memang menunggu Kemendagri; hari-harinya sudah dihitung demikian.',
      lihat,
      { tanggungan: 'kemendagri' },
    ]);
    expect(ucapan('KASUS_TIDAK_DIJEDA', () => di(4).perform({ ...umum, jenis: 'Lanjutkan', catatan: null }))).toEqual([
      'Kasus 2026-001 tidak dijeda; langkah 4 memang menunggu Kemendagri dan berakhir dengan pks advance.',
      ['pks advance 2026-001', ...lihat],
      {},
    ]);
  });

  test.each([
    ['dicabut', 'sudah dicabut pemohon'],
    ['dikembalikan', 'sudah dikembalikan karena belum lengkap'],
    ['batal', 'sudah dibatalkan'],
  ] as const)('of a case that is %s says so', (status, kata) => {
    const j = di(2);
    j.perform({ ...umum, jenis: 'Tutup', status, alasan: 'x' });
    const tutup: KasusCommand = { ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' };
    expect(ucapan('KASUS_DITUTUP', () => j.perform(tutup))).toEqual([`Kasus 2026-001 ${kata}.`, lihat, { status }]);
    expect(
      expectRefusal('KASUS_DITUTUP', () => j.perform({ ...umum, jenis: 'Lanjutkan', catatan: null })).rinci,
    ).toEqual({
      status,
    });
  });

  test('lies not before the last one, nor within a day before an earlier time of it', () => {
    const j = di(3);
    expect(ucapan('TANGGAL_MUNDUR', () => j.advance({ pada: '2026-08-09' }))).toEqual([
      'Minggu, 9 Agustus 2026 lebih awal daripada langkah terakhir kasus ini, Senin, 10 Agustus 2026 09.00 WIB.',
      lihat,
      { tanggal: '2026-08-09', terakhir: pada },
    ]);
    j.perform({ ...umum, pada: '2026-08-10', jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    j.perform({ ...umum, pada: '2026-08-10', jenis: 'Lanjutkan', catatan: null });
    const pagi = '2026-08-10T08:59:00+07:00';
    expect(ucapan('TANGGAL_MUNDUR', () => j.advance({ pada: pagi }))).toEqual([
      'Senin, 10 Agustus 2026 08.59 WIB lebih awal daripada langkah yang lebih dulu pada hari itu di kasus ini, Senin, 10 Agustus 2026 09.00 WIB.',
      lihat,
      { tanggal: pagi, terakhir: pada },
    ]);
  });
});

describe('a signed PKS', () => {
  test('waits for the last step, and for a case that came to its end', () => {
    expect(ucapan('PKS_BELUM_SAH', () => di(4).perform(sahkan()))).toEqual([
      'Kasus 2026-001 belum selesai menurut SOP: masih menunggu langkah 4, Menunggu jawaban kementerian.',
      ['pks advance 2026-001'],
      { langkah: 4 },
    ]);
    const j = di(4);
    j.perform({ ...umum, jenis: 'Tutup', status: 'dicabut', alasan: 'x' });
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(sahkan())).message).toContain('sudah dicabut pemohon');
    expect(ucapan('PKS_BELUM_SAH', () => sesudah(selesai(), serahkan))).toEqual([
      'PKS kasus 2026-001 belum disahkan.',
      ['pks sahkan 2026-001'],
      {},
    ]);
  });

  test('is signed once, and ends after it begins', () => {
    expect(ucapan('SUDAH_TERISI', () => sah().perform(sahkan()))).toEqual([
      'PKS kasus 2026-001 sudah disahkan: 470/021, Selasa, 11 Agustus 2026.',
      ['pks ralat 2026-001 --isian nomor-kesatu'],
      {},
    ]);
    expect(ucapan('TANGGAL_MUNDUR', () => selesai().perform(sahkan({ berakhir: '2026-08-11' })))).toEqual([
      'Kerja sama tidak mungkin berakhir Selasa, 11 Agustus 2026: mulainya Selasa, 11 Agustus 2026.',
      ['pks sahkan 2026-001'],
      { mulai: '2026-08-11', berakhir: '2026-08-11' },
    ]);
    selesai().perform(sahkan({ berakhir: '2026-08-12' }));
  });

  test('has nothing done under it before its signing', () => {
    expect(ucapan('TANGGAL_MUNDUR', () => sesudah(sah(), serahkan, '2026-08-10'))).toEqual([
      'Senin, 10 Agustus 2026 lebih awal daripada penandatanganan PKS ini, Selasa, 11 Agustus 2026.',
      lihat,
      { tanggal: '2026-08-10', ditandatangani: '2026-08-11' },
    ]);
    const akses = (isi: object) => sesudah(sah(), { jenis: 'CatatAkses', catatan: null, ...isi });
    expectRefusal('TANGGAL_MUNDUR', () => akses({ userId: '2026-08-10' }));
    expectRefusal('TANGGAL_MUNDUR', () => akses({ userId: '2026-08-11', jaringan: '2026-08-10' }));
    expectRefusal('TANGGAL_MASA_DEPAN', () => akses({ jaringan: '2026-08-20' }));
    expect(akses({ userId: '2026-08-11' })).toEqual([
      { ...kini, jenis: 'AksesDicatat', userId: '2026-08-11', catatan: null },
    ]);
    expect(akses({ jaringan: '2026-08-11', catatan: 'x' })).toEqual([
      { ...kini, jenis: 'AksesDicatat', jaringan: '2026-08-11', catatan: 'x' },
    ]);
  });

  test('has one user ID, one statement of its network, and each report once', () => {
    const j = sah();
    sesudah(j, { jenis: 'CatatAkses', userId: '2026-08-12', jaringan: '2026-08-13', catatan: null });
    expect(
      ucapan('SUDAH_TERISI', () => sesudah(j, { jenis: 'CatatAkses', userId: '2026-08-14', catatan: null })),
    ).toEqual(['Tanggal user-id sudah tercatat: Rabu, 12 Agustus 2026.', lihat, {}]);
    expect(
      expectRefusal('SUDAH_TERISI', () => sesudah(j, { jenis: 'CatatAkses', jaringan: '2026-08-14', catatan: null }))
        .message,
    ).toBe('Tanggal jaringan sudah tercatat: Kamis, 13 Agustus 2026.');
    sesudah(j, laporan('2026-S2'));
    expect(ucapan('SUDAH_TERISI', () => sesudah(j, laporan('2026-S2')))).toEqual([
      'laporan-semester 2026-S2 sudah tercatat: diterima Selasa, 18 Agustus 2026.',
      lihat,
      {},
    ]);
    expect(ucapan('NILAI_TIDAK_DIKENAL', () => sesudah(j, laporan('2028-S1')))).toEqual([
      '--periode: PKS ini tidak berkewajiban laporan-semester untuk "2028-S1".',
      ['Yang belum: 2027-S1 | 2027-S2'],
      { periode: '2028-S1', belum: ['2027-S1', '2027-S2'] },
    ]);
    for (const periode of ['2027-S1', '2027-S2']) sesudah(j, laporan(periode));
    expect(ucapan('NILAI_TIDAK_DIKENAL', () => sesudah(j, laporan('2028-S1')))).toEqual([
      '--periode: PKS ini tidak berkewajiban laporan-semester untuk "2028-S1".',
      ['Semua sudah diterima.'],
      { periode: '2028-S1', belum: [] },
    ]);
    const bulanan = selesai();
    bulanan.perform(sahkan({ irama: 'bulanan', berakhir: '2028-08-10' }));
    const balikan = { ...laporan('2026-S2'), kewajiban: 'data-balikan' } as SesudahSop;
    expect(expectRefusal('NILAI_TIDAK_DIKENAL', () => sesudah(bulanan, balikan)).saran).toEqual([
      'Yang belum: 2026-08 | 2026-09 | 2026-10 | 2026-11 | 2026-12 | 2027-01 | 2027-02 | 2027-03 | 2027-04 | 2027-05 | 2027-06 | 2027-07',
    ]);
  });

  test('keeps its scans beside what they prove, and the names that keep its number', () => {
    const lampiran = [
      { dokumen: 'akta-legalisir', berkas: 'lampiran/p.pdf', asal: 'p.pdf', sidik: 'a'.repeat(64), ukuran: 1 },
    ];
    const klaim = ['2026.pks.000021'];
    const j = selesai();
    const dilampirkan = { ...kini, jenis: 'Dilampirkan', lampiran: lampiran[0], catatan: null };
    expect(j.perform({ ...kini, jenis: 'Sahkan', pengesahan, lampiran, klaim })).toEqual([
      dilampirkan,
      { ...kini, jenis: 'Disahkan', pengesahan, klaim },
    ]);
    expect(sesudah(j, { ...laporan('2026-S2'), lampiran } as SesudahSop)).toEqual([
      dilampirkan,
      {
        ...{ ...kini, jenis: 'KewajibanDicatat', kewajiban: 'laporan-semester', periode: '2026-S2' },
        ...{ nomor: null, catatan: null },
      },
    ]);
    expect(sesudah(j, { ...serahkan, catatan: 'dua rangkap' } as SesudahSop)).toEqual([
      { ...kini, ...serahkan, jenis: 'Diserahkan', catatan: 'dua rangkap' },
    ]);
  });
});

describe('what follows the last step', () => {
  test('is not there, was taken back, or is a step', () => {
    const j = sah();
    const v = j.acts.length;
    expect(ucapan('TINDAKAN_TIDAK_ADA', () => j.perform(tarik(v + 1)))).toEqual([
      `Kasus 2026-001 tidak mempunyai tindakan no. ${v + 1}; riwayatnya sampai no. ${v}.`,
      lihat,
      { tindakan: v + 1, terakhir: v },
    ]);
    expect(ucapan('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(v - 1)))).toEqual([
      `Tindakan no. ${v - 1} kasus 2026-001 bukan catatan dan bukan tindakan sesudah langkah terakhir (pengesahan, penyerahan, akses, kewajiban, perpanjangan). Langkah dan penutupan ditarik dari yang terakhir, tanpa --tindakan; berkas yang bukan milik kasus ini dengan --berkas.`,
      [`pks undo 2026-001 --tindakan ${v}`],
      { tindakan: v - 1 },
    ]);
    j.perform(tarik(v));
    expect(ucapan('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(v)))).toEqual([
      `Tindakan no. ${v} kasus 2026-001 sudah diurungkan dengan no. ${v + 1}.`,
      lihat,
      {},
    ]);
  });

  test('holds the signing in place, and a correction of its day', () => {
    const j = sah();
    const v = j.acts.length;
    sesudah(j, serahkan);
    const serah = { v: v + 1, jenis: 'Diserahkan', ringkas: 'penyerahan kepada lembaga (Rina)' };
    expect(ucapan('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(v)))).toEqual([
      `Pengesahan PKS kasus 2026-001 belum dapat ditarik, masih ada yang bertumpu padanya: no. ${v + 1}, penyerahan kepada lembaga (Rina). Tarik dulu, mulai dari yang terakhir.`,
      [`pks undo 2026-001 --tindakan ${v + 1}`, ...lihat],
      { halangan: [serah] },
    ]);
    expect(ucapan('TANGGAL_MUNDUR', () => j.perform(ralat({ kerjaSama: { tanggal: '2026-08-19' } })))).toEqual([
      `PKS kasus 2026-001 tidak mungkin ditandatangani Rabu, 19 Agustus 2026, sesudah no. ${v + 1}, penyerahan kepada lembaga (Rina).`,
      lihat,
      { halangan: [serah] },
    ]);
    expect(ucapan('TANGGAL_MUNDUR', () => j.perform({ ...tarik(v + 1), pada: '2026-08-17' }))).toEqual([
      `Senin, 17 Agustus 2026 lebih awal daripada tindakan no. ${v + 1} yang ditarik, Selasa, 18 Agustus 2026.`,
      lihat,
      { tanggal: '2026-08-17', tindakan: v + 1 },
    ]);
  });

  test('holds the case in place: five of it are named, the rest counted', () => {
    const j = sah();
    const v = j.acts.length;
    const tutup: KasusCommand = { ...kini, jenis: 'Tutup', status: 'batal', alasan: 'x' };
    const pengesahannya = { v, jenis: 'Disahkan', ringkas: 'pengesahan PKS 470/021' };
    expect(ucapan('KASUS_DITUTUP', () => j.perform(tutup))).toEqual([
      `PKS kasus 2026-001 sudah disahkan (470/021, Selasa, 11 Agustus 2026): kasusnya tidak dapat ditutup begitu saja. Masih ada no. ${v}, pengesahan PKS 470/021. Yang memang keliru ditarik satu per satu, yang terakhir dulu; isian yang salah ketik diralat.`,
      [`pks undo 2026-001 --tindakan ${v}`, ...lihat],
      { nomorKesatu: '470/021', halangan: [pengesahannya] },
    ]);
    expect(
      expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform({ ...kini, jenis: 'Urungkan', alasan: 'x' })).message,
    ).toContain(': langkahnya tidak ditarik dan kasusnya tidak dibuka lagi. Masih ada');
    for (const nama of ['A', 'B', 'C', 'D']) sesudah(j, { ...serahkan, penerima: nama } as SesudahSop);
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(tutup)).message).toContain(`Masih ada no. ${v}, pengesahan`);
    sesudah(j, { ...serahkan, kepada: 'dirjen', penerima: 'E' } as SesudahSop);
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(tutup)).message).toContain(
      `Masih ada 1 tindakan yang lebih dulu; no. ${v + 1}, penyerahan kepada lembaga (A); no. ${v + 2}, penyerahan kepada lembaga (B); no. ${v + 3}, penyerahan kepada lembaga (C); no. ${v + 4}, penyerahan kepada lembaga (D); no. ${v + 5}, penyerahan kepada Dirjen (E).`,
    );
  });

  test('a correction of the signing’s day lies not behind a user ID, a statement or a report of its own day', () => {
    const ttd = (s: SesudahSop, tanggal: string) => {
      const j = sah();
      sesudah(j, s, '2026-08-13');
      return () => j.perform(ralat({ kerjaSama: { tanggal } }));
    };
    for (const s of [
      { jenis: 'CatatAkses', userId: '2026-08-13', catatan: null },
      { jenis: 'CatatAkses', jaringan: '2026-08-13', catatan: null },
      laporan('2026-S2'),
      serahkan,
    ] as const) {
      expectRefusal('TANGGAL_MUNDUR', ttd(s, '2026-08-14'));
      expect(ttd(s, '2026-08-13')()).toHaveLength(1);
    }
    expect(ttd({ jenis: 'Perpanjang', kasus: '2028-001' }, '2026-08-14')()).toHaveLength(1);
  });

  test('an act put right is measured as when it was recorded: its days, its kind, its period', () => {
    const j = sah();
    sesudah(j, { jenis: 'CatatAkses', userId: '2026-08-13', jaringan: '2026-08-13', catatan: null });
    const akses = j.acts.length;
    sesudah(j, laporan('2026-S2'));
    const benahi = (tindakan: number, isian: string, baru: string) =>
      j.perform({ ...kini, jenis: 'RalatTindakan', tindakan, isian, baru, alasan: 'keliru' });
    for (const isian of ['user-id', 'jaringan']) {
      expectRefusal('TANGGAL_MUNDUR', () => benahi(akses, isian, '2026-08-10'));
      expectRefusal('TANGGAL_MASA_DEPAN', () => benahi(akses, isian, '2026-08-20'));
    }
    benahi(akses, 'jaringan', '2026-08-14');
    expect(j.kasus.kerjaSama).toMatchObject({ userId: '2026-08-13', jaringan: '2026-08-14' });
    sesudah(j, { ...laporan('2027-S1'), kewajiban: 'data-balikan' } as SesudahSop);
    const v = j.acts.length;
    benahi(v, 'jenis', 'laporan-semester');
    expectRefusal('NILAI_TIDAK_DIKENAL', () => benahi(v, 'periode', '2029-S1'));
    expectRefusal('SUDAH_TERISI', () => benahi(v, 'periode', '2026-S2'));
    expect(j.perform({ ...tarik(v), klaim: ['k'] } as KasusCommand)).toEqual([
      {
        ...{ ...kini, jenis: 'TindakanDitarik', tindakan: v, urung: 'KewajibanDicatat', alasan: 'keliru' },
        ...{ ringkas: 'laporan semester 2027-S1', klaim: ['k'] },
        kini: { ...j.kasus.kerjaSama, kewajiban: [expect.objectContaining({ periode: '2026-S2' })] },
      },
    ]);
  });

  test('a case that a step ended is not closed: the step is taken back', () => {
    const j = selesai();
    expect(ucapan('KASUS_DITUTUP', () => j.perform({ ...kini, jenis: 'Tutup', status: 'batal', alasan: 'x' }))).toEqual(
      [
        'Kasus 2026-001 sudah selesai menurut SOP, dengan langkah 5. Langkah yang keliru ditarik dulu.',
        ['pks undo 2026-001', ...lihat],
        { status: 'selesai' },
      ],
    );
    expect(
      expectRefusal('TIDAK_DAPAT_DIBUKA', () => j.perform({ ...kini, jenis: 'BukaLagi', alasan: 'x' })).message,
    ).toBe(
      'Kasus 2026-001 ditutup oleh langkah SOP (selesai), bukan oleh keputusan di luar langkah. Langkah yang keliru diurungkan.',
    );
  });
});

describe('a slip', () => {
  test.each([
    [{ suratKeluar: { nomor: '9' } }, 'surat keluar'],
    [{ balasan: { nomor: '9' } }, 'surat balasan'],
    [{ kerjaSama: { nomorKesatu: '9' } }, 'PKS yang disahkan'],
  ])('in what is not there yet is none: %o', (isi, apa) => {
    expect(ucapan('HASIL_TIDAK_BERLAKU', () => di(2).perform(ralat(isi)))).toEqual([
      `Belum ada ${apa} yang dapat diralat.`,
      lihat,
      {},
    ]);
  });

  test.each([
    { surat: { tanggal: '2026-08-20' } },
    { suratKeluar: { tanggal: '2026-08-20' } },
    { balasan: { tanggal: '2026-08-20' } },
    { diterima: '2026-08-20' },
    { kerjaSama: { tanggal: '2026-08-20' } },
  ])('is not put right to a day to come: %o', (isi) => {
    const j = receivedWalk(smallSop);
    while (j.p.status === 'aktif') j.advance(j.langkah === 3 ? { suratKeluar: { nomor: '1', tanggal: null } } : {});
    j.perform(sahkan());
    expectRefusal('TANGGAL_MASA_DEPAN', () => j.perform(ralat(isi)));
    const hariIni = JSON.parse(JSON.stringify(isi).replace('2026-08-20', '2026-08-10'));
    const [fakta] = j.perform(ralat(hariIni));
    expect(fakta).toEqual({ ...(ralat(hariIni) as object), jenis: 'Diralat' });
  });

  test('of the receipt lies not behind what came after it', () => {
    const j = di(3);
    j.advance({ pada: '2026-08-12T10:00:00+07:00' });
    expect(ucapan('TANGGAL_MUNDUR', () => j.perform(ralat({ diterima: '2026-08-11' })))).toEqual([
      'Surat tidak mungkin diterima Selasa, 11 Agustus 2026: sebuah langkah kasus ini terjadi Senin, 10 Agustus 2026 09.00 WIB.',
      lihat,
      { tanggal: '2026-08-11', langkah: pada },
    ]);
    j.perform(ralat({ diterima: '2026-08-09', penerima: 'Sari', klaim: ['k'] }));
    expect(j.kasus).toMatchObject({ diterima: '2026-08-09', penerima: 'Sari', terakhir: '2026-08-12T10:00:00+07:00' });
    expect(j.kejadian.at(-1)).toMatchObject({ klaim: ['k'], alasan: 'keliru' });
    expect(j.kejadian.at(-1)).not.toHaveProperty('terakhir');
  });

  test('of the receipt moves along that nothing is earlier, while nothing has moved the case', () => {
    const j = receivedWalk(smallSop);
    expect(j.perform(ralat({ diterima: '2026-08-12' }))).toMatchObject([
      { diterima: '2026-08-12', terakhir: '2026-08-12' },
    ]);
    expectRefusal('TANGGAL_MUNDUR', () => j.advance({ pada: '2026-08-11' }));
    j.advance({ pada: '2026-08-12' });
  });

  test('of an element that is protected, or of none', () => {
    const elemen = (kode: string) => di(2).perform(ralat({ permohonan: { elemen: [kode] } }));
    expect(ucapan('ELEMEN_DILINDUNGI', () => elemen('sidik-jari'))).toEqual([
      'Elemen data "sidik jari" dilindungi (UU 24/2013 pasal 84): hanya untuk keamanan negara dan penegakan hukum dengan persetujuan Menteri (PP 40/2019 pasal 56).',
      ['Hapus elemen itu, atau sebut --pemanfaatan penegakan-hukum bila memang untuk itu.'],
      { elemen: 'sidik-jari' },
    ]);
    expect(ucapan('NILAI_TIDAK_DIKENAL', () => elemen('foto'))).toEqual([
      'Elemen data "foto" tidak dikenal.',
      ['Kode yang ada: nik, nama-lengkap, sidik-jari'],
      {},
    ]);
  });
});

describe('a clock that is far behind', () => {
  const saat = (hari: string, pukul = '10:00') => `2026-08-${hari}T${pukul}:00+07:00`;
  const meja = (nama: string | undefined, kapan: string) => ({
    ...{ pada: kapan, dicatat: kapan },
    oleh: { ...siti, ...(nama && { meja: nama }) },
  });
  const tunggu = (u: ReturnType<typeof meja>): KasusCommand => ({
    ...u,
    jenis: 'Tunggu',
    siapa: 'pemohon',
    alasan: 'x',
  });
  const lanjut = (u: ReturnType<typeof meja>): KasusCommand => ({ ...u, jenis: 'Lanjutkan', catatan: null });

  test('is told with the desk of the newest act, and which of the two seems wrong', () => {
    const j = receivedWalk(smallSop);
    j.perform(tunggu(meja('A', saat('18'))));
    expect(ucapan('JAM_JANGGAL', () => j.perform(lanjut(meja('B', saat('18', '08:00')))))).toEqual([
      'Menurut komputer ini sekarang Selasa, 18 Agustus 2026 08.00 WIB, padahal tindakan terakhir kasus ini, dicatat di komputer A, terjadi Selasa, 18 Agustus 2026 10.00 WIB: 2 jam sesudahnya. Yang tampaknya keliru: jam komputer ini sekarang.',
      lihat,
      {
        ...{ sekarang: saat('18', '08:00'), terakhir: saat('18'), dicatat: saat('18'), selisihDetik: 7200 },
        ...{ meja: 'A', keliru: 'ini' },
      },
    ]);
  });

  test('with nobody else’s word for it the other one seems wrong', () => {
    const j = new KasusWalk(smallSop);
    const awal = saat('12');
    j.perform(terimaCommand(meja('B', awal)));
    j.perform(tunggu(meja('A', saat('18'))));
    const galat = (nama: string | undefined, kapan: string) =>
      expectRefusal('JAM_JANGGAL', () => j.perform(lanjut(meja(nama, kapan))));
    expect(galat('B', saat('13'))).toMatchObject({
      message: expect.stringMatching(
        /dicatat di komputer A, .*: 5 hari sesudahnya\. Yang tampaknya keliru: jam komputer A\.$/,
      ),
      rinci: { meja: 'A', keliru: 'lain', selisihDetik: 5 * 86_400 },
    });
    // within a quarter of an hour of another desk's act, this clock is borne out by it
    expect(galat('B', saat('12', '09:45')).rinci).toMatchObject({ keliru: 'lain' });
    expect(galat('B', saat('12', '09:44')).rinci).toMatchObject({ keliru: 'ini' });
    expect(galat('A', saat('13')).message).toMatch(
      /dicatat di komputer ini juga, .*Yang tampaknya keliru: jam komputer ini pada waktu itu\.$/,
    );
    expect(galat(undefined, saat('13')).message).toMatch(/keliru: jam komputer A\.$/);
  });

  test('stops what goes on, not what takes back, ends or only writes down', () => {
    const j = receivedWalk(smallSop);
    j.perform(tunggu(meja('A', saat('18'))));
    const kini = meja('B', saat('13'));
    const isi = { lembaga: {}, permohonan: {} };
    expect(j.perform({ ...kini, jenis: 'Lengkapi', ...isi })).toEqual([{ ...kini, jenis: 'Dilengkapi', ...isi }]);
    const ditandai = { ...kini, selisihDetik: 5 * 86_400, jamBenar: true };
    expect(j.perform({ ...kini, jenis: 'Urungkan', alasan: 'x' })).toMatchObject([ditandai]);
    j.perform(tunggu(meja('A', saat('18'))));
    expect(j.perform({ ...kini, jenis: 'Tutup', status: 'batal', alasan: 'x' })).toMatchObject([ditandai]);
  });
});

describe('a reserved number', () => {
  const untuk = { naskah: 'pks' };
  const pesan: KasusCommand = { ...umum, jenis: 'PesanNomor', ...untuk, nomor: '470/1', klaim: [] };

  test('is one at a time, and only what is reserved is used or given up', () => {
    const j = di(2);
    expect(
      ucapan('NOMOR_BELUM_DIPESAN', () => j.perform({ ...umum, jenis: 'BatalkanNomor', ...untuk, alasan: 'x' })),
    ).toEqual([
      'Kasus 2026-001 belum mempunyai nomor pesanan untuk pks, atau nomornya sudah dipakai.',
      ['pks nomor pesan 2026-001 --untuk pks'],
      untuk,
    ]);
    j.perform(pesan);
    expect(ucapan('SUDAH_TERISI', () => j.perform(pesan))).toEqual([
      'Untuk pks kasus 2026-001 sudah dipesan nomor 470/1, yang belum dipakai.',
      ['pks nomor pakai 2026-001 --untuk pks', 'pks nomor batal 2026-001 --untuk pks'],
      { nomor: '470/1' },
    ]);
    expectRefusal('TANGGAL_MASA_DEPAN', () =>
      j.perform({ ...umum, jenis: 'PakaiNomor', ...untuk, tanggal: '2026-08-20' }),
    );
    expect(j.perform({ ...umum, jenis: 'PakaiNomor', ...untuk, tanggal: '2026-08-10', klaim: ['k'] })).toEqual([
      { ...umum, jenis: 'NomorDipakai', ...untuk, nomor: '470/1', tanggal: '2026-08-10', klaim: ['k'] },
    ]);
  });
});

test('the receipt of a letter is not taken back; nor is aggregate data, or an open case, opened again', () => {
  const buka: KasusCommand = { ...kini, jenis: 'BukaLagi', alasan: 'x' };
  expect(
    ucapan('TIDAK_DAPAT_DIURUNGKAN', () => {
      const j = receivedWalk(smallSop);
      j.perform({ ...kini, jenis: 'Urungkan', alasan: 'x' });
      j.perform({ ...kini, jenis: 'Urungkan', alasan: 'x' });
    }),
  ).toEqual([
    'Kasus 2026-001 baru diterima: penerimaan surat tidak dapat diurungkan. Isian yang keliru diralat; yang salah daftar dibatalkan.',
    ['pks ralat 2026-001', 'pks batal 2026-001'],
    {},
  ]);
  expect(ucapan('TIDAK_DAPAT_DIBUKA', () => di(2).perform(buka))).toEqual(['Kasus 2026-001 tidak ditutup.', lihat, {}]);
  const agregat = new KasusWalk(printedSop);
  agregat.perform(terimaCommand({ data: 'agregat' }));
  expect(agregat.kejadian.at(-1)).toMatchObject({
    alasan: 'data agregat tidak memerlukan PKS; dijawab dengan surat',
    status: 'dialihkan',
  });
  expect(ucapan('TIDAK_DAPAT_DIBUKA', () => agregat.perform(buka))).toEqual([
    'Kasus 2026-001 meminta data agregat, yang dijawab dengan surat tanpa PKS. Permohonan data individu dicatat sebagai surat baru.',
    ['pks new'],
    {},
  ]);
});
