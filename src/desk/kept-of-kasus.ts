/** Only cases that moved on are opened again. Losing the cache only costs time. */
import type { IndexHead } from '../office/permohonan/views/kasus-row.ts';
import type { Sitting } from './sitting.ts';

type RememberingSitting = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;

/** It matches all of its kind, of any register and state. */
export const keptFamily = (apa: string): RegExp => new RegExp(`^${apa}-[0-9a-f]{16}$`);

/** Two registers of one origin rarely agree in this. */
export const stateOfHead = ({ versi, diterima, status, langkah, kerjaSama }: IndexHead): string =>
  [versi, diterima, status, langkah ?? '-', kerjaSama?.mulai ?? '-', kerjaSama?.berakhir ?? '-'].join('.');

/** A restored register has another newest act. */
export const keptName = ({ register, env, tindakanKantor }: RememberingSitting, apa: string): string =>
  `${apa}-${env.sha256Of(`${register.place.label}\n${tindakanKantor.at(-1)?.sidik ?? ''}`).slice(0, 16)}`;

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
