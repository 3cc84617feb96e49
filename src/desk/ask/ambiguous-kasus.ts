/** A name that fits several cases. Loaded with every command, so it loads nothing itself. */
import { Failure } from '../../errors.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { retypeLine } from '../../text/typed-line.ts';

type Fitting = (status: string) => boolean;
const isOpen: Fitting = (status) => status === 'aktif';
const isDone: Fitting = (status) => status === 'selesai';

const named = (fit: Fitting, perintah: string): Readonly<Record<string, Fitting>> =>
  Object.fromEntries(perintah.split(' ').map((nama) => [nama.replace('.', ' '), fit]));
const FITTING: Readonly<Record<string, Fitting>> = {
  ...named(isOpen, 'advance cabut kembalikan tolak batal tunggu lanjut'),
  ...named(isDone, 'sahkan serahkan akses akhiri kewajiban.catat'),
  'buka-lagi': (status) => !isOpen(status) && !isDone(status),
};

const fitsStatus = (perintah: string, status: string): boolean => FITTING[perintah]?.(status) ?? true;

/** Tells whether the command may be of such a case; others are not offered beside them. */
export function fitsKasus(perintah: string, { status, langkah, tangan, kerjaSama }: StandingKasus): boolean {
  if (!fitsStatus(perintah, status)) return false;
  // What was received and no more, or signed, is not taken back.
  if (perintah === 'undo') return !tangan.at(-1)?.terima && !kerjaSama;
  if (perintah === 'sahkan') return !kerjaSama;
  if (perintah === 'akses' && kerjaSama?.userId && kerjaSama.jaringan) return false;
  if (perintah === 'akhiri' && kerjaSama?.diakhiri) return false;
  if (AFTER_SIGNING.has(perintah)) return !!kerjaSama;
  return perintah === 'lanjut' ? !!langkah?.jeda : !(langkah?.jeda && NOT_WHILE_PAUSED.has(perintah));
}

const AFTER_SIGNING: ReadonlySet<string> = new Set(['serahkan', 'akses', 'akhiri', 'kewajiban catat']);
const NOT_WHILE_PAUSED: ReadonlySet<string> = new Set(['advance', 'lengkapi', 'lampirkan', 'tunggu']);

type StandingKasus = Pick<ReceivedKasus, 'status' | 'langkah' | 'tangan' | 'kerjaSama'>;

type AmbiguousKasus = Readonly<{ teks: string; kasus: readonly string[]; status: readonly string[] }>;

export function ambiguousKasus(e: unknown): AmbiguousKasus | null {
  if (!(e instanceof Failure) || e.kode !== 'KASUS_GANDA') return null;
  const { teks, kasus, status } = e.rinci;
  const kata = (nilai: unknown) => (Array.isArray(nilai) ? nilai.map(String) : []);
  return { teks: String(teks), kasus: kata(kasus), status: kata(status) };
}

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
