/** The numbers of incoming letters as the facts have them: what holds where claims were lost. */
import { tulisId } from '../permohonan/id.ts';
import { coba, namaDi, waktuUbah } from './cakram.ts';
import { bilaTerbaca, bubuhi, capBila, waktuKasus } from './cap.ts';
import { idKasus } from './isi-indeks.ts';
import { bacaTindakanKasus } from './kasus.ts';
import type { Berkas } from './register.ts';
import type { Tempat } from './tempat.ts';

/** Every incoming letter's number that the facts of a case use, as '2026-014'. */
export const agendaDipakai = (berkas: Berkas): readonly string[] =>
  berkas.tindakan
    .flatMap((x) => x.kejadian)
    .flatMap((k) =>
      k.jenis === 'Diterima' ? [k.agenda] : k.jenis === 'Diselesaikan' && k.balasan ? [k.balasan.agenda] : [],
    )
    .map(({ tahun, nomor }) => tulisId(tahun, nomor));

const KLAIM = 'nomor/agenda';
/** When the claims and `kasus/` were last changed and none was found lost; as `indeks/cap` (cap.ts). */
const CAP = 'indeks/cap-agenda';

/**
 * For a writer that takes a number: asked before it whether claims were lost, and told when it is done,
 * with the time at which its own case came into `kasus/`. Never fails: without a cap the next count is slower.
 */
export function jagaAgenda(t: Tempat): (kasus?: bigint | null) => void {
  const sebelum = bilaTerbaca(() => (klaimTertinggal(t) ? null : waktuKasus(t)));
  return (kasus = sebelum) => {
    if (sebelum !== null) coba(() => bubuhiCapAgenda(t, kasus));
  };
}

/** Says that no claim is lost, for `kasus/` as of `kasus`. */
export function bubuhiCapAgenda(t: Tempat, kasus: bigint | null): void {
  const waktu = waktuUbah(t.jalur(KLAIM));
  if (waktu === null || kasus === null) return;
  bubuhi(t, CAP, [
    ['kasus', kasus],
    [KLAIM, waktu],
  ]);
}

/**
 * Whether claims were lost: each finished key and each case has taken at least one number. Names alone
 * are counted; a case that was copied in shows as well, and its numbers are not to be given out either.
 */
export function klaimTertinggal(t: Tempat): boolean {
  if (capBila(t, CAP, ['kasus', KLAIM]) !== null) return false;
  // Claims are counted last: whoever comes meanwhile claims first.
  const kunci = namaDi(t.jalur('kunci')).filter((n) => !n.endsWith('.mulai')).length;
  const dipakai = Math.max(kunci, idKasus(t).length);
  return namaDi(t.jalur(KLAIM)).length < dipakai;
}

/** The highest number of a year that a fact uses; 0 where none does. Reads every case. @throws Galat REGISTER_RUSAK */
export const agendaTertinggi = (t: Tempat, tahun: number): number =>
  idKasus(t)
    .flatMap((id) => agendaDipakai(bacaTindakanKasus(t, id)))
    .reduce((n, nomor) => (nomor.startsWith(`${tahun}-`) ? Math.max(n, Number(nomor.slice(5))) : n), 0);
