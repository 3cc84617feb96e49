import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Env } from '../../src/env.ts';
import { main } from '../../src/main.ts';
import { pengubahPdf } from '../../src/pdf.ts';
import { buatRegister, bukaRegister, cobaFolder } from '../../src/register/berkas-json.ts';
import { bacaRegisterSaya, simpanRegisterSaya } from '../../src/tempat/pengaturan-saya.ts';
import { temukanRegister } from '../../src/tempat/register.ts';
import { simpanan } from '../../src/tempat/simpanan.ts';
import { tempat } from '../../src/tempat.ts';
import { folderBaru } from './folder-uji.ts';
import { pindaian } from './pindaian.ts';

export type Jawaban = Readonly<{ keluar: number; out: string; err: string }>;

/** Wednesday 19 August 2026, 10.15 WIB: the day of the screens. */
export const KINI = '2026-08-19T10:15:00+07:00';

/** A desk of its own: a folder, a clock that stands still, and `pks` run inside this process. */
export class Terminal {
  readonly folder = folderBaru();
  kini = new Date(KINI);
  variabel: Record<string, string | undefined> = {};
  akun = 'siti';
  meja = 'MEJA-LOKET';
  ask: Ask | null = null;
  lebar = 96;
  private nomor = 0;

  async jalankan(argv: readonly string[]): Promise<Jawaban> {
    const out: string[] = [];
    const err: string[] = [];
    const keluar = await main(argv, this.env(out, err));
    return { keluar, out: out.join('\n'), err: err.join('\n') };
  }

  /** The answer of a command that must succeed, as JSON. */
  async json<T = Record<string, unknown>>(
    ...argv: string[]
  ): Promise<{
    data: T;
    ringkas: Record<string, unknown>;
    peringatan: string[];
    dasar: Record<string, unknown>;
    skema: string;
  }> {
    const { keluar, out, err } = await this.jalankan([...argv, '--json']);
    if (keluar !== 0) throw new Error(`pks ${argv.join(' ')}: exit ${keluar}\n${err}`);
    return JSON.parse(out);
  }

  /** The failure of a command that must fail, as JSON. */
  async galat(
    ...argv: string[]
  ): Promise<{ kode: string; keluar: number; pesan: string; saran: string[]; rinci: Record<string, unknown> }> {
    const { keluar, out, err } = await this.jalankan([...argv, '--json']);
    if (keluar === 0) throw new Error(`pks ${argv.join(' ')} succeeded:\n${out}`);
    if (out !== '') throw new Error(`stdout is not empty: ${out}`);
    return JSON.parse(err);
  }

  tulis(nama: string, isi: string | Uint8Array): string {
    writeFileSync(join(this.folder, nama), typeof isi === 'string' ? pindaian(nama, isi) : isi);
    return nama;
  }

  baca(...nama: string[]): Buffer {
    return readFileSync(join(this.folder, ...nama));
  }

  tutup(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  protected env(out: string[], err: string[]): Env {
    const { folder, variabel, ask } = this;
    return {
      now: () => this.kini,
      operator: { akun: this.akun, meja: this.meja },
      variabel: { HOME: folder, ...variabel },
      lebar: this.lebar,
      warna: null,
      bolehTanya: ask !== null,
      print: (teks) => out.push(teks),
      note: (teks) => err.push(teks),
      ask: async () => {
        if (ask === null) throw new Error('nobody is here to be asked');
        return ask;
      },
      perender: async () => (await import('../../src/docx/perender.ts')).perender(),
      pengubahPdf: async () => pengubahPdf(variabel, []), // only what a test points to, never this machine's
      pencetak: () => import('../../src/lembar/cetak.ts'),
      tempat: tempat(folder),
      bukaRegister: async (flag) => bukaRegister(temukanRegister(folder, { HOME: folder, ...variabel }, flag)),
      buatRegister,
      cobaFolder,
      periksaCadangan: async (jalur, segel) =>
        (await import('../../src/register/telaah-cadangan.ts')).periksaCadangan(jalur, segel),
      pulihkan: async (jalur, folder, coba) =>
        (await import('../../src/register/pulihkan.ts')).pulihkan(jalur, folder, coba),
      registerSaya: async () => bacaRegisterSaya({ HOME: folder, ...variabel }),
      ingatan: simpanan({ HOME: folder, ...variabel }),
      simpanRegisterSaya: async (register) => simpanRegisterSaya({ HOME: folder, ...variabel }, register),
      sidik: (isi) => createHash('sha256').update(isi).digest('hex'),
      kunciBaru: () => `kunci-${this.kini.getTime()}-${this.nomor++}`,
    };
  }
}

/** A desk with a fresh register in ./data. */
export async function terminalDenganRegister(...init: string[]): Promise<Terminal> {
  const t = new Terminal();
  const { keluar, err } = await t.jalankan(['init', ...init]);
  if (keluar !== 0) throw new Error(err);
  return t;
}

/** The same with one letter registered that has all it needs: case 1 waits at step 2. */
export async function terminalDenganSurat(): Promise<Terminal> {
  const t = await terminalDenganRegister();
  await t.json('new', ...suratLengkap(), '--lengkap');
  return t;
}

/** The flags of a letter that has all it needs. */
export const suratLengkap = (ubah: Readonly<Record<string, string>> = {}): string[] => {
  const isian: Record<string, string> = {
    lembaga: 'RSUD Contoh',
    jenis: 'rsud-blud',
    'nomor-surat': '445/1182/2026',
    'tanggal-surat': '7 Agu 2026',
    diterima: '10 Agu 2026 09.00',
    hal: 'Permohonan hak akses',
    alamat: 'Jalan Contoh 1, Sleman',
    pimpinan: 'dr. Contoh Pimpinan',
    'jabatan-pimpinan': 'Direktur',
    tujuan: 'verifikasi identitas pasien',
    elemen: 'nik',
    metode: 'web-service',
    'data-balikan': 'nomor rekam medis',
    'jangka-waktu': '2 tahun',
    ...ubah,
  };
  return Object.entries(isian).flatMap(([nama, nilai]) => [`--${nama}`, nilai]);
};
