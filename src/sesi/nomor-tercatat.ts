/** The numbers that letters to Kemendagri and agreements bear in the register, whoever gave them. */
import { type JenisNomor, SURAT_KIRIM } from '../naskah/nomor.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { bersepakat } from './kerja-sama.ts';
import type { Sesi } from './sesi.ts';

/** `tanggal` 'YYYY-MM-DD', null while the letter's day is not known. */
export type NomorTercatat = Readonly<{
  nomor: string;
  tanggal: string | null;
  naskah: string;
  kasus: string;
  lembaga: string;
}>;

/** Those of a year. Only cases that have something in its books are opened; for agreements none, their rows tell. */
export async function nomorTercatat(
  { register }: Pick<Sesi, 'register'>,
  jenis: JenisNomor,
  tahun: string,
): Promise<readonly NomorTercatat[]> {
  if (jenis === 'pks') {
    const { baris } = await register.kerjaSama();
    return baris.filter(bersepakat).flatMap(({ id, permohonan: { kerjaSama, lembaga } }) => {
      const { nomorKesatu: nomor, tanggal } = kerjaSama;
      return tanggal.startsWith(tahun) ? { nomor, tanggal, naskah: 'pks', kasus: id, lembaga: lembaga.nama } : [];
    });
  }
  const hasil: NomorTercatat[] = [];
  for (const id of await register.kasusBuku(Number(tahun))) {
    const { permohonan: p } = await register.baca(id);
    const { nomor = null, tanggal = null } = p.suratKeluar ?? {};
    if (nomor === null || !(tanggal ?? tahun).startsWith(tahun)) continue;
    hasil.push({ nomor, tanggal, naskah: SURAT_KIRIM, kasus: id, lembaga: p.lembaga.nama });
  }
  return hasil;
}

/** The number a naskah of a case bears now, or null. */
export const nomorKini = (p: Tercatat, naskah: string): string | null =>
  (naskah === 'pks' ? p.kerjaSama?.nomorKesatu : naskah === SURAT_KIRIM ? p.suratKeluar?.nomor : null) ?? null;
