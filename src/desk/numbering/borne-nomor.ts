/** The numbers that letters to Kemendagri and agreements bear. */
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { firstDayOf } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { isSignedRow } from '../../office/queue/kerja-sama-watch.ts';
import type { Sitting } from '../sitting.ts';

export type BorneNomor = Readonly<{
  nomor: string;
  tanggal: string | null;
  naskah: string;
  kasus: string;
  lembaga: string;
}>;

/** Opens only cases in that year's books; agreements are told by their rows. */
export async function borneNomorOfYear(
  { register }: Pick<Sitting, 'register'>,
  jenis: NomorKind,
  tahun: string,
): Promise<readonly BorneNomor[]> {
  if (jenis === 'pks') {
    const { baris } = await register.listRows({ signed: true });
    return baris.filter(isSignedRow).flatMap(({ id, permohonan: { kerjaSama, lembaga } }) => {
      const { nomorKesatu: nomor } = kerjaSama;
      const tanggal = firstDayOf(kerjaSama);
      return tanggal.startsWith(tahun) ? { nomor, tanggal, naskah: 'pks', kasus: id, lembaga: lembaga.nama } : [];
    });
  }
  const hasil: BorneNomor[] = [];
  for (const id of await register.kasusOfBuku(Number(tahun))) {
    const { permohonan: p } = await register.readKasus(id);
    const { nomor = null, tanggal = null } = p.suratKeluar ?? {};
    if (nomor === null || !(tanggal ?? tahun).startsWith(tahun)) continue;
    hasil.push({ nomor, tanggal, naskah: KIRIM_SURAT, kasus: id, lembaga: p.lembaga.nama });
  }
  return hasil;
}

export const currentNomor = (p: ReceivedKasus, naskah: string): string | null =>
  (naskah === 'pks' ? p.kerjaSama?.nomorKesatu : naskah === KIRIM_SURAT ? p.suratKeluar?.nomor : null) ?? null;
