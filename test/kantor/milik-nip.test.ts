import { describe, expect, it } from 'vitest';
import { celaPejabat } from '../../src/kantor/cela-pejabat.ts';
import { evolveKantor, type KejadianKantor, kantorBaru } from '../../src/kantor/kantor.ts';
import { bacaNip, barisSenip, nipAturanBebas, nipBebas, nipLama, peringatanNip } from '../../src/kantor/milik-nip.ts';
import { type IsiPejabat, type KejadianPejabat, orangDari } from '../../src/kantor/pejabat.ts';
import { registerDibuka } from '../bantuan/contoh-kejadian.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';

const HARI_INI = '2026-08-19';
const DEWI = '19800204 200604 2 005';
const RUDI = '19810305 200704 1 006';
const umum = { pada: '2026-01-02', dicatat: '2026-01-02T08:00:00+07:00', oleh: { nama: 'siti', dicatatOleh: 'siti' } };
const isi = (nama: string, nip: string | null, ubah: Partial<IsiPejabat> = {}): IsiPejabat => ({
  nama,
  nip,
  pangkat: null,
  peran: 'sekretaris',
  akun: null,
  mulai: '2024-01-02',
  sampai: null,
  ...ubah,
});
const tambah = (nama: string, nip: string | null, ubah: Partial<IsiPejabat> = {}): KejadianPejabat => ({
  jenis: 'PejabatDitambah',
  ...isi(nama, nip, ubah),
});
const aturan = (kunci: string, nilai: string) => ({ jenis: 'Diatur', kunci, nilai }) as const;
type Isi = KejadianPejabat | ReturnType<typeof aturan>;
const fakta = (k: readonly Isi[]): readonly KejadianKantor[] => k.map((x): KejadianKantor => ({ ...umum, ...x }));
const kantor = (...k: readonly Isi[]) => [registerDibuka, ...fakta(k)].reduce(evolveKantor, kantorBaru);

