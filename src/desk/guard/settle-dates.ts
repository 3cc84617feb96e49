/** Unlikely dates and closed books are settled before a number is claimed. */

import { formatTanggal, typedDay } from '../../office/days/format-days.ts';
import { parseNomorPeriod } from '../../office/kantor/nomor-pattern.ts';
import type { ReadNomorDate } from '../../office/permohonan/doubts/date-mismatches.ts';
import { findNewOddDates, type OddDate, sentDay } from '../../office/permohonan/doubts/odd-dates.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { StoredKasus } from '../../store/register.ts';
import { confirmDoubts, type Doubt } from '../ask/confirm-doubts.ts';
import { flagName, retypeCommand } from '../flags/retype-command.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import { kantorPattern } from '../numbering/claim-names.ts';
import { claimTypedNomor } from '../numbering/typed-nomor.ts';
import type { Sitting } from '../sitting.ts';
import { farYearDoubts } from './far-years.ts';
import type { Rehearsal } from './rehearse.ts';

export type FieldSpelling = (isian: OddDate['isian']) => Readonly<{ kunci: string; nilai: (hari: string) => string }>;

export const asOwnFlag: FieldSpelling = (isian) => ({
  kunci: isian.replace(/[- ](.)/g, (_, huruf: string) => huruf.toUpperCase()),
  nilai: typedDay,
});

export const kantorNomorReader =
  (sesi: Pick<Sitting, 'kantor'>): ReadNomorDate =>
  (jenis, nomor) =>
    parseNomorPeriod(kantorPattern(sesi, jenis, '0000-00-00'), nomor);

/**
 * @returns what was said yes to, for the warnings of the answer
 * @throws TANGGAL_JANGGAL, BUKU_DITUTUP, NOMOR_TERPAKAI
 */
export async function settleDates(
  sesi: Sitting,
  berkas: StoredKasus,
  nama: string,
  opsi: ActFlags,
  gladi: Rehearsal,
  cara: FieldSpelling = asOwnFlag,
): Promise<readonly string[]> {
  const { kejadian } = gladi;
  const janggal = findNewOddDates(berkas.permohonan, kejadian, {
    baca: kantorNomorReader(sesi),
    hariIni: sesi.hariIni,
    dikirim: sentDay([...effectiveFacts(berkas.tindakan), ...kejadian]),
  });
  const tutup = await sesi.buku.doubtsOf(kejadian, berkas, retypeCommand(nama, [berkas.id], opsi, { ya: true }));
  if (janggal.length + tutup.length > 0) await claimTypedNomor(sesi, berkas, { coba: true }, gladi);
  const tanggal = janggal.map((j) => dateDoubt([berkas.id], nama, opsi, j, cara(j.isian)));
  const jauh = farYearDoubts(sesi, retypeCommand(nama, [berkas.id], opsi, { ya: true }));
  return confirmDoubts(sesi.env, opsi, [...jauh, ...tanggal, ...tutup]);
}

/** `argumen` of the command are its case, or none. */
export function dateDoubt(
  argumen: readonly string[],
  nama: string,
  opsi: ActFlags,
  { dibaca, mungkin, kalimat }: Omit<OddDate, 'isian'>,
  { kunci, nilai }: ReturnType<FieldSpelling>,
): Doubt {
  const lagi = (ganti: Readonly<Record<string, unknown>>) => retypeCommand(nama, argumen, opsi, ganti);
  const saran = [mungkin && lagi({ [kunci]: nilai(mungkin) }), lagi({ ya: true })].filter((satu) => satu !== null);
  const tanpaSaran = saran.length === 0 ? ' Bila memang begitu, ulangi perintahnya dengan --ya.' : '';
  return {
    kode: 'TANGGAL_JANGGAL',
    pesan: `${kalimat}${mungkin ? ` Mungkin maksudnya ${formatTanggal(mungkin)}.` : ''}${tanpaSaran}`,
    tanya: 'Catat seperti itu?',
    saran,
    rinci: { flag: flagName(kunci), dibaca, mungkin },
  };
}
