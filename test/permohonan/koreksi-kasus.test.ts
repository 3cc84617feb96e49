import { describe, expect, it } from 'vitest';
import { yangBerlaku } from '../../src/permohonan/berlaku.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import type { Perintah } from '../../src/permohonan/perintah.ts';
import type { StatusAkhir } from '../../src/permohonan/permohonan.ts';
import { disetujui } from '../../src/permohonan/persetujuan.ts';
import { sopTercetak } from '../bantuan/sop-acuan.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';
import { dicatat, diterima, ditolak, Jalan, pada, siti, terima } from '../bantuan/spesifikasi.ts';

const umum = { pada, dicatat, oleh: siti };
const urungkan: Perintah = { ...umum, jenis: 'Urungkan', alasan: 'keliru kasus' };
const bukaLagi: Perintah = { ...umum, jenis: 'BukaLagi', alasan: 'berkas dilengkapi' };
const tutup = (status: StatusAkhir): Perintah => ({ ...umum, jenis: 'Tutup', status, alasan: 'sebabnya' });
const pindai: Perintah = {
  ...umum,
  jenis: 'Lampirkan',
  lampiran: { dokumen: 'disposisi', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 },
  catatan: null,
};

describe('Urungkan', () => {
  it('takes back the last step: the case is where it was, and both stay in the history', () => {
    const j = diterima(sopTercetak);
    const semula = j.p;
    j.maju();
    expect(j.langkah).toBe(3);
    expect(j.lakukan(urungkan)).toMatchObject([
      { jenis: 'Diurungkan', tindakan: 2, urung: 'Diselesaikan', langkah: 2, alasan: 'keliru kasus' },
    ]);
    expect(j.p).toEqual(semula);
    expect(j.kejadian.map((k) => k.jenis)).toEqual(['Diterima', 'Diselesaikan', 'Diselesaikan', 'Diurungkan']);
  });

  it('lets the right step be dated before the one that was taken back', () => {
    const j = diterima(sopTercetak);
    j.maju({ pada: '2026-08-14' });
    j.lakukan({ ...urungkan, pada: dicatat });
    j.maju({ pada: '2026-08-11' });
    expect(j.kasus.terakhir).toBe('2026-08-11');
  });

  it('keeps what came since: a scan counts as held', () => {
    const j = diterima(sopTercetak);
    j.maju();
    j.lakukan(pindai);
    j.lakukan({ ...umum, jenis: 'Lengkapi', lembaga: { kontak: '0274 1' }, permohonan: {} });
    j.lakukan(urungkan);
    expect(j.kasus).toMatchObject({ langkah: { no: 2 }, lembaga: { kontak: '0274 1' } });
    expect(j.kasus.lampiran).toHaveLength(1);
    expect(j.kasus.dokumen).toContainEqual({ kode: 'disposisi', langkah: 2 });
  });

  it('keeps a number reserved or given up since, which stands in its way no more than a scan does', () => {
    const j = diterima(sopTercetak);
    j.maju();
    j.lakukan({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/1', klaim: [] });
    j.lakukan({ ...umum, jenis: 'BatalkanNomor', naskah: 'pks', alasan: 'belum perlu' });
    j.lakukan(urungkan);
    expect(j.kasus).toMatchObject({ langkah: { no: 2 }, nomor: [{ nomor: '470/1', keadaan: 'batal' }] });
  });

  it('of the sending step leaves no letter, though its number was put right or filled in', () => {
    const j = diterima(sopTercetak).majuSampai(13);
    const tetap = { lembaga: {}, surat: {}, permohonan: {} };
    const ralat = { jenis: 'Ralat', isian: 'nomor-keluar', lama: 'K/1', ...tetap, alasan: 'salah' } as const;
    j.maju({ suratKeluar: { nomor: 'K/1', tanggal: '2026-08-10' } });
    j.lakukan({ ...umum, ...ralat, suratKeluar: { nomor: 'K/2' } });
    j.maju();
    j.lakukan(urungkan);
    expect(j.kasus.suratKeluar).toEqual({ nomor: 'K/2', tanggal: '2026-08-10' });
    j.lakukan(urungkan);
    expect(j.kasus.suratKeluar).toBeNull();
    j.maju();
    j.maju();
    j.lakukan(urungkan);
    expect(j.kasus.suratKeluar).toBeNull();
  });

  it('again takes back the step before', () => {
    const j = diterima(sopTercetak);
    j.maju();
    j.maju();
    j.lakukan(urungkan);
    expect(j.lakukan(urungkan)).toMatchObject([{ tindakan: 2 }]);
    expect(j.langkah).toBe(2);
  });

  it('takes back a koreksi with its revision and its note, and gives back what it took', () => {
    const j = diterima(sopTercetak).majuSampai(6);
    const semula = j.p;
    j.maju({ hasil: 'koreksi', catatan: 'pasal 5' });
    expect(j.kasus.revisi).toBe(1);
    j.lakukan(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('takes back an approval: the document is a konsep again', () => {
    const j = diterima(sopKecil).majuSampai(4);
    const tempat = { langkah: [2], disetujui: 3 };
    expect(disetujui(tempat, yangBerlaku(j.tindakan))).toBe(true);
    j.lakukan(urungkan);
    expect(disetujui(tempat, yangBerlaku(j.tindakan))).toBe(false);
  });

  it.each([
    ['the last step of the SOP', (j: Jalan) => j.maju()],
    ['a closing', (j: Jalan) => j.lakukan(tutup('batal'))],
    ['a pause', (j: Jalan) => j.lakukan({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' })],
  ])('takes back %s', (_, kerja) => {
    const j = diterima(sopKecil).majuSampai(5);
    const semula = j.p;
    kerja(j);
    expect(j.p).not.toEqual(semula);
    j.lakukan(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('takes back an opening again: the case is closed as it was', () => {
    const j = diterima(sopTercetak);
    j.lakukan(tutup('dicabut'));
    const semula = j.p;
    j.lakukan(bukaLagi);
    j.lakukan(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('does not take back the receipt of the letter', () => {
    const galat = ditolak('TIDAK_DAPAT_DIURUNGKAN', () => diterima(sopTercetak).lakukan(urungkan));
    expect(galat.saran).toContain('pks batal 2026-001');
    const j = diterima(sopTercetak);
    j.maju();
    j.lakukan(urungkan);
    ditolak('TIDAK_DAPAT_DIURUNGKAN', () => j.lakukan(urungkan));
  });

  it('stops at what somebody has done since, whatever a newer pks calls it', () => {
    const j = diterima(sopTercetak);
    j.maju();
    const [langkah] = j.maju();
    j.tindakan.push({ v: 4, kejadian: [{ ...langkah, jenis: 'Diarsipkan' } as unknown as Kejadian] });
    expect(ditolak('TIDAK_DAPAT_DIURUNGKAN', () => j.lakukan(urungkan)).message).toContain(
      'sudah ditindaklanjuti pada',
    );
  });

  it('is not dated before what it takes back', () => {
    const j = diterima(sopTercetak);
    j.maju({ pada: '2026-08-14' });
    ditolak('TANGGAL_MUNDUR', () => j.lakukan({ ...urungkan, pada: '2026-08-13' }));
  });
});

describe('Tutup', () => {
  it.each(['dicabut', 'batal', 'ditolak', 'dikembalikan'] as const)(
    'closes a case as %s, with its reason',
    (status) => {
      const j = diterima(sopTercetak);
      j.lakukan({ ...tutup(status), pada: '2026-08-12' });
      expect(j.kasus).toMatchObject({
        status,
        langkah: null,
        ditutup: { pada: '2026-08-12', alasan: 'sebabnya' },
        terakhir: '2026-08-12',
      });
    },
  );

  it('closes no case twice, nor one that is done', () => {
    const j = diterima(sopTercetak);
    j.lakukan(tutup('batal'));
    ditolak('KASUS_DITUTUP', () => j.lakukan(tutup('dicabut')));
    const selesai = diterima(sopKecil).majuSampai(5);
    selesai.maju();
    ditolak('KASUS_DITUTUP', () => selesai.lakukan(tutup('batal')));
  });
});

describe('BukaLagi', () => {
  it('goes on at the step where the case stood, with all it held', () => {
    const j = diterima(sopTercetak).majuSampai(6);
    const { langkah, dokumen } = j.kasus;
    j.lakukan(tutup('dikembalikan'));
    j.lakukan(bukaLagi);
    expect(j.kasus).toMatchObject({ status: 'aktif', langkah, dokumen });
    expect(j.p).not.toHaveProperty('ditutup');
  });

  it('a scan that came while it was closed belongs to the step it opens at', () => {
    const j = diterima(sopTercetak).majuSampai(4);
    j.lakukan(tutup('dikembalikan'));
    j.lakukan(pindai);
    j.lakukan(bukaLagi);
    expect(j.kasus.dokumen.at(-1)).toEqual({ kode: 'disposisi', langkah: 4 });
  });

  it('opens a paused case paused', () => {
    const j = diterima(sopTercetak);
    j.lakukan({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    j.lakukan(tutup('dicabut'));
    j.lakukan(bukaLagi);
    expect(j.kasus.langkah?.jeda).toMatchObject({ alasan: 'x' });
  });

  it('counts the days while it lay with the institution as theirs, those of a mistake as the office’s', () => {
    const tanggungan = (status: StatusAkhir) => {
      const j = diterima(sopTercetak);
      j.lakukan({ ...tutup(status), pada: '2026-08-11' });
      j.lakukan({ ...bukaLagi, pada: '2026-08-14' });
      return j.kasus.jam;
    };
    const milikPemohon = [
      { siapa: 'pemohon', sejak: '2026-08-11' },
      { siapa: 'kantor', sejak: '2026-08-14' },
    ];
    expect(tanggungan('dikembalikan')).toEqual(milikPemohon);
    expect(tanggungan('dicabut')).toEqual(milikPemohon);
    expect(tanggungan('batal')).toEqual([]);
    expect(tanggungan('ditolak')).toEqual([]);
  });

  it('refuses an open case, aggregate data, and one that a step has ended', () => {
    ditolak('TIDAK_DAPAT_DIBUKA', () => diterima(sopTercetak).lakukan(bukaLagi));
    const agregat = new Jalan(sopTercetak);
    agregat.lakukan(terima({ data: 'agregat' }));
    ditolak('TIDAK_DAPAT_DIBUKA', () => agregat.lakukan(bukaLagi));
    const selesai = diterima(sopKecil).majuSampai(5);
    selesai.maju();
    const galat = ditolak('TIDAK_DAPAT_DIBUKA', () => selesai.lakukan(bukaLagi));
    expect(galat.saran).toEqual(['pks undo 2026-001']);
  });
});

describe('of a signed PKS', () => {
  const pengesahan = {
    nomorKesatu: '470/021',
    nomorKedua: '445/77',
    tanggal: '2026-08-10',
    mulai: '2026-08-10',
    berakhir: '2028-08-09',
    penandatanganKedua: 'dr. Ani',
    jabatanKedua: 'Direktur',
    irama: 'bulanan',
  } as const;
  const disahkan = () => {
    const j = diterima(sopKecil);
    while (j.kasus.status === 'aktif') j.maju();
    j.lakukan({ ...umum, jenis: 'Sahkan', pengesahan, lampiran: [] });
    return j;
  };

  it.each([
    ['TIDAK_DAPAT_DIURUNGKAN', urungkan],
    ['TIDAK_DAPAT_DIBUKA', bukaLagi],
  ] as const)('no step is taken back and the case is not opened again: %s', (kode, perintah) => {
    const j = disahkan();
    j.lakukan({ ...umum, jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Ani', catatan: null });
    const { message } = ditolak(kode, () => j.lakukan(perintah));
    expect(message).toContain('sudah disahkan (470/021, Senin, 10 Agustus 2026)');
  });
});
