/** Acts after the last step: in words, their fields, and the agreement without them. */
import { describe, expect, it, test } from 'vitest';
import { bergerak, diurungkan, gugurBersama, sepertiKini, yangBerlaku } from '../../src/permohonan/berlaku.ts';
import { kerjaSamaDari, sesudahBerlaku } from '../../src/permohonan/halangan.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import {
  denganIsian,
  isianTindakan,
  nilaiIsian,
  type Sesudah,
  sebutTindakan,
  sesudahSah,
} from '../../src/permohonan/tarikan.ts';
import { disahkan, diselesaikan, diterima, ditutup, langkah, sari } from '../bantuan/contoh-kejadian.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const serah = (ubah: object = {}): Sesudah => ({
  ...{ ...umum, jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null },
  ...ubah,
});
const akses = (ubah: object): Sesudah => ({ ...umum, jenis: 'AksesDicatat', catatan: null, ...ubah });
const wajib = (ubah: object = {}): Sesudah => ({
  ...{ ...umum, jenis: 'KewajibanDicatat', kewajiban: 'laporan-semester', periode: '2026-S1' },
  ...{ nomor: '445/9', catatan: 'lewat pos' },
  ...ubah,
});
const lanjut: Sesudah = { ...umum, jenis: 'Diperpanjang', kasus: '2028-003' };
const ditarik = (tindakan: number): Kejadian => ({
  ...{ ...umum, jenis: 'TindakanDitarik', tindakan, urung: 'Diserahkan', ringkas: 'x', alasan: 'x', kini: null },
});
const diralat = (tindakan: number, isian: string, baru: string): Kejadian => ({
  ...{ ...umum, jenis: 'TindakanDiralat', tindakan, diralat: 'Diserahkan', ringkas: 'x', isian, lama: null, baru },
  alasan: 'x',
  kini: {} as Extract<Kejadian, { jenis: 'TindakanDiralat' }>['kini'],
});
const ralat = (isi: object): Kejadian => ({
  ...{ ...umum, jenis: 'Diralat', isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'x' },
  ...isi,
});
const urung = (tindakan: number): Kejadian => ({
  ...{ ...umum, jenis: 'Diurungkan', tindakan, urung: 'Diselesaikan', langkah: 2, ringkas: 'x', alasan: 'x' },
  kembali: {} as Extract<Kejadian, { jenis: 'Diurungkan' }>['kembali'],
});
const dipakai: Kejadian = { ...umum, jenis: 'NomorDipakai', naskah: 'pks', nomor: '470/021', tanggal: '2026-03-02' };
const act = (...semua: readonly (Kejadian | readonly Kejadian[])[]) =>
  semua.map((k, i) => ({ v: i + 1, kejadian: [k].flat() }));

test.each<[Sesudah, string]>([
  [disahkan, 'pengesahan PKS 470/021'],
  [serah(), 'penyerahan kepada lembaga (Rina)'],
  [serah({ kepada: 'dirjen', penerima: 'pos' }), 'penyerahan kepada Dirjen (pos)'],
  [akses({ userId: '2026-03-03' }), 'akses: user ID'],
  [akses({ jaringan: '2026-03-03' }), 'akses: pernyataan jaringan'],
  [akses({ userId: '2026-03-03', jaringan: '2026-03-03' }), 'akses: user ID, pernyataan jaringan'],
  [wajib(), 'laporan semester 2026-S1'],
  [wajib({ kewajiban: 'data-balikan', periode: '2026-03' }), 'data balikan 2026-03'],
  [lanjut, 'tanda diperpanjang permohonan 2028-003'],
])('%o is called %s', (k, kata) => {
  expect(sebutTindakan(k)).toBe(kata);
});

describe('what can be put right of an act', () => {
  it.each<[Sesudah, readonly (readonly [string, string | null])[]]>([
    [disahkan, []],
    [
      serah({ catatan: 'map' }),
      [
        ['penerima', 'Rina'],
        ['kepada', 'lembaga'],
        ['tanggal', '2026-03-02'],
        ['catatan', 'map'],
      ],
    ],
    [
      akses({ userId: '2026-03-03' }),
      [
        ['user-id', '2026-03-03'],
        ['jaringan', null],
        ['catatan', null],
      ],
    ],
    [
      wajib(),
      [
        ...([
          ['jenis', 'laporan-semester'],
          ['periode', '2026-S1'],
          ['nomor-surat', '445/9'],
        ] as const),
        ...([
          ['tanggal', '2026-03-02'],
          ['catatan', 'lewat pos'],
        ] as const),
      ],
    ],
    [lanjut, []],
  ])('is each flag it was recorded with: %o', (k, isian) => {
    expect(isianTindakan(k.jenis).map((satu) => [satu, nilaiIsian(k, satu)])).toEqual(isian);
    for (const [satu] of isian) expect(nilaiIsian(denganIsian(k, satu, 'baru'), satu)).toBe('baru');
    expect(nilaiIsian(k, 'oleh')).toBeNull();
    expect(denganIsian(k, 'asing', 'baru')).toEqual(k);
  });
});

