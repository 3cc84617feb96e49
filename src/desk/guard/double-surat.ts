/** The same letter came again, by institution and number in any spelling. */

import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { lembagaNames } from '../../office/lembaga/same-lembaga.ts';
import { suratKey } from '../../office/permohonan/compare/compare-key.ts';
import type { Lembaga, Surat } from '../../office/permohonan/facts/kasus-parts.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Doubt } from '../ask/confirm-doubts.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';

/** An institution's numbers begin again every year. */
const FARTHEST_DAYS = 365;

type ReceivedSurat = Readonly<{ lembaga: Pick<Lembaga, 'nama'>; surat: Surat; pada: string }>;
export type FoundDoubles = Readonly<{ ragu: readonly Doubt[]; peringatan: readonly string[] }>;

const NO_DOUBLES: FoundDoubles = { ragu: [], peringatan: [] };

/** A void case or another year is only mentioned. */
export async function findDoubleSurat(
  sesi: Sitting,
  surat: ReceivedSurat,
  { kunci }: Pick<KeyedFlags, 'kunci'>,
  selain?: string,
): Promise<FoundDoubles> {
  const calon = await kasusWithSurat(sesi, surat.lembaga.nama, surat.surat.nomor, selain);
  if (kunci !== undefined && calon.some((b) => b.tindakan[0]?.kunci === kunci)) return NO_DOUBLES;
  const dekat = calon.filter((b) => daysBetween(b.permohonan.diterima, surat.pada) <= FARTHEST_DAYS);
  const setahun = dekat.filter((b) => suratYear(b.permohonan.surat) === suratYear(surat.surat));
  const batal = setahun.filter(isBatal);
  const sama = setahun.filter((b) => !isBatal(b));
  const tahunLain = dekat.filter((b) => !setahun.includes(b) && !isBatal(b));
  const kalimat = (b: StoredKasus) =>
    `${suratSentence(surat)} sudah tercatat sebagai ${b.id}${suratDifference(surat, b)}`;
  return {
    ragu: sama.length === 0 ? [] : [suratDoubt(surat, sama)],
    peringatan: [
      ...batal.map((b) => `${kalimat(b)}, yang batal (salah daftar); itu tidak menghalangi.`),
      ...tahunLain.map((b) => `${kalimat(b)}. Tahun suratnya lain, jadi dianggap surat lain; periksa lagi.`),
    ],
  };
}

function suratDoubt(surat: ReceivedSurat, sama: readonly StoredKasus[]): Doubt {
  const [pertama] = sama;
  const tanggalBeda = sama.every((b) => b.permohonan.surat?.tanggal !== surat.surat.tanggal);
  const semua = sama.map((b) => `${b.id}${suratDifference(surat, b)}`).join('; ');
  return {
    kode: 'SURAT_GANDA',
    pesan: `${suratSentence(surat)}${tanggalBeda ? '' : ` bertanggal ${formatTanggalSurat(surat.surat.tanggal)}`} sudah tercatat sebagai ${semua}.`,
    tanya: 'Catat juga?',
    saran: [`pks show ${pertama?.id}`, '--ya'],
    rinci: { kasus: sama.map((b) => b.id), tanggalBeda },
  };
}

const suratSentence = ({ lembaga, surat }: ReceivedSurat): string => `Surat ${surat.nomor} dari ${lembaga.nama}`;

function suratDifference({ lembaga, surat }: ReceivedSurat, { permohonan: p }: StoredKasus): string {
  if (!p.surat) return '';
  const nama = p.lembaga.nama === lembaga.nama ? [] : [`atas nama "${p.lembaga.nama}"`];
  const nomor = p.surat.nomor === surat.nomor ? [] : [`bernomor ${p.surat.nomor}`];
  const tanggal =
    p.surat.tanggal === surat.tanggal
      ? []
      : [`bertanggal ${formatTanggalSurat(p.surat.tanggal)} (bukan ${formatTanggalSurat(surat.tanggal)})`];
  const semua = [...nama, ...nomor, ...tanggal];
  return semua.length === 0 ? '' : ` ${semua.join(', ')}`;
}

async function kasusWithSurat(
  sesi: Sitting,
  nama: string,
  nomor: string,
  selain?: string,
): Promise<readonly StoredKasus[]> {
  const id = new Set<string>();
  for (const satu of lembagaNames(sesi.kantor, nama)) {
    for (const ada of await sesi.register.kasusOfSurat(suratKey(satu, nomor))) if (ada !== selain) id.add(ada);
  }
  return Promise.all([...id].sort(compareKasusIds).map((satu) => sesi.register.readKasus(satu)));
}

const isBatal = (b: StoredKasus): boolean => b.permohonan.status === 'batal';
const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(dayOf(a)) - dayNumber(dayOf(b)));
const suratYear = (surat: Pick<Surat, 'tanggal'> | null): string => surat?.tanggal.slice(0, 4) ?? '';
