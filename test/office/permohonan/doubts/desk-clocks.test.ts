/** Clocks of several desks, act by act: what is moved on, what is asked, what is left alone. */

import { describe, expect, test } from 'vitest';
import { alignToClock, deskOfActor, formatDuration } from '../../../../src/office/permohonan/doubts/desk-clocks.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import type { ReceivedKasus } from '../../../../src/office/permohonan/permohonan.ts';
import { bindingFacts } from '../../../../src/office/permohonan/rules/act-order.ts';
import type { RuleContext } from '../../../../src/office/permohonan/rules/rule-context.ts';
import { expectRefusal, receivedWalk as kasusBaru, siti, testElemen } from '../../../support/kasus-walk.ts';
import { sampleDiselesaikan, sampleDiterima, sampleLangkah } from '../../../support/sample-facts.ts';
import { smallSop } from '../../../support/small-sop.ts';

const jam = (pukul: string, hari = '12') => `2026-08-${hari}T${pukul}+07:00`;
const p: ReceivedKasus = { ...kasusBaru(smallSop).kasus, diterima: jam('08:00:00') };
const di = (saat: string, ubah: object = {}) => ({ pada: saat, dicatat: saat, oleh: { ...siti, meja: 'B' }, ...ubah });
const selesai = (saat: string, ubah: object = {}) =>
  sampleDiselesaikan(2, { ...di(saat), oleh: { ...siti, meja: 'A' }, ...ubah });
const aturan = (act: readonly (KasusFact | readonly KasusFact[])[], ubah: Partial<RuleContext> = {}): RuleContext => ({
  ...{ sop: smallSop, id: '2026-001', elemen: testElemen, peranKetat: false },
  riwayat: [sampleDiterima(1, { pada: jam('08:00:00'), dicatat: jam('08:00:00') }), ...act].map((k, i) => ({
    v: i + 1,
    kejadian: [k].flat(),
  })),
  ...ubah,
});
const lanjut = (saat: string, ubah: object = {}): KasusCommand => ({
  ...di(saat),
  jenis: 'Lanjutkan',
  catatan: null,
  ...ubah,
});
const lampirkan = (saat: string, ubah: object = {}): KasusCommand => ({
  ...{ ...di(saat), jenis: 'Lampirkan', catatan: null },
  lampiran: { dokumen: 'x', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 },
  ...ubah,
});

describe('far behind the newest act', () => {
  test('it is the newest that counts, however many bind', () => {
    const a = aturan([selesai(jam('09:00:00')), selesai(jam('10:00:00')), selesai(jam('12:00:00', '18'))]);
    const galat = expectRefusal('JAM_JANGGAL', () => alignToClock(a, p, lanjut(jam('10:00:00', '13'))));
    expect(galat.rinci).toMatchObject({ terakhir: jam('12:00:00', '18') });
  });

  test('of older facts, which name no desk, it is told who typed them', () => {
    const a = aturan([selesai(jam('10:00:00', '18'), { oleh: siti })]);
    const galat = expectRefusal('JAM_JANGGAL', () => alignToClock(a, p, lanjut(jam('10:00:00', '13'), { oleh: siti })));
    expect(galat.message).toContain('dicatat di komputer yang dipakai siti,');
  });
});

describe('a little behind the newest act', () => {
  test('the next one lies a second after it, and by how much this clock is behind is kept', () => {
    const perintah = lanjut(jam('10:00:00'));
    expect(alignToClock(aturan([selesai(jam('10:00:30'))]), p, perintah)).toEqual({
      ...perintah,
      ...{ pada: jam('10:00:31'), selisihDetik: 30 },
    });
    expect(alignToClock(aturan([selesai(jam('10:15:00'))]), p, perintah)).toMatchObject({ selisihDetik: 900 });
  });

  test('level with it, or ahead, nothing is moved', () => {
    for (const saat of ['10:00:00', '10:00:01', '23:00:00']) {
      const perintah = lanjut(jam(saat));
      expect(alignToClock(aturan([selesai(jam('10:00:00'))]), p, perintah)).toBe(perintah);
    }
  });

  test('a paper binds nothing, but what comes after it is told after it', () => {
    const pindai: KasusFact = {
      ...di(jam('10:05:00')),
      jenis: 'Dilampirkan',
      catatan: null,
      lampiran: p.lampiran[0] as never,
    };
    const perintah = lampirkan(jam('10:00:00'));
    const a = aturan([selesai(jam('09:00:00')), pindai]);
    expect(alignToClock(a, p, perintah)).toMatchObject({ pada: jam('10:05:01'), selisihDetik: 300 });
    const jauh = aturan([selesai(jam('09:00:00')), { ...pindai, ...di(jam('10:15:01')) }]);
    expect(alignToClock(jauh, p, perintah)).toBe(perintah);
    const dua = aturan([selesai(jam('10:07:00')), pindai]);
    expect(alignToClock(dua, p, perintah)).toMatchObject({ pada: jam('10:07:01'), selisihDetik: 420 });
  });

  test('when it happened was said: then that is when', () => {
    const perintah = lanjut(jam('10:00:00'), { pada: '2026-08-12' });
    expect(alignToClock(aturan([selesai(jam('10:00:30'))]), p, perintah)).toBe(perintah);
  });

  test('one that was itself moved on tells the clock it was measured by', () => {
    // typed at 10:00:00 by a clock 900 seconds behind the first: that one showed 10:15:00 then
    const dipindah = selesai(jam('10:15:03'), { dicatat: jam('10:00:00'), selisihDetik: 900 });
    expect(alignToClock(aturan([dipindah]), p, lanjut(jam('10:00:00')))).toMatchObject({
      ...{ pada: jam('10:15:04'), selisihDetik: 900 },
    });
    expect(
      expectRefusal('JAM_JANGGAL', () => alignToClock(aturan([dipindah]), p, lanjut(jam('09:59:59')))).rinci,
    ).toMatchObject({
      selisihDetik: 901,
    });
    // its clock was said to be right: then it counts as it stands
    const benar = { ...dipindah, jamBenar: true } as const;
    expect(
      expectRefusal('JAM_JANGGAL', () => alignToClock(aturan([benar]), p, lanjut(jam('10:00:00')))).rinci,
    ).toMatchObject({
      selisihDetik: 903,
    });
    // behind what it says of that clock, what it bears is what counts
    const lalu = lanjut(jam('10:15:01'));
    expect(alignToClock(aturan([dipindah]), p, lalu)).toMatchObject({ pada: jam('10:15:04'), selisihDetik: 2 });
  });
});

