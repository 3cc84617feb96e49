/** The user's cache remembers the last look, which writes nothing into the register. */

import { liveRegister, standsTwice } from '../../desk/guard/second-place.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { formatClock, formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';

/** `tindakan` is null where too many cases moved to ask. */
export type SinceLook = Readonly<{ saat: string; kasus: number; tindakan: number | null }>;

/** `tempat` is where it was looked at; `lain` another place where this register was seen before. */
type Look = Readonly<{ saat: string; versi: Readonly<Record<string, number>>; tempat?: string; lain?: string }>;

/** `dilihat` is null where nothing came from others; `peringatan` tells of a register that went back, or stands twice. */
type Looked = Readonly<{ dilihat: SinceLook | null; peringatan: readonly string[] }>;

const MOST_REMEMBERED = 2000;
const MOST_OPENED = 20;

/** A register that was restored, moved or copied begins with the same act. */
const nameOfLook = ({ env, tindakanKantor }: Sitting): string =>
  `dilihat-${env.sha256Of(`${tindakanKantor[0]?.sidik}\n${env.operator.akun}`).slice(0, 16)}`;

const lastLook = (sesi: Sitting): Look | null => parseLook(sesi.env.userCache.ambil(nameOfLook(sesi)));

/** Those that `sinceLastLook` opens. */
export function movedSinceLook(sesi: Sitting, aktif: readonly IndexHead[]): readonly string[] {
  const dulu = aktif.length > MOST_REMEMBERED ? null : lastLook(sesi);
  const pindah = dulu ? movedIds(aktif, dulu) : [];
  return pindah.length > MOST_OPENED ? [] : pindah;
}

export async function sinceLastLook(sesi: Sitting, aktif: readonly IndexHead[]): Promise<Looked> {
  if (aktif.length > MOST_REMEMBERED) return { dilihat: null, peringatan: [] };
  const { env, register, saat } = sesi;
  const dulu = lastLook(sesi);
  const tempat = register.place.label;
  const lain = [dulu?.tempat, dulu?.lain].find((satu) => satu !== undefined && satu !== tempat);
  const kembar = lain !== undefined && (await standsToo(sesi, lain)) ? { lain } : {};
  const kini: Look = { saat, versi: Object.fromEntries(aktif.map((k) => [k.id, k.versi])), tempat, ...kembar };
  env.userCache.simpan(nameOfLook(sesi), new TextEncoder().encode(JSON.stringify(kini)));
  const dua = kembar.lain === undefined ? [] : [standsTwice(kembar.lain)];
  if (!dulu) return { dilihat: null, peringatan: dua };
  const { mundur, ...dilihat } = await changesSince(sesi, aktif, dulu);
  const peringatan = mundur.length === 0 ? dua : [wentBack(mundur, dulu.saat, sesi.hariIni), ...dua];
  return { dilihat: dilihat.kasus === 0 ? null : dilihat, peringatan };
}

function movedIds(aktif: readonly IndexHead[], dulu: Look): readonly string[] {
  const tampak = new Set(aktif.map((k) => k.id));
  const ditutup = Object.keys(dulu.versi).filter((id) => !tampak.has(id));
  return [...aktif.filter((k) => k.versi !== (dulu.versi[k.id] ?? 0)).map((k) => k.id), ...ditutup];
}

/** `mundur` are cases that have fewer acts than were seen. */
async function changesSince(
  sesi: Sitting,
  aktif: readonly IndexHead[],
  dulu: Look,
): Promise<SinceLook & Readonly<{ mundur: readonly string[] }>> {
  const pindah = movedIds(aktif, dulu);
  if (pindah.length > MOST_OPENED) return { saat: dulu.saat, kasus: pindah.length, tindakan: null, mundur: [] };
  const banyak = await Promise.all(pindah.map((id) => actsOfOthers(sesi, id, dulu.versi[id] ?? 0)));
  return {
    saat: dulu.saat,
    kasus: banyak.filter((n) => n !== null && n > 0).length,
    tindakan: banyak.reduce<number>((n, satu) => n + (satu ?? 0), 0),
    mundur: pindah.filter((_, i) => banyak[i] === null),
  };
}

/** Null where fewer acts are there than were seen. */
async function actsOfOthers(sesi: Sitting, id: string, sesudah: number): Promise<number | null> {
  try {
    const { tindakan } = await sesi.register.readKasus(id);
    if (tindakan.length < sesudah) return null;
    return tindakan.slice(sesudah).filter(({ kejadian: [k] }) => k && isOfAnother(sesi, k)).length;
  } catch (e) {
    if (e instanceof Failure) return e.kode === 'KASUS_TIDAK_ADA' ? null : 0;
    throw e;
  }
}

const wentBack = (kasus: readonly string[], saat: string, hariIni: string): string =>
  `PERHATIAN: register ini mundur dari yang dilihat akun ini pada ${formatShortWeekday(saat, yearOf(hariIni))} ${formatClock(saat)}: kasus ${kasus.join(', ')}. Nomor yang sudah keluar di kertas dapat diberikan lagi; cocokkan dulu dengan kertas: pks nomor daftar`;

/** A server is not asked: it may be away. */
async function standsToo({ env, register, tindakanKantor }: Sitting, lain: string): Promise<boolean> {
  const sana = isServerAddress(lain) ? null : await liveRegister(env, lain);
  if (!sana || sana.place.origin === register.place.origin) return false;
  return (await sana.readKantor()).tindakan[0]?.sidik === tindakanKantor[0]?.sidik;
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
