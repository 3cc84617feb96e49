import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/errors.ts';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import type { Actor } from '../../../../src/office/permohonan/facts/kasus-parts.ts';
import type { PejabatLookup } from '../../../../src/office/permohonan/rules/rule-context.ts';
import { langkahAt, type Sop } from '../../../../src/office/sop/sop.ts';
import fc from '../../../seeded.ts';
import { expectRefusal, KasusWalk, receivedWalk, terimaCommand } from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { smallSop } from '../../../support/small-sop.ts';

const ORANG = ['Rina', 'Tono', 'Budi', 'Sri', 'Haryo'];
/** Everybody is entered and may do everything: only four eyes are left to refuse. */
const wewenang: PejabatLookup = {
  orang: (nama) => (ORANG.includes(nama) ? ORANG.indexOf(nama) : null),
  berhak: () => true,
  pemegang: (peran) => (peran === 'kepala-dinas' ? [{ orang: 4, nama: 'Haryo', diwakili: true }] : []),
};
const pelaku = (nama: string, peran: string): Actor => ({ nama, peran, dicatatOleh: 'siti' });
const selesai = (k: readonly KasusFact[]) => k.filter((x) => x.jenis === 'Diselesaikan');

/** A case before the first chain of the SOP. */
const mulai = (sop: Sop = printedSop) => receivedWalk(sop, { wewenang }).advanceTo(sop.empatMata[0]?.[0] ?? 0);
const oleh = (j: KasusWalk, nama: string, mewakili?: Actor['mewakili']) => ({
  oleh: { ...pelaku(nama, langkahAt(j.sop, j.langkah).pelaksana), ...(mewakili && { mewakili }) },
});

describe('four eyes', () => {
  it('do not let whoever drew it up check it, and name who may', () => {
    const j = mulai();
    j.advance(oleh(j, 'Rina'));
    const g = expectRefusal('EMPAT_MATA', () => j.advance(oleh(j, 'Rina')));
    expect(g.keluar).toBe(4);
    expect(g.rinci).toMatchObject({
      langkah: 6,
      dulu: 5,
      nama: 'Rina',
      boleh: [{ peran: 'sekretaris', penunjukan: true }],
    });
    expect(j.advance(oleh(j, 'Tono'))).toMatchObject([{ langkah: 6 }]);
  });

  it('see the person, not the post: a Plh. does not approve what he checked', () => {
    const j = mulai();
    j.advanceTo(10);
    j.advance(oleh(j, 'Budi'));
    const g = expectRefusal('EMPAT_MATA', () => j.advance(oleh(j, 'Budi', { sifat: 'plh', dasar: 'ST 1' })));
    expect(g.message).toContain('langkah 10 kasus ini sebagai Kepala Bidang');
    expect(g.message).toContain('langkah 11 sebagai Plh. Kepala Dinas');
    expect(g.saran[0]).toBe('Yang boleh: Sekretaris (dengan penunjukan), atau Kepala Dinas sendiri (Haryo).');
  });

  it('remember the rounds before a koreksi, and let everybody do his own step again', () => {
    const j = mulai();
    j.advance(oleh(j, 'Rina'));
    j.advance({ ...oleh(j, 'Tono'), hasil: 'koreksi', catatan: 'pasal 5' });
    expect(j.advance(oleh(j, 'Rina'))).toMatchObject([{ langkah: 5 }]);
    expectRefusal('EMPAT_MATA', () => j.advance(oleh(j, 'Rina')));
    j.advance(oleh(j, 'Tono'));
    expectRefusal('EMPAT_MATA', () => j.advance(oleh(j, 'Tono')));
  });

  it('do not look from one chain into another', () => {
    const j = mulai();
    j.advance(oleh(j, 'Rina'));
    j.advanceTo(10);
    expect(j.advance(oleh(j, 'Rina'))).toMatchObject([{ langkah: 10 }]);
  });

  it('are off while no officials are entered, and for a name that is none', () => {
    const tanpa = receivedWalk(printedSop);
    expect(tanpa.advanceTo(8).langkah).toBe(8); // one desk did all of it
    const j = mulai();
    j.advance(oleh(j, ''));
    expect(j.advance(oleh(j, ''))).toMatchObject([{ langkah: 6 }]);
  });

  it('are off where the copy of the SOP names no chain', () => {
    const j = receivedWalk({ ...printedSop, empatMata: [] }, { wewenang }).advanceTo(5);
    j.advance(oleh(j, 'Rina'));
    expect(j.advance(oleh(j, 'Rina'))).toMatchObject([{ langkah: 6 }]);
  });

  it('are broken with a reason, in plain sight; where nothing is broken the reason is not kept', () => {
    const j = mulai();
    expect(selesai(j.advance({ ...oleh(j, 'Rina'), tembus: 'mendesak' }))[0]).not.toHaveProperty('tembus');
    expect(j.advance({ ...oleh(j, 'Rina'), tembus: 'Tono sakit' })).toMatchObject([
      { langkah: 6, tembus: { langkah: 5, alasan: 'Tono sakit' } },
    ]);
  });
});

