/** Meanings that only whole sentences have. */
import * as M from '../meanings.ts';

export const READ_BACK: M.Meaning = { perintah: 'draft … --baca', arti: 'membaca kembali yang dikoreksi di Word' };
export const paper = (kode: string, arti: string): M.Meaning => ({ perintah: `draft … ${kode}`, arti });
export const opened = (kode: string): M.Meaning => ({ perintah: `buka … ${kode}`, arti: M.PRINT.arti });
export const MINISTRY_LETTER = paper('surat-kemendagri', 'membuat surat ke Kemendagri');
export const REMINDER = paper('pengingat-kemendagri', 'membuat surat pengingat ke Kemendagri');
export const MISSING_LETTER = paper('kekurangan', 'membuat surat kekurangan kepada pemohon');
export const AGREEMENT = paper('pks', 'membuat konsep PKS');
export const RETURNED: M.Meaning = {
  perintah: 'kembalikan …',
  arti: 'menutup kasus: dikembalikan karena belum lengkap',
};
export const CORRECTED: M.Meaning = {
  perintah: 'advance …',
  arti: 'pada langkah pemeriksaan: koreksi, dengan catatannya',
};
export const DONE_TODAY: M.Meaning = { perintah: 'log', arti: 'yang sudah dicatat, menurut waktu' };
export const NUMBER_VOID: M.Meaning = { perintah: 'nomor batal …', arti: 'nomor yang dipesan tidak jadi dipakai' };
export const DONE_CASES: M.Meaning = { perintah: 'list --status selesai', arti: 'kasus yang selesai' };
export const CORRECTION = [CORRECTED, ...M.REWORK];

export type SentenceRule = readonly [said: string, meanings: readonly M.Meaning[]];

/** A paper is made where that is said, else opened where it was made before. */
export const paperRules = (tentang: string, kode: string, arti: string): readonly SentenceRule[] => [
  [`${tentang} buat`, [paper(kode, arti), opened(kode)]],
  [tentang, [opened(kode), paper(kode, arti)]],
];
