/** A name that fits several cases. Loaded with every command, so it loads nothing itself. */
import { Failure } from '../../errors.ts';
import { retypeLine } from '../../text/typed-line.ts';

type Fitting = (status: string) => boolean;
const isOpen: Fitting = (status) => status === 'aktif';
const isDone: Fitting = (status) => status === 'selesai';

const named = (fit: Fitting, perintah: string): Readonly<Record<string, Fitting>> =>
  Object.fromEntries(perintah.split(' ').map((nama) => [nama.replace('.', ' '), fit]));
const FITTING: Readonly<Record<string, Fitting>> = {
  ...named(isOpen, 'advance cabut kembalikan tolak batal tunggu lanjut'),
  ...named(isDone, 'sahkan serahkan akses kewajiban.catat'),
  'buka-lagi': (status) => !isOpen(status) && !isDone(status),
};

/** Tells whether the command may be of such a case; others are not offered beside them. */
export const fitsStatus = (perintah: string, status: string): boolean => FITTING[perintah]?.(status) ?? true;

type AmbiguousKasus = Readonly<{ teks: string; kasus: readonly string[]; status: readonly string[] }>;

export function ambiguousKasus(e: unknown): AmbiguousKasus | null {
  if (!(e instanceof Failure) || e.kode !== 'KASUS_GANDA') return null;
  const { teks, kasus, status } = e.rinci;
  const kata = (nilai: unknown) => (Array.isArray(nilai) ? nilai.map(String) : []);
  return { teks: String(teks), kasus: kata(kasus), status: kata(status) };
}

/** Those the command may be of. */
export const fittingKasus = ({ kasus, status }: AmbiguousKasus, perintah: string): readonly string[] =>
  kasus.filter((_, i) => fitsStatus(perintah, status[i] ?? ''));

/** The line as it was typed, once for each case that it may be of. */
export function withEachKasus(e: Failure, perintah: string, sisa: readonly string[]): Failure {
  const ganda = ambiguousKasus(e);
  const letak = sisa.indexOf(ganda?.teks ?? '');
  if (!ganda || letak < 0) return e;
  const baris = fittingKasus(ganda, perintah)
    .slice(0, e.saran.length)
    .map((id) => retypeLine([perintah, ...sisa.with(letak, id)], ''));
  return baris.length === 0 ? e : new Failure(e.kode, e.message, baris, e.rinci);
}
