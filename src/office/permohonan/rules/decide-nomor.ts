/** Reserves, uses and gives up numbers of a case. */
import { Failure } from '../../../errors.ts';
import { dayOf } from '../../days/tanggal.ts';
import type { KasusFact, WhoAndWhen } from '../facts/kasus-fact.ts';
import { type ClaimNames, type HasNomor, reservedNomor } from '../facts/nomor-naskah.ts';
import type { NomorTanggal, ReceivedKasus } from '../permohonan.ts';
import { refuseFuture } from './active-kasus.ts';

export type NomorCommand =
  | Readonly<{ jenis: 'PesanNomor'; naskah: string; nomor: string; klaim: readonly string[] }>
  | Readonly<{ jenis: 'PakaiNomor'; naskah: string; tanggal: string; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'BatalkanNomor'; naskah: string; alasan: string }>;

/** @throws Failure SUDAH_TERISI, NOMOR_BELUM_DIPESAN, TANGGAL_MASA_DEPAN */
export function decideNomor(id: string, p: ReceivedKasus, k: NomorCommand, umum: WhoAndWhen): KasusFact {
  const dipesan = reservedNomor(p, k.naskah);
  if (k.jenis === 'PesanNomor') {
    if (!dipesan) return { ...umum, jenis: 'NomorDipesan', naskah: k.naskah, nomor: k.nomor, klaim: k.klaim };
    throw new Failure(
      'SUDAH_TERISI',
      `Untuk ${k.naskah} kasus ${id} sudah dipesan nomor ${dipesan.nomor}, yang belum dipakai.`,
      [`pks nomor pakai ${id} --untuk ${k.naskah}`, `pks nomor batal ${id} --untuk ${k.naskah}`],
      { nomor: dipesan.nomor },
    );
  }
  if (!dipesan) {
    throw new Failure(
      'NOMOR_BELUM_DIPESAN',
      `Untuk ${k.naskah} kasus ${id} tidak ada nomor yang dipesan dan belum dipakai.`,
      [`pks nomor pesan ${id} --untuk ${k.naskah}`],
      { naskah: k.naskah },
    );
  }
  const { naskah, nomor } = dipesan;
  if (k.jenis === 'BatalkanNomor') return { ...umum, jenis: 'NomorDibatalkan', naskah, nomor, alasan: k.alasan };
  refuseFuture(umum.dicatat, k.tanggal);
  return { ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal: k.tanggal, ...(k.klaim && { klaim: k.klaim }) };
}

/** A letter that goes out under a reserved number uses it. */
export function useReservedNomor(
  p: HasNomor,
  surat: Partial<Readonly<Record<keyof NomorTanggal, string | null>>> | null | undefined,
  umum: WhoAndWhen,
): readonly KasusFact[] {
  const dipesan = p.nomor?.find((n) => n.keadaan === 'dipesan' && n.nomor === surat?.nomor);
  if (!dipesan) return [];
  const { naskah, nomor } = dipesan;
  return [{ ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal: surat?.tanggal ?? dayOf(umum.pada) }];
}
