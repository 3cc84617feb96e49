import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import { dayOf } from '../../days/tanggal.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { NomorTanggal } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import { requireMovable } from '../facts/movable-nomor.ts';
import { type ClaimNames, type HasNomor, type NaskahAndNomor, reservedNomor } from '../facts/nomor-naskah.ts';
import type { RuleTable } from './rule-context.ts';

export type NomorCommand =
  | Readonly<{ jenis: 'PesanNomor'; naskah: string; nomor: string; klaim: ClaimNames }>
  | Readonly<{ jenis: 'PakaiNomor'; naskah: string; tanggal: string; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'BatalkanNomor'; naskah: string; alasan: string }>
  | Readonly<{ jenis: 'PindahkanNomor'; nomor: string; ke: string; klaim: ClaimNames; alasan: string }>;

/** @throws SUDAH_TERISI, NOMOR_BELUM_DIPESAN, TANGGAL_MASA_DEPAN, NILAI_TIDAK_DIKENAL */
export const nomorRules: RuleTable<NomorCommand> = {
  PesanNomor({ id }, p, { naskah, nomor, klaim }, umum) {
    const dipesan = reservedNomor(p, naskah);
    if (!dipesan) return [{ ...umum, jenis: 'NomorDipesan', naskah, nomor, klaim }];
    throw new Failure(
      'SUDAH_TERISI',
      `Untuk ${naskah} kasus ${id} sudah dipesan nomor ${dipesan.nomor}, yang belum dipakai.`,
      [`pks nomor pakai ${id} --untuk ${naskah}`, `pks nomor batal ${id} --untuk ${naskah}`],
      { nomor: dipesan.nomor },
    );
  },
  PakaiNomor({ id }, p, { naskah, tanggal, klaim }, umum) {
    const { nomor } = requireReserved(id, p, naskah);
    refuseFuture(umum.dicatat, tanggal);
    return [{ ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal, ...(klaim && { klaim }) }];
  },
  BatalkanNomor({ id }, p, { naskah, alasan }, umum) {
    const { nomor } = requireReserved(id, p, naskah);
    return [{ ...umum, jenis: 'NomorDibatalkan', naskah, nomor, alasan }];
  },
  PindahkanNomor({ id, riwayat = [] }, p, { nomor: diminta, ke, klaim, alasan }, umum) {
    if (ke === id) {
      throw new Failure('NILAI_TIDAK_DIKENAL', `--ke-kasus: ${ke} kasus ini sendiri; sebut kasus pemilik nomor itu.`, [
        `pks show ${id}`,
      ]);
    }
    const { naskah, nomor } = requireMovable(id, p, riwayat, diminta);
    return [{ ...umum, jenis: 'NomorDipindah', naskah, nomor, ke, klaim, alasan }];
  },
};

function requireReserved(id: string, p: HasNomor, naskah: string): NaskahAndNomor {
  const dipesan = reservedNomor(p, naskah);
  if (dipesan) return dipesan;
  throw new Failure(
    'NOMOR_BELUM_DIPESAN',
    `Kasus ${id} belum mempunyai nomor pesanan untuk ${naskah}, atau nomornya sudah dipakai.`,
    [`pks nomor pesan ${id} --untuk ${naskah}`],
    { naskah },
  );
}

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
