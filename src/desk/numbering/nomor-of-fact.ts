import { dayOf, yearOf } from '../../office/days/tanggal.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { KIRIM_SURAT, nomorKindOfCode } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';

/** `hari` decides its year. */
export type TypedNomor = Readonly<{ jenis: NomorKind; naskah: string; nomor: string; hari: string }>;

/** Given, or taken along into another year with a corrected date. */
export function typedNomorOf(k: KasusFact, p: ReceivedKasus): readonly TypedNomor[] {
  switch (k.jenis) {
    case 'NomorDipakai':
      return [{ jenis: nomorKindOfCode(k.naskah), naskah: k.naskah, nomor: k.nomor, hari: k.tanggal }];
    case 'Diselesaikan':
      return suratNomor(k.suratKeluar, null, dayOf(k.pada));
    case 'Dilengkapi':
      return suratNomor(k.suratKeluar, p.suratKeluar, dayOf(k.pada));
    case 'Diralat':
      return [
        ...suratNomor(k.suratKeluar, p.suratKeluar, dayOf(k.pada)),
        ...changedNomor('pks', 'pks', pksNomorAndDay(k.kerjaSama), pksNomorAndDay(p.kerjaSama), dayOf(k.pada)),
      ];
    case 'Disahkan':
      return changedNomor('pks', 'pks', pksNomorAndDay(k.pengesahan), null, dayOf(k.pada));
    case 'TindakanDitarik':
      return k.nomor ? [{ jenis: 'pks', naskah: 'pks', nomor: k.nomor.nomor, hari: k.nomor.tanggal }] : [];
    default:
      return [];
  }
}

type NomorAndDay = Readonly<{ nomor?: string | null; tanggal?: string | null }>;

const pksNomorAndDay = (
  s: Partial<Readonly<{ nomorKesatu: string | null; tanggal: string | null }>> | undefined,
): NomorAndDay | null => (s ? { nomor: s.nomorKesatu ?? null, tanggal: s.tanggal ?? null } : null);

const suratNomor = (baru: NomorAndDay | null | undefined, lama: NomorAndDay | null, hari: string) =>
  changedNomor('surat-keluar', KIRIM_SURAT, baru ?? null, lama, hari);

function changedNomor(
  jenis: NomorKind,
  naskah: string,
  baru: NomorAndDay | null,
  lama: NomorAndDay | null,
  hari: string,
): readonly TypedNomor[] {
  const nomor = baru?.nomor ?? lama?.nomor;
  const tanggal = baru?.tanggal ?? lama?.tanggal ?? hari;
  const pindah = baru?.tanggal != null && yearOf(baru.tanggal) !== yearOf(lama?.tanggal ?? '');
  return nomor && (baru?.nomor || pindah) ? [{ jenis, naskah, nomor, hari: tanggal }] : [];
}
