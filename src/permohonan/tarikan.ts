/**
 * What follows the last step can be taken back or put right act by act. Both are facts of their own that name the act;
 * `kini` is the agreement as it is from then on, so replay needs no history. What was recorded first stays legible.
 */
import type { Kejadian } from './kejadian.ts';
import type { Klaim, NomorMilik } from './nomor.ts';
import type { KerjaSama } from './pengesahan.ts';
import type { NomorTanggal } from './permohonan.ts';

/** The facts about a signed PKS. */
export const JENIS_SESUDAH = ['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat', 'Diperpanjang'] as const;
export type JenisSesudah = (typeof JENIS_SESUDAH)[number];

export type KejadianTarikan =
  | Readonly<{
      jenis: 'TindakanDitarik';
      tindakan: number;
      urung: JenisSesudah;
      ringkas: string; // what it was, in words
      alasan: string;
      kini: KerjaSama | null;
      /** Of a signing: the number it bore, which stays this case's alone; and the one that is reserved again. */
      nomor?: NomorTanggal;
      dipesanLagi?: NomorMilik;
      klaim?: Klaim;
    }>
  | Readonly<{
      jenis: 'TindakanDiralat';
      tindakan: number;
      diralat: JenisSesudah;
      ringkas: string;
      isian: string; // the flag's name without dashes
      lama: string | null;
      baru: string;
      alasan: string;
      kini: KerjaSama;
    }>;

/** A fact about a signed PKS. */
export type Sesudah = Extract<Kejadian, { jenis: JenisSesudah }>;

/** Whether a fact is about a signed PKS. */
export const sesudahSah = (k: Kejadian): k is Sesudah => JENIS_SESUDAH.some((jenis) => jenis === k.jenis);

/** The fields that can be put right, by the flag of the command that recorded them. A signing has its own in `ralat`. */
const ISIAN: Readonly<Record<JenisSesudah, Readonly<Record<string, string>>>> = {
  Disahkan: {},
  Diserahkan: { penerima: 'penerima', kepada: 'kepada', tanggal: 'pada', catatan: 'catatan' },
  AksesDicatat: { 'user-id': 'userId', jaringan: 'jaringan', catatan: 'catatan' },
  KewajibanDicatat: {
    jenis: 'kewajiban',
    periode: 'periode',
    'nomor-surat': 'nomor',
    tanggal: 'pada',
    catatan: 'catatan',
  },
  Diperpanjang: {},
};

export const isianTindakan = (jenis: JenisSesudah): readonly string[] => Object.keys(ISIAN[jenis]);

/** What a fact holds under the name of a flag, or null. */
export function nilaiIsian(k: Sesudah, isian: string): string | null {
  const kunci = ISIAN[k.jenis][isian];
  const nilai: unknown = kunci === undefined ? null : Object.entries(k).find(([nama]) => nama === kunci)?.[1];
  return typeof nilai === 'string' ? nilai : null;
}

/** The fact with that field put right. Total: a field it does not have changes nothing. */
export function denganIsian<K extends Sesudah>(k: K, isian: string, baru: string): K {
  const kunci = ISIAN[k.jenis][isian];
  return kunci === undefined ? k : { ...k, [kunci]: baru };
}

const KEPADA: Readonly<Record<string, string>> = { lembaga: 'lembaga', dirjen: 'Dirjen' };
const WAJIB: Readonly<Record<string, string>> = {
  'laporan-semester': 'laporan semester',
  'data-balikan': 'data balikan',
};

/** 'penyerahan kepada lembaga (Rina)': an act after the last step, in few words. */
export function sebutTindakan(k: Sesudah): string {
  switch (k.jenis) {
    case 'Disahkan':
      return `pengesahan PKS ${k.pengesahan.nomorKesatu}`;
    case 'Diserahkan':
      return `penyerahan kepada ${KEPADA[k.kepada]} (${k.penerima})`;
    case 'AksesDicatat':
      return `akses: ${[...(k.userId ? ['user ID'] : []), ...(k.jaringan ? ['pernyataan jaringan'] : [])].join(', ')}`;
    case 'KewajibanDicatat':
      return `${WAJIB[k.kewajiban]} ${k.periode}`;
    case 'Diperpanjang':
      return `tanda diperpanjang permohonan ${k.kasus}`;
  }
}
