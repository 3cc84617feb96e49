import { numberInWords } from '../days/number-words.ts';
import { dayInWib } from '../days/tanggal.ts';
import { judgeReminder, PENGINGAT_CODE, type ReminderDue, remindersSent } from '../permohonan/standing/reminder-due.ts';
import type { NaskahDefinition, NaskahSource, NotYetDue } from './naskah.ts';
import { SURAT_FIELDS } from './parts/case-fields.ts';
import { MELALUI_CONDITIONS } from './parts/kop.ts';
import { naskahSetting } from './parts/naskah-settings.ts';
import { ASKED_OF_DIRJEN_FIELDS } from './parts/perpanjangan.ts';
import { EARLIER_SURAT_FIELDS, PENANDATANGAN_SURAT, repeatedNomorFields } from './parts/surat-dinas.ts';

export const pengingatKemendagri: NaskahDefinition = {
  kode: PENGINGAT_CODE,
  judul: 'Pengingat ke Kemendagri',
  berulang: true,
  menurut: { naskah: 'surat-kemendagri', sejak: 8 },
  kopPenandatangan: true,
  teks: {
    ...PENANDATANGAN_SURAT.teks,
    ...repeatedNomorFields(PENGINGAT_CODE),
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...ASKED_OF_DIRJEN_FIELDS,
    pengingat_ke: {
      arti: 'pengingat yang keberapa',
      contoh: '1',
      kosong: { cara: 'kosong' },
      pokok: true,
      nilai: (b) => `${waitForBalasan(b)?.ke ?? ''}`,
    },
    lama_menunggu: {
      arti: 'lama menunggu balasan, hari kerja',
      contoh: '15 (lima belas) hari kerja',
      kosong: { cara: 'kosong' },
      pokok: true,
      nilai: (b) => workingDaysText(waitForBalasan(b)?.hari ?? 0),
    },
    ...EARLIER_SURAT_FIELDS,
  },
  baris: {},
  bila: { ...PENANDATANGAN_SURAT.bila, ...MELALUI_CONDITIONS },
  tolak: refuseReminder,
};

const workingDaysText = (n: number): string => `${n} (${numberInWords(n)}) hari kerja`;

/** The interval is in working days. */
const reminderInterval = (b: NaskahSource): number => Number(naskahSetting(b, 'pengingat.hari')) || 14;

/**
 * Counts working days since the letter, and which reminder this is. Drawn up again early, it is the same one corrected.
 */
const waitForBalasan = (b: NaskahSource): ReminderDue | null =>
  b.kasus.langkah?.tanggungan === 'kemendagri'
    ? judgeReminder(b.kalender, b.kasus.jam, remindersSent(b.kasus), reminderInterval(b), dayInWib(b.kini))
    : null;

function refuseReminder(b: NaskahSource): NotYetDue | null {
  const t = waitForBalasan(b);
  if (!t) return { sebab: `kasus ${b.id} tidak sedang menunggu balasan Kemendagri` };
  if (t.ke > 0) return null;
  return {
    sebab: `balasan baru ditunggu ${workingDaysText(t.hari)}, pengingat dibuat sesudah ${reminderInterval(b)} hari kerja`,
    saran: [`pks show ${b.id}`],
  };
}
