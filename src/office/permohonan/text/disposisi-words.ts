import type { SifatSurat } from '../facts/kasus-parts.ts';

/** These boxes stand below "dengan hormat harap"; other wishes are written in words. */
export const HARAP = {
  'tanggapan-dan-saran': 'tanggapan dan saran',
  'proses-lebih-lanjut': 'proses lebih lanjut',
  koordinasi: 'koordinasi/konfirmasi',
} as const;

export const SIFAT_NAMES = {
  biasa: 'biasa',
  segera: 'segera',
  'sangat-segera': 'sangat segera',
  rahasia: 'rahasia',
} as const satisfies Record<SifatSurat, string>;

/** Older facts know one addressee and no boxes. */
export type Disposisi = Readonly<{
  disposisi: string | null;
  kepada: string | null;
  kepadaLain?: readonly string[];
  harap?: readonly string[];
  sifatSurat?: SifatSurat;
}>;

export const addressees = ({ kepada, kepadaLain = [] }: Disposisi): readonly string[] =>
  kepada === null ? kepadaLain : [kepada, ...kepadaLain];

export const hasDisposisi = (k: Disposisi): boolean =>
  Boolean(k.disposisi || k.kepada || k.kepadaLain?.length || k.harap?.length || k.sifatSurat);

const harapName = (kode: string): string => (Object.hasOwn(HARAP, kode) ? HARAP[kode as keyof typeof HARAP] : kode);

/** 'Proses sesuai ketentuan; harap proses lebih lanjut, koordinasi/konfirmasi'. */
export const disposisiOnSheet = ({ disposisi, harap = [] }: Disposisi): string =>
  [...(disposisi ? [disposisi] : []), ...(harap.length > 0 ? [`harap ${harap.map(harapName).join(', ')}`] : [])].join(
    '; ',
  );

/** Says how the letter is to be handled too, where no box shows it. */
export const disposisiWords = (k: Disposisi): string =>
  [disposisiOnSheet(k), ...(k.sifatSurat ? [`sifat surat ${SIFAT_NAMES[k.sifatSurat]}`] : [])]
    .filter(Boolean)
    .join('; ');
