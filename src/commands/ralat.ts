/** `pks ralat`: corrects a slip; the old value stays legible. */
import type { Command } from 'commander';
import { askMissing, neededAlasan } from '../desk/ask/ask-missing.ts';
import { parseRalat } from '../desk/flags/ralat-fields.ts';
import { defineKasusCommand, wholeNumber } from '../desk/flags/standard-flags.ts';
import { kerjaSamaAfterRalat } from '../desk/guard/kerja-sama-after-ralat.ts';
import { settleDates, typedDay } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { type ActFlags, type KasusRequest, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { parseActRalat, requireActNumber } from './ralat/act-fields.ts';
import { askActRalat, askRalat } from './ralat/ask-ralat.ts';
import { doublesAfterRalat } from './ralat/doubles-after-ralat.ts';

type RalatFlags = ActFlags & Readonly<{ isian?: string; alasan?: string; tindakan?: string }>;

export const ralatCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('ralat', ringkas, 'meralat')
    .option('--isian <nama=nilai>', 'nama pilihan dari pks new dan nilainya yang benar')
    .option('--tindakan <n>', 'isian tindakan sesudah langkah terakhir, dengan nomornya di riwayat (pks show)')
    .option('--alasan <teks>', 'mengapa diralat')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks ralat 14 --isian nomor-surat=445/1128/2026 --alasan "angka tertukar"\n  $ pks ralat 14 --tindakan 24 --isian penerima="Rini, Bagian Hukum" --alasan "salah dengar"',
    )
    .action((kasus: string, isian: RalatFlags) => runRalat(env, kasus, isian));

export async function runRalat(env: Env, kasus: string, diketik: RalatFlags): Promise<void> {
  await recordAct(env, 'ralat', kasus, diketik, async (sesi, terbuka) => {
    const { id } = terbuka.berkas;
    const isian = diketik.isian ?? '';
    const v = diketik.tindakan === undefined ? null : wholeNumber('--tindakan', diketik.tindakan, 1);
    const utuh = /=\s*\S/.test(isian);
    const opsi = await askMissing(
      env,
      { ...diketik, isian: utuh ? isian : '' },
      { nama: `ralat ${id}${v === null ? '' : ` --tindakan ${v}`}`, apa: 'Ralat' },
      [
        {
          kunci: 'isian',
          flag: '--isian NAMA=NILAI',
          tanya: () => (v === null ? askRalat(sesi, terbuka, isian) : askActRalat(sesi, terbuka, v, isian)),
        },
        neededAlasan,
      ],
    );
    const ini = ralatRequest(sesi, terbuka, v, opsi);
    if (ini.jenis !== 'Ralat') return { perintah: ini };
    const dijawab = await settleDates(sesi, terbuka, 'ralat', opsi, ini, (nama) => ({
      kunci: 'isian',
      nilai: (hari) => `${nama}=${typedDay(hari)}`,
    }));
    return {
      perintah: await withClaims(sesi, terbuka, opsi, ini),
      peringatan: [
        ...dijawab,
        ...kerjaSamaAfterRalat(terbuka.berkas, ini),
        ...(await doublesAfterRalat(sesi, terbuka.berkas, ini)),
      ],
    };
  });
}

function ralatRequest(sesi: Sitting, terbuka: OpenKasus, v: number | null, opsi: RalatFlags): KasusRequest {
  const [alasan, isian] = [opsi.alasan?.trim() ?? '', opsi.isian ?? ''];
  if (v !== null) return parseActRalat(sesi, terbuka, v, isian, alasan);
  requireActNumber(terbuka, isian, alasan);
  return { jenis: 'Ralat', alasan, ...parseRalat(sesi, terbuka, isian) };
}
