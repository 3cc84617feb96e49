/** What users owe; `catat` enters what came in. */

import type { Command } from 'commander';
import { type Asking, askSeries } from '../desk/ask/question-series.ts';
import { askOptionalText, momentPrompt } from '../desk/ask/typed-answers.ts';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { lembagaMatcher } from '../desk/find-lembaga.ts';
import {
  type ActFlags,
  defineKasusCommand,
  defineWriteCommand,
  mayAsk,
  oneOfWords,
  requireFlags,
} from '../desk/flags/standard-flags.ts';
import { readTypedDay, readTypedMoment } from '../desk/flags/typed-dates.ts';
import { owedDueDays } from '../desk/kerja-sama/after-last-langkah.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { moreRows, pageLimit } from '../desk/lists/page-of-list.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { kasusHeading } from '../desk/outside-steps/move-kasus.ts';
import { recordAct } from '../desk/record-act.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { requireSigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { listKewajiban, ONCE, owedName } from '../office/permohonan/kerja-sama/owed-periods.ts';
import { KEWAJIBAN, type KerjaSama } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { isNearOrLate } from '../office/queue/kewajiban-page.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showKewajiban } from '../screen/lists/show-kerja-sama.ts';
import { everyKewajiban, nearKewajiban } from './kewajiban/owed-rows.ts';

type KewajibanFlags = ListFileFlags & Readonly<{ per?: string; lembaga?: string; semua?: boolean; batas?: string }>;
type KewajibanCatatFlags = ActFlags &
  Readonly<{ jenis?: string; periode?: string; nomorSurat?: string; catatan?: string; berkas?: string }>;

/** For people; programs get all. */
const PAGE_LIMIT = 50;

export const kewajibanCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineWriteCommand('kewajiban', ringkas)
      .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
      .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
      .option('--semua', 'juga yang sudah diterima dan yang masih lama')
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_LIMIT})`),
  )
    .action((opsi: KewajibanFlags) => runKewajiban(env, opsi))
    .addCommand(
      defineKasusCommand('catat', 'catat laporan atau bukti yang diterima', 'menerima')
        .option('--jenis <kode>', KEWAJIBAN.join(' | '))
        .option('--periode <kode>', 'mis. 2026-S1, 2026-T3, 2026-08, 2026; tidak perlu bagi standar-keamanan')
        .option('--tanggal <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang)')
        .option(
          '--nomor-surat <teks>',
          'nomor surat pengantarnya; bagi data balikan nomor bukti dari aplikasi Ditjen, bagi standar-keamanan nomor sertifikat',
        )
        .option('--catatan <teks>', 'catatan')
        .option('--berkas <berkas>', 'pindaiannya; disalin ke kasus')
        .action((kasus: string, _, c: Command) => runKewajibanCatat(env, kasus, c.optsWithGlobals())),
    );

export async function runKewajiban(env: Env, opsi: KewajibanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const batas = pageLimit(opsi, PAGE_LIMIT);
  const bernama = opsi.lembaga === undefined ? null : lembagaMatcher(sesi.kantor, opsi.lembaga);

  const segalanya = opsi.semua || opsi.json || opsi.ke !== undefined || per < sesi.hariIni; // heads tell of no day before theirs
  const daftar = await (segalanya ? everyKewajiban : nearKewajiban)(sesi, per, bernama, batas);
  const tampak = opsi.semua ? daftar.data : daftar.data.filter(isNearOrLate);
  const { jumlah, peringatan } = daftar;
  const jawaban = {
    skema: 'kewajiban',
    sesi,
    dasar: { ...sesi.dasar, per },
    data: daftar.data.slice(0, batas),
    ringkas: jumlah,
    peringatan,
    teks: () => {
      const baris = tampak.slice(0, batas);
      const semua = opsi.semua ? daftar.data.length : jumlah.lewat + jumlah.jatuhTempo;
      const lagi = moreRows('kewajiban', opsi, semua - baris.length, baris.length);
      return showKewajiban(baris, per, { ...jumlah, lagi }, sesi.kantor.hitungan, screenStyle(env));
    },
    singkat: tampak
      .slice(0, batas)
      .map((b) => `${b.id} ${b.kewajiban} ${b.periode}`)
      .join('\n'),
  };
  await answerList(sesi, 'kewajiban', opsi, jawaban, async () => {
    const { owedTable } = await import('../office/impor/out/owed-table.ts');
    return owedTable(`Kewajiban per ${formatTanggal(per)}`, tampak.slice(0, batas));
  });
}

export const runKewajibanCatat = (env: Env, kasus: string, diketik: KewajibanCatatFlags): Promise<void> =>
  recordAct(env, 'kewajiban catat', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = requireSigned(aturan, berkas.permohonan);
    const opsi = mayAsk(env, diketik)
      ? await askSeries(sesi.env, diketik, (seri) => askKewajiban(sesi, berkas, k, seri, diketik))
      : diketik;
    const periode = opsi.periode?.trim().toUpperCase() || (opsi.jenis === 'standar-keamanan' ? ONCE : '');
    requireFlags(
      'Catatan kewajiban',
      [...(opsi.jenis === undefined ? ['--jenis'] : []), ...(periode ? [] : ['--periode'])],
      `pks kewajiban catat ${kasus}`,
    );
    const jenis = oneOfWords('--jenis', KEWAJIBAN, opsi.jenis ?? '');
    const lampiran = opsi.berkas === undefined ? [] : [await readLampiran(sesi, jenis, opsi.berkas)];
    return {
      perintah: {
        ...(opsi.tanggal !== undefined && {
          pada: readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus: berkas }),
        }),
        jenis: 'CatatKewajiban',
        kewajiban: jenis,
        periode,
        nomor: opsi.nomorSurat?.trim() || null,
        catatan: opsi.catatan?.trim() || null,
        lampiran: lampiran.map((l) => l.lampiran),
      },
      berkas: lampiran.map((l) => l.berkas),
    };
  });

async function askKewajiban(
  sesi: Sitting,
  berkas: OpenKasus['berkas'],
  k: KerjaSama,
  { ask, note }: Asking,
  o: KewajibanCatatFlags,
): Promise<KewajibanCatatFlags> {
  const terutang = listKewajiban(k, owedDueDays(sesi), sesi.hariIni).filter(
    (x) => x.diterima === null && (o.jenis ?? x.kewajiban) === x.kewajiban && (o.periode ?? x.periode) === x.periode,
  );
  if ((o.jenis !== undefined && o.periode !== undefined) || terutang.length === 0) return o;
  const pilihan = terutang.map((x) => ({
    nilai: x,
    nama: owedName(x.kewajiban, x.periode),
    keterangan: `jatuh tempo ${formatTanggal(x.jatuhTempo)}`,
  }));
  note(kasusHeading(berkas));
  const { kewajiban: jenis, periode } = await ask.choose('Yang diterima', pilihan);
  const tanggal =
    o.tanggal ??
    (await askOptionalText(ask, 'Diterima (Enter = sekarang)', momentPrompt(sesi, '--tanggal', { kasus: berkas })));
  return { ...o, jenis, periode, ...(tanggal !== undefined && { tanggal }) };
}
