import { describe, expect, it } from 'vitest';
import { effectiveFacts } from '../../../../src/office/permohonan/facts/effective-facts.ts';
import { reservedNomor } from '../../../../src/office/permohonan/facts/nomor-naskah.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { listKewajiban } from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { historyEntry } from '../../../../src/office/permohonan/views/kasus-view.ts';
import { expectRefusal, KasusWalk, receivedWalk, siti, terimaCommand } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const umum = { pada: '2026-08-12T09:00:00+07:00', dicatat: '2026-12-31T10:00:00+07:00', oleh: siti };
const pengesahan = {
  nomorKesatu: '470/021',
  nomorKedua: '445/77',
  tanggal: '2026-08-11',
  mulai: '2026-08-11',
  berakhir: '2028-08-10',
  penandatanganKedua: 'dr. Ani',
  jabatanKedua: 'Direktur',
  irama: 'bulanan',
} as const;
const pindaian = {
  dokumen: 'pks-ditandatangani',
  berkas: 'lampiran/p.pdf',
  asal: 'p.pdf',
  sidik: 'a'.repeat(64),
  ukuran: 1,
};
const sahkan: KasusCommand = { ...umum, pada: '2026-08-11', jenis: 'Sahkan', pengesahan, lampiran: [] };
const serahkan: KasusCommand = { ...umum, jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null };
const akses: KasusCommand = { ...umum, jenis: 'CatatAkses', userId: '2026-08-12', catatan: null };
const laporan: KasusCommand = {
  ...{ ...umum, jenis: 'CatatKewajiban', kewajiban: 'laporan-semester', periode: '2026-S2' },
  ...{ nomor: null, catatan: null, lampiran: [] },
};
const perpanjang: KasusCommand = { ...umum, jenis: 'Perpanjang', kasus: '2028-003' };
const tarik = (tindakan: number, ubah: object = {}): KasusCommand => ({
  ...{ ...umum, jenis: 'TarikTindakan', tindakan, alasan: 'keliru kasus' },
  ...ubah,
});
const ralat = (tindakan: number, isian: string, baru: string): KasusCommand => ({
  ...{ ...umum, jenis: 'RalatTindakan', tindakan, isian, baru, alasan: 'salah ketik' },
});
const urungkan: KasusCommand = { ...umum, jenis: 'Urungkan', alasan: 'keliru' };
const tutup: KasusCommand = { ...umum, jenis: 'Tutup', status: 'batal', alasan: 'salah daftar' };

/** A case whose steps are done; its next act has the number that is given back. */
function selesai(): Readonly<{ j: KasusWalk; v: () => number }> {
  const j = receivedWalk(smallSop);
  while (j.kasus.status === 'aktif') j.advance();
  return { j, v: () => j.acts.length };
}

