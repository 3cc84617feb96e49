/** The same scan on two cases: often the wrong file, or one letter recorded twice. Said, never asked. */
import { Galat } from '../galat.ts';
import { pengenalLembaga } from '../kantor/lembaga.ts';
import { urutId } from '../permohonan/id.ts';
import type { BerkasBaru } from '../register/register.ts';
import type { Sesi } from './sesi.ts';

/** How many of the latest cases are looked at, besides all of the institution's own. */
const TERAKHIR = 300;

/** One warning for each scan among `berkas` that another case holds. Whose names are alike is told by the folders alone. */
export async function pindaianSama(
  sesi: Pick<Sesi, 'register' | 'env' | 'kantor'>,
  selain: string | null,
  lembaga: string,
  berkas: readonly BerkasBaru[],
): Promise<readonly string[]> {
  const pindaian = berkas.filter((b) => b.nama.startsWith('lampiran/'));
  if (pindaian.length === 0) return [];
  try {
    return await pindaianLain(sesi, selain, lembaga, pindaian);
  } catch (e) {
    // What is wrong with another case is no reason to stop this one; `check` names it.
    if (e instanceof Galat) return [];
    throw e;
  }
}

async function pindaianLain(
  sesi: Pick<Sesi, 'register' | 'env' | 'kantor'>,
  selain: string | null,
  lembaga: string,
  pindaian: readonly BerkasBaru[],
): Promise<readonly string[]> {
  const diperiksa = (await kasusDilihat(sesi, lembaga)).filter((id) => id !== selain);
  const peringatan: string[] = [];
  for (const { isi, nama } of pindaian) {
    const sidik = sesi.env.sidik(isi);
    const ada: string[] = [];
    for (const id of await sesi.register.berlampiran(diperiksa, sidik)) {
      const { permohonan: p } = await sesi.register.baca(id);
      const lampiran = p.lampiran.find((l) => l.sidik === sidik);
      if (lampiran) ada.push(`${id} (${p.lembaga.nama}, ${lampiran.dokumen})`);
    }
    if (ada.length > 0)
      peringatan.push(`Pindaian ${dokumen(nama)} ini juga ada pada kasus ${ada.join(', ')}; periksa berkasnya.`);
  }
  return peringatan;
}

const dokumen = (nama: string): string => nama.slice('lampiran/'.length).replace(/-[0-9a-f]{12}(?:\.[a-z0-9]+)?$/, '');

/** Ids of the latest cases, and of all cases of the institution that are under way, oldest first. */
async function kasusDilihat(
  { register, kantor }: Pick<Sesi, 'register' | 'kantor'>,
  nama: string,
): Promise<readonly string[]> {
  let terakhir: readonly string[] = [];
  await register.daftar(true, (kepala) => {
    terakhir = kepala
      .map((k) => k.id)
      .sort(urutId)
      .slice(-TERAKHIR);
    return [];
  });
  const pengenal = pengenalLembaga(kantor);
  const { baris } = await register.daftar(false, (kepala) => kepala.filter((k) => !terakhir.includes(k.id)));
  const sendiri = baris.filter((b) => pengenal(b.permohonan.lembaga.nama) === pengenal(nama)).map((b) => b.id);
  return [...new Set([...terakhir, ...sendiri])].sort(urutId);
}
