import { askMissing, askWords } from '../../desk/ask/ask-missing.ts';
import { askRequiredText, refusalOf } from '../../desk/ask/typed-answers.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Ask, Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { parseLiburRange } from '../../office/days/parse/libur-range.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerLibur } from './answer-libur.ts';

export const RECOUNTED = 'Target hari H kasus aktif ikut dihitung ulang menurut kalender ini.';

export async function runLiburTambah(
  env: Env,
  hariDiketik: string | undefined,
  namaDiketik: string | undefined,
  opsi: KeyedFlags,
) {
  const sesi = await openSitting(env, opsi);
  const baca = (teks: string) => parseLiburRange(teks, (satu) => readTypedDay(sesi, 'libur tambah', satu));
  const isian = { ...opsi, tgl: hariDiketik, nama: namaDiketik };
  const maksud = {
    nama: ['libur tambah', ...(hariDiketik ? [shownWord(hariDiketik)] : [])].join(' '),
    apa: 'Libur',
    pastikan: true,
  };
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

const askLiburDays = (ask: Ask, baca: (teks: string) => readonly Tanggal[]): Promise<string> =>
  askRequiredText(ask, 'Tanggal, atau mis. 24-26/12/2027', {
    periksa: (teks) => refusalOf(() => baca(teks), true),
    gema: (teks) => [...new Set([baca(teks)[0], baca(teks).at(-1)])].map((h) => formatTanggal(h ?? '')).join(' s.d. '),
  });

const alreadyLibur = (sesi: Sitting, hari: readonly string[]): readonly string[] =>
  hari.flatMap((satu) => {
    const ada = sesi.kalender.libur.get(satu);
    return ada === undefined ? [] : [`${formatTanggal(satu)} sudah libur: ${ada}.`];
  });
