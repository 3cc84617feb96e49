/** `pks ralat`: put a slip right, the way a paper book is corrected: the old value stays legible. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import { bacaRalat } from '../sesi/isian-ralat.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { bacaKasus, catat, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { type OpsiTulis, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { bukaSesi } from '../sesi/sesi.ts';

type OpsiRalat = OpsiTulis & Readonly<{ isian?: string; alasan?: string; oleh?: string; versi?: string }>;

export const ralatCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('ralat', ringkas)
    .argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014')
    .option('--isian <nama=nilai>', 'nama pilihan dari pks new dan nilainya yang benar')
    .option('--alasan <teks>', 'mengapa diralat')
    .option('--oleh <nama>', 'siapa yang meralat, bila bukan yang mengetik')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini')
    .addHelpText('after', '\nContoh:\n  $ pks ralat 14 --isian nomor-surat=445/1128/2026 --alasan "angka tertukar"')
    .action((kasus: string, isian: OpsiRalat) => ralat(env, kasus, isian));

export async function ralat(env: Env, kasus: string, opsi: OpsiRalat): Promise<void> {
  wajibAda(
    'Ralat',
    [
      ...(/=\s*\S/.test(opsi.isian ?? '') ? [] : ['--isian NAMA=NILAI']),
      ...(opsi.alasan?.trim() ? [] : ['--alasan "…"']),
    ],
    `pks ralat ${kasus} --isian NAMA="…" --alasan "…"`,
  );
  const sesi = await bukaSesi(env, opsi);
  const { berkas, sop, aturan, peran } = await bacaKasus(sesi, kasus);
  const permintaan = sidikPermintaan(sesi, `ralat ${berkas.id}`, opsi);
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  if (lama) return jawabKasus(sesi, opsi, sop, lama);
  pastikanVersi(berkas, opsi.versi);

  const p = berkas.permohonan;
  const kejadian = decide(aturan, p, {
    jenis: 'Ralat',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    alasan: opsi.alasan?.trim() ?? '',
    ...bacaRalat(sesi, p, opsi.isian ?? ''),
  });
  jawabKasus(sesi, opsi, sop, await catat(sesi, berkas, kejadian, opsi, permintaan));
}
