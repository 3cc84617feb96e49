import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Env } from '../../src/env.ts';
import { LATE_PARTS } from '../../src/late-parts.ts';
import { copyKeeper } from '../../src/machine/desktop.ts';
import { hasOwnRegister } from '../../src/machine/find-register.ts';
import { localFiles } from '../../src/machine/local-files.ts';
import { keepMyRegister, readMyRegister } from '../../src/machine/my-settings.ts';
import { practicePlace } from '../../src/machine/practice-place.ts';
import { registerPlaces } from '../../src/machine/register-places.ts';
import { tryPlace } from '../../src/machine/try-place.ts';
import { userCache } from '../../src/machine/user-cache.ts';
import type { Desktop } from '../../src/machine-desk.ts';
import { main } from '../../src/main.ts';
import { createPdfBatch, createPdfConverter } from '../../src/papers/pdf/pdf-converter.ts';
import { headedOutput } from '../../src/screen/layout/headed-output.ts';
import type { Register } from '../../src/store/register.ts';
import { pindaianBytes } from './pindaian-bytes.ts';
import { SiteSwitch } from './site-switch.ts';
import { newTempFolder } from './store/temp-folder.ts';

export type CommandResult = Readonly<{ keluar: number; out: string; err: string }>;

/** Wednesday 19 August 2026, 10.15 WIB: the day of the screens. */
export const DESK_NOW = '2026-08-19T10:15:00+07:00';

/** What was compiled of a template at one desk of this file serves the others: the same bytes, once. */
const compiled = new Map<string, Uint8Array>();
const compiledHere = {
  program: 'tes',
  ambil: (nama: string) => compiled.get(nama) ?? null,
  simpan: (nama: string, isi: Uint8Array) => void compiled.set(nama, isi),
};

/** A desk of its own: a folder, a clock that stands still, and `runPks` run inside this process. */
export class TestDesk {
  readonly folder = newTempFolder();
  kini = new Date(DESK_NOW);
  variabel: Record<string, string | undefined> = {};
  /** Hears what is said, on both streams, between the questions. */
  dengar: ((teks: string) => void) | null = null;
  akun = 'siti';
  meja = 'MEJA-LOKET';
  ask: Ask | null = null;
  lebar = 96;
  desktop: Desktop | null = null;
  keepCopy: Env['keepCopy'] = copyKeeper({ HOME: this.folder });
  /** Whether a server's clock is compared with `kini`; else both show the same. */
  serverClock = false;
  /** Of a site that is being served. */
  readonly situs = new SiteSwitch();
  /** What somebody at the terminal saw of long work. */
  kemajuan: string[] = [];
  /** Called at each step of long work that somebody watches. */
  saatMaju: (() => void) | null = null;
  /** Presses Ctrl+C while a command works. */
  sela: () => void = () => {};
  private nomor = 0;

  async run(argv: readonly string[]): Promise<CommandResult> {
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
    const { keluar, out, err } = await this.run([...argv, '--json']);
    if (keluar !== 0) throw new Error(`pks ${argv.join(' ')}: exit ${keluar}\n${err}`);
    return JSON.parse(out);
  }

  /** The failure of a command that must fail, as JSON. */
  async failure(
    ...argv: string[]
  ): Promise<{ kode: string; keluar: number; pesan: string; saran: string[]; rinci: Record<string, unknown> }> {
    const { keluar, out, err } = await this.run([...argv, '--json']);
    if (keluar === 0) throw new Error(`pks ${argv.join(' ')} succeeded:\n${out}`);
    if (out !== '') throw new Error(`stdout is not empty: ${out}`);
    return JSON.parse(err);
  }

  writeFile(nama: string, isi: string | Uint8Array): string {
    writeFileSync(join(this.folder, nama), typeof isi === 'string' ? pindaianBytes(nama, isi) : isi);
    return nama;
  }

