/** What the ministry was told: by the letter that left, or by the newest letter that corrected it. */
import { dayOf } from '../../office/days/tanggal.ts';
import { CETAKAN } from '../../office/naskah/naskah.ts';
import { leftCorrection, ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { composeValues } from '../../office/naskah/parts/naskah-values.ts';
import { suratKemendagri } from '../../office/naskah/surat-kemendagri.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { materialFrom, type NaskahMoment } from '../documents/naskah-material.ts';
import { renewedPks } from '../documents/renewed-pks.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { standingText } from './approved-text.ts';
import { type Compared, momentThen, originOf } from './naskah-origin.ts';
import { letterUnder } from './used-letter.ts';

export type ToldText = Readonly<Record<string, string>>;

/**
 * By placeholder; null where an older pks did not keep it, too. A correction that leaves on the day of `saat` counts
 * with `hariIni`: it is still the one that is being written otherwise.
 */
export async function sentSurat(
  sesi: Sitting,
  kasus: OpenKasus,
  saat: NaskahMoment,
  { hariIni = false } = {},
): Promise<ToldText | null> {
  const { berkas, sop } = kasus;
  if (leftAs(sop, effectiveFacts(berkas.tindakan), suratKemendagri.kode) === null) return null;
  const dari = correctedFrom(sesi, kasus, saat, hariIni) ?? standingText(sesi, kasus, suratKemendagri)?.teks;
  return dari ? letterText(sesi, kasus, momentThen(sesi, berkas, dari.dari, dari.saat)) : null;
}

/** What the letter says, drawn up of `saat`. */
export async function letterText(sesi: Sitting, kasus: OpenKasus, saat: NaskahMoment): Promise<ToldText> {
  const bahan = { ...materialFrom(kasus, suratKemendagri, saat), pksLama: await renewedPks(sesi, saat) };
  return composeValues(suratKemendagri, bahan, { izinkanKosong: true }).isian.teks;
}

/** The correction says all that the case held when it was drawn up; one not made in pks, when its number was used. */
function correctedFrom(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  saat: NaskahMoment,
  hariIni: boolean,
): Compared | null {
  const { kode } = ralatKemendagri;
  const surat =
    (saat.cetakan ?? CETAKAN) < 8 ? null : leftCorrection({ ...saat, sop }, hariIni ? null : dayOf(saat.saat));
  const pakai = berkas.tindakan.findLast((t) =>
    t.kejadian.some((k) => k.jenis === 'NomorDipakai' && k.naskah === kode && k.nomor === surat?.nomor),
  );
  if (!surat || !pakai) return null;
  const isi = letterUnder(berkas, kode, surat.nomor);
  return isi
    ? { dari: originOf(sesi, isi), saat: isi.fakta.dicatat }
    : { dari: { kasus: pakai.v, kantor: sesi.versiKantor }, saat: pakai.kejadian[0]?.dicatat ?? saat.saat };
}
