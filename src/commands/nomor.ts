/** `pks nomor`: numbers of letters and agreements: reserved, used, given up. */

import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { requireNaskah } from '../desk/documents/naskah-template.ts';
import {
  actorFlag,
  defineCommand,
  defineWriteCommand,
  dryRunWarnings,
  KASUS_ARGUMENT,
  oneOfWords,
  requireFlags,
  type StandardFlags,
  VERSION_FLAG,
  wholeNumber,
} from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { settleDates, typedDay } from '../desk/guard/settle-dates.ts';
import { listNomor } from '../desk/numbering/list-nomor.ts';
import { takeNomor } from '../desk/numbering/take-nomor.ts';
import { claimTypedNomor } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { recordAct, rehearse } from '../desk/record-act.ts';
import type { RecordedFacts } from '../desk/record-facts.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { NASKAH, naskahTitle } from '../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../office/naskah/naskah.ts';
import { type NomorKind, nomorKindOf } from '../office/naskah/parts/numbered-naskah.ts';
import { KIRIM_SURAT, reservedNomor } from '../office/permohonan/facts/nomor-naskah.ts';
import type { NomorCommand } from '../office/permohonan/rules/decide-nomor.ts';
import type { Sop } from '../office/sop/sop.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showNomor, showNomorList } from '../screen/pages/show-nomor.ts';
import { askNomor, type NomorAction, type NomorFlags, requireNomorFlags } from './nomor/ask-nomor.ts';
import { compareNomorCommand } from './nomor/compare-list.ts';
import { mayReserveNomor, requireDrawnUp } from './nomor/may-reserve.ts';

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
        'mengapa',
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

/** What is asked of the case. Every rule speaks before a number is claimed. */
async function nomorRequest(
  sesi: Sitting,
  kasus: OpenKasus,
  apa: NomorAction,
  naskah: NaskahDefinition,
  jenis: NomorKind,
  opsi: NomorFlags & Readonly<{ kunci: string }>,
): Promise<NomorCommand> {
  const { kode } = naskah;
  if (apa === 'batal') return { jenis: 'BatalkanNomor', naskah: kode, alasan: opsi.alasan?.trim() ?? '' };
  if (apa === 'pakai') {
    const tanggal =
      opsi.tanggal === undefined
        ? sesi.hariIni
        : readTypedDay(sesi, '--tanggal', opsi.tanggal, { kasus: kasus.berkas });
    const nomor = reservedNomor(kasus.berkas.permohonan, kode)?.nomor;
    if (nomor !== undefined) requireDrawnUp(kasus, naskah);
    const pakai = { jenis: 'PakaiNomor', naskah: kode, tanggal } as const;
    const gladi = rehearse(sesi, kasus, opsi, { ...pakai, pada: sesi.saat });
    return { ...pakai, ...(await claimTypedNomor(sesi, kasus.berkas, opsi, gladi)) };
  }
  const nomor = opsi.nomor?.trim();
  if (nomor !== undefined && opsi.sisip !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--nomor dan --sisip tidak dapat dipakai bersama.', [
      'pks nomor pesan --help',
    ]);
  }
  requireFlags('Nomor', nomor === '' ? ['--nomor "…"'] : [], `pks nomor pesan ${kasus.berkas.id} --untuk ${kode}`);
  rehearse(sesi, kasus, opsi, {
    pada: sesi.saat,
    jenis: 'PesanNomor',
    naskah: kode,
    nomor: nomor ?? '',
    klaim: [],
  });
  const sisip = opsi.sisip === undefined ? undefined : wholeNumber('--sisip', opsi.sisip, 1);
  const pemilik = `${kasus.berkas.id}.${kode}.${sesi.env.sha256Of(opsi.kunci).slice(0, 16)}`;
  const diambil = await takeNomor(sesi, { jenis, pemilik, nomor, sisip, coba: opsi.coba ?? false });
  return { jenis: 'PesanNomor', naskah: kode, ...diambil };
}

/** @throws Failure NILAI_TIDAK_DIKENAL for a form without a number */
function nomorKindMeant(naskah: NaskahDefinition): NomorKind {
  const jenis = nomorKindOf(naskah);
  if (jenis) return jenis;
  const pilihan = NASKAH.filter((n) => nomorKindOf(n)).map((n) => n.kode);
  throw new Failure('NILAI_TIDAK_DIKENAL', `--untuk: ${naskah.judul} tidak bernomor.`, [
    `Pilihan: ${pilihan.join(' | ')}`,
  ]);
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

/** 'pks nomor 14': what is wanted of its numbers is not said. @throws Failure NILAI_TIDAK_DIKENAL */
function refuseKasusAlone(kasus: string): never {
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `Apa yang dikerjakan dengan nomor kasus ${kasus}: pesan, pakai, atau batal?`,
    [...['pesan', 'pakai', 'batal'].map((apa) => `pks nomor ${apa} ${kasus}`), 'pks nomor daftar'],
  );
}

async function runNomorDaftar(
  env: Env,
  apa: string | undefined,
  opsi: StandardFlags & Readonly<{ tahun?: string }>,
): Promise<void> {
  if (apa !== undefined && /^\d[\d-]*$/.test(apa)) refuseKasusAlone(apa);
  if (apa !== undefined) oneOfWords('nomor', ['daftar', 'pesan', 'pakai', 'batal', 'cocokkan'], apa);
  const sesi = await openSitting(env, opsi);
  const tahun = wholeNumber('--tahun', opsi.tahun ?? sesi.hariIni.slice(0, 4), 1900);
  const data = await listNomor(sesi, tahun);
  const jumlah = (keadaan: string) => data.filter((b) => b.keadaan === keadaan).length;
  printAnswer(env, opsi, {
    skema: 'nomor-daftar',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data,
    ringkas: { dipesan: jumlah('dipesan'), dipakai: jumlah('dipakai'), batal: jumlah('batal') },
    peringatan: [],
    teks: (d) => showNomorList(d, tahun, naskahTitle, screenStyle(env)),
    singkat: data.flatMap((b) => b.nomor ?? []).join('\n'),
  });
}
