import { oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { dayInWib } from '../../office/days/tanggal.ts';

/** @throws LATIHAN_TIDAK_ADA */
export const endLatihan = (env: Env, opsi: KeyedFlags): Promise<void> =>
  oncePerKey(env, '', 'latihan selesai', opsi, async () => {
    if (!env.practice.isOn()) {
      throw new Failure('LATIHAN_TIDAK_ADA', 'Tidak ada latihan yang sedang berjalan.', ['pks latihan']);
    }
    const folder = opsi.coba ? null : env.practice.putAside(dayInWib(env.now()));
    const jawaban = {
      skema: 'latihan-selesai',
      dasar: {},
      data: { folder },
      ringkas: {},
      peringatan: dryRunWarnings(opsi),
      teks: (d: Readonly<{ folder: string | null }>) =>
        [
          '✓ Latihan selesai. Register kantor dipakai lagi.',
          ...(d.folder === null ? [] : [`  Register latihannya disimpan di ${d.folder}; boleh dihapus.`]),
          '  Berlatih lagi dari awal: pks latihan',
        ].join('\n'),
      singkat: folder ?? '',
    };
    return { jawaban, berkas: folder ?? '' };
  });
