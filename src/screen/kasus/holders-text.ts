import { formatShortWeekday } from '../../office/days/format-days.ts';
import { type CurrentHolder, type DaysPerPeran, longestHolder } from '../../office/permohonan/standing/whose-hands.ts';
import { tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusListRow } from '../../office/queue/kasus-standing.ts';
import { elideText } from '../layout/wrap.ts';
import { dayUnit } from './langkah-text.ts';
import { tanggunganText } from './tanggungan-text.ts';

export type PeranNamer = (peran: string) => string;

const NOTE_LETTERS = 40;

/** ' — revisi 1, koreksi Wati D.: "Pasal 9 …"', until approved. */
export function koreksiText({ koreksi: k, revisi }: KasusListRow): string {
  if (!k) return '';
  const catatan = elideText(k.catatan, NOTE_LETTERS);
  return ` — revisi ${revisi}, koreksi ${k.oleh.nama || `langkah ${k.langkah}`}: "${catatan}"`;
}

export function heldText(b: KasusListRow, dasar: Readonly<{ hitungan: string }>, namaPeran: PeranNamer): string {
  const hk = dayUnit(dasar.hitungan);
  const kini = `${tanggunganText(b, `kantor: ${namaPeran(b.langkah?.pelaksana ?? '')}`)} ${b.pemegang?.hari ?? 0} ${hk}`;
  const lama = longestHolder(b.hariPerPeran);
  if (!lama || !b.pemegang || (b.hariPerPeran[b.pemegang.peran] ?? 0) >= lama.hari) return kini;
  return `${kini}, terlama ${holderName(lama.peran, namaPeran)} ${lama.hari} ${hk}`;
}

export const holderName = (peran: string, namaPeran: PeranNamer): string =>
  peran === 'pemohon' || peran === 'kemendagri'
    ? tanggunganName(peran)
    : peran === 'sebelumPks'
      ? 'sebelum pks'
      : namaPeran(peran);

/** 'Kepala Dinas 19 hk · Sekretaris 1 hk; kini Sekretaris sejak Sel 18 Agu'. */
export function allHoldersText(
  { hariPerPeran: hari, pemegang: p }: Readonly<{ hariPerPeran: DaysPerPeran; pemegang: CurrentHolder | null }>,
  hitungan: string,
  tahun: number,
  namaPeran: PeranNamer,
): string {
  const semua = Object.entries(hari).map(([peran, n]) => `${holderName(peran, namaPeran)} ${n} ${dayUnit(hitungan)}`);
  const kini = p ? [`kini ${holderName(p.peran, namaPeran)} sejak ${formatShortWeekday(p.sejak, tahun)}`] : [];
  return [...(semua.length > 0 ? [semua.join(' · ')] : []), ...kini].join('; ');
}
