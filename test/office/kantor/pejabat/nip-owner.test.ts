import { describe, expect, it } from 'vitest';
import type { KantorFact } from '../../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../../../src/office/kantor/kantor.ts';
import {
  earlierNipWarning,
  nipWarnings,
  parseNip,
  refuseTakenNip,
  refuseTakenNipSetting,
  sameNipRows,
} from '../../../../src/office/kantor/pejabat/nip-owner.ts';
import { type PejabatEntry, type PejabatFact, personOf } from '../../../../src/office/kantor/pejabat/pejabat.ts';
import { pejabatFaults } from '../../../../src/office/kantor/pejabat/pejabat-faults.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';
import { sampleRegisterDibuka } from '../../../support/sample-facts.ts';

const TODAY = '2026-08-19';
const DEWI = '19800204 200604 2 005';
const RUDI = '19810305 200704 1 006';
const factBase = {
  pada: '2026-01-02',
  dicatat: '2026-01-02T08:00:00+07:00',
  oleh: { nama: 'siti', dicatatOleh: 'siti' },
};
const pejabatEntry = (nama: string, nip: string | null, ubah: Partial<PejabatEntry> = {}): PejabatEntry => ({
  nama,
  nip,
  pangkat: null,
  peran: 'sekretaris',
  akun: null,
  mulai: '2024-01-02',
  sampai: null,
  ...ubah,
});
const addPejabat = (nama: string, nip: string | null, ubah: Partial<PejabatEntry> = {}): PejabatFact => ({
  jenis: 'PejabatDitambah',
  ...pejabatEntry(nama, nip, ubah),
});
const settingFact = (kunci: string, nilai: string) => ({ jenis: 'Diatur', kunci, nilai }) as const;
type EntryPart = PejabatFact | ReturnType<typeof settingFact>;
const factsOf = (k: readonly EntryPart[]): readonly KantorFact[] => k.map((x): KantorFact => ({ ...factBase, ...x }));
const kantor = (...k: readonly EntryPart[]) => [sampleRegisterDibuka, ...factsOf(k)].reduce(evolveKantor, emptyKantor);

