/** How a paper stands, from the facts of its case. */
import { describe, expect, test } from 'vitest';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import {
  type DikonsepFact,
  finalForms,
  judgedVersion,
  saysKonsep,
  standingApproval,
} from '../../../../src/office/permohonan/standing/naskah-approval.ts';
import {
  currentVersion,
  keadaanOfNaskah,
  keadaanOfVersion,
  leftAs,
} from '../../../../src/office/permohonan/standing/naskah-keadaan.ts';
import type { Sop } from '../../../../src/office/sop/sop.ts';
import { sampleDisahkan, sampleDiselesaikan } from '../../../support/sample-facts.ts';

const SURAT = 'surat-kemendagri';
/** A letter approved at step 3 and sent at step 5 with its packet; a form that nobody approves. */
const sop = {
  naskah: {
    [SURAT]: { langkah: [1], disetujui: 3 },
    pks: { langkah: [1], disetujui: 3 },
    berkas: { langkah: [4, 5], disetujui: null },
    formulir: { langkah: [1], disetujui: null },
  },
  langkah: [{ no: 3 }, { no: 5, kirim: true }],
} as unknown as Sop;

const sidik = 'a'.repeat(64);
const konsep = (versi: number, ubah: Partial<DikonsepFact> = {}): KasusFact => ({
  ...{ jenis: 'Dikonsep', pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sampleDisahkan.oleh },
  ...{ naskah: SURAT, versi, berkas: `naskah/x-v${versi}.docx`, sidik, ukuran: 1, templat: sidik, kosong: [] },
  ...ubah,
});
const jadi = (versi: number, dari: number | null, lain = {}): KasusFact =>
  konsep(versi, {
    disetujui: { versi: dari, dari: { kasus: 1, kantor: 1 }, saat: '2026-03-02T09:15:00+07:00' },
    ...lain,
  });
const setuju = (versi?: number | null, kode = SURAT) =>
  sampleDiselesaikan(3, {
    hasil: 'setuju',
    ...(versi !== undefined && { naskah: versi === null ? null : { kode, versi, sidik } }),
  });
const koreksi = (ke: number) => sampleDiselesaikan(4, { hasil: 'koreksi', tarikDari: ke });
const kirim = sampleDiselesaikan(5);
const berubah = (...kode: string[]) => new Set(kode);

const each = (riwayat: readonly KasusFact[], b = berubah()) =>
  riwayat.flatMap((k) =>
    k.jenis === 'Dikonsep' && k.naskah === SURAT
      ? [keadaanOfVersion({ sop, riwayat, berubah: b }, SURAT, k.versi)]
      : [],
  );

describe('each version of a paper', () => {
  test.each<[string, readonly KasusFact[], readonly string[]]>([
    ['is a konsep before its step', [konsep(1), konsep(2)], ['konsep', 'konsep']],
    [
      'is approved if it was judged, and not if it was one before',
      [konsep(1), konsep(2), setuju(2)],
      ['konsep', 'disetujui'],
    ],
    ['is approved in its final form', [konsep(1), setuju(1), jadi(2, 1)], ['disetujui', 'disetujui']],
    ['is another text if it is no final form', [konsep(1), setuju(1), konsep(2)], ['disetujui', 'berubah']],
    ['is a konsep again after a koreksi', [konsep(1), setuju(1), jadi(2, 1), koreksi(3)], ['konsep', 'konsep']],
    ['stays approved after a koreksi to a later step', [konsep(1), setuju(1), koreksi(4)], ['disetujui']],
    [
      'is the record once it left; the one before it is what was approved',
      [konsep(1), setuju(1), jadi(2, 1), kirim],
      ['disetujui', 'terkirim'],
    ],
    [
      'that came after what left is another',
      [konsep(1), setuju(1), jadi(2, 1), kirim, konsep(3)],
      ['disetujui', 'terkirim', 'berubah'],
    ],
    [
      'made after a paper from elsewhere was approved is its final form',
      [konsep(1), setuju(null), jadi(2, null)],
      ['konsep', 'disetujui'],
    ],
    ['made before that is none, though it says so', [jadi(1, null), setuju(null)], ['konsep']],
    [
      'of a version that was not recorded: the last before it, and all since',
      [konsep(1), konsep(2), setuju(), konsep(3)],
      ['konsep', 'disetujui', 'disetujui'],
    ],
    ['of a version of another paper', [konsep(1), setuju(1, 'pks')], ['disetujui']],
  ])('%s', (_, riwayat, hasil) => expect(each(riwayat)).toEqual(hasil));

  test('is changed where the case holds other data by now, until it left', () => {
    const riwayat = [konsep(1), konsep(2), setuju(2), jadi(3, 2)];
    expect(each(riwayat, berubah(SURAT))).toEqual(['konsep', 'berubah', 'berubah']);
    expect(each(riwayat, berubah('pks'))).toEqual(['konsep', 'disetujui', 'disetujui']);
    expect(each([...riwayat, kirim], berubah(SURAT))).toEqual(['konsep', 'disetujui', 'terkirim']);
  });
});

