/** A slip put right: what is recorded of it, and what it leaves alone. By an SOP of five steps. */
import { describe, expect, it } from 'vitest';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { effectivePksActs } from '../../../../src/office/permohonan/kerja-sama/blocking-acts.ts';
import type { Pengesahan } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import { historyEntry } from '../../../../src/office/permohonan/views/kasus-view.ts';
import { expectRefusal, type KasusWalk, receivedWalk, siti } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const umum = { pada: '2026-08-18', dicatat: '2026-08-19T10:15:00+07:00', oleh: siti };
const ralat = (isian: string, lama: string, isi: object): KasusCommand => ({
  ...{ ...umum, jenis: 'Ralat', isian, lama, lembaga: {}, surat: {}, permohonan: {}, alasan: 'salah ketik' },
  ...isi,
});
const pengesahan: Pengesahan = {
  ...{ nomorKesatu: '470/021', nomorKedua: '445/77', tanggal: '2026-08-11', mulai: '2026-08-11' },
  ...{ berakhir: '2027-08-10', penandatanganKedua: 'dr. Ani', jabatanKedua: 'Direktur', irama: 'semesteran' },
};
const sah = (): KasusWalk => {
  const j = receivedWalk(smallSop);
  while (j.p.status === 'aktif') j.advance();
  j.perform({ ...umum, jenis: 'Sahkan', pengesahan, lampiran: [] });
  return j;
};

describe('a correction', () => {
  it('holds what it is about and nothing else', () => {
    const j = receivedWalk(smallSop);
    const [k] = j.perform(ralat('nomor-surat', '445/1182/2026', { surat: { nomor: '445/1128/2026' } }));
    expect(k).toStrictEqual({
      ...{ ...umum, jenis: 'Diralat', isian: 'nomor-surat', lama: '445/1182/2026', lembaga: {}, permohonan: {} },
      ...{ surat: { nomor: '445/1128/2026' }, alasan: 'salah ketik' },
    });
    expect(j.kasus).not.toHaveProperty('penerima');
  });

  it('tells a closed case of a letter that left without number and day; one that left none has none', () => {
    const j = receivedWalk(smallSop);
    const nomor = ralat('nomor-keluar', '', { suratKeluar: { nomor: '470/1' } });
    expectRefusal('HASIL_TIDAK_BERLAKU', () => j.perform(nomor));
    while (j.p.status === 'aktif') j.advance();
    j.perform(nomor);
    expect(j.kasus.suratKeluar).toEqual({ nomor: '470/1', tanggal: null });
  });

  it('of a value that is the same is none, of whatever field; beside another it is', () => {
    const j = receivedWalk(smallSop);
    for (const [isian, lama, isi] of [
      ['penerima', 'Rina', { penerima: 'Rina' }],
      ['diterima', '2026-08-10', { diterima: '2026-08-10' }],
      ['lembaga', 'RSUD Contoh', { lembaga: { nama: 'RSUD Contoh' } }],
    ] as const) {
      expect(expectRefusal('SUDAH_TERISI', () => j.perform(ralat(isian, lama, isi))).message).toBe(
        `Isian ${isian} memang sudah "${lama}", jadi tidak ada yang diralat.`,
      );
    }
    const dua = ralat('lembaga', 'RSUD Contoh', { lembaga: { nama: 'RSUD Contoh', alamat: 'Jalan 1' } });
    expect(j.perform(dua)).toHaveLength(1);
  });

  it('of the end of an agreement says what is to be put right', () => {
    const galat = expectRefusal('TANGGAL_MUNDUR', () =>
      sah().perform(ralat('berakhir', '2027-08-10', { kerjaSama: { berakhir: '2026-08-10' } })),
    );
    expect(galat.saran).toEqual(['pks ralat 2026-001 --isian berakhir']);
  });

  it('has its reason under its own name, in the history too', () => {
    const j = sah();
    j.perform({ ...umum, jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null });
    const v = j.acts.length;
    const benahi = { jenis: 'RalatTindakan', tindakan: v, isian: 'penerima', baru: 'Rini', alasan: 'x' } as const;
    const [k] = j.perform({ ...umum, ...benahi });
    expect(k && historyEntry(v + 1, k)).toMatchObject({ jenis: 'TindakanDiralat', alasan: 'x', catatan: null });
  });
});

it('what was done under an agreement stands as it was put right, the signing under its number of today', () => {
  const j = sah();
  const v = j.acts.length;
  j.perform({ ...umum, jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null });
  j.perform(ralat('nomor-kesatu', '470/021', { kerjaSama: { nomorKesatu: '470/022' } }));
  expect(effectivePksActs(j.acts)).toStrictEqual([
    { v, k: { ...umum, jenis: 'Disahkan', pengesahan: { ...pengesahan, nomorKesatu: '470/022' } } },
    { v: v + 1, k: { ...umum, jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null } },
  ]);
});