describe('far behind the act that binds', () => {
  const a = (ubah: Partial<RuleContext> = {}) => aturan([selesai(jam('10:15:01'))], ubah);
  const saat = jam('10:00:00');
  const ditandai = { selisihDetik: 901, jamBenar: true };

  test.each<KasusCommand>([
    lanjut(saat),
    { ...di(saat), jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' },
    { ...di(saat), jenis: 'BukaLagi', alasan: 'x' },
  ])('what goes on is a question, unless somebody says the clock is right: $jenis', (perintah) => {
    expectRefusal('JAM_JANGGAL', () => alignToClock(a(), p, perintah));
    expect(alignToClock(a({ jamBenar: true }), p, perintah)).toEqual({ ...perintah, ...ditandai });
  });

  test.each<KasusCommand>([
    { ...di(saat), jenis: 'Urungkan', alasan: 'x' },
    { ...di(saat), jenis: 'Tutup', status: 'batal', alasan: 'x' },
  ])('what ends or takes back is done, and marked: $jenis', (perintah) => {
    expect(alignToClock(a(), p, perintah)).toEqual({ ...perintah, ...ditandai });
  });

  test('a paper is taken as it comes', () => {
    const perintah = lampirkan(saat);
    expect(alignToClock(a(), p, perintah)).toBe(perintah);
  });
});

test.each([
  [0, '0 detik'],
  [59, '59 detik'],
  [60, '1 menit'],
  [7199, '120 menit'],
  [7200, '2 jam'],
  [2 * 86_400 - 1, '48 jam'],
  [2 * 86_400, '2 hari'],
  [730 * 86_400 - 1, '730 hari'],
  [730 * 86_400, '2 tahun'],
  [3653 * 86_400, '10 tahun'],
])('%i seconds are %s', (detik, kata) => {
  expect(formatDuration(detik)).toBe(kata);
});

test('a desk without a machine is whose account typed, else who acted', () => {
  expect(deskOfActor({ nama: 'Ibu Sari', peran: null, dicatatOleh: 'sari' })).toBe('komputer yang dipakai sari');
  expect(deskOfActor({ nama: 'Ibu Sari', peran: null, dicatatOleh: '' })).toBe('komputer yang dipakai Ibu Sari');
});

describe('what the next act is measured by', () => {
  const ikat = (...act: readonly (KasusFact | readonly KasusFact[])[]) =>
    bindingFacts(aturan(act), p).map((k) => k.pada);
  const urung = (tindakan: number): KasusFact => ({
    ...{ ...di(jam('12:00:00')), jenis: 'Diurungkan', tindakan, urung: 'Diselesaikan', langkah: 2, ringkas: 'x' },
    alasan: 'x',
    kembali: {} as Extract<KasusFact, { jenis: 'Diurungkan' }>['kembali'],
  });
  const buka: KasusFact = { ...di(jam('11:00:00')), jenis: 'DibukaLagi', ke: sampleLangkah(2), alasan: 'x' };

  test('the receipt as it stands, then what moved the case and was not taken back', () => {
    expect(ikat(selesai(jam('09:00:00')), selesai(jam('10:00:00')), urung(3), buka)).toEqual([
      ...[jam('08:00:00'), jam('09:00:00'), jam('11:00:00')],
    ]);
    expect(bindingFacts(aturan([]), { ...p, diterima: '2026-08-01' }).map((k) => k.pada)).toEqual(['2026-08-01']);
    expect(bindingFacts({ id: 'x' }, p)).toEqual([]);
    expect(bindingFacts({ id: 'x', riwayat: [] }, p)).toEqual([]);
  });

  test('what the first act held besides moves with the receipt, unless it happened later', () => {
    const awal = aturan([]).riwayat?.[0]?.kejadian ?? [];
    const ikut = (k: KasusFact) =>
      bindingFacts({ id: 'x', riwayat: [{ v: 1, kejadian: [...awal, k] }] }, p).map((satu) => satu.pada);
    expect(ikut(selesai(awal[0]?.pada ?? ''))).toEqual([jam('08:00:00')]);
    expect(ikut(selesai(jam('09:00:00')))).toEqual([jam('08:00:00'), jam('09:00:00')]);
  });

  test('what bore the time of a wrong clock binds no longer, what lies before the right one does', () => {
    const benar = selesai(jam('10:00:00'), { jamBenar: true });
    expect(ikat(selesai(jam('09:00:00')), selesai(jam('23:00:00')), benar)).toEqual([
      ...[jam('08:00:00'), jam('09:00:00'), jam('10:00:00')],
    ]);
    expect(ikat(selesai(jam('10:00:00')), benar)).toHaveLength(3);
  });
});
