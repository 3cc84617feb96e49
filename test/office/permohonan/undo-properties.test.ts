import { expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { plusDays } from '../../../src/office/days/day-arithmetic.ts';
import { isKantorOpen } from '../../../src/office/days/jatuh-tempo.ts';
import { isBefore } from '../../../src/office/days/tanggal.ts';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import { effectiveFacts } from '../../../src/office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../../../src/office/permohonan/kasus-command.ts';
import type { Permohonan, ReceivedKasus } from '../../../src/office/permohonan/permohonan.ts';
import { kasusDays } from '../../../src/office/permohonan/standing/whose-days.ts';
import { compactHolders, currentHolder, daysPerPeran } from '../../../src/office/permohonan/standing/whose-hands.ts';
import { langkahAt, type Sop } from '../../../src/office/sop/sop.ts';
import fc from '../../seeded.ts';
import { KasusWalk, siti, terimaCommand } from '../../support/kasus-walk.ts';
import { alignedSop, printedSop } from '../../support/printed-sop.ts';
import { smallSop } from '../../support/small-sop.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const AWAL = '2026-01-05';
const dicatat = '2026-12-31T10:00:00+07:00';
const sidik = 'a'.repeat(64);

/** Acts that move a case or its clock; and those that do not, and stay whatever is taken back. */
const GERAK = ['maju', 'koreksi', 'tunggu', 'lanjut', 'tutup', 'buka', 'urung'] as const;
const TETAP = ['pindai', 'lengkapi', 'ralat', 'konsep', 'hubungan'] as const;
type Apa = (typeof GERAK)[number] | (typeof TETAP)[number];
type Tindak = Readonly<{ apa: Apa; hari: number; n: number }>;

const tindak = (apa: fc.Arbitrary<Apa>): fc.Arbitrary<Tindak> =>
  fc.record({ apa, hari: fc.constantFrom(0, 0, 0, 1, 3), n: fc.nat(30) });
const maju = fc.constantFrom<Apa>('maju');
const apaPun = fc.oneof({ weight: 4, arbitrary: maju }, { weight: 5, arbitrary: fc.constantFrom(...GERAK, ...TETAP) });
const riwayat = fc.array(tindak(apaPun), { maxLength: 70 });
const tetap = fc.array(tindak(fc.constantFrom(...TETAP)), { maxLength: 4 });

function susun(j: KasusWalk, { apa, hari, n }: Tindak): KasusCommand | null {
  const pada = plusDays(j.kasus.terakhir.slice(0, 10), hari);
  const umum = { pada, dicatat, oleh: siti };
  const alasan = `alasan ${n}`;
  const kode = Object.keys(j.sop.dokumen);
  const kosong = { lembaga: {}, surat: {}, permohonan: {} };
  switch (apa) {
    case 'maju':
    case 'koreksi':
      return null;
    case 'tunggu':
      return { ...umum, jenis: 'Tunggu', siapa: n % 2 ? 'pemohon' : 'kemendagri', alasan };
    case 'lanjut':
      return { ...umum, jenis: 'Lanjutkan', catatan: null };
    case 'tutup':
      return { ...umum, jenis: 'Tutup', status: n % 2 ? 'dikembalikan' : 'batal', alasan };
    case 'buka':
      return { ...umum, jenis: 'BukaLagi', alasan };
    case 'urung':
      return { ...umum, jenis: 'Urungkan', alasan };
    case 'hubungan':
      return { ...umum, jenis: 'CatatHubungan', hubungan: 'ditanyakan', catatan: `telepon ${n}`, lampiran: null };
    case 'lengkapi':
      return { ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: { elemen: ['nama-lengkap'] } };
    case 'ralat':
      return { ...umum, jenis: 'Ralat', isian: 'hal', lama: '', ...kosong, surat: { hal: `hal ${n}` }, alasan };
    case 'konsep': {
      const berkas = `naskah/pks-v${n}.docx`;
      return {
        ...umum,
        jenis: 'Konsep',
        naskah: 'pks',
        versi: n,
        berkas,
        sidik,
        ukuran: 1,
        templat: sidik,
        kosong: [],
      };
    }
    case 'pindai': {
      const dokumen = kode[n % kode.length] ?? '';
      const lampiran = { dokumen, berkas: `lampiran/${n}.pdf`, asal: 'a.pdf', sidik, ukuran: 1 };
      return { ...umum, jenis: 'Lampirkan', lampiran, catatan: null };
    }
  }
}

/** Does what is asked, in one of many ways. What it recorded; nothing where a rule refused. */
function lakukan(j: KasusWalk, t: Tindak): readonly KasusFact[] {
  try {
    const perintah = susun(j, t);
    if (perintah) return j.perform(perintah);
    if (j.p.status !== 'aktif') return [];
    const koreksi = t.apa === 'koreksi' && langkahAt(j.sop, j.langkah).koreksi;
    const pada = plusDays(j.kasus.terakhir.slice(0, 10), t.hari);
    return j.advance({ pada, ...(koreksi && { hasil: 'koreksi', catatan: 'perbaiki' }) });
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return [];
  }
}

const mulai = (sop: Sop, acak: readonly Tindak[]): KasusWalk => {
  const j = new KasusWalk(sop);
  j.perform(terimaCommand({ pada: AWAL, dicatat, surat: { nomor: '1', tanggal: AWAL, hal: 'x' } }));
  for (const t of acak) lakukan(j, t);
  return j;
};
const lipat = (kejadian: readonly KasusFact[], awal: Permohonan = newPermohonan) => kejadian.reduce(evolve, awal);

const SOP = [
  ['470-08', printedSop],
  ['470-08-selaras', alignedSop],
  ['an SOP of five steps', smallSop],
] as const;

it.each(SOP)('any history with corrections replays to the same state, from disk as well: %s', (_, sop) => {
  fc.assert(
    fc.property(riwayat, (acak) => {
      const j = mulai(sop, acak);
      expect(lipat(j.kejadian.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k)))))).toEqual(j.p);
      // What was taken back is as if it had never been.
      expect(lipat(effectiveFacts(j.acts))).toEqual(j.p);
      expect(isBefore(j.kasus.terakhir, AWAL)).toBe(false);
      const hari = Object.values(kasusDays(workingDayCalendar, { ...j.kasus }, '2026-12-31'));
      expect(Math.min(...hari)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 120 },
  );
});