describe('TarikTindakan', () => {
  it.each([
    ['serahkan', serahkan, 'Diserahkan', 'penyerahan kepada lembaga (Rina)'],
    ['akses', akses, 'AksesDicatat', 'akses: user ID'],
    ['kewajiban catat', laporan, 'KewajibanDicatat', 'laporan semester 2026-S2'],
    ['the mark of a renewal', perpanjang, 'Diperpanjang', 'tanda diperpanjang permohonan 2028-003'],
  ] as const)('takes back %s: the case is as if it had not been', (_, perintah, urung, ringkas) => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform({ ...serahkan, kepada: 'dirjen' });
    const semula = j.p;
    j.perform(perintah);
    expect(j.p).not.toEqual(semula);
    expect(j.perform(tarik(v()))).toMatchObject([{ jenis: 'TindakanDitarik', tindakan: v() - 1, urung, ringkas }]);
    expect(j.p).toEqual(semula);
    j.perform(perintah);
    expect(j.p).not.toEqual(semula);
  });

  it('takes back one in the middle, and leaves what came after', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(serahkan);
    const salah = v();
    j.perform({ ...serahkan, kepada: 'dirjen', penerima: 'pos' });
    j.perform(laporan);
    j.perform(tarik(salah));
    expect(j.kasus.kerjaSama).toMatchObject({
      diserahkan: [{ kepada: 'dirjen', penerima: 'pos' }],
      kewajiban: [{ periode: '2026-S2' }],
    });
  });

  it('the report that truly is missing is owed again', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(laporan);
    const kurang = () => {
      const k = j.kasus.kerjaSama;
      return (
        k &&
        listKewajiban(k, { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 }, '2026-12-31').find(
          (x) => x.periode === '2026-S2',
        )?.diterima
      );
    };
    expect(kurang()).toBe('2026-08-12');
    j.perform(tarik(v()));
    expect(kurang()).toBeNull();
  });

  it('a signing: done but unsigned again, its scan kept; it can be signed anew, and its last step taken back', () => {
    const { j, v } = selesai();
    const semula = j.kasus;
    j.perform({ ...sahkan, lampiran: [pindaian] });
    const [fakta] = j.perform(tarik(v()));
    expect(fakta).toMatchObject({ kini: null, nomor: { nomor: '470/021', tanggal: '2026-08-11' } });
    expect(j.p).not.toHaveProperty('kerjaSama');
    expect({ ...j.kasus, lampiran: [], dokumen: [] }).toEqual({ ...semula, lampiran: [], dokumen: [] });
    expect(j.kasus.lampiran).toEqual([pindaian]);
    j.perform(sahkan);
    expect(j.kasus.kerjaSama).toMatchObject(pengesahan);
    j.perform(tarik(v()));
    j.perform(urungkan);
    expect(j.kasus).toMatchObject({ status: 'aktif', langkah: { no: 5 } });
    expect(j.kasus.lampiran).toEqual([pindaian]);
  });

  it('what was put right of a signing is not taken over by the next one', () => {
    const { j, v } = selesai();
    const sah = v() + 1;
    const tetap = { lembaga: {}, surat: {}, permohonan: {}, alasan: 'x' };
    j.perform(sahkan);
    j.perform({
      ...umum,
      jenis: 'Ralat',
      isian: 'nomor-kesatu',
      lama: '470/021',
      ...tetap,
      kerjaSama: { nomorKesatu: '470/022' },
    });
    expect(j.perform(tarik(sah))).toMatchObject([{ nomor: { nomor: '470/022' }, ringkas: 'pengesahan PKS 470/022' }]);
    j.perform(sahkan);
    expect(j.kasus.kerjaSama?.nomorKesatu).toBe('470/021');
    j.perform(serahkan);
    j.perform(tarik(v()));
    expect(j.kasus.kerjaSama?.nomorKesatu).toBe('470/021');
  });

  it('a number that was reserved is reserved again, and used by the next signing', () => {
    const { j, v } = selesai();
    j.perform({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/021', klaim: ['2026.pks.000001'] });
    const dipesan = j.kasus.nomor;
    j.perform(sahkan);
    expect(j.kasus.nomor).toMatchObject([{ keadaan: 'dipakai', tanggal: '2026-08-11' }]);
    j.perform(tarik(v()));
    expect(j.kasus.nomor).toEqual(dipesan);
    expect(reservedNomor(j.kasus, 'pks')?.nomor).toBe('470/021');
    j.perform(sahkan);
    expect(j.kasus.nomor).toMatchObject([{ keadaan: 'dipakai' }]);
    expect(effectiveFacts(j.acts).filter((k) => k.jenis === 'NomorDipakai')).toHaveLength(1);
  });

  it('a signing on which something rests is not taken back: all of it is named, and the line for the last of it', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    const sah = v();
    j.perform(serahkan);
    j.perform(perpanjang);
    const { message, saran, rinci } = expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(sah)));
    expect(message).toContain(`no. ${sah + 1}, penyerahan kepada lembaga (Rina); no. ${sah + 2}, tanda diperpanjang`);
    expect(saran[0]).toBe(`pks undo 2026-001 --tindakan ${sah + 2}`);
    expect(rinci.halangan).toMatchObject([{ v: sah + 1 }, { v: sah + 2 }]);
    j.perform(tarik(sah + 1));
    expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(sah)));
    // a renewal that came to nothing is none
    j.perform(tarik(sah, { gugur: ['2028-003'] }));
    expect(j.p).not.toHaveProperty('kerjaSama');
  });

  it('plain undo, a closing and an opening again name the act that is taken back first', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(serahkan);
    const bukaLagi: KasusCommand = { ...umum, jenis: 'BukaLagi', alasan: 'x' };
    for (const [kode, perintah] of [
      ['TIDAK_DAPAT_DIURUNGKAN', urungkan],
      ['KASUS_DITUTUP', tutup],
      ['TIDAK_DAPAT_DIBUKA', bukaLagi],
    ] as const) {
      const { saran, message } = expectRefusal(kode, () => j.perform(perintah));
      expect(saran[0]).toBe(`pks undo 2026-001 --tindakan ${v()}`);
      expect(message).toContain(`no. ${v() - 1}, pengesahan PKS 470/021; no. ${v()}, penyerahan kepada lembaga (Rina)`);
    }
    j.perform(tarik(v()));
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(tutup)).saran[0]).toBe(
      `pks undo 2026-001 --tindakan ${v() - 2}`,
    );
    j.perform(tarik(v() - 2));
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(tutup)).saran[0]).toBe('pks undo 2026-001');
    j.perform(urungkan);
    j.perform(tutup);
    expect(expectRefusal('KASUS_DITUTUP', () => j.perform(tutup)).message).toContain('sudah dibatalkan');
  });

  it('an act that is not there, taken back already, or a step: each in its own words', () => {
    const { j, v } = selesai();
    const langkah = v();
    j.perform(sahkan);
    j.perform(serahkan);
    j.perform(tarik(v()));
    expect(expectRefusal('TINDAKAN_TIDAK_ADA', () => j.perform(tarik(99))).rinci).toEqual({
      tindakan: 99,
      terakhir: v(),
    });
    expect(expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(v() - 1))).message).toContain(
      'sudah diurungkan',
    );
    expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(v())));
    const lihat = () => expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(langkah))).saran;
    expect(lihat()).toEqual([`pks undo 2026-001 --tindakan ${langkah + 1}`]);
    expect(expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(1))).saran).toEqual(['pks show 2026-001']);
    expectRefusal('HASIL_TIDAK_BERLAKU', () => j.perform(ralat(langkah, 'penerima', 'x')));
    j.perform(tarik(langkah + 1));
    expect(lihat()).toEqual(['pks undo 2026-001']);
    expectRefusal('PKS_BELUM_SAH', () => j.perform(ralat(langkah, 'penerima', 'x')));
  });

  it('of the last step, also one that came with a scan, the line is a plain undo; of a mere receipt there is none', () => {
    const j = receivedWalk(smallSop);
    j.advance({ lampiran: [pindaian] });
    expect(expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(tarik(2))).saran).toEqual(['pks undo 2026-001']);
    const surat = new KasusWalk(smallSop);
    surat.perform(terimaCommand({ ada: [] }));
    expect(expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => surat.perform(tarik(1))).saran).toEqual(['pks show 2026-001']);
  });

  it('is not dated before what it takes back, unless that lies in the future', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(serahkan);
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(tarik(v(), { pada: '2026-08-11' })));
    j.perform(tarik(v(), { pada: '2026-08-11', dicatat: '2026-08-11T10:00:00+07:00' }));
    expect(j.kasus.kerjaSama?.diserahkan).toEqual([]);
  });

  it('the history says of each fact whether it fell with its act; a scan did not', () => {
    const { j, v } = selesai();
    j.perform({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/021', klaim: [] });
    j.perform({ ...sahkan, lampiran: [pindaian] });
    j.perform(tarik(v()));
    const berlaku = effectiveFacts(j.acts).map((k) => k.jenis);
    expect(berlaku.slice(-2)).toEqual(['NomorDipesan', 'Dilampirkan']);
    const [fakta] = j.acts.at(-1)?.kejadian ?? [];
    expect(fakta && historyEntry(v(), fakta)).toMatchObject({ jenis: 'TindakanDitarik', catatan: 'keliru kasus' });
    expect(fakta && historyEntry(v(), fakta)).not.toHaveProperty('kini');
  });
});

