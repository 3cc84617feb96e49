/** `pks akses`: the days the user ID was given and the closed network was declared (after step 21). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sudahSah } from '../permohonan/kerja-sama.ts';
import type { KerjaSama } from '../permohonan/pengesahan.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { sebutKasus } from '../sesi/gerak.ts';
import { tanyaHari, teksBoleh } from '../sesi/jawaban.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { bilaBolehTanya, perintahKasus, wajibAda } from '../sesi/opsi.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiAkses = OpsiTindak & Readonly<{ userId?: string; jaringan?: string; catatan?: string }>;

export const aksesCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('akses', ringkas, 'mencatat')
    .option('--user-id <tgl>', 'hari user ID diberikan kepada lembaga')
    .option('--jaringan <tgl>', 'hari surat pernyataan jaringan tertutup')
    .option('--catatan <teks>', 'catatan')
    .addHelpText('after', '\nContoh:\n  $ pks akses 14 --jaringan 1/12/2026 --user-id kemarin')
    .action((kasus: string, opsi: OpsiAkses) => akses(env, kasus, opsi));

export const akses = (env: Env, kasus: string, diketik: OpsiAkses): Promise<void> =>
  tindak(env, 'akses', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = sudahSah(aturan, berkas.permohonan);
    const opsi = bilaBolehTanya(env, diketik) ? await tanya(sesi, berkas, k, diketik) : diketik;
    const ada = opsi.userId !== undefined || opsi.jaringan !== undefined;
    wajibAda('Akses', ada ? [] : ['--user-id atau --jaringan'], `pks akses ${kasus}`);
    return {
      perintah: {
        jenis: 'CatatAkses',
        ...(opsi.userId !== undefined && { userId: bacaHari(sesi, '--user-id', opsi.userId, { kasus: berkas }) }),
        ...(opsi.jaringan !== undefined && {
          jaringan: bacaHari(sesi, '--jaringan', opsi.jaringan, { kasus: berkas }),
        }),
        catatan: opsi.catatan?.trim() || null,
      },
    };
  });

/** Each day that is not known yet, unless one was said; Enter leaves it open. */
async function tanya(sesi: Sesi, berkas: KasusTerbuka['berkas'], k: KerjaSama, o: OpsiAkses): Promise<OpsiAkses> {
  if (o.userId !== undefined || o.jaringan !== undefined) return o;
  sebutKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const jaringan =
    k.jaringan === null
      ? await teksBoleh(ask, 'Pernyataan jaringan (Enter = belum)', tanyaHari(sesi, '--jaringan', { kasus: berkas }))
      : undefined;
  const userId =
    k.userId === null
      ? await teksBoleh(ask, 'User ID diberikan (Enter = belum)', tanyaHari(sesi, '--user-id', { kasus: berkas }))
      : undefined;
  return { ...o, ...(jaringan !== undefined && { jaringan }), ...(userId !== undefined && { userId }) };
}
