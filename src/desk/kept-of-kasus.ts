/** Only cases that moved on are opened again. Losing the cache only costs time. */
import type { IndexHead } from '../office/permohonan/views/kasus-row.ts';
import type { Sitting } from './sitting.ts';

type RememberingSitting = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;

/** Two registers of one origin rarely agree in this. */
export const stateOfHead = ({ versi, diterima, status, langkah, kerjaSama }: IndexHead): string =>
  [versi, diterima, status, langkah ?? '-', kerjaSama?.mulai ?? '-', kerjaSama?.berakhir ?? '-'].join('.');

/** Names the state of the office: what was kept under another name is not used. */
export const newestKantorAct = ({ tindakanKantor }: Pick<Sitting, 'tindakanKantor'>): string =>
  tindakanKantor.at(-1)?.sidik ?? '';

/** What rests on cases alone stays while the office goes on. */
export const kept = (sesi: RememberingSitting, apa: string): Uint8Array | null =>
  sesi.env.userCache.ambil(nameAt(sesi, apa, branchOf(sesi)));

/** What was kept of this kind for other registers or states is dropped. */
export function keep(sesi: RememberingSitting, apa: string, isi: Uint8Array): void {
  const { userCache } = sesi.env;
  const cabang = branchOf(sesi);
  userCache.simpan(branchName(sesi), new TextEncoder().encode(`${cabang}\n${newestKantorAct(sesi)}`));
  userCache.simpan(nameAt(sesi, apa, cabang), isi, new RegExp(`^${apa}-[0-9a-f]{16}$`));
}

/** A restored register is another folder, also in the same place. */
const nameAt = ({ register, env }: RememberingSitting, apa: string, juga: string): string =>
  `${apa}-${env.sha256Of([register.place.label, register.place.origin ?? '', juga].join('\n')).slice(0, 16)}`;

const branchName = (sesi: RememberingSitting): string => nameAt(sesi, 'cabang', sesi.tindakanKantor[0]?.sidik ?? '');

/**
 * Where the newest act of the office that was there when anything was kept is gone, an earlier state was put back, and
 * its cases may have gone another way under the same numbers: all is kept anew.
 */
function branchOf(sesi: RememberingSitting): string {
  const { env, tindakanKantor } = sesi;
  const catatan = new TextDecoder().decode(env.userCache.ambil(branchName(sesi)) ?? undefined);
  const [cabang = '', terlihat] = catatan.split('\n');
  return tindakanKantor.some(({ sidik }) => sidik === terlihat) ? cabang : newestKantorAct(sesi);
}

const MOST_MOVED = 40;

type Kept<V> = Readonly<Record<string, readonly [keadaan: string, isi: V]>>;

/** In the order of `kepala`; `apa` names what `baca` reads, `juga` what else it rests on, such as the day. */
export async function keptOfKasus<V>(
  sesi: RememberingSitting,
  apa: string,
  kepala: readonly IndexHead[],
  baca: (kepala: readonly IndexHead[]) => Promise<ReadonlyMap<string, V>>,
  juga = '',
): Promise<ReadonlyMap<string, V>> {
  const lama = parseKept<V>(sesi, kept(sesi, apa));
  const keadaan = new Map(kepala.map((k) => [k.id, `${stateOfHead(k)}${juga}`]));
  const pindah = kepala.filter((k) => lama[k.id]?.[0] !== keadaan.get(k.id));
  const baru = pindah.length > 0 ? await baca(pindah) : new Map<string, V>();
  const hasil = new Map<string, V>();
  const dibuka = new Set(pindah.map((k) => k.id));
  for (const { id } of kepala) {
    const isi = dibuka.has(id) ? baru.get(id) : lama[id]?.[1];
    if (isi !== undefined) hasil.set(id, isi);
  }
  if (pindah.length > MOST_MOVED) {
    const disimpan = { ...lama };
    for (const [id, isi] of baru) Object.assign(disimpan, { [id]: [keadaan.get(id), isi] });
    const teks = JSON.stringify(disimpan);
    keep(sesi, apa, new TextEncoder().encode(`${sesi.env.sha256Of(teks)}\n${teks}`));
  }
  return hasil;
}

/** A torn or altered one counts as none. */
function parseKept<V>({ env }: Pick<Sitting, 'env'>, isi: Uint8Array | null): Kept<V> {
  if (!isi) return {};
  const semua = new TextDecoder().decode(isi);
  const teks = semua.slice(semua.indexOf('\n') + 1);
  return semua.startsWith(`${env.sha256Of(teks)}\n`) ? JSON.parse(teks) : {};
}
