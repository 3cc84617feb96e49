import * as v from 'valibot';
import { formatTanggal } from '../../../days/format-days.ts';
import { yearOf } from '../../../days/tanggal.ts';
import type { ReceivedKasus } from '../../permohonan.ts';
import { paperWord } from '../../text/code-words.ts';
import { noted } from '../../text/kasus-words.ts';
import { dayShape, textShape } from '../fact-shapes.ts';
import {
  claimNamesShape,
  movedReason,
  type NaskahAndNomor,
  type NomorNaskah,
  naskahAndNomorShape,
} from '../nomor-naskah.ts';
import { factKind } from './fact-kind.ts';

const nomorEntries = naskahAndNomorShape.entries;

export const nomorFacts = {
  NomorDipesan: factKind(
    'NomorDipesan',
    { ...nomorEntries, klaim: claimNamesShape },
    {
      paperwork: true,
      fold: (p, { naskah, nomor }) => ({
        ...p,
        nomor: [...(p.nomor ?? []), { naskah, nomor, keadaan: 'dipesan', tanggal: null, alasan: null }],
      }),
      line: (k) => `Nomor ${k.nomor} dipesan untuk ${paperWord(k.naskah)}`,
    },
  ),
  NomorDipakai: factKind(
    'NomorDipakai',
    { ...nomorEntries, tanggal: dayShape, klaim: v.exactOptional(claimNamesShape) },
    {
      fold: (p, k) => changeReserved(p, k, { keadaan: 'dipakai', tanggal: k.tanggal }),
      line: (k) => `Nomor ${k.nomor} dipakai untuk ${paperWord(k.naskah)}, tanggal ${formatTanggal(k.tanggal)}`,
      answer: (k) => ({ lines: [`Nomor ${k.nomor} kini dipakai untuk ${paperWord(k.naskah)}`] }),
      bukuYears: (k) => [yearOf(k.tanggal)],
    },
  ),
  NomorDibatalkan: factKind(
    'NomorDibatalkan',
    { ...nomorEntries, alasan: textShape },
    {
      fold: (p, k) => changeReserved(p, k, { keadaan: 'batal', alasan: k.alasan }),
      line: (k) => `Nomor ${k.nomor} untuk ${paperWord(k.naskah)} dibatalkan${noted(k.alasan)}`,
    },
  ),
  /** From then on the number is the case `ke`'s; its names are claimed already. */
  NomorDipindah: factKind(
    'NomorDipindah',
    { ...nomorEntries, ke: textShape, klaim: claimNamesShape, alasan: textShape },
    {
      fold: (p, k) => ({
        ...p,
        ...(p.nomor && {
          nomor: p.nomor.map((n) =>
            n.nomor === k.nomor && n.keadaan !== 'dipakai'
              ? { ...n, keadaan: 'batal', alasan: movedReason(k), dipindahKe: k.ke }
              : n,
          ),
        }),
      }),
      line: (k) => `Nomor ${k.nomor} (${paperWord(k.naskah)}) dipindah ke kasus ${k.ke}${noted(k.alasan)}`,
      answer: (k) => ({
        title: `nomor ${k.nomor} kini milik kasus ${k.ke}`,
        by: 'alasan',
        lines: [`Di sana: pks show ${k.ke}`],
      }),
    },
  ),
};

export const NOMOR_STATES = {
  NomorDipesan: 'dipesan',
  NomorDipakai: 'dipakai',
  NomorDibatalkan: 'batal',
  NomorDipindah: 'pindah',
} as const satisfies Record<keyof typeof nomorFacts, string>;

export const isNomorFact = <K extends Readonly<{ jenis: string }>>(
  k: K,
): k is Extract<K, { jenis: keyof typeof nomorFacts }> => k.jenis in NOMOR_STATES;

/** The number and its claims stand in the fact itself. */
export const isReservation = <K extends Readonly<{ jenis: string }>>(
  k: K,
): k is Extract<K, { jenis: 'NomorDipesan' | 'NomorDipakai' }> =>
  k.jenis === 'NomorDipesan' || k.jenis === 'NomorDipakai';

const changeReserved = (
  p: ReceivedKasus,
  { naskah, nomor }: NaskahAndNomor,
  kini: Partial<NomorNaskah>,
): ReceivedKasus => ({
  ...p,
  nomor: (p.nomor ?? []).map((n) =>
    n.naskah === naskah && n.nomor === nomor && n.keadaan === 'dipesan' ? { ...n, ...kini } : n,
  ),
});
