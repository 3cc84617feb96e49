/** `pks config`: the office's settings, where each value comes from, and setting one. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { askOptionalText, refusalOf } from '../desk/ask/typed-answers.ts';
import { keepLogo } from '../desk/documents/kop-and-kertas.ts';
import {
  defineWriteCommand,
  dryRunWarnings,
  mayAsk,
  oneOfWords,
  requireFlags,
  type WriteFlags,
  wholeNumber,
} from '../desk/flags/standard-flags.ts';
import { hashRequest } from '../desk/open-kasus.ts';
import { alreadyRecordedKantor, recordKantorFacts } from '../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import { checkNomorPattern } from '../office/kantor/nomor-pattern.ts';
import { formatNip } from '../office/kantor/pejabat/nip.ts';
import { nipWarnings, parseNip, refuseTakenNipSetting } from '../office/kantor/pejabat/nip-owner.ts';
import { type Setting, settingValue, WORK_SETTINGS } from '../office/kantor/work-settings.ts';
import { NASKAH_SETTINGS, PRINT_SETTINGS } from '../office/naskah/parts/naskah-settings.ts';
import { refuseNik } from '../office/permohonan/text/allowed-text.ts';
import { SOP_EDITIONS } from '../office/sop/sop-editions.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showSettings } from '../screen/pages/show-settings.ts';

const ALL_SETTINGS: readonly Setting[] = [...NASKAH_SETTINGS, ...PRINT_SETTINGS, ...WORK_SETTINGS];

/** The one setting that is the user's, not the register's. */
const OWN_REGISTER = 'register';

export const configCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('config', ringkas)
    .argument('[kunci]', 'nama pengaturan')
    .argument('[nilai]', 'nilai baru')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks config\n  $ pks config kepala-dinas.nama "Dra. Contoh Nama, M.Si."\n  $ pks config register R:\\pks     (pengaturan Anda sendiri: register yang dibuka)',
    )
    .action((kunci: string | undefined, nilai: string | undefined, opsi: WriteFlags) =>
      runConfig(env, kunci, nilai, opsi),
    );

export async function runConfig(
  env: Env,
  kunci: string | undefined,
  diketik: string | undefined,
  opsi: WriteFlags,
): Promise<void> {
  if (kunci === OWN_REGISTER) return runOwnRegister(env, diketik, opsi);
  const sesi = await openSitting(env, opsi);
  const dipilih =
    kunci === undefined
      ? null
      : oneOfWords(
          'pengaturan',
          ALL_SETTINGS.map((p) => p.kunci),
          kunci,
        );
  const nilai = diketik ?? (await askSetting(sesi, dipilih, opsi));
  let kantor = sesi.kantor;
  let peringatan: readonly string[] = [];
  if (dipilih !== null && nilai !== undefined) {
    const pengaturan = ALL_SETTINGS.find((p) => p.kunci === dipilih);
    requireFlags('Pengaturan', nilai.trim() === '' ? ['NILAI'] : [], `pks config ${dipilih}`);
    if (pengaturan) checkSetting(pengaturan, nilai.trim());
    const nip = pengaturan?.nip ? parseNipSetting(sesi, dipilih, nilai) : null;
    if (dipilih === 'sop') await checkSopEdition(sesi, nilai.trim());
    const permintaan = hashRequest(sesi, 'config', { ...opsi, kunciPengaturan: dipilih, nilai });
    if (!(await alreadyRecordedKantor(sesi, opsi, permintaan))) {
      const isi = pengaturan?.gambar ? await keepLogo(sesi, nilai, opsi.coba ?? false) : (nip?.nip ?? nilai.trim());
      ({ kantor, peringatan } = await recordKantorFacts(
        sesi,
        [{ jenis: 'Diatur', kunci: dipilih, nilai: isi }],
        opsi,
        permintaan,
      ));
    }
    if (nip !== null) peringatan = [...peringatan, ...nip.peringatan];
    if (dipilih === 'hitungan') peringatan = [...peringatan, 'Target semua kasus kini dihitung menurut cara ini.'];
  }
  printAnswer(env, opsi, {
    skema: 'config',
    dasar: sesi.dasar,
    data: ALL_SETTINGS.filter((p) => dipilih === null || p.kunci === dipilih).map((p) => settingInForce(kantor, p)),
    ringkas: {},
    peringatan,
    teks: (data) => showSettings(data, screenStyle(env)),
    singkat:
      dipilih === null ? '' : (settingInForce(kantor, ALL_SETTINGS.find((p) => p.kunci === dipilih)!).nilai ?? ''),
  });
}

