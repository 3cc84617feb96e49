import { describe, expect, it } from 'vitest';
import { defaultActor, findActor } from '../../src/desk/actor.ts';
import { Failure } from '../../src/errors.ts';
import type { KantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../src/office/kantor/kantor.ts';
import type { MandatEntry, PejabatEntry } from '../../src/office/kantor/pejabat/pejabat.ts';
import type { Actor } from '../../src/office/permohonan/facts/kasus-parts.ts';
import fc from '../seeded.ts';
import { sampleRegisterDibuka } from '../support/sample-facts.ts';

const umum = { pada: '2026-01-02', dicatat: '2026-01-02T08:00:00+07:00', oleh: { nama: 'siti', dicatatOleh: 'siti' } };
const HARI = ['2026-08-10', '2026-08-11', '2026-08-12', '2026-08-13', '2026-08-14', '2026-08-15'] as const;
const NAMA = ['Haryo', 'Budi', 'Rina', 'Tono'] as const;
const PERAN = ['kepala-dinas', 'sekretaris', 'kepala-bidang'] as const;

const hari = fc.constantFrom(...HARI);
const orang = fc.constantFrom(...NAMA);
const jabatan: fc.Arbitrary<PejabatEntry> = fc
  .record({
    nama: orang,
    peran: fc.constantFrom(...PERAN),
    mulai: hari,
    sampai: fc.option(hari),
    berakun: fc.boolean(),
  })
  .map(({ nama, berakun, ...isi }) => ({
    ...isi,
    nama,
    nip: null,
    pangkat: null,
    akun: berakun ? nama.toLowerCase() : null,
  }));
const mandat: fc.Arbitrary<MandatEntry> = fc.record({
  peran: fc.constantFrom(...PERAN),
  nama: orang,
  sifat: fc.constantFrom('plt', 'plh'),
  dari: hari,
  sampai: hari,
  dasar: fc.constant('ST 1'),
});
const kasus = fc.record({
  jabatan: fc.array(jabatan, { minLength: 1, maxLength: 6 }),
  mandat: fc.array(mandat, { maxLength: 3 }),
  akun: fc.constantFrom('haryo', 'budi', 'rina', 'root'),
  hariIni: hari,
  pada: hari,
  peran: fc.constantFrom(...PERAN),
  oleh: fc.option(orang, { nil: undefined }),
  kapan: fc.constantFrom('langkah', 'sebagai', 'luar', 'kini'),
});
type Kasus = typeof kasus extends fc.Arbitrary<infer T> ? T : never;

const meja = ({ jabatan, mandat, akun, hariIni }: Kasus) => ({
  kantor: [
    sampleRegisterDibuka,
    ...jabatan.map((p): KantorFact => ({ ...umum, jenis: 'PejabatDitambah', ...p })),
    ...mandat.map((m): KantorFact => ({ ...umum, jenis: 'MandatDiberikan', ...m })),
  ].reduce(evolveKantor, emptyKantor),
  akun,
  hariIni,
});
/** The day of the act. */
const harinya = (k: Kasus) => (k.kapan === 'kini' ? k.hariIni : k.pada);
const langkah = ({ kapan }: Kasus) => kapan === 'langkah' || kapan === 'sebagai';

function dicatat(k: Kasus): Actor | null {
  const kapan = langkah(k)
    ? { pada: k.pada, sebagai: k.kapan === 'sebagai' }
    : k.kapan === 'luar'
      ? ({ pada: k.pada, luar: true } as const)
      : undefined;
  try {
    return findActor(meja(k), k.peran, k.oleh, kapan);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

// The second opinion: from the rows as they were entered.
const dalam = (hari: string, dari: string, sampai: string | null) =>
  dari <= hari && (sampai === null || hari <= sampai);
const menjabat = ({ jabatan }: Kasus, nama: string, peran: string | null, hari: string) =>
  jabatan.some((p) => p.nama === nama && (peran === null || p.peran === peran) && dalam(hari, p.mulai, p.sampai));
const mewakili = (k: Kasus, nama: string, peran: string, hari: string) =>
  menjabat(k, nama, null, hari) &&
  k.jabatan.some((p) => p.nama === nama) &&
  k.mandat.some((m) => m.nama === nama && m.peran === peran && dalam(hari, m.dari, m.sampai));
/** Whose account it is today. */
const pemilikAkun = (k: Kasus) =>
  k.jabatan.find((p) => p.akun === k.akun && dalam(k.hariIni, p.mulai, p.sampai))?.nama ?? null;

describe('the role of whoever acted, for any officials, mandates and days', () => {
  it('is one he held that day himself, or by the mandate that is recorded, or none', () => {
    fc.assert(
      fc.property(kasus, (k) => {
        const p = dicatat(k);
        if (!p) return;
        const hari = harinya(k);
        if (p.peran !== null) {
          const dipegang = p.mewakili ? mewakili(k, p.nama, p.peran, hari) : menjabat(k, p.nama, p.peran, hari);
          expect(dipegang).toBe(true);
        } else {
          // An account, or whoever sits here and was not in office that day.
          expect(p.nama === k.akun || !menjabat(k, p.nama, null, hari)).toBe(true);
        }
        const asing = langkah(k) && p.peran !== k.peran;
        expect(p.sebagai).toBe(asing ? k.peran : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('is that of the step wherever he may act in it', () => {
    fc.assert(
      fc.property(kasus, (k) => {
        const p = dicatat(k);
        if (!p) return;
        const hari = harinya(k);
        if (menjabat(k, p.nama, k.peran, hari) || mewakili(k, p.nama, k.peran, hari)) expect(p.peran).toBe(k.peran);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes a step his own who sits here and holds its role, also while somebody stands in for him', () => {
    fc.assert(
      fc.property(kasus, (k) => {
        const saya = pemilikAkun(k);
        if (saya === null || k.oleh !== undefined || !langkah(k)) return;
        const [sendiri, wakil] = [menjabat(k, saya, k.peran, k.pada), mewakili(k, saya, k.peran, k.pada)];
        if (!sendiri && !wakil) return;
        const p = dicatat(k);
        expect(p).toMatchObject({ nama: saya, peran: k.peran, dicatatOleh: saya, akun: k.akun });
        if (!wakil) expect(p?.mewakili).toBeUndefined();
        expect(defaultActor(meja(k), k.peran, k.pada)).toBe(saya);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never invented for an account that is nobody’s', () => {
    fc.assert(
      fc.property(kasus, (k) => {
        const p = dicatat({ ...k, akun: 'root', oleh: undefined });
        if (p?.nama === 'root') expect(p.peran).toBeNull();
        else if (p) expect(langkah(k)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whoever sits here', () => {
  const rina: PejabatEntry = {
    nama: 'Rina',
    nip: null,
    pangkat: null,
    peran: 'sekretaris',
    akun: 'rina',
    mulai: '2026-08-12',
    sampai: null,
  };
  const k: Kasus = {
    jabatan: [rina],
    mandat: [],
    akun: 'rina',
    hariIni: '2026-08-15',
    pada: '2026-08-11',
    peran: 'kepala-dinas',
    oleh: undefined,
    kapan: 'luar',
  };

  it('had no role on a day before he came, and keeps his name', () => {
    expect(dicatat(k)).toEqual({ nama: 'Rina', peran: null, dicatatOleh: 'Rina', akun: 'rina' });
    expect(dicatat({ ...k, pada: '2026-08-12' })).toMatchObject({ nama: 'Rina', peran: 'sekretaris' });
  });

  it('is proposed where he may act, else the one who may, else nobody', () => {
    const haryo = { ...rina, nama: 'Haryo', peran: 'kepala-dinas', akun: null };
    expect(defaultActor(meja(k), 'sekretaris', '2026-08-12')).toBe('Rina');
    expect(defaultActor(meja(k), 'kepala-dinas', '2026-08-12')).toBe('');
    expect(defaultActor(meja({ ...k, jabatan: [rina, haryo] }), 'kepala-dinas', '2026-08-12')).toBe('Haryo');
  });
});
