/** Warns of what a corrected agreement leaves behind; refuses nothing. */

import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { formatTanggalSurat, typedDay } from '../../office/days/format-days.ts';
import { rhythmSaid } from '../../office/naskah/wording/data-balikan-rhythm.ts';
import { oneNomorWarning } from '../../office/permohonan/doubts/one-nomor.ts';
import { endOfJangka } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { lastCountedDay } from '../../office/permohonan/kerja-sama/outstanding.ts';
import {
  listKewajiban,
  owedName,
  parseIrama,
  USUAL_DUE_DAYS,
} from '../../office/permohonan/kerja-sama/owed-periods.ts';
import { endOfTerm, type KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RalatChange } from './ralat-field.ts';

/** Finds an end that stayed, periods that no longer count, one number for both sides. */
export function kerjaSamaAfterRalat(berkas: StoredKasus, { kerjaSama: isi }: RalatChange): readonly string[] {
  const lama = berkas.permohonan.kerjaSama;
  if (!lama || !isi) return [];
  const baru = { ...lama, ...isi };
  return [
    ...unmovedEnd(berkas, lama, baru),
    ...otherTerm(berkas, lama, baru),
    ...otherRhythm(berkas, lama, baru),
    ...droppedPeriods(berkas.id, lama, baru),
    ...(isi.nomorKesatu !== undefined || isi.nomorKedua !== undefined ? oneNomorWarning(baru) : []),
  ];
}

/** The end may have been counted from the moved beginning. */
function unmovedEnd({ id, permohonan: p }: StoredKasus, lama: KerjaSama, baru: KerjaSama): readonly string[] {
  if (lama.mulai === baru.mulai || lama.berakhir !== baru.berakhir || endOfTerm(baru) === null || baru.diakhiri)
    return [];
  const jangka = agreedDetails(p).jangkaWaktu;
  const menurut = jangka === null ? null : endOfJangka(baru.mulai, jangka);
  const tetap = `Mulainya diralat, berakhirnya tetap ${formatTanggalSurat(baru.berakhir)}`;
  if (menurut === baru.berakhir) return [`${tetap}.`];
  const isian = menurut === null ? 'berakhir' : `berakhir=${typedDay(menurut)}`;
  const hitungan = menurut === null ? '' : `; menurut jangka waktu ${jangka} mestinya ${formatTanggalSurat(menurut)}`;
  return [
    `${tetap}${hitungan}. Bila ikut bergeser: ${retypeCommand('ralat', [id], { isian, alasan: 'mulai diralat' })}`,
  ];
}

function otherTerm({ id, permohonan: p }: StoredKasus, lama: KerjaSama, baru: KerjaSama): readonly string[] {
  const jangka = agreedDetails(p).jangkaWaktu;
  if (jangka === null || lama.berakhir === baru.berakhir) return [];
  const menurut = endOfJangka(baru.mulai, jangka);
  if (menurut === baru.berakhir) return [];
  const ralat = retypeCommand('ralat', [id], {
    isian: `berakhir=${typedDay(menurut)}`,
    alasan: 'menurut jangka waktu',
  });
  return [
    `Jangka waktu dalam perjanjian ${jangka}: menurut itu berakhir ${formatTanggalSurat(menurut)}, bukan ${formatTanggalSurat(baru.berakhir)}. Bila keliru: ${ralat}`,
  ];
}

/** The register follows another rhythm than the text that was signed. */
function otherRhythm({ permohonan: p }: StoredKasus, lama: KerjaSama, { irama }: KerjaSama): readonly string[] {
  const { dataBalikan } = agreedDetails(p);
  const tertulis = parseIrama(dataBalikan) ?? 'semesteran';
  if (irama === null || irama === lama.irama || irama === tertulis) return [];
  return [
    `Irama data balikan kini ${irama}, sedangkan PKS menyebutnya menurut permohonan (${rhythmSaid(dataBalikan) ?? tertulis}): pastikan PKS yang ditandatangani menyebut ${irama}.`,
  ];
}

function droppedPeriods(id: string, lama: KerjaSama, baru: KerjaSama): readonly string[] {
  const masih = new Set(receivedPeriods(baru));
  const gugur = receivedPeriods(lama).filter((satu) => !masih.has(satu));
  if (gugur.length === 0) return [];
  return [
    `Yang sudah diterima tetapi tidak dihitung lagi, karena di luar kewajiban yang sekarang: ${gugur.join(', ')}. Bila keliru: pks ralat ${id}`,
  ];
}

const receivedPeriods = (k: KerjaSama): readonly string[] =>
  listKewajiban(k, USUAL_DUE_DAYS, lastCountedDay(k))
    .filter((x) => x.diterima !== null)
    .map((x) => owedName(x.kewajiban, x.periode));
