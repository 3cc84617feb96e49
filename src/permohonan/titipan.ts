/**
 * A step typed for somebody else by an official at his own account. A clerk whom nobody entered types for the whole
 * office; an official who does so puts another person's name under a decision. What that person wrote on paper is
 * typed with `--kertas`, and a photo of the sheet bears it out.
 */
import { Galat } from '../galat.ts';
import { type Langkah, namaPeran, type Peran } from '../sop/sop.ts';
import type { Saat } from '../waktu/tanggal.ts';
import type { Aturan, Selesaikan } from './perintah.ts';
import type { Pelaku } from './permohonan.ts';
import type { Wewenang } from './wewenang.ts';

type Bertindak = Readonly<{ oleh: Pelaku; pada: Saat }>;

/** The role a step was done in, whether its author held it or not. */
export const peranDiminta = ({ peran, sebagai }: Pick<Pelaku, 'peran' | 'sebagai'>): Peran | null => sebagai ?? peran;

/** `pemegang`: whether the official who typed holds the role himself. */
export type Titipan = Readonly<{ pengetik: string; akun: string; pemegang: boolean }>;

/** The official who typed where the step is another person's; null where it is his own, or no official typed. */
export function titipan(wewenang: Wewenang | undefined, { oleh, pada }: Bertindak): Titipan | null {
  const { nama, akun, dicatatOleh: pengetik } = oleh;
  if (!wewenang || akun === undefined) return null;
  const orang = wewenang.orang(pengetik);
  if (orang === null || orang === wewenang.orang(nama)) return null;
  const peran = peranDiminta(oleh);
  return { pengetik, akun, pemegang: peran !== null && wewenang.berhak(pengetik, peran, pada) };
}

/** @throws Galat BUKAN_PELAKSANA in a strict office, where it is not on paper either */
export function bukanTitipan(aturan: Aturan, langkah: Langkah, s: Selesaikan & Bertindak): void {
  if (!aturan.peranKetat || s.kertas) return;
  const dititip = titipan(aturan.wewenang, s);
  if (!dititip || dititip.pemegang) return;
  const peran = namaPeran(aturan.sop, langkah.pelaksana);
  throw new Galat(
    'BUKAN_PELAKSANA',
    `Langkah ${langkah.no} milik ${peran}; ${dititip.pengetik} tidak memegang peran itu, jadi tidak dapat mencatatnya dari akunnya sendiri (${dititip.akun}). Yang sudah ditandatangani di kertas dicatat dengan --kertas.`,
    [dikertas(aturan.id, s), 'pks pejabat daftar'],
    { langkah: langkah.no, pelaksana: langkah.pelaksana, nama: s.oleh.nama, pengetik: dititip.pengetik },
  );
}

/** The same step as written by hand on the sheet. */
const dikertas = (id: string, { ada, hasil, catatan }: Selesaikan): string =>
  [
    `pks advance ${id}`,
    ...(ada === 'lengkap' ? ['--lengkap'] : ada.map((kode) => `--ada ${kode}`)),
    ...(hasil === null ? [] : [`--hasil ${hasil}`]),
    ...(hasil === 'koreksi' && catatan !== null && !catatan.includes('"') ? [`--catatan "${catatan}"`] : []),
    '--kertas',
  ].join(' ');