describe('a NIP at the door', () => {
  it('is kept in its groups, and refused without being repeated', () => {
    expect(bacaNip('--nip', '198002042006042005', HARI_INI, [])).toBe(DEWI);
    const g = ditolak('NILAI_TIDAK_DIKENAL', () => bacaNip('--nip', '19801304 200604 2 005', HARI_INI, ['pks config']));
    expect(g.message).not.toContain('1980');
    expect(g.message).toContain('--nip: bukan NIP, delapan angka pertamanya');
    expect([g.saran, g.rinci, g.keluar]).toEqual([['pks config'], { isian: '--nip' }, 2]);
    ditolak('NIK_DITOLAK', () => bacaNip('--nip', '3404012305670001', HARI_INI, []));
  });

  it('warns of what looks odd', () => {
    expect(peringatanNip(DEWI, HARI_INI)).toEqual([]);
    expect(peringatanNip('198002042006043005', HARI_INI)).toEqual([
      'NIP 19800204 200604 3 005 janggal, periksa lagi: angka ke-15 bukan 1 (pria) atau 2 (wanita).',
    ]);
  });

  it('of another person is refused, however both were typed', () => {
    const k = kantor(tambah('Dewi K.', '19800204.200604.2.005'));
    const g = ditolak('NIP_TERPAKAI', () => nipBebas(k, '198002042006042005', 'Rudi H.', null));
    expect([g.keluar, g.rinci, g.saran]).toEqual([4, { nip: DEWI, nama: 'Dewi K.' }, ['pks pejabat daftar']]);
    expect(g.message).toContain(`NIP ${DEWI} sudah tercatat milik Dewi K.`);
    ditolak('NIP_TERPAKAI', () => nipBebas(k, DEWI, 'Rudi H.', 7)); // a row of his own that is there already
    expect(() => nipBebas(k, RUDI, 'Rudi H.', null)).not.toThrow();
  });

  it('of one’s own is taken, in another post and with another title; another name is to be changed', () => {
    const k = kantor(tambah('Dewi K.', DEWI));
    expect(() => nipBebas(k, DEWI, 'Dewi K.', 0)).not.toThrow();
    expect(() => nipBebas(k, DEWI, 'Dra. Dewi K., M.Si.', null)).not.toThrow();
    const g = ditolak('NIP_TERPAKAI', () => nipBebas(k, DEWI, 'Dewi Kartika', null));
    expect(g.saran).toEqual(['pks pejabat ubah "Dewi K." --nama "Dewi Kartika"', 'pks pejabat daftar']);
    // Two rows that are there already are two persons, whatever their names.
    const dua = ditolak('NIP_TERPAKAI', () => nipBebas(k, DEWI, 'Dewi K., M.Si.', 7));
    expect(dua.saran).toEqual(['pks pejabat daftar']);
  });

  it('of the settings is refused for another name, and taken for the same', () => {
    const k = kantor(aturan('kepala-dinas.nama', 'Dra. Dewi Kartika, M.Si.'), aturan('kepala-dinas.nip', DEWI));
    expect(() => nipBebas(k, DEWI, 'Dewi K.', null)).not.toThrow();
    const g = ditolak('NIP_TERPAKAI', () => nipBebas(k, DEWI, 'Rudi H.', null));
    expect(g.saran).toEqual(['pks config kepala-dinas.nip']);
    expect(g.rinci).toMatchObject({ nama: 'Dra. Dewi Kartika, M.Si.' });
    expect(() => nipBebas(kantor(aturan('sekda.nip', DEWI)), DEWI, 'Rudi H.', null)).not.toThrow(); // nobody's yet
  });

  it('as a setting is refused where an official of another name bears it', () => {
    const k = kantor(tambah('Dewi K.', DEWI), aturan('kepala-dinas.nama', 'Drs. Haryo'));
    expect(ditolak('NIP_TERPAKAI', () => nipAturanBebas(k, 'kepala-dinas.nip', DEWI)).saran).toEqual([
      'pks config kepala-dinas.nama',
      'pks pejabat daftar',
    ]);
    expect(nipAturanBebas(k, 'kepala-dinas.nip', RUDI)).toEqual([]);
    expect(nipAturanBebas(k, 'sekda.nip', DEWI)).toEqual([]); // whose it is, is not set
    const sendiri = kantor(tambah('Dewi K.', DEWI), aturan('kepala-dinas.nama', 'Dra. Dewi Kartika, M.Si.'));
    expect(nipAturanBebas(sendiri, 'kepala-dinas.nip', DEWI)).toEqual([]);
  });

  it('as a setting is taken where the official bore that name once', () => {
    const menikah: KejadianPejabat = {
      jenis: 'PejabatDiubah',
      baris: { nama: 'Dewi K.', peran: 'sekretaris', mulai: '2024-01-02' },
      ubah: { nama: 'Sri Wahyuni' },
      sejak: null,
      alasan: null,
    };
    const k = kantor(tambah('Dewi K.', DEWI), menikah, aturan('kepala-dinas.nama', 'Dewi K.'));
    expect(nipAturanBebas(k, 'kepala-dinas.nip', DEWI)).toEqual([]);
  });

  it('as two settings is doubtful, and refused once both names are known', () => {
    const satu = [aturan('kepala-dinas.nip', DEWI), aturan('kepala-dinas.nama', 'Dewi K.')];
    expect(nipAturanBebas(kantor(...satu), 'kepala-dinas.nip', DEWI)).toEqual([]);
    expect(nipAturanBebas(kantor(...satu), 'sekda.nip', DEWI)).toEqual([
      `NIP ${DEWI} juga tersetel sebagai kepala-dinas.nip; periksa lagi, satu NIP milik satu orang.`,
    ]);
    const dua = kantor(...satu, aturan('sekda.nama', 'Rudi H.'));
    const g = ditolak('NIP_TERPAKAI', () => nipAturanBebas(dua, 'sekda.nip', DEWI));
    expect([g.rinci, g.saran]).toEqual([{ nip: DEWI, nama: 'Dewi K.' }, ['pks config kepala-dinas.nip']]);
    // Its own value again is no other's, nor is one whose owner is not set yet refused.
    expect(nipAturanBebas(kantor(aturan('sekda.nip', DEWI)), 'sekda.nip', DEWI)).toEqual([]);
    const tanpaNama = kantor(aturan('kepala-dinas.nip', DEWI), aturan('sekda.nama', 'Rudi H.'));
    expect(nipAturanBebas(tanpaNama, 'sekda.nip', DEWI)).toHaveLength(1);
    const sama = kantor(...satu, aturan('sekda.nama', 'Dewi Kartika'));
    expect(nipAturanBebas(sama, 'sekda.nip', DEWI)).toEqual([]);
    expect(nipAturanBebas(sama, 'sekda.nip', RUDI)).toEqual([]);
  });

  it('with the name of somebody who has another is said', () => {
    const { pejabat } = kantor(tambah('Dewi K.', DEWI));
    expect(nipLama(pejabat, isi('Dewi K.', RUDI), 0)[0]).toContain(`sudah tercatat dengan NIP ${DEWI}`);
    expect(nipLama(pejabat, isi('Dewi K.', '198002042006042005'), 0)).toEqual([]);
    expect(nipLama(pejabat, isi('Dewi K.', null), 0)).toEqual([]);
    expect(nipLama(pejabat, isi('Rudi H.', RUDI), null)).toEqual([]);
    const kosongDulu = kantor(tambah('Dewi K.', null), tambah('Dewi K.', DEWI, { peran: 'kepala-bidang' }));
    expect(nipLama(kosongDulu.pejabat, isi('Dewi K.', RUDI), 0)).toHaveLength(1);
    expect(nipLama(kantor(tambah('Dewi K.', null)).pejabat, isi('Dewi K.', RUDI), 0)).toEqual([]);
  });

  it('put right is put right on every row of the person that bears it', () => {
    const { pejabat } = kantor(
      tambah('Dewi K.', DEWI, { sampai: '2024-12-31' }),
      tambah('Dewi K.', '198002042006042005', { peran: 'kepala-bidang', mulai: '2025-01-01' }),
      tambah('Dewi K.', RUDI, { peran: 'analis-kependudukan' }),
      tambah('Rudi H.', DEWI),
    );
    const [awal, kedua, ...lain] = pejabat;
    expect(awal && barisSenip([...pejabat.slice(1)], awal, null, null)).toEqual([kedua]);
    expect(awal && barisSenip([...pejabat.slice(1)], awal, '2025-01-01', RUDI)).toEqual([]); // from a day on: that row
    expect(awal && barisSenip([...pejabat.slice(1)], awal, null, undefined)).toEqual([]);
    expect(lain).toHaveLength(2);
  });
});