/** What nobody has set yet is asked for at a terminal; Enter leaves it as it is. */
async function askSetting(
  { env, kantor }: Sitting,
  kunci: string | null,
  opsi: WriteFlags,
): Promise<string | undefined> {
  const p = ALL_SETTINGS.find((satu) => satu.kunci === kunci);
  if (!p || settingInForce(kantor, p).nilai !== null || !mayAsk(env, opsi)) return undefined;
  env.note(`${p.kunci} belum diatur: ${p.arti}. Contoh: ${p.contoh}`);
  return askOptionalText(await env.ask(), 'Nilai (Enter = biarkan)', {
    periksa: (teks) => refusalOf(() => checkSetting(p, teks.trim())),
  });
}

/** @throws Failure NILAI_TIDAK_DIKENAL; the value is not repeated, it may be somebody's number */
function checkSettingShape({ kunci, bentuk, contoh }: Setting, nilai: string): void {
  refuseNik(kunci, nilai);
  if (!bentuk || bentuk.pola.test(nilai)) return;
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `${kunci}: nilainya bukan ${bentuk.arti}.`,
    [`pks config ${kunci} "${contoh}"`],
    {
      kunci,
    },
  );
}

/** @throws Failure NILAI_TIDAK_DIKENAL */
function checkSetting(p: Setting, nilai: string): void {
  if (p.bilangan) wholeNumber(p.kunci, nilai, 1);
  if (p.pilihan) oneOfWords(p.kunci, p.pilihan, nilai);
  if (p.kunci.startsWith('nomor.pola')) checkNomorPattern(p.kunci, nilai);
  if (p.bentuk) checkSettingShape(p, nilai);
}

/** @throws Failure NIK_DITOLAK, NILAI_TIDAK_DIKENAL, NIP_TERPAKAI */
function parseNipSetting(sesi: Sitting, kunci: string, nilai: string) {
  const nip = parseNip(kunci, nilai.trim(), sesi.hariIni, [`pks config ${kunci}`]);
  return { nip, peringatan: [...refuseTakenNipSetting(sesi.kantor, kunci, nip), ...nipWarnings(nip, sesi.hariIni)] };
}

/** An edition that is there, and sound. @throws Failure NILAI_TIDAK_DIKENAL, REGISTER_RUSAK */
async function checkSopEdition(sesi: Sitting, kode: string): Promise<void> {
  if ((await sesi.register.readKantorFile(`sop/${kode}.json`)) === null) oneOfWords('sop', SOP_EDITIONS, kode);
  await sesi.sop(kode);
}

/** The value that applies and where it comes from. */
function settingInForce(kantor: Kantor, p: Setting) {
  const nilai = settingValue(kantor, p.kunci);
  const diatur = kantor.aturan[p.kunci];
  const asal = diatur ? 'register' : nilai !== null ? 'init' : p.bawaan === null ? 'belum diatur' : 'bawaan';
  return {
    kunci: p.kunci,
    nilai: p.nip && nilai !== null ? formatNip(nilai) : (nilai ?? p.bawaan),
    asal,
    pada: diatur?.pada ?? null,
    oleh: diatur?.oleh ?? null,
    arti: p.arti,
    contoh: p.contoh,
  };
}

/** Also where the file that says it cannot be read: it is written anew. */
async function isOwnRegisterUnset(env: Env): Promise<boolean> {
  try {
    return (await env.myRegister()) === null;
  } catch (e) {
    if (e instanceof Failure && e.kode === 'PENGATURAN_RUSAK') return true;
    throw e;
  }
}

async function runOwnRegister(env: Env, diketik: string | undefined, opsi: WriteFlags): Promise<void> {
  const tanya = diketik === undefined && mayAsk(env, opsi) && (await isOwnRegisterUnset(env));
  const folder = tanya ? await askOptionalText(await env.ask(), 'Folder register kantor (Enter = biarkan)') : diketik;
  if (folder !== undefined) {
    const register = await env.openRegister(folder); // it must be one
    if (!opsi.coba) await env.keepMyRegister(register.place.folder ?? register.place.label);
  }
  const nilai = folder === undefined || opsi.coba ? await env.myRegister() : env.localFiles.join(folder);
  const data = [
    {
      kunci: OWN_REGISTER,
      nilai,
      asal: nilai === null ? 'belum diatur' : 'pengaturan Anda',
      pada: null,
      oleh: null,
      arti: 'register yang dibuka bila tidak ada yang lebih dekat',
      contoh: 'R:\\pks',
    },
  ];
  printAnswer(env, opsi, {
    skema: 'config',
    dasar: {},
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d) => showSettings(d, screenStyle(env)),
    singkat: nilai ?? '',
  });
}