it.each(SOP)(
  'taken back at once, any act that moved the case leaves it as it was, but for what came since: %s',
  (_, sop) => {
    fc.assert(
      fc.property(riwayat, tindak(fc.constantFrom(...GERAK)), tetap, (acak, gerak, sejak) => {
        const j = mulai(sop, acak);
        const dulu = j.p;
        if (gerak.apa === 'urung' || lakukan(j, gerak).length === 0) return;
        const sesudah = sejak.flatMap((t) => lakukan(j, t));
        const terakhir = j.kasus.terakhir;
        j.perform({ jenis: 'Urungkan', pada: terakhir, dicatat, oleh: siti, alasan: 'keliru' });
        expect(j.p).toEqual(lipat(sesudah, dulu));
      }),
      { numRuns: 150 },
    );
  },
);

/** Days are walked one by one; whoever stood last in the list on a day before had the case that morning. */
function berjalan(p: ReceivedKasus, per: string): Record<string, number> {
  const hari: Record<string, number> = {};
  const tutup = p.status === 'aktif' ? per : p.ditutup.pada.slice(0, 10);
  let pertama = true;
  for (let t = p.diterima.slice(0, 10); t <= (tutup < per ? tutup : per); t = plusDays(t, 1)) {
    if (!isKantorOpen(workingDayCalendar, t)) continue;
    const siapa = p.tangan.slice(1).findLast((x) => x.sejak < t)?.siapa ?? p.tangan[0]?.siapa ?? '';
    const pemilik = pertama && siapa !== 'pemohon' && siapa !== 'kemendagri' ? (p.tangan[0]?.siapa ?? '') : siapa;
    hari[pemilik] = (hari[pemilik] ?? 0) + 1;
    pertama = false;
  }
  return hari;
}

it.each(SOP)('the days by role are all days of the case, those outside the ones its clock has: %s', (_, sop) => {
  fc.assert(
    fc.property(riwayat, fc.integer({ min: -2, max: 200 }), (acak, n) => {
      const { kasus: p } = mulai(sop, acak);
      const per = plusDays(AWAL, n);
      const ditutup = p.status === 'aktif' ? null : p.ditutup.pada;
      const hari = daysPerPeran(workingDayCalendar, { ...p, ditutup }, per);
      expect(hari).toEqual(berjalan(p, per));
      const { kantor, pemohon, kemendagri } = kasusDays(workingDayCalendar, p, per);
      expect(Object.values(hari).reduce((a, b) => a + b, 0)).toBe(kantor + pemohon + kemendagri);
      expect([hari.pemohon ?? 0, hari.kemendagri ?? 0]).toEqual([pemohon, kemendagri]);
      // Rows of the index hold less of it, and say the same.
      expect(daysPerPeran(workingDayCalendar, { ...p, ditutup, tangan: compactHolders(p.tangan) }, per)).toEqual(hari);
      const kini = currentHolder(workingDayCalendar, { ...p, ditutup }, per);
      expect(currentHolder(workingDayCalendar, { ...p, ditutup, tangan: compactHolders(p.tangan) }, per)).toEqual(kini);
      if (kini) expect(kini.hari).toBeLessThanOrEqual(hari[kini.peran] ?? 0);
    }),
    { numRuns: 150 },
  );
});

it.each(SOP)('opened again, a case is as it was before it was closed, but for its clock: %s', (_, sop) => {
  fc.assert(
    fc.property(riwayat, tetap, fc.nat(9), (acak, sejak, hari) => {
      const j = mulai(sop, acak);
      const dulu = j.p;
      if (j.p.status !== 'aktif') return;
      lakukan(j, { apa: 'tutup', hari, n: hari });
      const sesudah = sejak.flatMap((t) => lakukan(j, t));
      j.perform({ jenis: 'BukaLagi', pada: j.kasus.terakhir, dicatat, oleh: siti, alasan: 'keliru' });
      const { jam, tangan, terakhir } = j.kasus;
      expect(j.p).toEqual({ ...lipat(sesudah, dulu), jam, tangan, terakhir });
    }),
    { numRuns: 100 },
  );
});
