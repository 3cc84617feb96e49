/** The same scan twice is the wrong file, or a letter recorded twice. It is only a warning. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import type { Lampiran } from '../../office/permohonan/facts/kasus-parts.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { NewKasusFile } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

/** All cases of the same institution are looked at besides. */
const LATEST_KASUS = 300;

/** In the case already, or twice in the act. */
export function repeatedPindaianWarnings(
  { sha256Of }: Pick<Env, 'sha256Of'>,
  dipegang: readonly Lampiran[],
  berkas: readonly NewKasusFile[],
): readonly string[] {
  const dikenal = new Map([...dipegang].reverse().map((l) => [l.sidik, l.dokumen]));
  return berkas.filter(isPindaian).flatMap(({ isi, nama }) => {
    const sidik = sha256Of(isi);
    const dulu = dikenal.get(sidik);
    dikenal.set(sidik, dulu ?? dokumenOfFile(nama));
    return dulu === undefined
      ? []
      : [`Pindaian ${dokumenOfFile(nama)} ini sama persis dengan ${dulu} di kasus ini; periksa berkasnya.`];
  });
}

export async function samePindaianWarnings(
  sesi: Pick<Sitting, 'register' | 'env' | 'kantor'>,
  selain: string | null,
  lembaga: string,
  berkas: readonly NewKasusFile[],
): Promise<readonly string[]> {
  const pindaian = berkas.filter(isPindaian);
  if (pindaian.length === 0) return [];
  try {
    return await otherPindaian(sesi, selain, lembaga, pindaian);
  } catch (e) {
    // `check` names what is wrong with it.
    if (e instanceof Failure) return [];
    throw e;
  }
}

async function otherPindaian(
  sesi: Pick<Sitting, 'register' | 'env' | 'kantor'>,
  selain: string | null,
  lembaga: string,
  pindaian: readonly NewKasusFile[],
): Promise<readonly string[]> {
  let dilihat: Promise<readonly string[]> | null = null;
  const di = (): Promise<readonly string[]> => {
    dilihat ??= kasusLookedAt(sesi, lembaga);
    return dilihat;
  };
  const peringatan: string[] = [];
  for (const { isi, nama } of pindaian) {
    const sidik = sesi.env.sha256Of(isi);
    const ada: string[] = [];
    for (const id of await sesi.register.kasusWithLampiran(sidik, selain, di)) {
      const { permohonan: p } = await sesi.register.readKasus(id);
      const lampiran = p.lampiran.find((l) => l.sidik === sidik);
      if (lampiran) ada.push(`${id} (${p.lembaga.nama}, ${lampiran.dokumen})`);
    }
    if (ada.length > 0)
      peringatan.push(`Pindaian ${dokumenOfFile(nama)} ini juga ada pada kasus ${ada.join(', ')}; periksa berkasnya.`);
  }
  return peringatan;
}

const isPindaian = ({ nama }: NewKasusFile): boolean => nama.startsWith('lampiran/');

const dokumenOfFile = (nama: string): string =>
  nama.slice('lampiran/'.length).replace(/-[0-9a-f]{12}(?:\.[a-z0-9]+)?$/, '');

async function kasusLookedAt(
  { register, kantor }: Pick<Sitting, 'register' | 'kantor'>,
  nama: string,
): Promise<readonly string[]> {
  const terakhir = (await register.listHeads({ latest: LATEST_KASUS })).kepala.map((k) => k.id);
  const pengenal = lembagaIdentifier(kantor);
  const aktif = await register.listHeads({ status: ['aktif'] });
  const lain = aktif.kepala.filter((k) => !terakhir.includes(k.id));
  const { baris } = await register.listRows({ status: ['aktif'] }, lain);
  const sendiri = baris.filter((b) => pengenal(b.permohonan.lembaga.nama) === pengenal(nama)).map((b) => b.id);
  return [...new Set([...terakhir, ...sendiri])].sort(compareKasusIds);
}