describe('who may act instead', () => {
  /** Rina drew up the letter of step 2, and is at step 3; `pemegang`: who holds which post. */
  const galat = (pemegang: Readonly<Record<string, string>>) => {
    const di = (nama: string | undefined) =>
      nama === undefined ? [] : [{ orang: ORANG.indexOf(nama), nama, diwakili: false }];
    const j = receivedWalk(smallSop, { wewenang: { ...wewenang, pemegang: (peran) => di(pemegang[peran]) } });
    j.advance(oleh(j, 'Rina'));
    const { saran, rinci } = expectRefusal('EMPAT_MATA', () => j.advance(oleh(j, 'Rina')));
    return { saran, boleh: rinci.boleh };
  };
  const TEMBUS = ['Jika memang harus, dengan alasan yang tercatat terang di kasus:', '--tembus'];

  it('is a role outside the chain with a mandate, and the holder of the post himself', () => {
    expect(galat({ 'petugas-loket': 'Tono', 'kepala-subbagian': 'Haryo' })).toEqual({
      saran: [
        'Yang boleh: Petugas Loket (dengan penunjukan), atau Kepala Subbagian.',
        'pks wakilkan tambah',
        ...TEMBUS,
      ],
      boleh: [
        { peran: 'petugas-loket', nama: 'Tono', diwakili: false, penunjukan: true },
        { peran: 'kepala-subbagian', nama: 'Haryo', diwakili: false, penunjukan: false },
      ],
    });
    expect(galat({}).boleh).toEqual([{ peran: 'petugas-loket', nama: null, diwakili: false, penunjukan: true }]);
  });

  it('is nobody who did a step of the chain, whatever post he holds', () => {
    expect(galat({ 'petugas-loket': 'Rina', 'kepala-subbagian': 'Haryo' })).toEqual({
      saran: ['Yang boleh: Kepala Subbagian.', ...TEMBUS],
      boleh: [{ peran: 'kepala-subbagian', nama: 'Haryo', diwakili: false, penunjukan: false }],
    });
    expect(galat({ 'petugas-loket': 'Rina', 'kepala-subbagian': 'Rina' })).toEqual({ saran: TEMBUS, boleh: [] });
  });
});

it.each<[string, Sop]>([
  ['470-08', printedSop],
  ['an SOP of five steps', smallSop],
])('no history has one person in two steps of a chain, unless it says why: %s', (_, sop) => {
  const tindak = fc.record({
    siapa: fc.constantFrom(...ORANG),
    koreksi: fc.boolean(),
    tembus: fc.option(fc.constant('mendesak'), { freq: 8, nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(tindak, { maxLength: 60 }), (acak) => {
      const j = new KasusWalk(sop, { wewenang });
      j.perform(terimaCommand());
      for (const { siapa, koreksi, tembus } of acak) {
        if (j.p.status !== 'aktif') break;
        const periksa = koreksi && langkahAt(sop, j.langkah).koreksi;
        try {
          j.advance({
            ...oleh(j, siapa),
            ...(periksa && { hasil: 'koreksi', catatan: 'x' }),
            ...(tembus !== undefined && { tembus }),
          });
        } catch (e) {
          if (!(e instanceof Failure) || e.kode !== 'EMPAT_MATA') throw e;
        }
      }
      const lewat = selesai(j.kejadian.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k)))));
      for (const rantai of sop.empatMata) {
        const serantai = lewat.filter((k) => rantai.includes(k.langkah));
        for (const [i, k] of serantai.entries()) {
          const ganda = serantai.slice(0, i).some((d) => d.langkah !== k.langkah && d.oleh.nama === k.oleh.nama);
          expect(k.tembus !== undefined).toBe(ganda && ORANG.includes(k.oleh.nama));
        }
      }
    }),
    { numRuns: 200 },
  );
});
