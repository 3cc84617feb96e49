/** The kind of an institution where its name leaves no doubt: an import decides by it, while `new` only proposes. */
import { lembagaWords } from '../permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../permohonan/facts/kasus-parts.ts';

const NAMED_KINDS: readonly (readonly [RegExp, JenisLembaga])[] = [
  [/^(?:kalurahan|desa|pemerintah (?:kalurahan|desa))\b/, 'kalurahan'],
  [/^(?:rumah sakit umum daerah|puskesmas|badan layanan umum daerah|blud)\b/, 'rsud-blud'],
  [/^(?:universitas|institut|politeknik|sekolah tinggi|akademi|stie|stikes|stmik|uin)\b/, 'perguruan-tinggi'],
  [
    /^(?:polres|polda|polsek|kepolisian|kejaksaan|pengadilan|kodim|kpu|komisi pemilihan|bpjs|kantor pertanahan|kantor pelayanan pajak|kpp|kantor kementerian|badan pusat statistik|bps|bnn|imigrasi|kantor imigrasi)\b/,
    'instansi-vertikal',
  ],
  [/^(?:pt|cv|bank|bpr|perumda|perusahaan)\b/, 'badan-hukum-profit'],
  [/^(?:yayasan|perkumpulan|lembaga amil)\b/, 'badan-hukum-nonprofit'],
  [
    /^(?:dinas|badan|kecamatan|kapanewon|kelurahan|bagian|sekretariat|inspektorat|satuan polisi|satpol|bappeda|bkad|bkpp|bpbd|dpmptsp)\b/,
    'opd',
  ],
];

/** What a column of kinds may say instead of the kind itself. */
const KIND_WORDS: readonly (readonly [RegExp, JenisLembaga])[] = [
  [/\b(?:non ?profit|nirlaba|yayasan|ormas)\b/, 'badan-hukum-nonprofit'],
  [/\b(?:swasta|bumn|bumd|profit|perusahaan|bank|perbankan)\b/, 'badan-hukum-profit'],
  [/\bvertikal\b/, 'instansi-vertikal'],
  [/\b(?:perguruan tinggi|kampus|pt[ns])\b/, 'perguruan-tinggi'],
  [/\b(?:rumah sakit umum daerah|blud|puskesmas)\b/, 'rsud-blud'],
  [/\b(?:kalurahan|desa)\b/, 'kalurahan'],
  [/\b(?:opd|skpd|perangkat daerah)\b/, 'opd'],
];

export function jenisOfWords(teks: string): JenisLembaga | null {
  const kata = lembagaWords(teks).join(' ');
  return KIND_WORDS.find(([pola]) => pola.test(kata))?.[1] ?? null;
}

export function jenisOfName(nama: string): JenisLembaga | null {
  const kata = lembagaWords(nama).join(' ');
  return NAMED_KINDS.find(([pola]) => pola.test(kata))?.[1] ?? null;
}
