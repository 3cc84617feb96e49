import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, mayAsk, missingKasus, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { dekritWarnings } from '../office/days/dekrit-warnings.ts';
import { targetOfLangkah } from '../office/permohonan/standing/tenggat.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showJadwal } from '../screen/lists/show-jadwal.ts';
import { jadwalStart } from './jadwal/jadwal-start.ts';

type JadwalFlags = StandardFlags & Readonly<{ diterima?: string }>;

export const jadwalCommand = (env: Env, ringkas: string): Command =>
  defineCommand('jadwal', ringkas)
    .argument('[kasus]', 'nomor kasus')
    .option('--diterima <tgl>', 'andaikan surat diterima pada tanggal ini')
    .action((kasus: string | undefined, opsi: JadwalFlags, c: Command) =>
      kasus === undefined && opsi.diterima === undefined && mayAsk(env, opsi)
        ? missingKasus(c)
        : runJadwal(env, kasus, opsi),
    );

async function runJadwal(env: Env, kasus: string | undefined, opsi: JadwalFlags): Promise<void> {
  if ((kasus === undefined) === (opsi.diterima === undefined)) {
    throw new Failure(
      'ISIAN_KURANG',
      'Sebut salah satu: nomor kasus, atau --diterima TGL.',
      ['pks jadwal --diterima "hari ini"', 'pks list'],
      {
        flag: ['--diterima TGL'],
      },
    );
  }
  const sesi = await openSitting(env, opsi, true);
  const { sop, diterima, sekarang } = await jadwalStart(sesi, kasus, opsi.diterima ?? '');
  const data = sop.langkah.map((l) => {
    const { h, tanggal } = targetOfLangkah(sesi.kalender, diterima, l.hBerlaku);
    return { no: l.no, aktivitas: l.aktivitas, ringkas: l.ringkas, pelaksana: l.pelaksana, h, tanggal };
  });
  const akhir =
    data
      .map((l) => l.tanggal)
      .sort()
      .at(-1) ?? diterima;
  printAnswer(env, opsi, {
    skema: 'jadwal',
    sesi,
    dasar: { ...sesi.dasar, sop: sop.kode, diterima },
    data,
    ringkas: {},
    peringatan: dekritWarnings(sesi.kalender, diterima, akhir),
    teks: (baris) =>
      showJadwal(baris, diterima, sekarang, sesi.kantor.hitungan, (p) => sop.peran[p] ?? p, screenStyle(env)),
  });
}
