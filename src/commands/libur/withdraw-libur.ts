import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import type { DatePurpose } from '../../desk/flags/date-purposes.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { dayIfTyped, readTypedDay } from '../../desk/flags/typed-dates.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import { shownWord } from '../../text/typed-line.ts';
import { RECOUNTED } from './add-libur.ts';
import { answerLibur } from './answer-libur.ts';

/** The nearest such day, or the coming one if only that is a holiday. */
function liburMeant(sesi: Sitting, tgl: string): Tanggal {
  const libur = (maksud: DatePurpose) => sesi.kalender.libur.has(dayIfTyped(sesi, maksud, tgl));
  return readTypedDay(sesi, !libur('libur cabut') && libur('libur tambah') ? 'libur tambah' : 'libur cabut', tgl);
}

type LiburCabutFlags = KeyedFlags & Readonly<{ alasan?: string }>;

export async function runLiburCabut(env: Env, tgl: string, diketik: LiburCabutFlags): Promise<void> {
  const maksud = { nama: `libur cabut ${shownWord(tgl)}`, apa: 'Pencabutan', pastikan: true };
  const opsi = await askMissing(env, diketik, maksud, [neededAlasan]);
  const sesi = await openSitting(env, opsi);
  const tanggal = liburMeant(sesi, tgl);
  const tahun = yearOf(tanggal);
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
