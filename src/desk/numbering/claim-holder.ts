import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { type MovableNomor, movableNomor } from '../../office/permohonan/facts/movable-nomor.ts';
import { type NaskahAndNomor, nomorKindOfCode } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { StoredKasus } from '../../store/register.ts';
import { typedLine } from '../../text/typed-line.ts';
import type { Sitting } from '../sitting.ts';
import { claimNames, kantorPattern } from './claim-names.ts';

/** `pindah`: it was moved, perhaps away and back. */
type ClaimHolder = Readonly<{ kasus: string; pindah: boolean }>;

/** A claim stays where it was made; the number may have been moved to another case, and on from there. */
export async function claimHolder(
  { register }: Pick<Sitting, 'register'>,
  pemilik: string,
  nama: string,
): Promise<ClaimHolder> {
  let [kasus, sejak] = [pemilik, ''];
  for (;;) {
    if (!(await register.hasKasus(kasus))) return { kasus, pindah: sejak !== '' };
    const pindah = lastMove((await register.readKasus(kasus)).tindakan, nama);
    if (!pindah || pindah.dicatat <= sejak) return { kasus, pindah: sejak !== '' };
    [kasus, sejak] = [pindah.ke, pindah.dicatat];
  }
}

export type MovedNomor = Extract<KasusFact, { jenis: 'NomorDipindah' }>;

export const movesOf = (tindakan: StoredKasus['tindakan']): readonly MovedNomor[] =>
  tindakan.flatMap((t) => t.kejadian).filter((k) => k.jenis === 'NomorDipindah');

export const lastMove = (tindakan: StoredKasus['tindakan'], nama: string): MovedNomor | null =>
  movesOf(tindakan).findLast((k) => k.klaim.includes(nama)) ?? null;

/** The way out where a number was given to the wrong case: it is moved to the one whose paper bears it. */
export async function moveLines(
  { register }: Pick<Sitting, 'register'>,
  dari: string,
  { nomor, naskah }: NaskahAndNomor,
  ke: string,
): Promise<readonly string[]> {
  if (dari === ke || !(await register.hasKasus(dari))) return [];
  const { permohonan, tindakan } = await register.readKasus(dari);
  const ada = movableNomor(permohonan, tindakan).find((n) => nomorKey(n.nomor) === nomorKey(nomor));
  if (!ada) return [];
  const untuk = ada.naskah === naskah ? [] : ['--untuk', naskah];
  return [typedLine(['nomor', 'pindah', dari, '--nomor', nomor, '--ke-kasus', ke, ...untuk])];
}

export const claimNamesOf = (sesi: Sitting, { naskah, nomor, hari }: MovableNomor): readonly string[] => {
  const jenis = nomorKindOfCode(naskah);
  return claimNames(sesi, kantorPattern(sesi, jenis, hari), jenis, nomor);
};
