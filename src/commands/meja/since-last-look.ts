/** The user's cache remembers the last look, which writes nothing into the register. */

import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';

/** `tindakan` is null where too many cases moved to ask. */
export type SinceLook = Readonly<{ saat: string; kasus: number; tindakan: number | null }>;

type Look = Readonly<{ saat: string; versi: Readonly<Record<string, number>> }>;

const MOST_REMEMBERED = 2000;
const MOST_OPENED = 20;

/** Remembers `aktif`; gives null where nothing came from others. */
export async function sinceLastLook(sesi: Sitting, aktif: readonly IndexHead[]): Promise<SinceLook | null> {
  if (aktif.length > MOST_REMEMBERED) return null;
  const { env, register, saat } = sesi;
  const siapa = `${register.place.label}\n${sesi.kantor.dibuka}\n${env.operator.akun}`;
  const nama = `dilihat-${env.sha256Of(siapa).slice(0, 16)}`;
  const dulu = parseLook(env.userCache.ambil(nama));
  const kini: Look = { saat, versi: Object.fromEntries(aktif.map((k) => [k.id, k.versi])) };
  env.userCache.simpan(nama, new TextEncoder().encode(JSON.stringify(kini)));
  if (!dulu) return null;
  const tampak = new Map(aktif.map((k) => [k.id, k.versi]));
  const ditutup = Object.keys(dulu.versi).filter((id) => !tampak.has(id));
  const pindah = [...aktif.filter((k) => k.versi > (dulu.versi[k.id] ?? 0)).map((k) => k.id), ...ditutup];
  if (pindah.length > MOST_OPENED) return { saat: dulu.saat, kasus: pindah.length, tindakan: null };
  register.readAhead(pindah);
  const banyak = await Promise.all(pindah.map((id) => actsOfOthers(sesi, id, dulu.versi[id] ?? 0)));
  const kasus = banyak.filter((n) => n > 0).length;
  return kasus === 0 ? null : { saat: dulu.saat, kasus, tindakan: banyak.reduce((n, satu) => n + satu, 0) };
}

async function actsOfOthers(sesi: Sitting, id: string, sesudah: number): Promise<number> {
  try {
    const { tindakan } = await sesi.register.readKasus(id);
    return tindakan.slice(sesudah).filter(({ kejadian: [k] }) => k && isOfAnother(sesi, k)).length;
  } catch (e) {
    if (e instanceof Failure) return 0;
    throw e;
  }
}

/** Computers may share an account name; a server's login is one person's. */
function isOfAnother({ env: { operator }, register: { place } }: Sitting, { oleh }: KasusFact): boolean {
  if ((oleh.akun ?? oleh.dicatatOleh) !== operator.akun) return true;
  return place.account === undefined && oleh.meja !== undefined && oleh.meja !== operator.meja;
}

function parseLook(isi: Uint8Array | null): Look | null {
  try {
    const look: Partial<Look> | null = isi && JSON.parse(new TextDecoder().decode(isi));
    return typeof look?.saat === 'string' && typeof look.versi === 'object' ? (look as Look) : null;
  } catch {
    return null;
  }
}
