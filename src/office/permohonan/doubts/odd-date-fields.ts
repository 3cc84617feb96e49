import type { ReceivedKasus } from '../permohonan.ts';

/** `nomor NASKAH` is the day that letter's number was used. */
export type OddField =
  | 'tanggal-keluar'
  | 'nomor-keluar'
  | 'tanggal-balasan'
  | 'tanggal-pks'
  | 'mulai'
  | 'nomor-kesatu'
  | 'diterima'
  | `nomor ${string}`;

export function oddFieldValue(p: ReceivedKasus, bidang: OddField): string | null {
  switch (bidang) {
    case 'tanggal-keluar':
      return p.suratKeluar?.tanggal ?? null;
    case 'nomor-keluar':
      return p.suratKeluar?.nomor ?? null;
    case 'tanggal-balasan':
      return p.balasan?.tanggal ?? null;
    case 'tanggal-pks':
      return p.kerjaSama?.tanggal ?? null;
    case 'mulai':
      return p.kerjaSama?.mulai ?? null;
    case 'nomor-kesatu':
      return p.kerjaSama?.nomorKesatu ?? null;
    case 'diterima':
      return p.diterima;
    default:
      return p.nomor?.findLast((n) => bidang === `nomor ${n.naskah}` && n.keadaan === 'dipakai')?.tanggal ?? null;
  }
}

export function withFieldDay(p: ReceivedKasus, bidang: OddField, tanggal: string): ReceivedKasus | null {
  const { kerjaSama: k } = p;
  switch (bidang) {
    case 'tanggal-keluar':
      return { ...p, suratKeluar: { nomor: null, ...p.suratKeluar, tanggal } };
    case 'tanggal-balasan':
      return { ...p, balasan: p.balasan && { ...p.balasan, tanggal } };
    case 'tanggal-pks':
      return k ? { ...p, kerjaSama: { ...k, tanggal, mulai: k.mulai === k.tanggal ? tanggal : k.mulai } } : null;
    case 'mulai':
      return k ? { ...p, kerjaSama: { ...k, mulai: tanggal } } : null;
    case 'diterima':
      return { ...p, diterima: tanggal };
    case 'nomor-keluar':
    case 'nomor-kesatu':
      return null;
    default: {
      const ini = p.nomor?.findLast((n) => bidang === `nomor ${n.naskah}` && n.keadaan === 'dipakai');
      return { ...p, nomor: (p.nomor ?? []).map((n) => (n === ini ? { ...n, tanggal } : n)) };
    }
  }
}
