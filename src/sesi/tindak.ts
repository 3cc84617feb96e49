/** One act on a case, as the commands that record one do it: read, repeat or refuse, decide, record, answer. */
import type { Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import type { Kejadian, Umum } from '../permohonan/kejadian.ts';
import type { Perintah } from '../permohonan/perintah.ts';
import type { BerkasBaru } from '../register/register.ts';
import type { Sop } from '../sop/sop.ts';
import { bacaKapan } from './baca-hari.ts';
import { denganJam } from './jam-janggal.ts';
import { jawabKasus } from './jawab-kasus.ts';
import {
  bacaKasus,
  catat,
  type KasusTerbuka,
  type Pencatatan,
  pastikanVersi,
  sidikPermintaan,
  sudahDicatat,
} from './kasus.ts';
import type { OpsiTulis } from './opsi.ts';
import { pindaianSama } from './pindaian-sama.ts';
import { bukaSesi, type Sesi } from './sesi.ts';

export type OpsiTindak = OpsiTulis & Readonly<{ oleh?: string; versi?: string; tanggal?: string; jamBenar?: boolean }>;

/** What is asked of the case. Unless said here it happened at `--tanggal`, else now, and by `--oleh` in the case's role. */
export type Ajuan = TanpaUmum<Perintah> & Partial<Pick<Umum, 'pada' | 'oleh'>>;
type TanpaUmum<P> = P extends unknown ? Omit<P, keyof Umum> : never;

/** With the files that come with it, and what should be said besides. */
export type Tindak = Readonly<{
  perintah: Ajuan;
  berkas?: readonly BerkasBaru[];
  peringatan?: readonly string[];
}>;

/**
 * `susun` says what is asked once the case is read, or null where nothing is left to record.
 * @throws Galat: whatever refuses; then nothing is recorded
 */
export async function tindak<O extends OpsiTindak>(
  env: Env,
  nama: string,
  kasus: string,
  opsi: O,
  susun: (sesi: Sesi, terbuka: KasusTerbuka) => Promise<Tindak | null>,
  jawab: (sesi: Sesi, opsi: O, sop: Sop, hasil: Pencatatan) => void | Promise<void> = jawabKasus,
): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const terbuka = await bacaKasus(sesi, kasus);
  const { berkas, sop } = terbuka;
  const permintaan = sidikPermintaan(sesi, `${nama} ${berkas.id}`, opsi);
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  if (lama) return jawab(sesi, opsi, sop, lama);
  pastikanVersi(berkas, opsi.versi);
  const disusun = await denganJam(env, nama, opsi, terbuka, async (kasus) => {
    const t = await susun(sesi, kasus);
    return t && { t, kejadian: putuskan(sesi, kasus, opsi, t.perintah) };
  });
  if (!disusun) return;
  const { t, kejadian } = disusun;
  const hasil = await catat(sesi, berkas, kejadian, opsi, permintaan, t.berkas);
  const pindaian = await pindaianSama(sesi, berkas.id, berkas.permohonan.lembaga.nama, t.berkas ?? []);
  await jawab(sesi, opsi, sop, { ...hasil, peringatan: [...hasil.peringatan, ...(t.peringatan ?? []), ...pindaian] });
}

/** The facts it would lead to; a rehearsal where they are thrown away. @throws Galat: the rule that refuses */
export function putuskan(
  sesi: Sesi,
  { aturan, berkas, peran }: KasusTerbuka,
  opsi: Pick<OpsiTindak, 'tanggal' | 'oleh'>,
  ajuan: Ajuan,
): readonly Kejadian[] {
  const kini = () =>
    opsi.tanggal === undefined ? sesi.saat : bacaKapan(sesi, '--tanggal', opsi.tanggal, { kasus: berkas });
  const pada = ajuan.pada ?? kini();
  const oleh = ajuan.oleh ?? sesi.pelaku(peran, opsi.oleh, { pada, luar: true });
  return decide(aturan, berkas.permohonan, { ...ajuan, pada, dicatat: sesi.saat, oleh });
}
