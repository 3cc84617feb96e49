import { describe, expect, test } from 'vitest';
import { asInstant, plusSeconds } from '../../../../src/office/days/seconds.ts';
import { deskOfActor, formatDuration } from '../../../../src/office/permohonan/doubts/desk-clocks.ts';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import { effectiveFacts } from '../../../../src/office/permohonan/facts/effective-facts.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { bindingFacts, refuseBackdated } from '../../../../src/office/permohonan/rules/act-order.ts';
import fc from '../../../seeded.ts';
import { expectRefusal, KasusWalk, receivedWalk, siti, terimaCommand } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const jam = (pukul: string) => `2026-08-12T${pukul}:00+07:00`;
const urungkan = { oleh: siti, dicatat: '2026-08-19T10:15:00+07:00', jenis: 'Urungkan', alasan: 'keliru' } as const;
const tunggu = (pada: string) => ({ ...urungkan, pada, jenis: 'Tunggu', siapa: 'pemohon' }) as const;
const lanjut = (pada: string) => ({ ...urungkan, pada, jenis: 'Lanjutkan', catatan: null }) as const;

describe('within a day', () => {
  test('a time binds across an act that has none', () => {
    const j = receivedWalk(smallSop);
    j.advance({ pada: jam('15:00') });
    j.perform(tunggu('2026-08-12'));
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(lanjut(jam('09:00'))));
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(lanjut(jam('14:59'))));
    j.perform(lanjut(jam('15:00')));
  });

  test('also across several, and the receipt counts', () => {
    const j = new KasusWalk(smallSop);
    j.perform(terimaCommand({ pada: jam('11:00') }));
    j.perform(tunggu('2026-08-12'));
    j.perform(lanjut('2026-08-12'));
    expectRefusal('TANGGAL_MUNDUR', () => j.advance({ pada: jam('10:59') }));
    j.advance({ pada: '2026-08-12' });
    expectRefusal('TANGGAL_MUNDUR', () => j.perform({ ...urungkan, pada: jam('10:59') }));
  });

  test('an act that was taken back binds no longer', () => {
    const j = receivedWalk(smallSop);
    j.perform(tunggu(jam('15:00')));
    j.perform({ ...urungkan, pada: '2026-08-12' });
    j.perform(tunggu('2026-08-12'));
    j.perform(lanjut(jam('09:00')));
  });

  test('a time of the next day is free', () => {
    const j = receivedWalk(smallSop);
    j.advance({ pada: jam('15:00') });
    j.perform(tunggu('2026-08-12'));
    j.perform(lanjut('2026-08-13T08:00:00+07:00'));
  });

  test('a receipt is not put behind the first of several acts', () => {
    const j = receivedWalk(smallSop);
    j.perform(tunggu('2026-08-12'));
    j.perform(lanjut('2026-08-17'));
    const ralat = (saat: string) =>
      j.perform({
        ...urungkan,
        pada: urungkan.dicatat,
        jenis: 'Ralat',
        isian: 'diterima',
        lama: null,
        lembaga: {},
        surat: {},
        permohonan: {},
        diterima: saat,
      });
    expectRefusal('TANGGAL_MUNDUR', () => ralat('2026-08-14'));
    ralat('2026-08-12');
  });
});

describe('acts that an earlier pks took out of order', () => {
  /** Received on the 10th at nine, then a pause or its end at each of these, the newest last. */
  const kasus = (...saat: readonly string[]) => {
    const j = receivedWalk(smallSop);
    for (const [i, pada] of saat.entries()) {
      const umum = { pada, dicatat: urungkan.dicatat, oleh: siti };
      const k = i % 2 === 0 ? ({ ...umum, jenis: 'Ditunggu', siapa: 'pemohon', alasan: 'x' } as const) : null;
      j.acts.push({ v: i + 2, kejadian: [k ?? { ...umum, jenis: 'Dilanjutkan', catatan: null }] });
    }
    j.p = { ...j.p, terakhir: saat.at(-1) ?? j.kasus.terakhir } as typeof j.p;
    return {
      mengikat: () => bindingFacts({ id: 'x', riwayat: j.acts }, j.kasus).map((k) => k.pada),
      lalu: (pada: string, ubah: object = {}) =>
        refuseBackdated({ id: 'x', riwayat: j.acts }, j.kasus, { ...urungkan, pada, ...ubah }),
    };
  };

  test('all bind, each on its own day', () => {
    const k = kasus(jam('15:00'), '2026-08-12', jam('09:00'));
    expect(k.mengikat()).toEqual(['2026-08-10T09:00:00+07:00', jam('15:00'), '2026-08-12', jam('09:00')]);
    expectRefusal('TANGGAL_MUNDUR', () => k.lalu(jam('10:00')));
    k.lalu(jam('15:00'));
    const lain = kasus('2026-08-14T15:00:00+07:00', '2026-08-12');
    lain.lalu(jam('10:00'));
    lain.lalu('2026-08-13');
  });

  test('said to be typed by the right clock, an act is measured by what that clock has seen', () => {
    const benar = { dicatat: jam('10:00'), jamBenar: true };
    const k = kasus('2031-01-01T08:00:00+07:00');
    k.lalu(jam('10:00'), benar);
    expectRefusal('TANGGAL_MUNDUR', () => k.lalu('2026-08-09', benar));
    expectRefusal('TANGGAL_MUNDUR', () => kasus('2026-08-11', '2026-08-11').lalu('2026-08-10', benar));
    k.lalu('2026-08-09', { ...benar, dicatat: '2026-08-09T08:00:00+07:00' });
  });
});

