import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { firstDayOf } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { isSignedRow, type SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import type { StoredKasus } from '../../store/register.ts';
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

/** Opens only cases that moved since they were last asked; see `AlsoRead`. */
export async function borneNomorOfYear(
  sesi: Books,
  jenis: NomorKind,
  tahun: string,
  bersama?: AlsoRead,
): Promise<readonly BorneNomor[]> {
  const semua = jenis === 'pks' ? await agreementNomor(sesi) : await suratNomor(sesi, tahun, bersama);
  return [...semua].flatMap(([kasus, satu]) => borneOfYear(jenis, tahun, kasus, satu));
}

/** What one case says by itself; of letters only those in the books of the year are asked. */
export function borneNomorOf(jenis: NomorKind, tahun: string, { id, permohonan }: StoredKasus): readonly BorneNomor[] {
  if (jenis !== 'pks') return borneOfYear(jenis, tahun, id, suratOf(permohonan));
  return permohonan.kerjaSama
    ? borneOfYear(jenis, tahun, id, agreementOf({ ...permohonan, kerjaSama: permohonan.kerjaSama }))
    : [];
}

const borneOfYear = (jenis: NomorKind, tahun: string, kasus: string, { nomor, tanggal, lembaga }: KeptNomor) =>
  nomor !== null && (tanggal ?? tahun).startsWith(tahun)
    ? [{ nomor, tanggal, naskah: jenis === 'pks' ? 'pks' : KIRIM_SURAT, kasus, lembaga }]
    : [];

type KeptNomor = Readonly<{ nomor: string | null; tanggal: string | null; lembaga: string }>;
type Books = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;
/** Who wants the cases `id` too reads them on the same way; each that is opened is shown. */
export type AlsoRead = Readonly<{ id: readonly string[]; lihat: (berkas: StoredKasus) => void }>;

const suratOf = ({ suratKeluar, lembaga }: Pick<ReceivedKasus, 'suratKeluar' | 'lembaga'>): KeptNomor => ({
  nomor: suratKeluar?.nomor ?? null,
  tanggal: suratKeluar?.tanggal ?? null,
  lembaga: lembaga.nama,
});

const agreementOf = ({ kerjaSama: k, lembaga }: SignedKasus['permohonan']): KeptNomor => ({
  nomor: k.nomorKesatu,
  tanggal: firstDayOf(k),
  lembaga: lembaga.nama,
});

async function agreementNomor(sesi: Books): Promise<ReadonlyMap<string, KeptNomor>> {
  const { isi } = await keptOfKasus(sesi, 'nomor-pks', { signed: true }, async (dibuka) => {
    const { baris } = await sesi.register.listRows({ signed: true }, oldestFirst(dibuka));
    return new Map(baris.filter(isSignedRow).map(({ id, permohonan }) => [id, agreementOf(permohonan)]));
  });
  return isi;
}

async function suratNomor(
  sesi: Books,
  tahun: string,
  { id: juga, lihat }: AlsoRead = { id: [], lihat: () => {} },
): Promise<ReadonlyMap<string, KeptNomor>> {
  const { isi } = await keptOfKasus(sesi, `nomor-surat-${tahun}`, { buku: Number(tahun) }, async (dibuka) => {
    const hasil = new Map<string, KeptNomor>();
    sesi.register.readAhead([...new Set([...dibuka.map((k) => k.id), ...juga])]);
    for (const { id } of oldestFirst(dibuka)) {
      const berkas = await sesi.register.readKasus(id);
      lihat(berkas);
      hasil.set(id, suratOf(berkas.permohonan));
    }
    return hasil;
  });
  return isi;
}

export const currentNomor = (p: ReceivedKasus, naskah: string): string | null =>
  (naskah === 'pks' ? p.kerjaSama?.nomorKesatu : naskah === KIRIM_SURAT ? p.suratKeluar?.nomor : null) ?? null;