describe('a NIP at the door', () => {
  it('is kept in its groups, and refused without being repeated', () => {
    expect(parseNip('--nip', '198002042006042005', TODAY, [])).toBe(DEWI);
    const g = expectRefusal('NILAI_TIDAK_DIKENAL', () =>
      parseNip('--nip', '19801304 200604 2 005', TODAY, ['pks config']),
    );
    expect(g.message).not.toContain('1980');
    expect(g.message).toContain('--nip: bukan NIP, delapan angka pertamanya');
    expect([g.saran, g.rinci, g.keluar]).toEqual([['pks config'], { isian: '--nip' }, 2]);
    expectRefusal('NIK_DITOLAK', () => parseNip('--nip', '3404012305670001', TODAY, []));
  });

  it('warns of what looks odd', () => {
    expect(nipWarnings(DEWI, TODAY)).toEqual([]);
    expect(nipWarnings('198002042006043005', TODAY)).toEqual([
      'NIP 19800204 200604 3 005 janggal, periksa lagi: angka ke-15 bukan 1 (pria) atau 2 (wanita).',
    ]);
  });

  it('of another person is refused, however both were typed', () => {
    const k = kantor(addPejabat('Dewi K.', '19800204.200604.2.005'));
    const g = expectRefusal('NIP_TERPAKAI', () => refuseTakenNip(k, '198002042006042005', 'Rudi H.', null));
    expect([g.keluar, g.rinci, g.saran]).toEqual([4, { nip: DEWI, nama: 'Dewi K.' }, ['pks pejabat daftar']]);
    expect(g.message).toContain(`NIP ${DEWI} sudah tercatat milik Dewi K.`);
    expectRefusal('NIP_TERPAKAI', () => refuseTakenNip(k, DEWI, 'Rudi H.', 7)); // a row of his own that is there already
    expect(() => refuseTakenNip(k, RUDI, 'Rudi H.', null)).not.toThrow();
  });

  it('of one’s own is taken, in another post and with another title; another name is to be changed', () => {
    const k = kantor(addPejabat('Dewi K.', DEWI));
    expect(() => refuseTakenNip(k, DEWI, 'Dewi K.', 0)).not.toThrow();
    expect(() => refuseTakenNip(k, DEWI, 'Dra. Dewi K., M.Si.', null)).not.toThrow();
    const g = expectRefusal('NIP_TERPAKAI', () => refuseTakenNip(k, DEWI, 'Dewi Kartika', null));
    expect(g.saran).toEqual(['pks pejabat ubah "Dewi K." --nama "Dewi Kartika"', 'pks pejabat daftar']);
    // Two rows that are there already are two persons, whatever their names.
    const dua = expectRefusal('NIP_TERPAKAI', () => refuseTakenNip(k, DEWI, 'Dewi K., M.Si.', 7));
    expect(dua.saran).toEqual(['pks pejabat daftar']);
  });

  it('of the settings is refused for another name, and taken for the same', () => {
    const k = kantor(
      settingFact('kepala-dinas.nama', 'Dra. Dewi Kartika, M.Si.'),
      settingFact('kepala-dinas.nip', DEWI),
    );
    expect(() => refuseTakenNip(k, DEWI, 'Dewi K.', null)).not.toThrow();
    const g = expectRefusal('NIP_TERPAKAI', () => refuseTakenNip(k, DEWI, 'Rudi H.', null));
    expect(g.saran).toEqual(['pks config kepala-dinas.nip']);
    expect(g.rinci).toMatchObject({ nama: 'Dra. Dewi Kartika, M.Si.' });
    expect(() => refuseTakenNip(kantor(settingFact('sekda.nip', DEWI)), DEWI, 'Rudi H.', null)).not.toThrow(); // nobody's yet
  });

  it('as a setting is refused where an official of another name bears it', () => {
    const k = kantor(addPejabat('Dewi K.', DEWI), settingFact('kepala-dinas.nama', 'Drs. Haryo'));
    expect(expectRefusal('NIP_TERPAKAI', () => refuseTakenNipSetting(k, 'kepala-dinas.nip', DEWI)).saran).toEqual([
      'pks config kepala-dinas.nama',
      'pks pejabat daftar',
    ]);
    expect(refuseTakenNipSetting(k, 'kepala-dinas.nip', RUDI)).toEqual([]);
    expect(refuseTakenNipSetting(k, 'sekda.nip', DEWI)).toEqual([]); // whose it is, is not set
    const sendiri = kantor(addPejabat('Dewi K.', DEWI), settingFact('kepala-dinas.nama', 'Dra. Dewi Kartika, M.Si.'));
    expect(refuseTakenNipSetting(sendiri, 'kepala-dinas.nip', DEWI)).toEqual([]);
  });

  it('as a setting is taken where the official bore that name once', () => {
    const menikah: PejabatFact = {
      jenis: 'PejabatDiubah',
      baris: { nama: 'Dewi K.', peran: 'sekretaris', mulai: '2024-01-02' },
      ubah: { nama: 'Sri Wahyuni' },
      sejak: null,
      alasan: null,
    };
    const k = kantor(addPejabat('Dewi K.', DEWI), menikah, settingFact('kepala-dinas.nama', 'Dewi K.'));
    expect(refuseTakenNipSetting(k, 'kepala-dinas.nip', DEWI)).toEqual([]);
  });

  it('as two settings is doubtful, and refused once both names are known', () => {
    const satu = [settingFact('kepala-dinas.nip', DEWI), settingFact('kepala-dinas.nama', 'Dewi K.')];
    expect(refuseTakenNipSetting(kantor(...satu), 'kepala-dinas.nip', DEWI)).toEqual([]);
    expect(refuseTakenNipSetting(kantor(...satu), 'sekda.nip', DEWI)).toEqual([
      `NIP ${DEWI} juga tersetel sebagai kepala-dinas.nip; periksa lagi, satu NIP milik satu orang.`,
    ]);
    const dua = kantor(...satu, settingFact('sekda.nama', 'Rudi H.'));
    const g = expectRefusal('NIP_TERPAKAI', () => refuseTakenNipSetting(dua, 'sekda.nip', DEWI));
    expect([g.rinci, g.saran]).toEqual([{ nip: DEWI, nama: 'Dewi K.' }, ['pks config kepala-dinas.nip']]);
    // Its own value again is no other's, nor is one whose owner is not set yet refused.
    expect(refuseTakenNipSetting(kantor(settingFact('sekda.nip', DEWI)), 'sekda.nip', DEWI)).toEqual([]);
    const tanpaNama = kantor(settingFact('kepala-dinas.nip', DEWI), settingFact('sekda.nama', 'Rudi H.'));
    expect(refuseTakenNipSetting(tanpaNama, 'sekda.nip', DEWI)).toHaveLength(1);
    const sama = kantor(...satu, settingFact('sekda.nama', 'Dewi Kartika'));
    expect(refuseTakenNipSetting(sama, 'sekda.nip', DEWI)).toEqual([]);
    expect(refuseTakenNipSetting(sama, 'sekda.nip', RUDI)).toEqual([]);
  });

  it('with the name of somebody who has another is said', () => {
    const { pejabat } = kantor(addPejabat('Dewi K.', DEWI));
    expect(earlierNipWarning(pejabat, pejabatEntry('Dewi K.', RUDI), 0)[0]).toContain(
      `sudah tercatat dengan NIP ${DEWI}`,
    );
    expect(earlierNipWarning(pejabat, pejabatEntry('Dewi K.', '198002042006042005'), 0)).toEqual([]);
    expect(earlierNipWarning(pejabat, pejabatEntry('Dewi K.', null), 0)).toEqual([]);
    expect(earlierNipWarning(pejabat, pejabatEntry('Rudi H.', RUDI), null)).toEqual([]);
    const kosongDulu = kantor(addPejabat('Dewi K.', null), addPejabat('Dewi K.', DEWI, { peran: 'kepala-bidang' }));
    expect(earlierNipWarning(kosongDulu.pejabat, pejabatEntry('Dewi K.', RUDI), 0)).toHaveLength(1);
    expect(earlierNipWarning(kantor(addPejabat('Dewi K.', null)).pejabat, pejabatEntry('Dewi K.', RUDI), 0)).toEqual(
      [],
    );
  });

  it('put right is put right on every row of the person that bears it', () => {
    const { pejabat } = kantor(
      addPejabat('Dewi K.', DEWI, { sampai: '2024-12-31' }),
      addPejabat('Dewi K.', '198002042006042005', { peran: 'kepala-bidang', mulai: '2025-01-01' }),
      addPejabat('Dewi K.', RUDI, { peran: 'analis-kependudukan' }),
      addPejabat('Rudi H.', DEWI),
    );
    const [awal, kedua, ...lain] = pejabat;
    expect(awal && sameNipRows([...pejabat.slice(1)], awal, null, null)).toEqual([kedua]);
    expect(awal && sameNipRows([...pejabat.slice(1)], awal, '2025-01-01', RUDI)).toEqual([]); // from a day on: that row
    expect(awal && sameNipRows([...pejabat.slice(1)], awal, null, undefined)).toEqual([]);
    expect(lain).toHaveLength(2);
  });
});