  readFile(...nama: string[]): Buffer {
    return readFileSync(join(this.folder, ...nama));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  protected env(out: string[], err: string[]): Env {
    const { folder, variabel, ask } = this;
    const { headNow, ...tulisan } = headedOutput(
      (teks) => {
        out.push(teks);
        this.dengar?.(teks);
      },
      (teks) => {
        err.push(teks);
        this.dengar?.(teks);
      },
    );
    const opened: Register[] = [];
    const remember = (register: Register): Register => {
      opened.push(register);
      return register;
    };
    const places = registerPlaces({
      cwd: folder,
      variabel: { HOME: folder, ...variabel },
      akun: this.akun,
      now: this.serverClock ? () => this.kini : undefined,
      askPassword: async (pertanyaan) => ask?.text(pertanyaan, { rahasia: true }) ?? null,
    });
    return {
      ...LATE_PARTS,
      now: () => this.kini,
      operator: { akun: this.akun, meja: this.meja },
      variabel: { HOME: folder, ...variabel },
      lebar: this.lebar,
      warna: null,
      bolehTanya: ask !== null,
      ...tulisan,
      practice: practicePlace({ HOME: folder, ...variabel }, (latihan) => hasOwnRegister(folder, latihan)),
      progress: async (apa) => ({
        at: (sudah, dari, kini = apa) => {
          this.kemajuan.push(`${kini} ${sudah}/${dari}`);
          this.saatMaju?.();
        },
        end: () => this.kemajuan.push(`${apa} selesai`),
      }),
      onInterrupt: (kerja) => {
        this.sela = kerja;
        return () => {
          this.sela = () => {};
        };
      },
      ask: async () => {
        headNow();
        if (ask === null) throw new Error('nobody is here to be asked');
        return ask;
      },
      renderer: async () => (await import('../../src/papers/docx/renderer.ts')).createRenderer(compiledHere),
      pdfBatch: async () => createPdfBatch(variabel, []),
      pdfConverter: async () => createPdfConverter(variabel, []), // only what a test points to, never this machine's
      localSite: async () =>
        (await import('../../src/machine/site/serve-site.ts')).localSite(this.situs.surroundings(() => this.kini)),
      localFiles: localFiles(folder),
      keepCopy: this.keepCopy,
      desktop: this.desktop,
      runPks: async (lagi, ubah) => main(lagi, { ...this.env(out, err), ...ubah }),
      openRegister: async (tempat, lihat) => remember(await places.open(tempat, lihat)),
      makeRegister: async (tempat, isi) => remember(await places.make(tempat, isi)),
      tryPlace: async (satu) => tryPlace(satu, { LANG: 'id_ID.UTF-8', ...variabel }, () => new Date()),
      tryRegisterFolder: places.tryPlace,
      moveRegister: places.moveInto,
      serverRights: places.rights,
      close: async () => {
        for (const satu of opened.splice(0)) await satu.close();
      },
      myRegister: async () => readMyRegister({ HOME: folder, ...variabel }),
      userCache: userCache({ HOME: folder, ...variabel }),
      keepMyRegister: async (register) => keepMyRegister({ HOME: folder, ...variabel }, register),
      memorySaver: () => () => {},
      sha256Of: (isi) => createHash('sha256').update(isi).digest('hex'),
      newKey: () => `kunci-${this.kini.getTime()}-${this.nomor++}`,
    };
  }
}

/** A desk with a fresh register in ./data. */
export async function deskWithRegister(...init: string[]): Promise<TestDesk> {
  const t = new TestDesk();
  const { keluar, err } = await t.run(['init', ...init]);
  if (keluar !== 0) throw new Error(err);
  return t;
}

/** A desk whose office has what its papers print: address, and a head with NIP and rank. */
export async function deskWithKantor(lagi: Readonly<Record<string, string>> = {}): Promise<TestDesk> {
  const t = await deskWithRegister();
  const isian = {
    'kantor.alamat': 'Jalan Contoh Nomor 1, Sleman 55511',
    'kepala-dinas.nama': 'Dra. Contoh Kepala, M.Si.',
    'kepala-dinas.nip': '19700101 199503 2 001',
    'kepala-dinas.pangkat': 'Pembina Utama Muda, IV/c',
    ...lagi,
  };
  for (const [kunci, nilai] of Object.entries(isian)) await t.json('config', kunci, nilai);
  return t;
}

/** A desk with a fresh register and one letter that has all it needs: case 1 waits at step 2. */
export async function deskWithSurat(): Promise<TestDesk> {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  return t;
}

/** The line that records such a letter. */
export const suratLine = (nomor: string, ...lain: string[]): string[] => [
  'new',
  ...completeSuratFlags({ 'nomor-surat': nomor }),
  '--lengkap',
  ...lain,
];

/** The flags of a letter that has all it needs. */
export const completeSuratFlags = (ubah: Readonly<Record<string, string>> = {}): string[] => {
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