describe('behind the newest act', () => {
  const di = (meja: string, saat: string) => ({ pada: saat, dicatat: saat, oleh: { ...siti, meja } });
  const cepat = jam('10:15');
  const tepat = jam('10:00');

  test('by just a quarter of an hour, each act lies a second after the one before, however many there are', () => {
    const j = receivedWalk(smallSop);
    j.perform({ ...di('A', cepat), jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    j.perform({ ...di('B', tepat), jenis: 'Lanjutkan', catatan: null });
    j.perform({ ...di('B', tepat), jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    expect(j.kejadian.slice(-2)).toMatchObject([
      { pada: '2026-08-12T10:15:01+07:00', dicatat: tepat, selisihDetik: 900 },
      { pada: '2026-08-12T10:15:02+07:00', dicatat: tepat, selisihDetik: 900 },
    ]);
  });

  test('by a second more it is a question, which only the word about the clock settles', () => {
    const j = receivedWalk(smallSop);
    j.perform({ ...di('A', cepat), jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    const lanjutkan = { ...di('B', '2026-08-12T09:59:59+07:00'), jenis: 'Lanjutkan', catatan: null } as const;
    expect(expectRefusal('JAM_JANGGAL', () => j.perform(lanjutkan)).rinci).toMatchObject({
      selisihDetik: 901,
      meja: 'A',
    });
    const yakin = new KasusWalk(smallSop, { jamBenar: true });
    for (const k of ['p', 'kejadian', 'acts'] as const) Object.assign(yakin, { [k]: j[k] });
    expect(yakin.perform(lanjutkan)).toMatchObject([{ pada: lanjutkan.dicatat, selisihDetik: 901, jamBenar: true }]);
  });
});

/** Desks with clocks of their own; the true time passes between acts, sometimes not at all. */
const acara = fc.array(
  fc.record({
    meja: fc.nat(3),
    lewat: fc.constantFrom(0, 0, 1, 30, 200, 4000, 90_000),
    apa: fc.constantFrom('maju', 'tunggu', 'lanjut', 'undo', 'lengkapi', 'tutup', 'buka'),
  }),
  { minLength: 1, maxLength: 30 },
);

test('with clocks that differ by up to fifteen minutes nothing is refused for the time, and what stands is in order', () => {
  fc.assert(
    fc.property(acara, fc.array(fc.nat(900), { minLength: 4, maxLength: 4 }), (semua, cepat) => {
      let kini = '2026-08-12T08:00:00+07:00';
      const j = new KasusWalk(smallSop);
      for (const [i, { meja, lewat, apa }] of semua.entries()) {
        kini = plusSeconds(kini, lewat);
        const saat = plusSeconds(kini, cepat[meja] ?? 0);
        const umum = { pada: saat, dicatat: saat, oleh: { ...siti, meja: `PC-${meja}` } };
        if (i === 0) j.perform(terimaCommand(umum));
        else coba(j, umum, apa);
      }
      const [awal, ...lain] = effectiveFacts(j.acts).map((k) => asInstant(k.pada));
      expect([awal, ...lain]).toEqual([awal, ...lain].toSorted());
      for (const k of j.kejadian) expect(decodeKasusFact(JSON.parse(JSON.stringify(k)))).toEqual(k);
    }),
    { numRuns: 300 },
  );
});

function coba(j: KasusWalk, umum: Pick<KasusCommand, 'pada' | 'dicatat' | 'oleh'>, apa: string): void {
  const alasan = 'x';
  const boleh: Readonly<Record<string, () => unknown>> = {
    maju: () => j.advance(umum),
    tunggu: () => j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan }),
    lanjut: () => j.perform({ ...umum, jenis: 'Lanjutkan', catatan: null }),
    undo: () => j.perform({ ...umum, jenis: 'Urungkan', alasan }),
    lengkapi: () => j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: {} }),
    tutup: () => j.perform({ ...umum, jenis: 'Tutup', status: 'batal', alasan }),
    buka: () => j.perform({ ...umum, jenis: 'BukaLagi', alasan }),
  };
  try {
    boleh[apa]?.();
  } catch (e) {
    const kode = e instanceof Error && 'kode' in e ? e.kode : String(e);
    if (['TANGGAL_MUNDUR', 'JAM_JANGGAL', 'TANGGAL_MASA_DEPAN'].includes(String(kode))) throw e;
  }
}

test('a desk is told by its machine, in older facts by whoever typed', () => {
  expect(deskOfActor({ ...siti, meja: 'PC-1' })).toBe('komputer PC-1');
  expect(deskOfActor({ ...siti, nama: 'Ibu Sari' })).toBe('komputer yang dipakai siti');
});

test.each([
  [59, '59 detik'],
  [600, '10 menit'],
  [3 * 3600, '3 jam'],
  [3 * 86_400, '3 hari'],
  [1826 * 86_400, '5 tahun'],
])('%i seconds are told as %s', (detik, kata) => {
  expect(formatDuration(detik)).toBe(kata);
});