describe('a register that holds the slip already', () => {
  const slip = [addPejabat('Dewi K.', DEWI), addPejabat('Rudi H.', '198002042006042005', { peran: 'kepala-bidang' })];

  it('has two persons, and still one where a name was only written otherwise', () => {
    const { pejabat } = kantor(...slip, addPejabat('Dewi Kartika, M.Si.', DEWI, { peran: 'kepala-dinas' }));
    expect(pejabat.map((p) => p.orang)).toEqual([0, 1, 0]);
  });

  it('is named with the command that mends it', () => {
    expect(pejabatFaults(kantor(...slip), TODAY)).toEqual([
      {
        kalimat: `NIP ${DEWI} tercatat pada 2 orang (Dewi K., Rudi H.), padahal satu NIP milik satu orang. Kosongkan pada yang keliru, lalu isi NIP-nya sendiri.`,
        saran: 'pks pejabat ubah "Rudi H." --tanpa-nip',
      },
    ]);
    expect(pejabatFaults(kantor(addPejabat('Dewi K.', DEWI), addPejabat('Rudi H.', RUDI)), TODAY)).toEqual([]);
    expect(pejabatFaults(kantor(addPejabat('A', null), addPejabat('B', null)), TODAY)).toEqual([]);
  });

  it('is mended at whoever was entered last, under his latest name', () => {
    const saran = (...k: readonly EntryPart[]) => pejabatFaults(kantor(...k), TODAY).map((c) => c.saran);
    expect(saran(...slip, addPejabat('Tono W.', DEWI, { peran: 'kepala-dinas' }))).toEqual([
      'pks pejabat ubah "Tono W." --tanpa-nip',
    ]);
    const berganti = [
      addPejabat('Dewi K.', DEWI),
      addPejabat('Dewi K.', RUDI, { peran: 'kepala-bidang' }),
      addPejabat('Dewi Kartika', DEWI, { peran: 'kepala-dinas' }),
    ];
    expect(saran(...berganti)).toEqual(['pks pejabat ubah "Dewi Kartika" --tanpa-nip']);
  });

  it('names who has two, and what is none, once', () => {
    const dua = kantor(addPejabat('Dewi K.', DEWI), addPejabat('Dewi K.', RUDI, { peran: 'kepala-bidang' }));
    expect(pejabatFaults(dua, TODAY)).toEqual([
      {
        kalimat: `Dewi K. tercatat dengan 2 NIP: ${DEWI}, ${RUDI}. Bila dua orang yang senama, bedakan namanya; bila satu, betulkan NIP-nya.`,
        saran: 'pks pejabat ubah "Dewi K." --tanpa-nip',
      },
    ]);
    const lain = kantor(addPejabat('Dewi K.', '12345'), addPejabat('Rudi H.', '54321'));
    expect(pejabatFaults(lain, TODAY).map((c) => c.saran)).toEqual([
      'pks pejabat ubah "Dewi K." --tanpa-nip',
      'pks pejabat ubah "Rudi H." --tanpa-nip',
    ]);
    const bukan = kantor(addPejabat('Dewi K.', '12345'), addPejabat('Dewi K.', '12345', { peran: 'kepala-bidang' }));
    expect(pejabatFaults(bukan, TODAY)).toEqual([
      {
        kalimat: 'NIP Dewi K. (12345) bukan NIP: harus 18 angka, ini 5. Kosongkan, lalu isi yang benar.',
        saran: 'pks pejabat ubah "Dewi K." --tanpa-nip',
      },
    ]);
  });

  it('never gives a number twice, also where rows went', () => {
    const naik: PejabatFact = {
      jenis: 'PejabatDiubah',
      baris: { nama: 'Dewi K.', peran: 'sekretaris', mulai: '2024-01-02' },
      ubah: { pangkat: 'IV/b' },
      sejak: '2026-01-01',
      alasan: null,
    };
    const akhir: PejabatFact = { jenis: 'PejabatDiakhiri', baris: naik.baris, sampai: '2025-06-30', alasan: 'x' };
    const { pejabat } = kantor(
      addPejabat('Dewi K.', null),
      naik,
      addPejabat('Rudi H.', null),
      akhir,
      addPejabat('Tono W.', null),
    );
    expect(new Set(pejabat.map((p) => p.orang)).size).toBe(3);
    expect(personOf(pejabat, 'Tono W.')).not.toBe(personOf(pejabat, 'Rudi H.'));
  });
});
