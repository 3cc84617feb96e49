/** `pks ralat`: put a slip right, the way a paper book is corrected: the old value stays legible. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { bacaRalat } from '../sesi/isian-ralat.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { perintahKasus } from '../sesi/opsi.ts';
import { isiYangKurang, perluAlasan } from '../sesi/tanya-kurang.ts';
import { tanyaRalat } from '../sesi/tanya-ralat.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiRalat = OpsiTindak & Readonly<{ isian?: string; alasan?: string }>;

export const ralatCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('ralat', ringkas, 'meralat')
    .option('--isian <nama=nilai>', 'nama pilihan dari pks new dan nilainya yang benar')
    .option('--alasan <teks>', 'mengapa diralat')
    .addHelpText('after', '\nContoh:\n  $ pks ralat 14 --isian nomor-surat=445/1128/2026 --alasan "angka tertukar"')
    .action((kasus: string, isian: OpsiRalat) => ralat(env, kasus, isian));

export async function ralat(env: Env, kasus: string, diketik: OpsiRalat): Promise<void> {
  await tindak(env, 'ralat', kasus, diketik, async (sesi, terbuka) => {
    const { id } = terbuka.berkas;
    const isian = diketik.isian ?? '';
    const utuh = /=\s*\S/.test(isian);
    const opsi = await isiYangKurang(
      env,
      { ...diketik, isian: utuh ? isian : '' },
      { nama: `ralat ${id}`, apa: 'Ralat' },
      [
        {
          kunci: 'isian',
          flag: '--isian NAMA=NILAI',
          tanya: () => tanyaRalat(sesi, terbuka, isian),
        },
        perluAlasan,
      ],
    );
    return {
      perintah: await denganKlaim(sesi, terbuka, opsi, {
        jenis: 'Ralat',
        alasan: opsi.alasan?.trim() ?? '',
        ...bacaRalat(sesi, terbuka, opsi.isian),
      }),
    };
  });
}
