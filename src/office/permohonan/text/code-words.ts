import { plainWords } from '../compare/compare-key.ts';

/** People read these; programs keep the codes. */
const CODE_WORDS: Readonly<Record<string, string>> = {
  opd: 'perangkat daerah',
  'rsud-blud': 'RSUD/BLUD',
  'instansi-vertikal': 'instansi vertikal',
  'perguruan-tinggi': 'perguruan tinggi',
  'badan-hukum-profit': 'badan hukum profit',
  'badan-hukum-nonprofit': 'badan hukum nirlaba',
  'web-service': 'web service',
  'web-portal': 'web portal',
  'card-reader': 'card reader (pembaca KTP-el)',
  'pelayanan-publik': 'pelayanan publik',
  'perencanaan-pembangunan': 'perencanaan pembangunan',
  'alokasi-anggaran': 'alokasi anggaran',
  'pembangunan-demokrasi': 'pembangunan demokrasi',
  'penegakan-hukum': 'penegakan hukum',
  'tidak-ada': 'tidak ada',
  'hari-kerja': 'hari kerja',
  'hari-kalender': 'hari kalender',
  'laporan-semester': 'laporan semester',
  'data-balikan': 'data balikan',
  'standar-keamanan': 'standar keamanan',
  'kepala-dinas': 'Kepala Dinas',
  dirjen: 'Dirjen',
  pks: 'PKS',
  'pks-ditandatangani': 'PKS yang ditandatangani',
  'surat-pengakhiran': 'surat pengakhiran PKS',
  'laporan-pks-lama': 'laporan pelaksanaan PKS lama dari kedua pihak',
  'draft-pks': 'draft PKS',
  'konsep-pks': 'konsep PKS',
  'revisi-konsep-pks': 'revisi konsep PKS',
  'surat-kemendagri': 'surat ke Kemendagri',
  'berkas-kemendagri': 'berkas ke Kemendagri',
  'pengingat-kemendagri': 'pengingat ke Kemendagri',
  'ralat-kemendagri': 'ralat surat ke Kemendagri',
  'draft-surat-kemendagri': 'draft surat ke Kemendagri',
  '470-08': '470-08, sebagaimana tercetak',
  '470-08-selaras': '470-08-selaras, baris 14–20 digeser',
};

export const codeWord = (kode: string): string => CODE_WORDS[kode] ?? kode;

export function codeOfWords<T extends string>(pilihan: readonly T[], teks: string): T | null {
  const kunci = plainWords(teks);
  const cocok = (kata: (kode: T) => string) => pilihan.find((kode) => kunci !== '' && plainWords(kata(kode)) === kunci);
  return pilihan.find((kode) => kode === teks) ?? cocok((kode) => kode) ?? cocok(codeWord) ?? null;
}

export const paperWord = (kode: string): string => CODE_WORDS[kode] ?? kode.replaceAll('-', ' ');