describe('a register that holds the slip already', () => {
  const slip = [tambah('Dewi K.', DEWI), tambah('Rudi H.', '198002042006042005', { peran: 'kepala-bidang' })];

  it('has two persons, and still one where a name was only written otherwise', () => {
    const { pejabat } = kantor(...slip, tambah('Dewi Kartika, M.Si.', DEWI, { peran: 'kepala-dinas' }));
    expect(pejabat.map((p) => p.orang)).toEqual([0, 1, 0]);
  });

  it('is named with the command that mends it', () => {
    expect(celaPejabat(kantor(...slip), HARI_INI)).toEqual([
      {
        kalimat: `NIP ${DEWI} tercatat pada 2 orang (Dewi K., Rudi H.), padahal satu NIP milik satu orang. Kosongkan pada yang keliru, lalu isi NIP-nya sendiri.`,
        saran: 'pks pejabat ubah "Rudi H." --tanpa-nip',
      },
    ]);
    expect(celaPejabat(kantor(tambah('Dewi K.', DEWI), tambah('Rudi H.', RUDI)), HARI_INI)).toEqual([]);
    expect(celaPejabat(kantor(tambah('A', null), tambah('B', null)), HARI_INI)).toEqual([]);
  });

  it('is mended at whoever was entered last, under his latest name', () => {
    const saran = (...k: readonly Isi[]) => celaPejabat(kantor(...k), HARI_INI).map((c) => c.saran);
    expect(saran(...slip, tambah('Tono W.', DEWI, { peran: 'kepala-dinas' }))).toEqual([
      'pks pejabat ubah "Tono W." --tanpa-nip',
    ]);
    const berganti = [
      tambah('Dewi K.', DEWI),
      tambah('Dewi K.', RUDI, { peran: 'kepala-bidang' }),
      tambah('Dewi Kartika', DEWI, { peran: 'kepala-dinas' }),
    ];
    expect(saran(...berganti)).toEqual(['pks pejabat ubah "Dewi Kartika" --tanpa-nip']);
  });

  it('names who has two, and what is none, once', () => {
    const dua = kantor(tambah('Dewi K.', DEWI), tambah('Dewi K.', RUDI, { peran: 'kepala-bidang' }));
    expect(celaPejabat(dua, HARI_INI)).toEqual([
      {
        kalimat: `Dewi K. tercatat dengan 2 NIP: ${DEWI}, ${RUDI}. Bila dua orang yang senama, bedakan namanya; bila satu, betulkan NIP-nya.`,
        saran: 'pks pejabat ubah "Dewi K." --tanpa-nip',
      },
    ]);
    const lain = kantor(tambah('Dewi K.', '12345'), tambah('Rudi H.', '54321'));
    expect(celaPejabat(lain, HARI_INI).map((c) => c.saran)).toEqual([
      'pks pejabat ubah "Dewi K." --tanpa-nip',
      'pks pejabat ubah "Rudi H." --tanpa-nip',
    ]);
    const bukan = kantor(tambah('Dewi K.', '12345'), tambah('Dewi K.', '12345', { peran: 'kepala-bidang' }));
    expect(celaPejabat(bukan, HARI_INI)).toEqual([
      {
        kalimat: 'NIP Dewi K. (12345) bukan NIP: harus 18 angka, ini 5. Kosongkan, lalu isi yang benar.',
        saran: 'pks pejabat ubah "Dewi K." --tanpa-nip',
      },
    ]);
  });

  it('never gives a number twice, also where rows went', () => {
    const naik: KejadianPejabat = {
      jenis: 'PejabatDiubah',
      baris: { nama: 'Dewi K.', peran: 'sekretaris', mulai: '2024-01-02' },
      ubah: { pangkat: 'IV/b' },
      sejak: '2026-01-01',
      alasan: null,
    };
    const akhir: KejadianPejabat = { jenis: 'PejabatDiakhiri', baris: naik.baris, sampai: '2025-06-30', alasan: 'x' };
    const { pejabat } = kantor(tambah('Dewi K.', null), naik, tambah('Rudi H.', null), akhir, tambah('Tono W.', null));
    expect(new Set(pejabat.map((p) => p.orang)).size).toBe(3);
    expect(orangDari(pejabat, 'Tono W.')).not.toBe(orangDari(pejabat, 'Rudi H.'));
  });
});
