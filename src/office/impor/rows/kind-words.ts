import { guessJenis } from '../../lembaga/guess-jenis.ts';
import { lembagaWords } from '../../permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../../permohonan/facts/kasus-parts.ts';

/** A column of kinds may say these instead of the kind; else it is read as a name would be. */
const KIND_WORDS: readonly (readonly [RegExp, JenisLembaga])[] = [
  [/\b(?:non ?profit|nirlaba|yayasan|ormas)\b/, 'badan-hukum-nonprofit'],
  [/\b(?:swasta|bumn|bumd|profit|perusahaan|perbankan|lembaga keuangan)\b/, 'badan-hukum-profit'],
  [/\bvertikal\b/, 'instansi-vertikal'],
  [/\b(?:perguruan tinggi|universitas|kampus|pt[ns])\b/, 'perguruan-tinggi'],
  [/\b(?:rumah sakit umum daerah|blud)\b/, 'rsud-blud'],
  [/\b(?:kalurahan|desa)\b/, 'kalurahan'],
  [/\b(?:opd|skpd|perangkat daerah|dinas)\b/, 'opd'],
];

export function jenisOfWords(teks: string): JenisLembaga | null {
  const kata = lembagaWords(teks).join(' ');
  return KIND_WORDS.find(([pola]) => pola.test(kata))?.[1] ?? guessJenis(teks);
}
