import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Galat } from '../../src/galat.ts';
import { bacaKejadian } from '../../src/permohonan/dekode.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import type { Pelaku } from '../../src/permohonan/permohonan.ts';
import type { Wewenang } from '../../src/permohonan/wewenang.ts';
import { langkahKe, type Sop } from '../../src/sop/sop.ts';
import { sopTercetak } from '../bantuan/sop-acuan.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';
import { diterima, ditolak, Jalan, terima } from '../bantuan/spesifikasi.ts';

const ORANG = ['Rina', 'Tono', 'Budi', 'Sri', 'Haryo'];
/** Everybody is entered and may do everything: only four eyes are left to refuse. */
const wewenang: Wewenang = {
  orang: (nama) => (ORANG.includes(nama) ? ORANG.indexOf(nama) : null),
  berhak: () => true,
  pemegang: (peran) => (peran === 'kepala-dinas' ? [{ orang: 4, nama: 'Haryo', diwakili: true }] : []),
};
const pelaku = (nama: string, peran: string): Pelaku => ({ nama, peran, dicatatOleh: 'siti' });
const selesai = (k: readonly Kejadian[]) => k.filter((x) => x.jenis === 'Diselesaikan');

/** A case before the first chain of the SOP. */
const mulai = (sop: Sop = sopTercetak) => diterima(sop, { wewenang }).majuSampai(sop.empatMata[0]?.[0] ?? 0);
const oleh = (j: Jalan, nama: string, mewakili?: Pelaku['mewakili']) => ({
  oleh: { ...pelaku(nama, langkahKe(j.sop, j.langkah).pelaksana), ...(mewakili && { mewakili }) },
});

describe('four eyes', () => {
  it('do not let whoever drew it up check it, and name who may', () => {
    const j = mulai();
    j.maju(oleh(j, 'Rina'));
    const g = ditolak('EMPAT_MATA', () => j.maju(oleh(j, 'Rina')));
    expect(g.keluar).toBe(4);
    expect(g.rinci).toMatchObject({
      langkah: 6,
      dulu: 5,
      nama: 'Rina',
      boleh: [{ peran: 'sekretaris', penunjukan: true }],
    });
    expect(j.maju(oleh(j, 'Tono'))).toMatchObject([{ langkah: 6 }]);
  });

  it('see the person, not the post: a Plh. does not approve what he checked', () => {
    const j = mulai();
    j.majuSampai(10);
    j.maju(oleh(j, 'Budi'));
    const g = ditolak('EMPAT_MATA', () => j.maju(oleh(j, 'Budi', { sifat: 'plh', dasar: 'ST 1' })));
    expect(g.message).toContain('langkah 10 kasus ini sebagai Kepala Bidang');
    expect(g.message).toContain('langkah 11 sebagai Plh. Kepala Dinas');
    expect(g.saran[0]).toBe('Yang boleh: Sekretaris (dengan penunjukan), atau Kepala Dinas sendiri (Haryo).');
  });

  it('remember the rounds before a koreksi, and let everybody do his own step again', () => {
    const j = mulai();
    j.maju(oleh(j, 'Rina'));
    j.maju({ ...oleh(j, 'Tono'), hasil: 'koreksi', catatan: 'pasal 5' });
    expect(j.maju(oleh(j, 'Rina'))).toMatchObject([{ langkah: 5 }]);
    ditolak('EMPAT_MATA', () => j.maju(oleh(j, 'Rina')));
    j.maju(oleh(j, 'Tono'));
    ditolak('EMPAT_MATA', () => j.maju(oleh(j, 'Tono')));
  });

  it('do not look from one chain into another', () => {
    const j = mulai();
    j.maju(oleh(j, 'Rina'));
    j.majuSampai(10);
    expect(j.maju(oleh(j, 'Rina'))).toMatchObject([{ langkah: 10 }]);
  });

  it('are off while no officials are entered, and for a name that is none', () => {
    const tanpa = diterima(sopTercetak);
    expect(tanpa.majuSampai(8).langkah).toBe(8); // one desk did all of it
    const j = mulai();
    j.maju(oleh(j, ''));
    expect(j.maju(oleh(j, ''))).toMatchObject([{ langkah: 6 }]);
  });

  it('are off where the copy of the SOP names no chain', () => {
    const j = diterima({ ...sopTercetak, empatMata: [] }, { wewenang }).majuSampai(5);
    j.maju(oleh(j, 'Rina'));
    expect(j.maju(oleh(j, 'Rina'))).toMatchObject([{ langkah: 6 }]);
  });

  it('are broken with a reason, in plain sight; where nothing is broken the reason is not kept', () => {
    const j = mulai();
    expect(selesai(j.maju({ ...oleh(j, 'Rina'), tembus: 'mendesak' }))[0]).not.toHaveProperty('tembus');
    expect(j.maju({ ...oleh(j, 'Rina'), tembus: 'Tono sakit' })).toMatchObject([
      { langkah: 6, tembus: { langkah: 5, alasan: 'Tono sakit' } },
    ]);
  });
});

it.each<[string, Sop]>([
  ['470-08', sopTercetak],
  ['an SOP of five steps', sopKecil],
])('no history has one person in two steps of a chain, unless it says why: %s', (_, sop) => {
  const tindak = fc.record({
    siapa: fc.constantFrom(...ORANG),
    koreksi: fc.boolean(),
    tembus: fc.option(fc.constant('mendesak'), { freq: 8, nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(tindak, { maxLength: 60 }), (acak) => {
      const j = new Jalan(sop, { wewenang });
      j.lakukan(terima());
      for (const { siapa, koreksi, tembus } of acak) {
        if (j.p.status !== 'aktif') break;
        const periksa = koreksi && langkahKe(sop, j.langkah).koreksi;
        try {
          j.maju({
            ...oleh(j, siapa),
            ...(periksa && { hasil: 'koreksi', catatan: 'x' }),
            ...(tembus !== undefined && { tembus }),
          });
        } catch (e) {
          if (!(e instanceof Galat) || e.kode !== 'EMPAT_MATA') throw e;
        }
      }
      const lewat = selesai(j.kejadian.map((k) => bacaKejadian(JSON.parse(JSON.stringify(k)))));
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
