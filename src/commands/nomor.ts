/** Numbers of letters and agreements: reserved, used, given up. */

import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { requireNaskah } from '../desk/documents/naskah-template.ts';
import {
  actorFlag,
  defineCommand,
  defineWriteCommand,
  dryRunWarnings,
  KASUS_ARGUMENT,
  type StandardFlags,
  VERSION_FLAG,
} from '../desk/flags/standard-flags.ts';
import { settleDates, typedDay } from '../desk/guard/settle-dates.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { recordAct, rehearse } from '../desk/record-act.ts';
import type { RecordedFacts } from '../desk/record-facts.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { naskahTitle } from '../office/naskah/all-naskah.ts';
import { KIRIM_SURAT } from '../office/permohonan/facts/nomor-naskah.ts';
import type { Sop } from '../office/sop/sop.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showNomor } from '../screen/pages/show-nomor.ts';
import { askNomor, type NomorAction, type NomorFlags, requireNomorFlags } from './nomor/ask-nomor.ts';
import { compareNomorCommand } from './nomor/compare-list.ts';
import { runNomorDaftar } from './nomor/list-numbers.ts';
import { mayReserveNomor } from './nomor/may-reserve.ts';
import { nomorKindMeant, nomorRequest } from './nomor/nomor-request.ts';

export const nomorCommand = (env: Env, ringkas: string): Command =>
  defineCommand('nomor', ringkas)
    .argument('[apa]', 'daftar')
    .option('--tahun <tahun>', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .action((apa: string | undefined, opsi: StandardFlags & Readonly<{ tahun?: string }>) =>
      runNomorDaftar(env, apa, opsi),
    )
    .addCommand(
      nomorSubcommand(env, 'pesan', 'ambil nomor untuk sebuah naskah, sebelum suratnya keluar')
        .option('--nomor <teks>', 'nomor dari agenda kertas, bila bukan pks yang menomori')
        .option('--sisip <urut>', 'sisipkan sesudah nomor urut ini: 287 menjadi 287.a'),
    )
    .addCommand(
      nomorSubcommand(env, 'pakai', 'suratnya keluar dengan nomor yang dipesan').option(
        '--tanggal <tgl>',
        'tanggal surat (bawaan: hari ini)',
      ),
    )
    .addCommand(
      nomorSubcommand(env, 'batal', 'nomor yang dipesan tidak jadi dipakai; tetap tercatat').option(
        '--alasan <teks>',
        'mengapa tidak jadi dipakai',
      ),
    )
    .addCommand(compareNomorCommand(env));

const nomorSubcommand = (env: Env, apa: NomorAction, ringkas: string): Command =>
  defineWriteCommand(apa, ringkas)
    .argument(...KASUS_ARGUMENT)
    .option('--untuk <naskah>', 'naskah yang bernomor, mis. surat-kemendagri')
    .option(...actorFlag('menomori'))
    .option(...VERSION_FLAG)
    .action((kasus: string, _, c: Command) => runNomor(env, apa, kasus, c.optsWithGlobals()));

async function runNomor(env: Env, apa: NomorAction, teks: string, diketik: NomorFlags): Promise<void> {
  await requireNomorFlags(env, apa, teks, diketik);
  const kunci = diketik.kunci ?? env.newKey(); // the claim bears it
  const susun = async (sesi: Sitting, kasus: OpenKasus) => {
    const opsi = await askNomor(env, apa, kasus, diketik);
    const naskah = requireNaskah(opsi.untuk ?? '');
    const jenis = nomorKindMeant(naskah);
    const peringatan = apa === 'pesan' ? mayReserveNomor(sesi, kasus, naskah, jenis) : [];
    const perintah = await nomorRequest(sesi, kasus, apa, naskah, jenis, { ...opsi, kunci });
    const gladi = rehearse(sesi, kasus, opsi, { ...perintah, pada: sesi.saat });
    const dijawab = await settleDates(sesi, kasus.berkas, `nomor ${apa}`, opsi, gladi, () => ({
      kunci: 'tanggal',
      nilai: typedDay,
    }));
    return { perintah: gladi, peringatan: [...peringatan, ...dijawab] };
  };
  await recordAct(env, `nomor ${apa}`, teks, { ...diketik, kunci }, susun, answerNomor);
}

function answerNomor(
  sesi: Sitting,
  opsi: StandardFlags,
  sop: Sop,
  { berkas, kejadian, peringatan, coba }: RecordedFacts,
): void {
  const k = kejadian.flatMap((satu) =>
    satu.jenis === 'NomorDipesan' || satu.jenis === 'NomorDipakai' || satu.jenis === 'NomorDibatalkan' ? satu : [],
  )[0];
  if (!k) throw new Error('a number without its fact');
  const keadaan = { NomorDipesan: 'dipesan', NomorDipakai: 'dipakai', NomorDibatalkan: 'batal' }[k.jenis];
  const kirim = k.naskah === KIRIM_SURAT ? (sop.langkah.find((l) => l.kirim)?.no ?? null) : null;
  const data = {
    nomor: k.nomor,
    naskah: k.naskah,
    kasus: berkas.id,
    keadaan,
    tanggal: k.jenis === 'NomorDipakai' ? k.tanggal : null,
    versi: berkas.versi,
  };
  printAnswer(sesi.env, opsi, {
    skema: 'nomor',
    sesi,
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [...peringatan, ...dryRunWarnings({ coba })],
    teks: (d) => showNomor(d, kirim, naskahTitle, screenStyle(sesi.env)),
    singkat: k.nomor,
  });
}
