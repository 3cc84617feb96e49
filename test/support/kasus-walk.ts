import { expect } from 'vitest';
import { Failure, type FailureCode } from '../../src/errors.ts';
import { decide } from '../../src/office/permohonan/decide.ts';
import { evolve, newPermohonan } from '../../src/office/permohonan/evolve.ts';
import type { HistoryAct } from '../../src/office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../src/office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../../src/office/permohonan/kasus-command.ts';
import type { Permohonan, ReceivedKasus } from '../../src/office/permohonan/permohonan.ts';
import type { Selesaikan } from '../../src/office/permohonan/rules/decide-selesaikan.ts';
import type { RuleContext } from '../../src/office/permohonan/rules/rule-context.ts';
import { langkahAt, type Sop } from '../../src/office/sop/sop.ts';

export const testElemen = new Map([
  ['nik', { nama: 'NIK', dilindungi: false }],
  ['nama-lengkap', { nama: 'nama lengkap', dilindungi: false }],
  ['sidik-jari', { nama: 'sidik jari', dilindungi: true }],
]);

export const pada = '2026-08-10T09:00:00+07:00';
export const dicatat = '2026-08-19T10:15:00+07:00';
export const siti = { nama: 'siti', peran: 'pengadministrasi-umum', dicatatOleh: 'siti' };

export const terimaCommand = (ubah: Partial<Extract<KasusCommand, { jenis: 'Terima' }>> = {}): KasusCommand => ({
  jenis: 'Terima',
  pada,
  dicatat,
  oleh: siti,
  lembaga: {
    nama: 'RSUD Contoh',
    jenis: 'rsud-blud',
    alamat: null,
    pimpinan: null,
    jabatanPimpinan: null,
    kontak: null,
  },
  surat: { nomor: '445/1182/2026', tanggal: '2026-08-07', hal: 'Permohonan hak akses' },
  agenda: { nomor: 1, tahun: 2026 },
  data: 'individu',
  permohonan: {
    pemanfaatan: 'pelayanan-publik',
    tujuan: 'pendaftaran pasien',
    elemen: ['nik'],
    metode: 'web-service',
    dataBalikan: 'nomor rekam medis',
    jangkaWaktu: '2 tahun',
  },
  ada: 'lengkap',
  lampiran: [],
  catatan: null,
  ...ubah,
});

export const selesaikanCommand = (
  ubah: Partial<Selesaikan & Pick<KasusCommand, 'pada' | 'oleh' | 'dicatat'>> = {},
): KasusCommand => ({
  pada,
  dicatat,
  oleh: siti,
  jenis: 'Selesaikan',
  ada: 'lengkap',
  lampiran: [],
  hasil: null,
  kembaliKe: null,
  catatan: null,
  disposisi: null,
  kepada: null,
  menit: null,
  balasan: null,
  suratKeluar: null,
  ...ubah,
});

/** A case led through requests, the way the office would. */
export class KasusWalk {
  readonly sop: Sop;
  p: Permohonan = newPermohonan;
  kejadian: KasusFact[] = [];
  acts: HistoryAct[] = [];
  readonly rules: RuleContext;

  constructor(sop: Sop, rules: Partial<RuleContext> = {}) {
    this.sop = sop;
    this.rules = { sop, id: '2026-001', elemen: testElemen, peranKetat: false, ...rules };
  }

  perform(perintah: KasusCommand): readonly KasusFact[] {
    const baru = decide({ ...this.rules, riwayat: this.acts }, this.p, perintah);
    this.p = baru.reduce(evolve, this.p);
    this.acts.push({ v: this.acts.length + 1, kejadian: baru });
    this.kejadian.push(...baru);
    return baru;
  }

  /** What the waiting step needs to be answered with, as the happy path would. */
  advance(ubah: Parameters<typeof selesaikanCommand>[0] = {}): readonly KasusFact[] {
    const l = langkahAt(this.sop, this.langkah);
    const balasan = {
      hasil: 'setuju',
      nomor: '400.8/1/Dukcapil',
      tanggal: '2026-08-10',
      agenda: { nomor: 2, tahun: 2026 },
    } as const;
    return this.perform(
      selesaikanCommand({
        hasil: l.koreksi ? 'setuju' : null,
        balasan: l.balasan ? balasan : null,
        oleh: { nama: 'siti', peran: l.pelaksana, dicatatOleh: 'siti' },
        ...ubah,
      }),
    );
  }

  advanceTo(no: number): this {
    while (this.langkah !== no) this.advance();
    return this;
  }

  get langkah(): number {
    if (this.p.status !== 'aktif') throw new Error(`the case is ${this.p.status}`);
    return this.p.langkah.no;
  }

  get kasus(): ReceivedKasus {
    if (this.p.status === 'baru') throw new Error('no case yet');
    return this.p;
  }
}

/** A case of this SOP that has been received and had its first step done. */
export const receivedWalk = (sop: Sop, aturan: Partial<RuleContext> = {}): KasusWalk => {
  const jalan = new KasusWalk(sop, aturan);
  jalan.perform(terimaCommand());
  return jalan;
};

/** The refusal of a request, its code checked. */
export function expectRefusal(kode: FailureCode, kerja: () => unknown): Failure {
  try {
    kerja();
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    expect(e.kode).toBe(kode);
    return e;
  }
  throw new Error('expected a Galat, but the request was accepted');
}
