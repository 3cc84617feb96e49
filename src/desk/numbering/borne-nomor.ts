import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { firstDayOf } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { isSignedRow } from '../../office/permohonan/views/kerja-sama-list.ts';
import { keptOfKasus } from '../kept-of-kasus.ts';
import { oldestFirst } from '../lists/rows-in-turns.ts';
import type { Sitting } from '../sitting.ts';

export type BorneNomor = Readonly<{
  nomor: string;
  tanggal: string | null;
  naskah: string;
  kasus: string;
  lembaga: string;
}>;

/** Opens only cases that moved since they were last asked. */
export async function borneNomorOfYear(
  sesi: Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>,
  jenis: NomorKind,
  tahun: string,
): Promise<readonly BorneNomor[]> {
  const semua = jenis === 'pks' ? await agreementNomor(sesi) : await suratNomor(sesi, tahun);
  return [...semua].flatMap(([kasus, { nomor, tanggal, lembaga }]) =>
    nomor !== null && (tanggal ?? tahun).startsWith(tahun)
      ? [{ nomor, tanggal, naskah: jenis === 'pks' ? 'pks' : KIRIM_SURAT, kasus, lembaga }]
      : [],
  );
}

type KeptNomor = Readonly<{ nomor: string | null; tanggal: string | null; lembaga: string }>;
type Books = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;

async function agreementNomor(sesi: Books): Promise<ReadonlyMap<string, KeptNomor>> {
  const { kepala } = await sesi.register.listHeads({ signed: true });
  return keptOfKasus(sesi, 'nomor-pks', oldestFirst(kepala), async (dibuka) => {
    const { baris } = await sesi.register.listRows({ signed: true }, dibuka);
    return new Map(
      baris.filter(isSignedRow).map(({ id, permohonan: { kerjaSama: k, lembaga } }) => {
        return [id, { nomor: k.nomorKesatu, tanggal: firstDayOf(k), lembaga: lembaga.nama }];
      }),
    );
  });
}

async function suratNomor(sesi: Books, tahun: string): Promise<ReadonlyMap<string, KeptNomor>> {
  const { kepala } = await sesi.register.listHeads({ buku: Number(tahun) });
  return keptOfKasus(sesi, 'nomor-surat', oldestFirst(kepala), async (dibuka) => {
    const hasil = new Map<string, KeptNomor>();
    sesi.register.readAhead(dibuka.map((k) => k.id));
    for (const { id } of dibuka) {
      const { suratKeluar, lembaga } = (await sesi.register.readKasus(id)).permohonan;
      hasil.set(id, {
        nomor: suratKeluar?.nomor ?? null,
        tanggal: suratKeluar?.tanggal ?? null,
        lembaga: lembaga.nama,
      });
    }
    return hasil;
  });
}

export const currentNomor = (p: ReceivedKasus, naskah: string): string | null =>
  (naskah === 'pks' ? p.kerjaSama?.nomorKesatu : naskah === KIRIM_SURAT ? p.suratKeluar?.nomor : null) ?? null;