describe('what stands of a history', () => {
  test('a step, a pause, a closing move a case; papers, numbers and what follows the last step do not', () => {
    expect([diselesaikan(2), ditutup].map(bergerak)).toEqual([true, true]);
    expect([diterima(1), disahkan, dipakai, urung(2), ralat({})].map(bergerak)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([disahkan, serah(), akses({}), wajib(), lanjut].map(sesudahSah)).toEqual([true, true, true, true, true]);
    expect([diselesaikan(2), dipakai, ditarik(2), ditutup].map(sesudahSah)).toEqual([false, false, false, false]);
  });

  test('an act goes with all that it moved; the number of a signing too, that of a letter stays', () => {
    expect(gugurBersama(dipakai, { kejadian: [dipakai] })).toBe(false);
    expect(gugurBersama(dipakai, { kejadian: [diselesaikan(13), dipakai] })).toBe(false);
    expect(gugurBersama(dipakai, { kejadian: [disahkan, dipakai] })).toBe(true);
    expect(gugurBersama(disahkan, { kejadian: [disahkan] })).toBe(true);
    expect(gugurBersama(ralat({}), { kejadian: [disahkan, ralat({})] })).toBe(false);
    const jenis = (tanpa?: number) =>
      yangBerlaku(act(diterima(1), [diselesaikan(13), dipakai], urung(2), [disahkan, dipakai], ditutup), tanpa).map(
        (k) => k.jenis,
      );
    expect(jenis()).toEqual(['Diterima', 'NomorDipakai', 'Disahkan', 'NomorDipakai', 'Ditutup']);
    expect(jenis(4)).toEqual(['Diterima', 'NomorDipakai', 'Ditutup']);
    expect(jenis(5)).toEqual(['Diterima', 'NomorDipakai', 'Disahkan', 'NomorDipakai']);
  });

  test('which act took back which', () => {
    expect([...diurungkan(act(diterima(1), diselesaikan(2), urung(2), disahkan, serah(), ditarik(5)))]).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });

  test('an act after the last step is as it was put right, no other by that number', () => {
    const h = act(
      diterima(1),
      disahkan,
      serah(),
      serah(),
      diralat(3, 'penerima', 'Rini'),
      diralat(3, 'penerima', 'Rana'),
    );
    const kini = sepertiKini(h);
    expect(kini(serah(), 3)).toMatchObject({ penerima: 'Rana' });
    expect(kini(serah(), 4)).toEqual(serah());
    expect(kini(ditutup, 3)).toEqual(ditutup);
    expect(sesudahBerlaku(h).map(({ v, k }) => [v, sebutTindakan(k)])).toEqual([
      [2, 'pengesahan PKS 470/021'],
      [3, 'penyerahan kepada lembaga (Rana)'],
      [4, 'penyerahan kepada lembaga (Rina)'],
    ]);
  });

  test('the agreement is that of the acts that stand: taken back, put right, or as without one of them', () => {
    const h = act(
      diterima(1),
      disahkan,
      serah(),
      wajib(),
      ditarik(3),
      ralat({ kerjaSama: { nomorKesatu: '470/022' } }),
      akses({ userId: '2026-03-03' }),
    );
    expect(kerjaSamaDari(h)).toMatchObject({
      ...{ nomorKesatu: '470/022', diserahkan: [], userId: '2026-03-03' },
      kewajiban: [{ kewajiban: 'laporan-semester', periode: '2026-S1', pada: '2026-03-02' }],
    });
    expect(kerjaSamaDari(h, 4)?.kewajiban).toEqual([]);
    expect(kerjaSamaDari(h, 2)).toBeNull();
    expect(kerjaSamaDari(act(diterima(1), ralat({ kerjaSama: { nomorKesatu: 'x' } })))).toBeNull();
    expect(sesudahBerlaku(h).map(({ v, k }) => [v, sebutTindakan(k)])).toEqual([
      [2, 'pengesahan PKS 470/022'],
      [4, 'laporan semester 2026-S1'],
      [7, 'akses: user ID'],
    ]);
    expect(sesudahBerlaku(act(diterima(1), disahkan, ditarik(2)))).toEqual([]);
    // facts of an act that stands without a signing are told as they are
    expect(
      sesudahBerlaku(act(diterima(1), { ...umum, jenis: 'DibukaLagi', ke: langkah(2), alasan: 'x' }, serah())),
    ).toEqual([{ v: 3, k: serah() }]);
  });
});
