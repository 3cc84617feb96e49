import { expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { plusDays } from '../../../src/office/days/day-arithmetic.ts';
import { isBefore } from '../../../src/office/days/tanggal.ts';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { Selesaikan } from '../../../src/office/permohonan/rules/decide-selesaikan.ts';
import { langkahAt, type Sop } from '../../../src/office/sop/sop.ts';
import fc from '../../seeded.ts';
import { dicatat, KasusWalk, siti, terimaCommand } from '../../support/kasus-walk.ts';
import { alignedSop, printedSop } from '../../support/printed-sop.ts';
import { smallSop } from '../../support/small-sop.ts';

type Tindak =
  | { apa: 'maju'; ubah: Partial<Selesaikan>; hari: number }
  | { apa: 'lampirkan'; dokumen: number }
  | { apa: 'lengkapi' }
  | { apa: 'konsep' };

const AWAL = '2026-07-01';
/** So many days after the case's last act; -1 is one too early. */
const sesudah = (terakhir: string, n: number) => plusDays(terakhir, n);

const tindak: fc.Arbitrary<Tindak> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      apa: fc.constant('maju' as const),
      hari: fc.constantFrom(0, 0, 0, 0, 0, 1, -1),
      ubah: fc.record(
        {
          ada: fc.oneof(fc.constant('lengkap' as const), fc.constant([])),
          hasil: fc.constantFrom('setuju' as const, 'koreksi' as const, null),
          catatan: fc.constantFrom('perbaiki pasal 5', null),
          kembaliKe: fc.option(fc.integer({ min: 1, max: 22 })),
        },
        { requiredKeys: [] },
      ),
    }),
  },
  fc.record({ apa: fc.constant('lampirkan' as const), dokumen: fc.nat(30) }),
  fc.record({ apa: fc.constant('lengkapi' as const) }),
  fc.record({ apa: fc.constant('konsep' as const) }),
);

/** Does what is asked, in one of many ways; a refusal leaves the case as it was. */
function coba(j: KasusWalk, t: Tindak): void {
  const umum = { pada: dicatat, dicatat, oleh: siti };
  const sidik = 'a'.repeat(64);
  const dulu = j.p;
  try {
    if (t.apa === 'maju') j.advance({ ...bawaan(j), ...t.ubah, pada: sesudah(j.kasus.terakhir, t.hari) });
    else if (t.apa === 'lengkapi')
      j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: { elemen: ['nama-lengkap'] } });
    else if (t.apa === 'konsep') {
      const berkas = 'naskah/pks-v1-aaaaaaaa.docx';
      j.perform({
        ...umum,
        jenis: 'Konsep',
        naskah: 'pks',
        versi: 1,
        berkas,
        sidik,
        ukuran: 1,
        templat: sidik,
        kosong: [],
      });
    } else {
      const kode = Object.keys(j.sop.dokumen);
      const lampiran = {
        dokumen: kode[t.dokumen % kode.length]!,
        berkas: 'lampiran/a.pdf',
        asal: 'a.pdf',
        sidik,
        ukuran: 1,
      };
      j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
    }
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    expect(j.p).toBe(dulu);
  }
}

const bawaan = (j: KasusWalk): Partial<Selesaikan> => {
  return { hasil: langkahAt(j.sop, j.langkah).koreksi ? 'setuju' : null };
};

it.each<[string, Sop]>([
  ['470-08', printedSop],
  ['470-08-selaras', alignedSop],
  ['an SOP of five steps', smallSop],
])('any sequence of acts keeps the invariants: %s', (_, sop) => {
  fc.assert(
    fc.property(fc.array(tindak, { maxLength: 90 }), (acak) => {
      const j = new KasusWalk(sop);
      j.perform(terimaCommand({ pada: AWAL, surat: { nomor: '1', tanggal: AWAL, hal: 'x' } }));
      for (const t of acak) {
        if (j.p.status !== 'aktif' && t.apa === 'maju') continue;
        const sebelumnya = j.kasus.terakhir;
        coba(j, t);
        expect(isBefore(j.kasus.terakhir, sebelumnya)).toBe(false);
      }
      const langkah = j.kejadian.filter((k) => k.jenis === 'Diselesaikan');
      expect(j.kasus.revisi).toBe(langkah.filter((k) => k.hasil === 'koreksi').length);
      // A step done hands the case to the step that is done next: nothing is skipped.
      for (const [i, k] of langkah.entries()) {
        const berikut = langkah[i + 1];
        if (berikut) expect(typeof k.ke === 'string' ? k.ke : k.ke.no).toBe(berikut.langkah);
      }
      // What is written reads back, and folds to the same state.
      const dibaca = j.kejadian.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k))));
      expect(dibaca.reduce(evolve, newPermohonan)).toEqual(j.p);
    }),
    { numRuns: 150 },
  );
});