describe('RalatTindakan', () => {
  it.each([
    [serahkan, 'penerima', 'Rini', { diserahkan: [{ penerima: 'Rini', kepada: 'lembaga' }] }, 'Rina'],
    [serahkan, 'kepada', 'dirjen', { diserahkan: [{ kepada: 'dirjen', penerima: 'Rina' }] }, 'lembaga'],
    [serahkan, 'tanggal', '2026-08-11', { diserahkan: [{ pada: '2026-08-11' }] }, umum.pada],
    [akses, 'user-id', '2026-08-11', { userId: '2026-08-11' }, '2026-08-12'],
    [laporan, 'periode', '2027-S1', { kewajiban: [{ periode: '2027-S1' }] }, '2026-S2'],
    [laporan, 'tanggal', '2026-08-20', { kewajiban: [{ pada: '2026-08-20' }] }, umum.pada],
    [laporan, 'nomor-surat', '445/9', {}, null],
  ] as const)('%o: %s becomes %s, and both stay legible', (perintah, isian, baru, kerjaSama, lama) => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(perintah);
    const [fakta] = j.perform(ralat(v(), isian, baru));
    expect(fakta).toMatchObject({ jenis: 'TindakanDiralat', tindakan: v() - 1, isian, lama, baru });
    expect(j.kasus.kerjaSama).toMatchObject(kerjaSama);
    const galat = expectRefusal('SUDAH_TERISI', () => j.perform(ralat(v() - 1, isian, baru)));
    expect(galat.message).toContain(`memang sudah "${baru}"`);
  });

  it('goes with its act when that is taken back', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    const semula = j.p;
    j.perform(serahkan);
    const serah = v();
    j.perform(ralat(serah, 'penerima', 'Rini'));
    expect(j.perform(tarik(serah))).toMatchObject([{ ringkas: 'penyerahan kepada lembaga (Rini)' }]);
    expect(j.p).toEqual(semula);
    expectRefusal('HASIL_TIDAK_BERLAKU', () => j.perform(ralat(serah, 'penerima', 'Rani')));
  });

  it('of two that read the same only the one meant is put right', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(serahkan);
    j.perform(serahkan);
    j.perform(ralat(v(), 'penerima', 'Rini'));
    j.perform(tarik(v() - 2));
    expect(j.kasus.kerjaSama?.diserahkan.map((x) => x.penerima)).toEqual(['Rini']);
  });

  it('never before the signing, nor in the future; nor the signing after what was done under it', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(serahkan);
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(ralat(v(), 'tanggal', '2026-08-10')));
    expectRefusal('TANGGAL_MASA_DEPAN', () => j.perform(ralat(v(), 'tanggal', '2027-01-01')));
    j.perform(akses);
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(ralat(v(), 'user-id', '2026-08-10')));
    const tetap = { lembaga: {}, surat: {}, permohonan: {}, alasan: 'x', lama: '' };
    const ttd = (tanggal: string): KasusCommand => ({
      ...{ ...umum, jenis: 'Ralat', isian: 'tanggal-pks', ...tetap, kerjaSama: { tanggal } },
    });
    expect(expectRefusal('TANGGAL_MUNDUR', () => j.perform(ttd('2026-08-13'))).message).toContain(
      'penyerahan kepada lembaga',
    );
    j.perform(ttd('2026-08-12'));
  });

  it('a report of a term made shorter since can still be put right, but for what is owed', () => {
    const { j, v } = selesai();
    const tetap = { lembaga: {}, surat: {}, permohonan: {}, alasan: 'x', lama: '2028-08-10' };
    j.perform(sahkan);
    j.perform({ ...laporan, periode: '2028-S2' });
    const masuk = v();
    j.perform({ ...umum, jenis: 'Ralat', isian: 'berakhir', ...tetap, kerjaSama: { berakhir: '2028-06-30' } });
    expect(j.perform(ralat(masuk, 'nomor-surat', '445/9'))).toMatchObject([{ isian: 'nomor-surat', baru: '445/9' }]);
    expectRefusal('NILAI_TIDAK_DIKENAL', () => j.perform(ralat(masuk, 'periode', '2029-S1')));
    j.perform({ ...laporan, kewajiban: 'data-balikan', periode: '2026-09' });
    expectRefusal('NILAI_TIDAK_DIKENAL', () => j.perform(ralat(v(), 'jenis', 'laporan-semester')));
  });

  it('a list that is the same is no slip either', () => {
    const j = receivedWalk(smallSop);
    const elemen = ['nik', 'nama-lengkap'];
    const galat = expectRefusal('SUDAH_TERISI', () =>
      j.perform({
        ...{ ...umum, jenis: 'Ralat', isian: 'elemen', lama: elemen, lembaga: {}, surat: {}, alasan: 'x' },
        permohonan: { elemen },
      }),
    );
    expect(galat.message).toBe('Isian elemen memang sudah "nik, nama-lengkap", jadi tidak ada yang diralat.');
    expect(galat.saran).toEqual(['pks show 2026-001']);
  });

  it('a period that is not owed, or in already, is refused as when it was recorded', () => {
    const { j, v } = selesai();
    j.perform(sahkan);
    j.perform(laporan);
    j.perform({ ...laporan, periode: '2027-S1' });
    expectRefusal('SUDAH_TERISI', () => j.perform(ralat(v(), 'periode', '2026-S2')));
    expectRefusal('NILAI_TIDAK_DIKENAL', () => j.perform(ralat(v(), 'periode', '2031-S1')));
    j.perform(ralat(v() - 1, 'periode', '2027-S2'));
    expect(j.kasus.kerjaSama?.kewajiban.map((x) => x.periode)).toEqual(['2027-S2', '2027-S1']);
  });
});
