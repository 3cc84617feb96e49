import type { Command } from 'commander';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { defineKasusCommand, oneOfWords } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { AS_AKHIRI, settleOddEnd } from '../desk/guard/odd-end.ts';
import { rehearse } from '../desk/guard/rehearse.ts';
import { renewalPaperWarnings } from '../desk/kerja-sama/renewal-papers.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Env } from '../env.ts';
import { requireSigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { requireNotEnded } from '../office/permohonan/kerja-sama/end-early.ts';
import { END_LETTER, PENGAKHIR } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { type AkhiriFlags, completeAkhiri } from './akhiri/ask-akhiri.ts';

export const akhiriCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('akhiri', ringkas, 'mencatat')
    .option('--berakhir <tgl>', 'hari terakhir PKS itu berlaku')
    .option('--pihak <siapa>', `siapa yang mengakhiri: ${PENGAKHIR.join(' | ')}`)
    .option('--nomor-surat <nomor>', 'nomor surat pengakhirannya')
    .option('--tanggal-surat <tgl>', 'tanggal surat itu')
    .option('--alasan <teks>', 'mengapa diakhiri')
    .option('--tanggal <tgl>', 'kapan diketahui: "TGL [JAM]" (bawaan: sekarang)')
    .option('--berkas <berkas>', 'pindaian surat itu')
    .addHelpText(
      'after',
      '\nHari akhir yang semula tetap terbaca. Sesudah hari itu kewajiban baru tidak ditagih lagi. Yang keliru ditarik dengan pks undo --tindakan.',
    )
    .action((kasus: string, opsi: AkhiriFlags) => runAkhiri(env, kasus, opsi));

const runAkhiri = (env: Env, kasus: string, diketik: AkhiriFlags): Promise<void> =>
  recordAct(env, 'akhiri', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const k = requireSigned(aturan, berkas.permohonan);
    requireNotEnded(aturan, k);
    if (diketik.pihak?.trim()) oneOfWords('--pihak', PENGAKHIR, diketik.pihak);
    const opsi = await completeAkhiri(sesi, berkas, k, diketik);
    const berakhir = readTypedDay(sesi, 'akhiri --berakhir', opsi.berakhir ?? '', { kasus: berkas });
    const tanggal =
      opsi.tanggalSurat === undefined
        ? null
        : readTypedDay(sesi, '--tanggal-surat', opsi.tanggalSurat, { kasus: berkas });
    const pindaian = opsi.berkas === undefined ? [] : [await readLampiran(sesi, END_LETTER, opsi.berkas)];
    const ajuan = {
      jenis: 'Akhiri',
      berakhir,
      pihak: oneOfWords('--pihak', PENGAKHIR, opsi.pihak ?? ''),
      nomor: opsi.nomorSurat?.trim() || null,
      tanggal,
      alasan: opsi.alasan?.trim() ?? '',
      lampiran: pindaian.map((l) => l.lampiran),
    } as const;
    const perintah = rehearse(sesi, terbuka, opsi, ajuan);
    return {
      lengkap: opsi,
      perintah,
      berkas: pindaian.map((l) => l.berkas),
      peringatan: [
        ...(await settleOddEnd(sesi, berkas.id, opsi, k, { berakhir, tanggal }, AS_AKHIRI)),
        ...(await renewalPaperWarnings(sesi, berkas, { berakhir })),
      ],
    };
  });
