import { fitsKasus } from '../../desk/ask/ambiguous-kasus.ts';
import { materialFrom, momentNow } from '../../desk/documents/naskah-material.ts';
import { lembagaKnower } from '../../desk/find-lembaga.ts';
import { type OpenKasus, openKasus } from '../../desk/open-kasus.ts';
import { openSitting, readOnce, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { dayInWib, type Tanggal } from '../../office/days/tanggal.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { refuseBeforeDue } from '../../office/naskah/parts/naskah-values.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import { langkahAt } from '../../office/sop/sop.ts';
import { registerFlag } from '../../text/carry-register.ts';
import { CORRECT, ENDED, type Meaning, RENEW } from './meanings.ts';

export type RegisterHere = Readonly<{
  hariIni: Tanggal;
  isLembaga: (kata: string) => Promise<boolean>;
  /** The case may be meant: what it refuses is not offered. Where there is none, the command itself says so. */
  isKasus: (teks: string) => Promise<boolean>;
  /** Whether any case is such that the command can be of it. */
  anyTakes: (perintah: string) => Promise<boolean>;
  takes: (arti: Meaning, kasus: string, kode?: string) => Promise<boolean>;
}>;

/** Only few cases take them, often none. */
const AFTER_WAITING: ReadonlySet<string> = new Set('undo lanjut buka-lagi sahkan serahkan akses'.split(' '));

export function registerHere(env: Env, argv: readonly string[]): RegisterHere {
  const register = registerFlag(argv);
  // Nothing may stand before a refusal for programs.
  const opsi = {
    input: false,
    color: false,
    json: argv.includes('--json'),
    ...(register !== undefined && { register }),
  };
  const sitting = readOnce(() => openSitting(env, opsi, true));
  async function opened<T>(kerja: (sesi: Sitting) => Promise<T>): Promise<T | null> {
    try {
      return await kerja(await sitting(''));
    } catch (e) {
      if (e instanceof Failure) return null;
      throw e;
    }
  }
  // A word has several meanings, and each asks for the same case.
  const kasusOf = readOnce((teks) => opened((sesi) => openKasus(sesi, teks)));
  const isDue = async (naskah: NaskahDefinition, kasus: OpenKasus): Promise<boolean> =>
    (await opened(async (sesi) => {
      refuseBeforeDue(naskah, materialFrom(kasus, naskah, momentNow(sesi, kasus.berkas)));
      return true;
    })) ?? false;
  const knower = readOnce(() => opened(lembagaKnower));
  return {
    hariIni: dayInWib(env.now()),
    isLembaga: readOnce(async (kata) => (await knower(''))?.(kata) ?? false),
    isKasus: async (teks) => (await kasusOf(teks)) !== null,
    anyTakes: readOnce(
      async (perintah) =>
        !AFTER_WAITING.has(perintah) ||
        ((await opened(async ({ register }) => {
          const { baris } = await register.listRows({ status: STATUS });
          return baris.some(({ permohonan }) => fitsKasus(perintah, permohonan));
        })) ??
          true),
    ),
    takes: async (arti, teks, kode) => {
      const kasus = await kasusOf(teks);
      if (kasus === null) return true;
      const { status, langkah, naskah, lampiran, kerjaSama } = kasus.berkas.permohonan;
      if (arti === CORRECT) return langkah !== null && !langkah.jeda && !!langkahAt(kasus.sop, langkah.no).koreksi;
      const [perintah = ''] = arti.perintah.split(' ');
      if (arti.perintah.endsWith('--baca')) return naskah.length > 0;
      if (arti === RENEW || arti === ENDED) return !!kerjaSama;
      const dimaksud = perintah === 'draft' ? NASKAH.find((n) => n.kode === kode) : undefined;
      if (dimaksud) return isDue(dimaksud, kasus);
      const papers = [...naskah.map((n) => n.naskah), ...lampiran.map((l) => l.dokumen)];
      if (perintah === 'buka') return kode === undefined ? papers.length > 0 : papers.includes(kode);
      if (perintah === 'lengkapi' && status !== 'aktif') return kerjaSama?.nomorKedua === null;
      return fitsKasus(perintah, kasus.berkas.permohonan);
    },
  };
}
