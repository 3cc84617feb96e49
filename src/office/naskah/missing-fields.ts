/** What is said of values that a document lacks, and the commands that fill them in. */
import { shownWord } from '../../text/typed-line.ts';
import type { EntryWay, NaskahSource } from './naskah.ts';

export type MissingField = Readonly<{ isian: string; arti: string; saran: string }>;

/** One sentence for what one command fills in; several settings are filled in by the questions of `pks config ubah`. */
export function missingWarnings(belum: readonly MissingField[]): readonly string[] {
  const aturan = new Set(belum.map((k) => k.saran).filter((s) => s.startsWith('pks config ')));
  const cara = ({ saran }: MissingField) => (aturan.size > 1 && aturan.has(saran) ? 'pks config ubah' : saran);
  return [...new Set(belum.map(cara))].map((saran) => {
    const isian = belum.filter((k) => cara(k) === saran).map((k) => k.arti);
    return `Belum ada, dicetak titik-titik: ${listedOnce(isian).join(', ')}. Isi: ${saran}`;
  });
}

/** 'nama, NIP Kepala Dinas': whose they are is said with the last of them. */
const listedOnce = (isian: readonly string[]): readonly string[] =>
  isian.map((satu, i) => {
    const milik = HOLDER.exec(satu)?.[0];
    return milik && isian[i + 1]?.endsWith(milik) ? satu.slice(0, -milik.length) : satu;
  });
const HOLDER = / (?:Kepala Dinas|Sekretaris Daerah|Bupati|penanda tangan surat)$/;

/** One form takes all values of the case, and one each setting or official. */
export function entryCommands(
  { id, pejabat: fromPejabat }: NaskahSource,
  saran: readonly EntryWay[],
): readonly string[] {
  const isi = (s: EntryWay): string => {
    if (s === 'lengkapi') return `pks lengkapi ${id}`;
    const [peran = '', apa] = s.config.split('.');
    const siapa = apa === 'dasar' ? null : fromPejabat?.(peran); // That decree is a setting alone.
    if (siapa?.nama === '') return 'pks pejabat tambah';
    return siapa ? `pks pejabat ubah ${shownWord(siapa.nama)}` : `pks config ${s.config}`;
  };
  return [...new Set(saran.map(isi))].sort(
    (a, b) => Number(b.startsWith('pks lengkapi')) - Number(a.startsWith('pks lengkapi')),
  );
}
