/** Only cases that moved on are opened again. Losing the cache only costs time. */
import type { IndexHead } from '../office/permohonan/views/kasus-row.ts';
import type { Sitting } from './sitting.ts';

type RememberingSitting = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;

/** It matches all of its kind, of any register and state. */
export const keptFamily = (apa: string): RegExp => new RegExp(`^${apa}-[0-9a-f]{16}$`);

/** Two registers of one origin rarely agree in this. */
export const stateOfHead = ({ versi, diterima, status, langkah, kerjaSama }: IndexHead): string =>
  [versi, diterima, status, langkah ?? '-', kerjaSama?.mulai ?? '-', kerjaSama?.berakhir ?? '-'].join('.');

/** What rests on any act of the office goes by it. */
export const newestKantorAct = ({ tindakanKantor }: Pick<Sitting, 'tindakanKantor'>): string =>
  tindakanKantor.at(-1)?.sidik ?? '';

/** What rests on cases alone stays while the office goes on. */
export const keptName = (sesi: RememberingSitting, apa: string): string => nameAt(sesi, apa, branchOf(sesi));

/** A restored register is another folder, also in the same place. */
const nameAt = ({ register, env }: RememberingSitting, apa: string, juga: string): string =>
  `${apa}-${env.sha256Of([register.place.label, register.place.origin ?? '', juga].join('\n')).slice(0, 16)}`;

/**
 * Where the newest act of the office that was seen here is gone, an earlier state was put back, and its cases may have
 * gone another way under the same numbers: all is kept anew.
 */
function branchOf(sesi: RememberingSitting): string {
  const { env, tindakanKantor } = sesi;
  const nama = nameAt(sesi, 'cabang', tindakanKantor[0]?.sidik ?? '');
  const [cabang = '', terlihat] = new TextDecoder().decode(env.userCache.ambil(nama) ?? undefined).split('\n');
  const kini = newestKantorAct(sesi);
  if (terlihat === kini) return cabang;
  const milik = tindakanKantor.some(({ sidik }) => sidik === terlihat) ? cabang : kini;
  env.userCache.simpan(nama, new TextEncoder().encode(`${milik}\n${kini}`));
  return milik;
}

const MOST_MOVED = 40;

type Kept<V> = Readonly<Record<string, readonly [keadaan: string, isi: V]>>;

/** They come in the order of `kepala`; `apa` names what `baca` reads, `juga` what else it rests on, such as the day. */
export async function keptOfKasus<V>(
  sesi: RememberingSitting,
  apa: string,
  kepala: readonly IndexHead[],
  baca: (kepala: readonly IndexHead[]) => Promise<ReadonlyMap<string, V>>,
  juga = '',
): Promise<ReadonlyMap<string, V>> {
  const nama = keptName(sesi, apa);
  const lama = parseKept<V>(sesi, sesi.env.userCache.ambil(nama));
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
    sesi.env.userCache.simpan(nama, new TextEncoder().encode(`${sesi.env.sha256Of(teks)}\n${teks}`), keptFamily(apa));
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
