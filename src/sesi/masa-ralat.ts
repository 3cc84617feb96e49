/** What a slip put right in a signed agreement does not touch, or takes away with it: said with the answer, refused never. */

import { akhirJangka } from '../permohonan/kerja-sama.ts';
import { kewajiban } from '../permohonan/kewajiban.ts';
import { kunciNomor } from '../permohonan/kunci-banding.ts';
import type { KerjaSama, Pengesahan } from '../permohonan/pengesahan.ts';
import type { Berkas } from '../register/register.ts';
import { namaKewajiban, namaPeriode } from '../terminal/kerja-sama.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import type { IsiRalat } from './isian-ralat.ts';
import { ketikLagi } from './ketik-lagi.ts';
import { hariKetik } from './tanggal-janggal.ts';

/** The end that stayed, the periods that were received and count no longer, one number for both sides. */
export function perjanjianSesudahRalat(berkas: Berkas, { kerjaSama: isi }: IsiRalat): readonly string[] {
  const lama = berkas.permohonan.kerjaSama;
  if (!lama || !isi) return [];
  const baru = { ...lama, ...isi };
  return [
    ...akhirTetap(berkas, lama, baru),
    ...periodeGugur(berkas.id, lama, baru),
    ...(isi.nomorKesatu !== undefined || isi.nomorKedua !== undefined ? nomorSatu(baru) : []),
  ];
}

/** Each side gives the agreement a number of its own. */
export const nomorSatu = ({ nomorKesatu, nomorKedua }: Pick<Pengesahan, 'nomorKesatu' | 'nomorKedua'>) =>
  kunciNomor(nomorKesatu) === kunciNomor(nomorKedua)
    ? [`Nomor kedua pihak sama (${nomorKedua}); lazimnya masing-masing bernomor sendiri. Periksa lagi.`]
    : [];

/** The beginning was moved and the end was not, though it may have been counted from it. */
function akhirTetap({ id, permohonan: p }: Berkas, lama: KerjaSama, baru: KerjaSama): readonly string[] {
  if (lama.mulai === baru.mulai || lama.berakhir !== baru.berakhir) return [];
  const jangka = p.permohonan.jangkaWaktu;
  const menurut = jangka === null ? null : akhirJangka(baru.mulai, jangka);
  const tetap = `Mulainya diralat, berakhirnya tetap ${tulisTanggalSurat(baru.berakhir)}`;
  if (menurut === baru.berakhir) return [`${tetap}.`];
  const isian = menurut === null ? 'berakhir' : `berakhir=${hariKetik(menurut)}`;
  const hitungan = menurut === null ? '' : `; menurut jangka waktu ${jangka} mestinya ${tulisTanggalSurat(menurut)}`;
  return [`${tetap}${hitungan}. Bila ikut bergeser: ${ketikLagi('ralat', [id], { isian, alasan: 'mulai diralat' })}`];
}

/** Received for periods that were owed, and are not owed any more. */
function periodeGugur(id: string, lama: KerjaSama, baru: KerjaSama): readonly string[] {
  const masih = new Set(diterima(baru));
  const gugur = diterima(lama).filter((satu) => !masih.has(satu));
  if (gugur.length === 0) return [];
  return [
    `Yang sudah diterima tetapi tidak dihitung lagi, karena di luar kewajiban yang sekarang: ${gugur.join(', ')}. Bila keliru: pks ralat ${id}`,
  ];
}

const diterima = (k: KerjaSama): readonly string[] =>
  kewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir)
    .filter((x) => x.diterima !== null)
    .map((x) => `${namaKewajiban(x.kewajiban)} ${namaPeriode(x.periode)}`);
