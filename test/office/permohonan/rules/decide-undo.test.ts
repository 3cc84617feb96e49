import { describe, expect, it } from 'vitest';
import { effectiveFacts } from '../../../../src/office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import { PKS_FACTS } from '../../../../src/office/permohonan/facts/kinds/kerja-sama-facts.ts';
import type { FinalStatus } from '../../../../src/office/permohonan/facts/standing-parts.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { isNaskahApproved } from '../../../../src/office/permohonan/standing/naskah-approval.ts';
import {
  dicatat,
  expectRefusal,
  KasusWalk,
  pada,
  receivedWalk,
  siti,
  terimaCommand,
} from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { smallSop } from '../../../support/small-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const urungkan: KasusCommand = { ...umum, jenis: 'Urungkan', alasan: 'keliru kasus' };
const bukaLagi: KasusCommand = { ...umum, jenis: 'BukaLagi', alasan: 'berkas dilengkapi' };
const tutup = (status: FinalStatus): KasusCommand => ({ ...umum, jenis: 'Tutup', status, alasan: 'sebabnya' });
const pindai: Extract<KasusCommand, { jenis: 'Lampirkan' }> = {
  ...umum,
  jenis: 'Lampirkan',
  lampiran: { dokumen: 'disposisi', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 },
  catatan: null,
};

