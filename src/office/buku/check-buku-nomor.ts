/** Tells which of the office's own numbers stand for no paper, and why. */
import type { BukuFinding } from './check-buku.ts';

/**
 * `dilepas` were typed, then put right or taken back; `pindah` went to another case; `terlewati` were taken by a command
 * that broke off; `kosong` were never given.
 */
export type NomorInCounter = Readonly<{
  jenis: 'surat-keluar' | 'pks';
  urut: string | null;
  nomor: string | null;
  keadaan: 'dipesan' | 'dipakai' | 'batal' | 'dilepas' | 'pindah' | 'terlewati' | 'kosong';
  kasus: string | null;
  naskah: string | null;
  alasan: string | null;
}>;

/** Numbers before the first of pks belong to the paper agenda. */
export const checkBukuNomor = (nomor: readonly NomorInCounter[]): readonly BukuFinding[] =>
  nomor.flatMap((n, i): BukuFinding[] => {
    const pertama = nomor[i - 1]?.jenis !== n.jenis;
    const sebab = reasonFor(n, pertama);
    if (sebab === null) return [];
    const buku = n.jenis === 'pks' ? 'pks' : 'keluar';
    return [{ buku, nomor: n.nomor ?? `urut ${n.urut}`, sebab, dijelaskan: n.keadaan !== 'kosong' || pertama }];
  });

function reasonFor({ keadaan, kasus, naskah, alasan }: NomorInCounter, pertama: boolean): string | null {
  switch (keadaan) {
    case 'dipakai':
      return null;
    case 'dipesan':
      return `dipesan untuk ${naskah} kasus ${kasus}, belum dipakai`;
    case 'batal':
      return `dipesan untuk ${naskah} kasus ${kasus}, dibatalkan: ${alasan}`;
    case 'dilepas':
      return `pernah ditulis pada ${naskah} kasus ${kasus}, lalu diralat atau diurungkan`;
    case 'pindah':
      return `pernah diambil untuk ${naskah} kasus ${kasus}, dipindah ${alasan}`;
    case 'terlewati':
      return 'terlewati: diambil perintah yang terputus, tidak ada suratnya';
    case 'kosong':
      return pertama ? 'sebelum nomor pertama dari pks: dari agenda kertas' : 'tidak dinomori lewat pks';
  }
}
