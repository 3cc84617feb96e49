/** Which declaration that two names are one institution a person means, to be revoked. */
import { Galat } from '../galat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { type Pasangan, rantaiNama } from '../kantor/lembaga.ts';
import { kunciLembaga } from '../permohonan/kunci-banding.ts';
import type { LembagaDilihat } from '../permohonan/lihat-lembaga.ts';
import { pencariLembaga } from '../permohonan/pencari.ts';
import { satuLembaga } from './nama-lembaga.ts';

/** The declaration that is meant. @throws Galat LEMBAGA_TIDAK_ADA, LEMBAGA_GANDA with the lines that say which */
export function dinyatakan(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaDilihat[],
  nama: string,
  dengan: string | undefined,
): Pasangan {
  const disamakan = kantor.disamakan ?? [];
  const [satunya, lainnya] = [nama, dengan].map((n) => (n === undefined ? null : penyebut(disamakan, n)));
  const cocok = disamakan.filter((p) =>
    lainnya
      ? (satunya?.(p.nama) && lainnya(p.dengan)) || (satunya?.(p.dengan) && lainnya(p.nama))
      : [p.nama, p.dengan].some((n) => satunya?.(n)),
  );
  const [satu] = cocok;
  if (satu && cocok.length === 1) return satu;
  const rantai = satu ? cocok : rantaiNama(kantor, satuLembaga(kantor, semua, nama).nama);
  const saran = rantai.map((p) => `pks lembaga pisahkan "${p.nama}" "${p.dengan}"`);
  if (satu) throw new Galat('LEMBAGA_GANDA', `${nama} disamakan dengan ${cocok.length} nama: sebut yang mana.`, saran);
  const dua = dengan === undefined ? nama : `${nama} dan ${dengan}`;
  throw new Galat('LEMBAGA_TIDAK_ADA', `${dua} tidak pernah dinyatakan sama secara langsung.`, [
    ...saran,
    'pks lembaga',
  ]);
}

/** Tells which declared names are meant: the whole name before a part of one. */
function penyebut(disamakan: readonly Pasangan[], nama: string): (n: string) => boolean {
  const tepat = (n: string): boolean => kunciLembaga(n) === kunciLembaga(nama);
  return disamakan.some((p) => tepat(p.nama) || tepat(p.dengan)) ? tepat : pencariLembaga(nama);
}
