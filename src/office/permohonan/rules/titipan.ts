/**
 * A clerk without a post types for the office. An official who types for another would put that person's name under a
 * decision, unless it is on paper.
 */

import { Failure } from '../../../errors.ts';
import { shownWord } from '../../../text/typed-line.ts';
import { formatMoment } from '../../days/format-days.ts';
import type { Moment } from '../../days/tanggal.ts';
import { type Langkah, type Peran, peranName } from '../../sop/sop.ts';
import type { Actor } from '../facts/kasus-parts.ts';
import type { ShownDokumen } from './kelengkapan.ts';
import type { PejabatLookup, RuleContext } from './rule-context.ts';

type TypedLangkah = Readonly<{
  ada: ShownDokumen;
  hasil: 'setuju' | 'koreksi' | null;
  catatan: string | null;
  kertas?: boolean;
}>;
type ByAndWhen = Readonly<{ oleh: Actor; pada: Moment }>;

export const askedPeran = ({ peran, sebagai }: Pick<Actor, 'peran' | 'sebagai'>): Peran | null => sebagai ?? peran;

/** With `pemegang` the typing official holds the role himself. */
export type Titipan = Readonly<{ pengetik: string; akun: string; pemegang: boolean }>;

/** Null where the step is his own, or no official typed. */
export function findTitipan(wewenang: PejabatLookup | undefined, { oleh, pada }: ByAndWhen): Titipan | null {
  const { nama, akun, dicatatOleh: pengetik } = oleh;
  if (!wewenang || akun === undefined) return null;
  const orang = wewenang.orang(pengetik);
  if (orang === null || orang === wewenang.orang(nama)) return null;
  const peran = askedPeran(oleh);
  return { pengetik, akun, pemegang: peran !== null && wewenang.berhak(pengetik, peran, pada) };
}

/** @throws BUKAN_PELAKSANA in a strict office, unless it is on paper */
export function refuseTitipan(aturan: RuleContext, langkah: Langkah, s: TypedLangkah & ByAndWhen): void {
  if (!aturan.peranKetat || s.kertas) return;
  const dititip = findTitipan(aturan.wewenang, s);
  if (!dititip || dititip.pemegang) return;
  const peran = peranName(aturan.sop, langkah.pelaksana);
  throw new Failure(
    'BUKAN_PELAKSANA',
    `Langkah ${langkah.no} milik ${peran}; ${dititip.pengetik} tidak memegang peran itu, jadi tidak dapat mencatatnya dari akunnya sendiri (${dititip.akun}). Yang sudah ditandatangani di kertas dicatat dengan --kertas.`,
    [kertasCommand(aturan.id, s), 'pks pejabat daftar'],
    { langkah: langkah.no, pelaksana: langkah.pelaksana, nama: s.oleh.nama, pengetik: dititip.pengetik },
  );
}

const kertasCommand = (id: string, { ada, hasil, catatan }: TypedLangkah): string =>
  [
    `pks advance ${id}`,
    ...(ada === 'lengkap' ? ['--lengkap'] : ada.map((kode) => `--ada ${kode}`)),
    ...(hasil === null ? [] : [`--hasil ${hasil}`]),
    ...(hasil === 'koreksi' && catatan !== null ? [`--catatan ${shownWord(catatan)}`] : []),
    '--kertas',
  ].join(' ');

export function checkPelaksana(aturan: RuleContext, langkah: Langkah, { oleh, pada }: ByAndWhen): void {
  if (!aturan.peranKetat) return;
  const { sop, wewenang } = aturan;
  const diminta = askedPeran(oleh);
  const pelaksana = peranName(sop, langkah.pelaksana);
  if (diminta !== langkah.pelaksana) {
    throw new Failure(
      'BUKAN_PELAKSANA',
      `Langkah ${langkah.no} dikerjakan oleh ${pelaksana}, bukan ${diminta === null ? 'orang tanpa jabatan' : peranName(sop, diminta)}.`,
      [`--sebagai ${langkah.pelaksana}`],
      { langkah: langkah.no, pelaksana: langkah.pelaksana, sebagai: diminta },
    );
  }
  if (!wewenang || wewenang.orang(oleh.nama) === null || wewenang.berhak(oleh.nama, diminta, pada)) return;
  throw new Failure(
    'BUKAN_PELAKSANA',
    `${oleh.nama} tidak tercatat sebagai ${pelaksana} pada ${formatMoment(pada)}, juga tidak mewakilinya.`,
    ['pks pejabat daftar', 'pks wakilkan'],
    { langkah: langkah.no, pelaksana: langkah.pelaksana, nama: oleh.nama },
  );
}
