import { namedYear } from '../../office/buku/buku-nomor-key.ts';
import {
  checkNomorPattern,
  formatUrut,
  type NomorPattern,
  type NomorUrut,
  parseUrut,
} from '../../office/kantor/nomor-pattern.ts';
import { settingValue, WORK_SETTINGS } from '../../office/kantor/work-settings.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { Sitting } from '../sitting.ts';

export function kantorPattern({ kantor }: Pick<Sitting, 'kantor'>, jenis: NomorKind, hari: string): NomorPattern {
  const atur = (kunci: string): string | null =>
    settingValue(kantor, kunci) ?? WORK_SETTINGS.find((p) => p.kunci === kunci)?.bawaan ?? null;
  const kunci = jenis === 'pks' ? 'nomor.pola-pks' : 'nomor.pola';
  const pola = atur(kunci) ?? '';
  checkNomorPattern(kunci, pola);
  return { pola, klasifikasi: atur('nomor.klasifikasi') ?? '', unit: atur('nomor.unit') ?? '', hari };
}

export const claimPrefix = ({ hari }: Pick<NomorPattern, 'hari'>, jenis: NomorKind): string =>
  `${hari.slice(0, 4)}.${jenis}.`;

/** The years in which a number is taken: that of its letter, and the one it names, where a slip made them differ. */
export const claimYears = (hari: string, nomor: string): readonly string[] => {
  const tahun = hari.slice(0, 4);
  return [...new Set([tahun, namedYear(nomor) ?? tahun])];
};

/** Its place in the counter, if the pattern tells it, and its wording in each of its years. */
export const claimNames = (
  { env }: Pick<Sitting, 'env'>,
  isi: NomorPattern,
  jenis: NomorKind,
  nomor: string,
): string[] => namesBy((kunci) => env.sha256Of(kunci).slice(0, 32), isi, jenis, nomor);

/** The same without hashes, to compare thousands. */
export const claimMarks = (isi: NomorPattern, jenis: NomorKind, nomor: string): string[] =>
  namesBy((kunci) => kunci, isi, jenis, nomor);

function namesBy(sandi: (kunci: string) => string, isi: NomorPattern, jenis: NomorKind, nomor: string): string[] {
  const urut = parseUrut(isi, nomor);
  // Earlier versions claimed it by the first, and by the key.
  const kunci = [nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, ''), nomorKey(nomor)];
  const bunyi = new Set(kunci.map(sandi));
  return [
    ...(urut ? [`${claimPrefix(isi, jenis)}${counterName(urut)}`] : []),
    ...claimYears(isi.hari, nomor).flatMap((hari) =>
      [...bunyi].map((satu) => `${claimPrefix({ hari }, jenis)}teks.${satu}`),
    ),
  ];
}

/** Tells which other number would claim what this one does: the same one, however it is written. */
export function sameNomor(isi: NomorPattern, jenis: NomorKind, nomor: string): (lain: string) => boolean {
  const tanda = new Set(claimMarks(isi, jenis, nomor));
  return (lain) => claimMarks(isi, jenis, lain).some((satu) => tanda.has(satu));
}

/** A number is for one of a case's papers: which other one has it already. */
export const otherNaskahWith = (
  { nomor = [] }: Pick<ReceivedKasus, 'nomor'>,
  naskah: string | undefined,
  isSame: (nomor: string) => boolean,
): string | null => nomor.find((satu) => satu.naskah !== naskah && isSame(satu.nomor))?.naskah ?? null;

const counterName = (urut: NomorUrut): string => formatUrut(urut).replace(/^\d+/, (angka) => angka.padStart(6, '0'));

/** Null for a claim of the wording. */
export function parseCounterClaim(nama: string, awalan: string): NomorUrut | null {
  const cocok = /^(\d{6})(?:\.([a-z]))?$/.exec(nama.slice(awalan.length));
  return cocok ? { angka: Number(cocok[1]), sisipan: cocok[2] ?? '' } : null;
}
