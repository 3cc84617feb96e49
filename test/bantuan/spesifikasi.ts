import { expect } from 'vitest';
import { Galat, type KodeGalat } from '../../src/galat.ts';
import type { ActRingkas } from '../../src/permohonan/berlaku.ts';
import { decide } from '../../src/permohonan/decide.ts';
import { evolve, permohonanBaru } from '../../src/permohonan/evolve.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import type { Aturan, Perintah, Selesaikan } from '../../src/permohonan/perintah.ts';
import type { Permohonan, Tercatat } from '../../src/permohonan/permohonan.ts';
import { langkahKe, type Sop } from '../../src/sop/sop.ts';

export const elemenUji = new Map([
  ['nik', { nama: 'NIK', dilindungi: false }],
  ['nama-lengkap', { nama: 'nama lengkap', dilindungi: false }],
  ['sidik-jari', { nama: 'sidik jari', dilindungi: true }],
]);

export const pada = '2026-08-10T09:00:00+07:00';
export const dicatat = '2026-08-19T10:15:00+07:00';
export const siti = { nama: 'siti', peran: 'pengadministrasi-umum', dicatatOleh: 'siti' };

export const terima = (ubah: Partial<Extract<Perintah, { jenis: 'Terima' }>> = {}): Perintah => ({
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

export const selesaikan = (ubah: Partial<Selesaikan & Pick<Perintah, 'pada' | 'oleh'>> = {}): Perintah => ({
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
export class Jalan {
  readonly sop: Sop;
  p: Permohonan = permohonanBaru;
  kejadian: Kejadian[] = [];
  tindakan: ActRingkas[] = [];
  readonly aturan: Aturan;

  constructor(sop: Sop, aturan: Partial<Aturan> = {}) {
    this.sop = sop;
    this.aturan = { sop, id: '2026-001', elemen: elemenUji, peranKetat: false, ...aturan };
  }

  lakukan(perintah: Perintah): readonly Kejadian[] {
    const baru = decide({ ...this.aturan, riwayat: this.tindakan }, this.p, perintah);
    this.p = baru.reduce(evolve, this.p);
    this.tindakan.push({ v: this.tindakan.length + 1, kejadian: baru });
    this.kejadian.push(...baru);
    return baru;
  }

  /** What the waiting step needs to be answered with, as the happy path would. */
  maju(ubah: Parameters<typeof selesaikan>[0] = {}): readonly Kejadian[] {
    const l = langkahKe(this.sop, this.langkah);
    const balasan = {
      hasil: 'setuju',
      nomor: '400.8/1/Dukcapil',
      tanggal: '2026-08-10',
      agenda: { nomor: 2, tahun: 2026 },
    } as const;
    return this.lakukan(
      selesaikan({
        hasil: l.koreksi ? 'setuju' : null,
        balasan: l.balasan ? balasan : null,
        oleh: { nama: 'siti', peran: l.pelaksana, dicatatOleh: 'siti' },
        ...ubah,
      }),
    );
  }

  majuSampai(no: number): this {
    while (this.langkah !== no) this.maju();
    return this;
  }

  get langkah(): number {
    if (this.p.status !== 'aktif') throw new Error(`the case is ${this.p.status}`);
    return this.p.langkah.no;
  }

  get kasus(): Tercatat {
    if (this.p.status === 'baru') throw new Error('no case yet');
    return this.p;
  }
}

/** A case of this SOP that has been received and had its first step done. */
export const diterima = (sop: Sop, aturan: Partial<Aturan> = {}): Jalan => {
  const jalan = new Jalan(sop, aturan);
  jalan.lakukan(terima());
  return jalan;
};

/** The refusal of a request, its code checked. */
export function ditolak(kode: KodeGalat, kerja: () => unknown): Galat {
  try {
    kerja();
  } catch (e) {
    if (!(e instanceof Galat)) throw e;
    expect(e.kode).toBe(kode);
    return e;
  }
  throw new Error('expected a Galat, but the request was accepted');
}
