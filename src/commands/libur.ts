/** `pks libur`: the office's calendar. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { askMissing, askWords, neededAlasan } from '../desk/ask/ask-missing.ts';
import { askRequiredText, refusalOf } from '../desk/ask/typed-answers.ts';
import {
  defineCommand,
  defineWriteCommand,
  type StandardFlags,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { type DatePurpose, dayIfTyped, readTypedDay } from '../desk/flags/typed-dates.ts';
import { hashRequest } from '../desk/open-kasus.ts';
import { alreadyRecordedKantor, recordKantorAct, recordKantorFacts, type ShowKantor } from '../desk/record-kantor.ts';
import { readShippedLibur } from '../desk/shipped-data.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Ask, Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import type { Tanggal } from '../office/days/tanggal.ts';
import type { LiburYear } from '../office/kantor/kantor.ts';
import { liburChanges } from '../office/kantor/libur-changes.ts';
import { showLibur } from '../screen/pages/show-libur.ts';
import { shownWord } from '../text/typed-line.ts';
import { parseLiburRange } from './libur/libur-range.ts';

const RECOUNTED = 'Target hari H kasus aktif ikut dihitung ulang menurut kalender ini.';

export const liburCommand = (env: Env, ringkas: string): Command =>
  defineCommand('libur', ringkas)
    .argument('[tahun]', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .addHelpText('after', '\nContoh:\n  $ pks libur 2026\n  $ pks libur tambah 18/8/2026 "Cuti bersama tambahan"')
    .action((tahun: string | undefined, opsi: StandardFlags) => runLibur(env, tahun, opsi))
    .addCommand(
      defineWriteCommand('tambah', 'tambahkan hari kantor tutup')
        .argument('[tgl]', 'tanggal, atau beberapa hari: "24-26/12/2027"')
        .argument('[nama]', 'nama libur')
        .action((tgl: string | undefined, nama: string | undefined, _, c: Command) =>
          runLiburTambah(env, tgl, nama, c.optsWithGlobals()),
        ),
    )
    .addCommand(
      defineWriteCommand('cabut', 'cabut hari libur; alasannya tercatat')
        .argument('<tgl>', 'tanggal')
        .option('--alasan <teks>', 'mengapa dicabut')
        .action((tgl: string, _, c: Command) => runLiburCabut(env, tgl, c.optsWithGlobals())),
    )
    .addCommand(
      defineWriteCommand('perbarui', 'ambil keputusan libur yang dibawa pks ini dan tunjukkan yang berubah').action(
        (_, c: Command) => runLiburPerbarui(env, c.optsWithGlobals()),
      ),
    );

export async function runLibur(env: Env, teks: string | undefined, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const tahun = teks === undefined ? Number(sesi.hariIni.slice(0, 4)) : parseLiburYear(teks);
  await answerLibur(sesi, tahun, opsi)(sesi.kantor);
}

/** @throws Failure NILAI_TIDAK_DIKENAL */
function parseLiburYear(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks);
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun.`, ['Contoh: pks libur 2026']);
}

const answerLibur =
  (sesi: Sitting, tahun: number, opsi: StandardFlags): ShowKantor =>
  (kantor, peringatan = [], kabar) => {
    const satu: LiburYear = kantor.libur[tahun] ?? { dasar: '', hari: [] };
    const tanpa =
      satu.dasar === ''
        ? [`PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini.`]
        : [];
    printAnswer(sesi.env, opsi, {
      skema: 'libur',
      sesi,
      dasar: { ...sesi.dasar, tahun: String(tahun), keputusan: satu.dasar || null },
      data: satu.hari,
      ringkas: { jumlah: satu.hari.length, tahun: Object.keys(kantor.libur).map(Number) },
      peringatan: [...peringatan, ...tanpa],
      teks: (hari) => kabar ?? showLibur(tahun, satu.dasar, hari),
      singkat: kabar ?? satu.hari.map((h) => h.tanggal).join('\n'),
    });
  };

async function runLiburTambah(
  env: Env,
  hariDiketik: string | undefined,
  namaDiketik: string | undefined,
  opsi: WriteFlags,
) {
  const sesi = await openSitting(env, opsi);
  const baca = (teks: string) => parseLiburRange(teks, (satu) => readTypedDay(sesi, 'libur tambah', satu));
  const isian = { ...opsi, tgl: hariDiketik, nama: namaDiketik };
  const maksud = { nama: ['libur tambah', ...(hariDiketik ? [shownWord(hariDiketik)] : [])].join(' '), apa: 'Libur' };
  const { tgl = '', nama = '' } = await askMissing(env, isian, maksud, [
    { kunci: 'tgl', flag: 'TANGGAL', tanya: (ask) => askLiburDays(ask, baca) },
    { kunci: 'nama', flag: 'NAMA', tanya: askWords('Nama libur') },
  ]);
  const hari = baca(tgl);
  const tahun = Number(hari[0]?.slice(0, 4));
  await recordKantorAct(
    sesi,
    'libur tambah',
    { ...opsi, tanggal: hari.join(' '), nama },
    answerLibur(sesi, tahun, opsi),
    () => {
      const baru = hari.filter((tanggal) => !sesi.kalender.libur.has(tanggal));
      const [tanggal = ''] = hari;
      if (baru.length === 0) {
        const ada = sesi.kalender.libur.get(tanggal);
        throw new Failure('SUDAH_TERISI', `${formatTanggal(tanggal)} sudah libur: ${ada}.`, [`pks libur ${tahun}`]);
      }
      return {
        kejadian: baru.map((satu) => ({ jenis: 'LiburDitambah', tanggal: satu, nama: nama.trim() })),
        kabar: baru.map((satu) => `✓ ${formatTanggal(satu)} kini libur: ${nama.trim()}`).join('\n'),
        peringatan: [...alreadyLibur(sesi, hari), RECOUNTED],
      };
    },
  );
}

/** One day or several, each end echoed. */
const askLiburDays = (ask: Ask, baca: (teks: string) => readonly Tanggal[]): Promise<string> =>
  askRequiredText(ask, 'Tanggal, atau mis. 24-26/12/2027', {
    periksa: (teks) => refusalOf(() => baca(teks), true),
    gema: (teks) => [...new Set([baca(teks)[0], baca(teks).at(-1)])].map((h) => formatTanggal(h ?? '')).join(' s.d. '),
  });

/** The nearest day of that name; where only the coming one is a holiday, that one. */
function liburMeant(sesi: Sitting, tgl: string): Tanggal {
  const libur = (maksud: DatePurpose) => sesi.kalender.libur.has(dayIfTyped(sesi, maksud, tgl));
  return readTypedDay(sesi, !libur('libur cabut') && libur('libur tambah') ? 'libur tambah' : 'libur cabut', tgl);
}

/** Days of a range that are closed already stay as they are called. */
const alreadyLibur = (sesi: Sitting, hari: readonly string[]): readonly string[] =>
  hari.flatMap((satu) => {
    const ada = sesi.kalender.libur.get(satu);
    return ada === undefined ? [] : [`${formatTanggal(satu)} sudah libur: ${ada}.`];
  });

type LiburCabutFlags = WriteFlags & Readonly<{ alasan?: string }>;

async function runLiburCabut(env: Env, tgl: string, diketik: LiburCabutFlags): Promise<void> {
  const maksud = { nama: `libur cabut ${shownWord(tgl)}`, apa: 'Pencabutan' };
  const opsi = await askMissing(env, diketik, maksud, [neededAlasan]);
  const sesi = await openSitting(env, opsi);
  const tanggal = liburMeant(sesi, tgl);
  const tahun = Number(tanggal.slice(0, 4));
  await recordKantorAct(sesi, 'libur cabut', { ...opsi, tanggal }, answerLibur(sesi, tahun, opsi), () => {
    if (!sesi.kalender.libur.has(tanggal)) {
      throw new Failure('LIBUR_TIDAK_ADA', `${formatTanggal(tanggal)} tidak tercatat sebagai libur.`, [
        `pks libur ${tahun}`,
      ]);
    }
    return {
      kejadian: [{ jenis: 'LiburDicabut', tanggal, alasan: opsi.alasan?.trim() ?? '' }],
      kabar: `✓ ${formatTanggal(tanggal)} bukan libur lagi`,
      peringatan: [RECOUNTED],
    };
  });
}

/** Years whose shipped decree is another than the register's; days the office added itself stay. */
async function runLiburPerbarui(env: Env, opsi: WriteFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const permintaan = hashRequest(sesi, 'libur perbarui', opsi);
  const sudah = await alreadyRecordedKantor(sesi, opsi, permintaan);
  const beda = sudah ? [] : liburChanges(sesi.kantor.libur, await readShippedLibur(env));
  const baru = beda.map(({ tahun, libur }) => ({ jenis: 'LiburDiperbarui' as const, tahun, libur }));
  const hasil =
    baru.length === 0 ? { kantor: sesi.kantor, peringatan: [] } : await recordKantorFacts(sesi, baru, opsi, permintaan);
  printAnswer(env, opsi, {
    skema: 'libur',
    dasar: sesi.dasar,
    data: beda.map(({ tahun, libur, masuk, hilang }) => ({ tahun, keputusan: libur.dasar, masuk, hilang })),
    ringkas: { berubah: beda.length },
    peringatan: hasil.peringatan,
    teks: (data) =>
      data.length === 0
        ? 'Kalender sudah mutakhir: tidak ada yang berubah.'
        : data
            .map((d) =>
              [
                `✓ ${d.tahun}: ${d.keputusan}`,
                ...d.masuk.map((h) => `  + ${formatTanggal(h.tanggal)}: ${h.nama}`),
                ...d.hilang.map((h) => `  - ${formatTanggal(h.tanggal)}: ${h.nama}`),
              ].join('\n'),
            )
            .join('\n'),
  });
}