describe('Urungkan', () => {
  it('takes back the last step: the case is where it was, and both stay in the history', () => {
    const j = receivedWalk(printedSop);
    const semula = j.p;
    j.advance();
    expect(j.langkah).toBe(3);
    expect(j.perform(urungkan)).toMatchObject([
      { jenis: 'Diurungkan', tindakan: 2, urung: 'Diselesaikan', langkah: 2, alasan: 'keliru kasus' },
    ]);
    expect(j.p).toEqual(semula);
    expect(j.kejadian.map((k) => k.jenis)).toEqual(['Diterima', 'Diselesaikan', 'Diselesaikan', 'Diurungkan']);
  });

  it('lets the right step be dated before the one that was taken back', () => {
    const j = receivedWalk(printedSop);
    j.advance({ pada: '2026-08-14' });
    j.perform({ ...urungkan, pada: dicatat });
    j.advance({ pada: '2026-08-11' });
    expect(j.kasus.terakhir).toBe('2026-08-11');
  });

  it('keeps what came since: a scan counts as held', () => {
    const j = receivedWalk(printedSop);
    j.advance();
    j.perform(pindai);
    j.perform({ ...umum, jenis: 'Lengkapi', lembaga: { kontak: '0274 1' }, permohonan: {} });
    j.perform(urungkan);
    expect(j.kasus).toMatchObject({ langkah: { no: 2 }, lembaga: { kontak: '0274 1' } });
    expect(j.kasus.lampiran).toHaveLength(1);
    expect(j.kasus.dokumen).toContainEqual({ kode: 'disposisi', langkah: 2 });
  });

  it('keeps a number reserved or given up since, which stands in its way no more than a scan does', () => {
    const j = receivedWalk(printedSop);
    j.advance();
    j.perform({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/1', klaim: [] });
    j.perform({ ...umum, jenis: 'BatalkanNomor', naskah: 'pks', alasan: 'belum perlu' });
    j.perform(urungkan);
    expect(j.kasus).toMatchObject({ langkah: { no: 2 }, nomor: [{ nomor: '470/1', keadaan: 'batal' }] });
  });

  it('of the sending step leaves no letter, though its number was put right or filled in', () => {
    const j = receivedWalk(printedSop).advanceTo(13);
    const tetap = { lembaga: {}, surat: {}, permohonan: {} };
    const ralat = { jenis: 'Ralat', isian: 'nomor-keluar', lama: 'K/1', ...tetap, alasan: 'salah' } as const;
    j.advance({ suratKeluar: { nomor: 'K/1', tanggal: '2026-08-10' } });
    j.perform({ ...umum, ...ralat, suratKeluar: { nomor: 'K/2' } });
    j.advance();
    j.perform(urungkan);
    expect(j.kasus.suratKeluar).toEqual({ nomor: 'K/2', tanggal: '2026-08-10' });
    j.perform(urungkan);
    expect(j.kasus.suratKeluar).toBeNull();
    j.advance();
    j.advance();
    j.perform(urungkan);
    expect(j.kasus.suratKeluar).toBeNull();
  });

  it('of the sending step leaves no letter, though its number was filled in; of what came later it does', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: {}, suratKeluar: { nomor: 'K/1' } });
    j.perform(urungkan);
    expect(j.kasus.suratKeluar).toEqual({ nomor: 'K/1', tanggal: null });
    j.perform(urungkan);
    expect(j.langkah).toBe(13);
    expect(j.kasus.suratKeluar).toBeNull();
  });

  it('keeps the scan that came with the step', () => {
    const j = receivedWalk(printedSop);
    j.advance({ lampiran: [pindai.lampiran] });
    j.perform(urungkan);
    expect(j.kasus.lampiran).toHaveLength(1);
    expect(j.kasus.dokumen).toContainEqual({ kode: 'disposisi', langkah: 2 });
  });

  it('again takes back the step before', () => {
    const j = receivedWalk(printedSop);
    j.advance();
    j.advance();
    j.perform(urungkan);
    expect(j.perform(urungkan)).toMatchObject([{ tindakan: 2 }]);
    expect(j.langkah).toBe(2);
  });

  it('takes back a koreksi with its revision and its note, and gives back what it took', () => {
    const j = receivedWalk(printedSop).advanceTo(6);
    const semula = j.p;
    j.advance({ hasil: 'koreksi', catatan: 'pasal 5' });
    expect(j.kasus.revisi).toBe(1);
    j.perform(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('takes back an approval: the document is a konsep again', () => {
    const j = receivedWalk(smallSop).advanceTo(4);
    const tempat = { langkah: [2], disetujui: 3 };
    expect(isNaskahApproved(tempat, effectiveFacts(j.acts))).toBe(true);
    j.perform(urungkan);
    expect(isNaskahApproved(tempat, effectiveFacts(j.acts))).toBe(false);
  });

  it.each([
    ['the last step of the SOP', (j: KasusWalk) => j.advance()],
    ['a closing', (j: KasusWalk) => j.perform(tutup('batal'))],
    ['a pause', (j: KasusWalk) => j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' })],
  ])('takes back %s', (_, kerja) => {
    const j = receivedWalk(smallSop).advanceTo(5);
    const semula = j.p;
    kerja(j);
    expect(j.p).not.toEqual(semula);
    j.perform(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('takes back an opening again: the case is closed as it was', () => {
    const j = receivedWalk(printedSop);
    j.perform(tutup('dicabut'));
    const semula = j.p;
    j.perform(bukaLagi);
    j.perform(urungkan);
    expect(j.p).toEqual(semula);
  });

  it('takes back the first step that came with the letter, and never the receipt', () => {
    const j = receivedWalk(printedSop);
    j.advance();
    j.perform(urungkan);
    expect(j.p).toMatchObject({ langkah: { no: 2 } });
    j.perform(urungkan);
    expect(j.p).toMatchObject({ langkah: { no: 1 }, dokumen: [], dikerjakan: [], tangan: [{}] });
    const galat = expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(urungkan));
    expect(galat.saran).toContain('pks batal 2026-001');
    j.advance();
    expect(j.p).toMatchObject({ langkah: { no: 2 } });
    j.perform(urungkan);
    expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(urungkan));
  });

  it.each(PKS_FACTS.filter((jenis) => jenis !== 'Disahkan'))(
    'stops at what has been done since about the agreement: %s',
    (jenis) => {
      const j = receivedWalk(printedSop);
      j.advance();
      const [langkah] = j.advance();
      j.acts.push({ v: 4, kejadian: [{ ...langkah, jenis } as unknown as KasusFact] });
      const galat = expectRefusal('TIDAK_DAPAT_DIURUNGKAN', () => j.perform(urungkan));
      expect(galat.message).toContain('sudah ditindaklanjuti pada');
      expect(galat.saran).toEqual(['pks show 2026-001']);
    },
  );

  it('is not dated before what it takes back', () => {
    const j = receivedWalk(printedSop);
    j.advance({ pada: '2026-08-14' });
    expectRefusal('TANGGAL_MUNDUR', () => j.perform({ ...urungkan, pada: '2026-08-13' }));
  });
});

describe('Tutup', () => {
  it.each(['dicabut', 'batal', 'ditolak', 'dikembalikan'] as const)(
    'closes a case as %s, with its reason',
    (status) => {
      const j = receivedWalk(printedSop);
      j.perform({ ...tutup(status), pada: '2026-08-12' });
      expect(j.kasus).toMatchObject({
        status,
        langkah: null,
        ditutup: { pada: '2026-08-12', alasan: 'sebabnya' },
        terakhir: '2026-08-12',
      });
    },
  );

  it('closes no case twice, nor one that is done', () => {
    const j = receivedWalk(printedSop);
    j.perform(tutup('batal'));
    expectRefusal('KASUS_DITUTUP', () => j.perform(tutup('dicabut')));
    const selesai = receivedWalk(smallSop).advanceTo(5);
    selesai.advance();
    expectRefusal('KASUS_DITUTUP', () => selesai.perform(tutup('batal')));
  });
});

describe('BukaLagi', () => {
  it('goes on at the step where the case stood, with all it held', () => {
    const j = receivedWalk(printedSop).advanceTo(6);
    const { langkah, dokumen } = j.kasus;
    j.perform(tutup('dikembalikan'));
    j.perform(bukaLagi);
    expect(j.kasus).toMatchObject({ status: 'aktif', langkah, dokumen });
    expect(j.p).not.toHaveProperty('ditutup');
  });

  it('a scan that came while it was closed belongs to the step it opens at', () => {
    const j = receivedWalk(printedSop).advanceTo(4);
    j.perform(tutup('dikembalikan'));
    j.perform(pindai);
    j.perform(bukaLagi);
    expect(j.kasus.dokumen.at(-1)).toEqual({ kode: 'disposisi', langkah: 4 });
  });

  it('opens a paused case paused', () => {
    const j = receivedWalk(printedSop);
    j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    j.perform(tutup('dicabut'));
    j.perform(bukaLagi);
    expect(j.kasus.langkah?.jeda).toMatchObject({ alasan: 'x' });
  });

  it('counts the days while it lay with the institution as theirs, those of a mistake as the office’s', () => {
    const tanggungan = (status: FinalStatus) => {
      const j = receivedWalk(printedSop);
      j.perform({ ...tutup(status), pada: '2026-08-11' });
      j.perform({ ...bukaLagi, pada: '2026-08-14' });
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
    expectRefusal('TIDAK_DAPAT_DIBUKA', () => receivedWalk(printedSop).perform(bukaLagi));
    const agregat = new KasusWalk(printedSop);
    agregat.perform(terimaCommand({ data: 'agregat' }));
    expectRefusal('TIDAK_DAPAT_DIBUKA', () => agregat.perform(bukaLagi));
    const selesai = receivedWalk(smallSop).advanceTo(5);
    selesai.advance();
    const galat = expectRefusal('TIDAK_DAPAT_DIBUKA', () => selesai.perform(bukaLagi));
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
    const j = receivedWalk(smallSop);
    while (j.kasus.status === 'aktif') j.advance();
    j.perform({ ...umum, jenis: 'Sahkan', pengesahan, lampiran: [] });
    return j;
  };

  it.each([
    ['TIDAK_DAPAT_DIURUNGKAN', urungkan],
    ['TIDAK_DAPAT_DIBUKA', bukaLagi],
  ] as const)('no step is taken back and the case is not opened again: %s', (kode, perintah) => {
    const j = disahkan();
    j.perform({ ...umum, jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Ani', catatan: null });
    const { message } = expectRefusal(kode, () => j.perform(perintah));
    expect(message).toContain('sudah disahkan (470/021, Senin, 10 Agustus 2026)');
  });
});
