/** What is done after the last step, taken back and put right in any order: the case is as if it had never been done. */

import { expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusCommand } from '../../../src/office/permohonan/kasus-command.ts';
import { effectivePksActs, foldKerjaSama } from '../../../src/office/permohonan/kerja-sama/blocking-acts.ts';
import type { ReceivedKasus } from '../../../src/office/permohonan/permohonan.ts';
import fc from '../../seeded.ts';
import { type KasusWalk, receivedWalk, siti } from '../../support/kasus-walk.ts';
import { smallSop } from '../../support/small-sop.ts';

const dicatat = '2027-12-31T10:00:00+07:00';
const APA = [
  ...(['sahkan', 'sahkan', 'serahkan', 'serahkan', 'akses', 'kewajiban', 'kewajiban', 'perpanjang'] as const),
  ...([
    'sahkan',
    'ralatSah',
    'ralat',
    'ralat',
    'tarik',
    'tarik',
    'tarik',
    'pesan',
    'lepas',
    'urung',
    'maju',
    'maju',
  ] as const),
] as const;
type Tindak = Readonly<{ apa: (typeof APA)[number]; n: number; m: number }>;
const acak = fc.array(fc.record({ apa: fc.constantFrom(...APA), n: fc.nat(40), m: fc.nat(9) }), {
  minLength: 10,
  maxLength: 60,
  size: 'max',
});

const PERIODE = ['2026-S2', '2027-S1', '2027-S2', '2026-08', '2026-09', '2030-S1'];

function perintah(j: KasusWalk, { apa, n, m }: Tindak): KasusCommand | null {
  const umum = { pada: `2026-09-0${1 + (m % 9)}`, dicatat, oleh: siti };
  const alasan = `alasan ${n}`;
  // mostly an act that stands, the newest as often as all others: most of what is asked should be possible
  const berdiri = effectivePksActs(j.acts);
  const tindakan = (m % 2 ? berdiri.at(-1) : berdiri[n % Math.max(1, berdiri.length)])?.v ?? n;
  const tetap = { lembaga: {}, surat: {}, permohonan: {}, alasan, lama: null };
  switch (apa) {
    case 'sahkan': {
      const dipesan = j.kasus.nomor?.find((x) => x.keadaan === 'dipesan')?.nomor;
      const nomorKesatu = m % 2 && dipesan ? dipesan : `470/${n}`;
      const isi = { nomorKesatu, nomorKedua: `445/${m}`, tanggal: '2026-08-11', mulai: '2026-08-11' };
      const pihak = { berakhir: '2028-08-10', penandatanganKedua: 'dr. Ani', jabatanKedua: 'Direktur' };
      const pengesahan = { ...isi, ...pihak, irama: 'bulanan' } as const;
      return { ...umum, pada: '2026-08-11', jenis: 'Sahkan', pengesahan, lampiran: [] };
    }
    case 'serahkan':
      return { ...umum, jenis: 'Serahkan', kepada: m % 2 ? 'lembaga' : 'dirjen', penerima: `R${m % 3}`, catatan: null };
    case 'akses': {
      const hari = umum.pada;
      return {
        ...umum,
        jenis: 'CatatAkses',
        ...(m % 3 && { userId: hari }),
        ...(m % 3 !== 1 && { jaringan: hari }),
        catatan: null,
      };
    }
    case 'kewajiban': {
      const periode = PERIODE[m % PERIODE.length] ?? '';
      const kewajiban = periode.includes('S') ? 'laporan-semester' : 'data-balikan';
      return { ...umum, jenis: 'CatatKewajiban', kewajiban, periode, nomor: null, catatan: null, lampiran: [] };
    }
    case 'perpanjang':
      return { ...umum, jenis: 'Perpanjang', kasus: `2028-00${1 + (m % 3)}` };
    case 'ralatSah':
      return {
        ...umum,
        jenis: 'Ralat',
        isian: 'x',
        ...tetap,
        kerjaSama: m % 2 ? { nomorKesatu: `9/${n}` } : { berakhir: '2029-01-01' },
      };
    case 'ralat': {
      const isian = ['penerima', 'tanggal', 'user-id', 'periode', 'kepada', 'jaringan'][m % 6] ?? '';
      const baru = { penerima: `baru ${n}`, periode: PERIODE[n % 6], kepada: n % 2 ? 'dirjen' : 'lembaga' }[isian];
      return { ...umum, jenis: 'RalatTindakan', tindakan, isian, baru: baru ?? '2026-09-15', alasan };
    }
    case 'tarik':
      return { ...umum, pada: '2026-10-01', jenis: 'TarikTindakan', tindakan, alasan };
    case 'pesan':
      // a number is given once, and none for a PKS that is signed: that is seen to where numbers are taken
      if (j.kasus.kerjaSama) return { ...umum, jenis: 'Lanjutkan', catatan: null };
      return { ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: `P/${j.acts.length}`, klaim: [] };
    case 'lepas':
      return { ...umum, jenis: 'BatalkanNomor', naskah: 'pks', alasan };
    case 'urung':
      return { ...umum, jenis: 'Urungkan', alasan };
    case 'maju':
      return null;
  }
}

/** What the case holds, but for papers. */
const isi = (p: ReceivedKasus) => ({ ...p, lampiran: [], naskah: [] });

function mulai(): KasusWalk {
  const j = receivedWalk(smallSop);
  while (j.kasus.status === 'aktif') j.advance();
  return j;
}

/** Whether a rule let it happen. */
function coba(kerja: () => unknown): boolean {
  try {
    kerja();
    return true;
  } catch (e) {
    if (e instanceof Failure) return false;
    throw e;
  }
}

it('fold(history with what was taken back) = fold(history without it)', () => {
  let ditarik = 0;
  let pengesahan = 0;
  fc.assert(
    fc.property(acak, (semua) => {
      const j = mulai();
      const awal = j.acts.length;
      const jalan: (KasusCommand | 'maju')[] = [];
      for (const t of semua) {
        const satu = perintah(j, t);
        const jadi = coba(() => (satu ? j.perform(satu) : j.p.status === 'aktif' && j.advance()));
        if (jadi && j.acts.length === awal + jalan.length + 1) jalan.push(satu ?? 'maju');
        expect(j.kasus.kerjaSama ?? null).toEqual(foldKerjaSama(j.acts));
      }
      expect(
        j.kejadian.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k)))).reduce(evolve, newPermohonan),
      ).toEqual(j.p);

      const batal = new Set(jalan.flatMap((s) => (s !== 'maju' && s.jenis === 'TarikTindakan' ? [s.tindakan] : [])));
      ditarik += batal.size;
      pengesahan += j.kejadian.filter((k) => k.jenis === 'TindakanDitarik' && k.urung === 'Disahkan').length;
      const tanpa = mulai();
      jalan.forEach((s, i) => {
        const lewat =
          batal.has(awal + i + 1) ||
          (s !== 'maju' && (s.jenis === 'TarikTindakan' || (s.jenis === 'RalatTindakan' && batal.has(s.tindakan))));
        // Without the signing that was taken back there is nothing that could be put right of it.
        if (lewat || !coba(() => (s === 'maju' ? tanpa.advance() : tanpa.perform(s)))) {
          expect(lewat || (s !== 'maju' && s.jenis === 'Ralat')).toBe(true);
          tanpa.acts.push({ v: tanpa.acts.length + 1, kejadian: [] });
        }
      });
      expect(isi(j.kasus)).toEqual(isi(tanpa.kasus));
    }),
    { numRuns: 150 },
  );
  expect(ditarik).toBeGreaterThan(300);
  expect(pengesahan).toBeGreaterThan(30);
});