describe('a paper', () => {
  const keadaan = (riwayat: readonly KasusFact[], kode = SURAT) =>
    keadaanOfNaskah({ sop, riwayat, berubah: berubah() }, kode);

  test('stands as its newest version, and what left as that', () => {
    expect(keadaan([])).toBe('belum-dibuat');
    expect(keadaan([konsep(1), setuju(1), konsep(2)])).toBe('berubah');
    const sah = [konsep(1), setuju(1), jadi(2, 1), kirim, konsep(3)];
    expect([keadaan(sah), currentVersion({ sop, riwayat: sah }, SURAT)?.versi]).toEqual(['terkirim', 2]);
  });

  test('that nobody approves is merely there, and leaves with the letter if the sending step names it', () => {
    const ada = [konsep(1, { naskah: 'formulir' }), konsep(1, { naskah: 'berkas' })];
    expect([keadaan(ada, 'formulir'), keadaan(ada, 'berkas')]).toEqual(['disetujui', 'disetujui']);
    expect([keadaan([...ada, kirim], 'formulir'), keadaan([...ada, kirim], 'berkas')]).toEqual([
      'disetujui',
      'terkirim',
    ]);
  });

  test('leaves with its step, and an agreement by its signing', () => {
    expect([leftAs(sop, [kirim], SURAT), leftAs(sop, [kirim], 'pks'), leftAs(sop, [sampleDisahkan], 'pks')]).toEqual([
      'terkirim',
      null,
      'disahkan',
    ]);
    expect(leftAs(sop, [sampleDisahkan], SURAT)).toBeNull();
  });
});

test('what was approved: a version, a paper from elsewhere, or nobody said', () => {
  const versi = (riwayat: readonly KasusFact[]) => standingApproval(sop, riwayat, SURAT);
  expect([versi([setuju(2)])?.versi, versi([setuju(null)])?.versi, versi([setuju()])?.versi]).toEqual([
    2,
    null,
    undefined,
  ]);
  expect([versi([]), versi([setuju(2), koreksi(1)])]).toEqual([null, null]);
});

test('the final forms are those of the approval that stands; only they do not say KONSEP', () => {
  const riwayat = [konsep(1), setuju(1), jadi(2, 1), koreksi(1), setuju(2), jadi(3, 2)];
  expect(finalForms(sop, riwayat, SURAT).map((k) => k.versi)).toEqual([3]);
  expect([1, 2, 3].map((v) => saysKonsep(sop, riwayat, SURAT, v))).toEqual([true, true, false]);
  expect(saysKonsep(sop, riwayat, 'formulir', 1)).toBe(false);
});

test('the version judged last is the one that the last agreeing step judged, until a koreksi', () => {
  const nilai = (langkah: number, versi: number, hasil: 'selesai' | 'setuju' = 'setuju') =>
    sampleDiselesaikan(langkah, { hasil, naskah: { kode: 'pks', versi, sidik } });
  expect(judgedVersion([nilai(5, 1, 'selesai')], 'pks')).toBeNull();
  expect(judgedVersion([nilai(6, 1), nilai(7, 2)], 'pks')).toEqual({ langkah: 7, versi: 2 });
  expect(judgedVersion([nilai(6, 1), nilai(7, 2)], SURAT)).toBeNull();
  expect(judgedVersion([nilai(6, 1), koreksi(5)], 'pks')).toBeNull();
  expect(judgedVersion([nilai(6, 1), koreksi(7)], 'pks')).toEqual({ langkah: 6, versi: 1 });
});
