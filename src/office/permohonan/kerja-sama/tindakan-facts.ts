/**
 * Acts after the last step are taken back or corrected by facts that name the act. `kini` is the agreement afterwards,
 * so replay needs no history.
 */
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { ClaimNames, NaskahAndNomor } from '../facts/nomor-naskah.ts';
import type { NomorTanggal } from '../permohonan.ts';
import type { KerjaSama } from './pengesahan.ts';

/** The facts about a signed PKS. */
export const PKS_FACTS = ['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat', 'Diperpanjang'] as const;
export type PksFactName = (typeof PKS_FACTS)[number];

export type TindakanFact =
  | Readonly<{
      jenis: 'TindakanDitarik';
      tindakan: number;
      urung: PksFactName;
      ringkas: string; // what it was, in words
      alasan: string;
      kini: KerjaSama | null;
      /** Of a signing: the number it bore, which stays this case's alone; and the one that is reserved again. */
      nomor?: NomorTanggal;
      dipesanLagi?: NaskahAndNomor;
      klaim?: ClaimNames;
    }>
  | Readonly<{
      jenis: 'TindakanDiralat';
      tindakan: number;
      diralat: PksFactName;
      ringkas: string;
      isian: string; // the flag's name without dashes
      lama: string | null;
      baru: string;
      alasan: string;
      kini: KerjaSama;
    }>;

/** A fact about a signed PKS. */
export type PksFact = Extract<KasusFact, { jenis: PksFactName }>;

/** Whether a fact is about a signed PKS. */
export const isPksFact = (k: KasusFact): k is PksFact => PKS_FACTS.some((jenis) => jenis === k.jenis);

/** The fields that can be put right, by the flag of the command that recorded them. A signing has its own in `ralat`. */
const PKS_ACT_FIELDS: Readonly<Record<PksFactName, Readonly<Record<string, string>>>> = {
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

export const pksActFields = (jenis: PksFactName): readonly string[] => Object.keys(PKS_ACT_FIELDS[jenis]);

/** What a fact holds under the name of a flag, or null. */
export function pksFieldValue(k: PksFact, isian: string): string | null {
  const kunci = PKS_ACT_FIELDS[k.jenis][isian];
  const nilai: unknown = kunci === undefined ? null : Object.entries(k).find(([nama]) => nama === kunci)?.[1];
  return typeof nilai === 'string' ? nilai : null;
}

/** The fact with that field put right. Total: a field it does not have changes nothing. */
export function withPksField<K extends PksFact>(k: K, isian: string, baru: string): K {
  const kunci = PKS_ACT_FIELDS[k.jenis][isian];
  return kunci === undefined ? k : { ...k, [kunci]: baru };
}

const KEPADA_WORDS: Readonly<Record<string, string>> = { lembaga: 'lembaga', dirjen: 'Dirjen' };
const KEWAJIBAN_WORDS: Readonly<Record<string, string>> = {
  'laporan-semester': 'laporan semester',
  'data-balikan': 'data balikan',
};

/** 'penyerahan kepada lembaga (Rina)': an act after the last step, in few words. */
export function describePksFact(k: PksFact): string {
  switch (k.jenis) {
    case 'Disahkan':
      return `pengesahan PKS ${k.pengesahan.nomorKesatu}`;
    case 'Diserahkan':
      return `penyerahan kepada ${KEPADA_WORDS[k.kepada]} (${k.penerima})`;
    case 'AksesDicatat':
      return `akses: ${[...(k.userId ? ['user ID'] : []), ...(k.jaringan ? ['pernyataan jaringan'] : [])].join(', ')}`;
    case 'KewajibanDicatat':
      return `${KEWAJIBAN_WORDS[k.kewajiban]} ${k.periode}`;
    case 'Diperpanjang':
      return `tanda diperpanjang permohonan ${k.kasus}`;
  }
}
