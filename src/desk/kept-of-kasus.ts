/** Only cases that moved on are opened again. Losing the cache only costs time. */
import { compareKasusIds } from '../office/permohonan/kasus-id.ts';
import { headWords } from '../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../office/permohonan/views/kasus-row.ts';
import type { Sitting } from './sitting.ts';

type RememberingSitting = Pick<Sitting, 'register' | 'env' | 'tindakanKantor'>;

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

/** With its hash before it. */
export const keepSealed = (sesi: RememberingSitting, apa: string, teks: string): void =>
  keep(sesi, apa, new TextEncoder().encode(`${sesi.env.sha256Of(teks)}\n${teks}`));

/** Null where it is lost; a torn or altered one counts as lost. */
export function keptSealed(sesi: RememberingSitting, apa: string): string | null {
  const semua = new TextDecoder().decode(kept(sesi, apa) ?? undefined);
  const teks = semua.slice(semua.indexOf('\n') + 1);
  return semua.startsWith(`${sesi.env.sha256Of(teks)}\n`) ? teks : null;
}

/** A restored register counts as another, even in the same place. */
const nameAt = ({ register, env }: RememberingSitting, apa: string, juga: string): string =>
  `${apa}-${env.sha256Of([register.place.label, register.place.origin ?? '', juga].join('\n')).slice(0, 16)}`;

const branchName = (sesi: RememberingSitting): string => nameAt(sesi, 'cabang', sesi.tindakanKantor[0]?.sidik ?? '');

/**
 * Where a kept act of the office is gone, an earlier state was put back, and cases may have gone another way: all is
 * kept anew.
 */
function branchOf(sesi: RememberingSitting): string {
  const { env, tindakanKantor } = sesi;
  const catatan = new TextDecoder().decode(env.userCache.ambil(branchName(sesi)) ?? undefined);
  const [cabang = '', terlihat] = catatan.split('\n');
  return tindakanKantor.some(({ sidik }) => sidik === terlihat) ? cabang : newestKantorAct(sesi);
}

/** More moved cases than this are kept anew, and are not read at each look. */
export const MOST_MOVED = 40;

/** Cases with a signed agreement, those of a year's books, or all. */
export type KeptQuestion = Readonly<{ buku?: number; signed?: true }>;
/** `kepala`: those to be read, and `hilang` those that are no matter of the question any more. */
type MovedCases = Readonly<{ kepala: readonly IndexHead[]; hilang: readonly string[]; peringatan: readonly string[] }>;

/** Compares with the words of the heads that were kept. While the lists are as they were in `dulu`, none is asked for. */
export async function movedCases(
  { register }: Pick<Sitting, 'register'>,
  q: KeptQuestion,
  [dulu, kini]: readonly [dulu: string | null, kini: string | null],
  kata: () => ReadonlyMap<string, string>,
): Promise<MovedCases> {
  if (dulu !== null && dulu === kini) return { kepala: [], hilang: [], peringatan: [] };
  const sebagian = dulu === null ? null : await register.listMoved(dulu);
  const { kepala, peringatan } = sebagian ?? (await register.listHeads(q));
  const ada = kata();
  const pindah = kepala.filter((k) => ada.get(k.id) !== headWords(k));
  if (!sebagian) {
    const kini = new Set(kepala.map((k) => k.id));
    return { kepala: pindah, hilang: [...ada.keys()].filter((id) => !kini.has(id)), peringatan };
  }
  const tahun = q.buku !== undefined && pindah.some((k) => !ada.has(k.id)) ? await register.kasusOfBuku(q.buku) : [];
  const milik = new Set(tahun);
  const isAsked = (k: IndexHead) =>
    (q.buku === undefined || ada.has(k.id) || milik.has(k.id)) && (!q.signed || !!k.kerjaSama);
  const hilang = pindah.filter((k) => !isAsked(k)).map((k) => k.id);
  return { kepala: pindah.filter(isAsked), hilang, peringatan };
}

/** `keadaan` is that of all lists, and `kantor` the office's last act, when each was as it is here. */
type Kept<V> = Readonly<{
  keadaan: string | null;
  kantor: string;
  isi: Readonly<Record<string, readonly [kata: string, isi: V]>>;
}>;

/** Oldest first; `apa` names what `baca` reads. */
export async function keptOfKasus<V>(
  sesi: RememberingSitting,
  apa: string,
  q: KeptQuestion,
  baca: (kepala: readonly IndexHead[]) => Promise<ReadonlyMap<string, V>>,
): Promise<Readonly<{ isi: ReadonlyMap<string, V>; peringatan: readonly string[] }>> {
  const lama = parseKept<V>(keptSealed(sesi, apa));
  const kantor = newestKantorAct(sesi); // Cases of an import come and go by an act of the office.
  const keadaan = await sesi.register.listState();
  const dulu = lama.kantor === kantor ? lama.keadaan : null;
  const kata = () => new Map(Object.entries(lama.isi).map(([id, [satu]]) => [id, satu]));
  const { kepala, hilang, peringatan } = await movedCases(sesi, q, [dulu, keadaan], kata);
  const isi = new Map(Object.entries(lama.isi).map(([id, [, satu]]) => [id, satu]));
  const baru = kepala.length > 0 ? await baca(kepala) : new Map<string, V>();
  for (const id of [...hilang, ...kepala.map((k) => k.id)]) isi.delete(id);
  for (const [id, satu] of baru) isi.set(id, satu);
  const lain = lama.kantor !== kantor && keadaan !== null;
  if (kepala.length > MOST_MOVED || (lain && isi.size > MOST_MOVED)) {
    const semua = kata();
    for (const k of kepala) semua.set(k.id, headWords(k));
    const disimpan = [...isi].map(([id, satu]) => [id, [semua.get(id), satu]]);
    keepSealed(sesi, apa, JSON.stringify({ keadaan, kantor, isi: Object.fromEntries(disimpan) }));
  }
  const urut = kepala.length === 0 ? [...isi] : [...isi].sort(([a], [b]) => compareKasusIds(a, b));
  return { isi: new Map(urut), peringatan };
}

function parseKept<V>(teks: string | null): Kept<V> {
  const tidakAda = { keadaan: null, kantor: '', isi: {} };
  if (teks === null) return tidakAda;
  const dibaca: Partial<Kept<V>> = JSON.parse(teks);
  return dibaca.isi && dibaca.kantor !== undefined
    ? { keadaan: dibaca.keadaan ?? null, kantor: dibaca.kantor, isi: dibaca.isi }
    : tidakAda;
}
