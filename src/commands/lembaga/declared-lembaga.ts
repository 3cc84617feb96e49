import { requireOneLembaga } from '../../desk/find-lembaga.ts';
import { Failure } from '../../errors.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { type LembagaPair, lembagaDeclarations } from '../../office/lembaga/same-lembaga.ts';
import { lembagaKey } from '../../office/permohonan/compare/compare-key.ts';
import { lembagaNameMatcher } from '../../office/permohonan/compare/search-match.ts';
import type { LembagaView } from '../../office/permohonan/views/lembaga-view.ts';
import { shownWord } from '../../text/typed-line.ts';

/** @throws LEMBAGA_TIDAK_ADA, LEMBAGA_GANDA */
export function requireDeclaration(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaView[],
  nama: string,
  dengan: string | undefined,
): LembagaPair {
  const disamakan = kantor.disamakan ?? [];
  const [satunya, lainnya] = [nama, dengan].map((n) => (n === undefined ? null : declaredMatcher(disamakan, n)));
  const cocok = disamakan.filter((p) =>
    lainnya
      ? (satunya?.(p.nama) && lainnya(p.dengan)) || (satunya?.(p.dengan) && lainnya(p.nama))
      : [p.nama, p.dengan].some((n) => satunya?.(n)),
  );
  const [satu] = cocok;
  if (satu && cocok.length === 1) return satu;
  const rantai = satu ? cocok : lembagaDeclarations(kantor, requireOneLembaga(kantor, semua, nama).nama);
  const saran = rantai.map((p) => `pks lembaga pisahkan ${shownWord(p.nama)} ${shownWord(p.dengan)}`);
  if (satu)
    throw new Failure('LEMBAGA_GANDA', `${nama} disamakan dengan ${cocok.length} nama: sebut yang mana.`, saran);
  throw new Failure(
    'LEMBAGA_TIDAK_ADA',
    dengan === undefined
      ? `Tidak ada pernyataan yang menyamakan ${nama} dengan lembaga lain.`
      : `Tidak ada pernyataan yang langsung menyamakan ${nama} dengan ${dengan}.`,
    [...saran, 'pks lembaga'],
  );
}

function declaredMatcher(disamakan: readonly LembagaPair[], nama: string): (n: string) => boolean {
  const tepat = (n: string): boolean => lembagaKey(n) === lembagaKey(nama);
  return disamakan.some((p) => tepat(p.nama) || tepat(p.dengan)) ? tepat : lembagaNameMatcher(nama);
}
