/** One act on a case, as every command that records one does it: read, repeat or refuse, decide, record, answer. */
import type { Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import type { Perintah } from '../permohonan/perintah.ts';
import type { BerkasBaru } from '../register/register.ts';
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
import { bukaSesi, type Sesi } from './sesi.ts';

export type OpsiTindak = OpsiTulis & Readonly<{ oleh?: string; versi?: string; tanggal?: string }>;

/** What is asked of the case, without who and when it was typed; `pada` is when it happened (absent: `--tanggal`, else now). */
export type Tindak = Readonly<{
  perintah: TanpaPelaku<Perintah>;
  pada?: string;
  berkas?: readonly BerkasBaru[];
  peringatan?: readonly string[];
}>;
type TanpaPelaku<P> = P extends unknown ? Omit<P, 'pada' | 'dicatat' | 'oleh'> : never;

/** @throws Galat: whatever refuses; then nothing is recorded */
export async function tindak(
  env: Env,
  nama: string,
  kasus: string,
  opsi: OpsiTindak,
  susun: (sesi: Sesi, terbuka: KasusTerbuka) => Promise<Tindak>,
): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const terbuka = await bacaKasus(sesi, kasus);
  const { berkas, sop, aturan, peran } = terbuka;
  const permintaan = sidikPermintaan(sesi, `${nama} ${berkas.id}`, opsi);
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  if (lama) return jawabKasus(sesi, opsi, sop, lama);
  pastikanVersi(berkas, opsi.versi);
  const t = await susun(sesi, terbuka);
  const kejadian = decide(aturan, berkas.permohonan, {
    ...t.perintah,
    pada: t.pada ?? (opsi.tanggal === undefined ? sesi.saat : sesi.lampau(opsi.tanggal)),
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
  });
  const hasil: Pencatatan = await catat(sesi, berkas, kejadian, opsi, permintaan, t.berkas);
  jawabKasus(sesi, opsi, sop, { ...hasil, peringatan: [...hasil.peringatan, ...(t.peringatan ?? [])] });
}
