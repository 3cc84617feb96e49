/** `pks lampirkan`: add a scan to the case. It then counts as held. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { kodeDokumen } from '../sesi/kode.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { perintahKasus, wajibAda } from '../sesi/opsi.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiLampirkan = OpsiTindak & Readonly<{ untuk?: string; catatan?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('lampirkan', ringkas, 'melampirkan')
    .argument('<file>', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .addHelpText('after', '\nContoh:\n  $ pks lampirkan 14 disposisi.jpg --untuk disposisi')
    .action((kasus: string, file: string, opsi: OpsiLampirkan) => lampirkan(env, kasus, file, opsi));

export async function lampirkan(env: Env, kasus: string, file: string, opsi: OpsiLampirkan): Promise<void> {
  wajibAda(
    'Lampiran',
    opsi.untuk === undefined ? ['--untuk DOKUMEN'] : [],
    `pks lampirkan ${kasus} "${file}" --untuk surat-permohonan`,
  );
  await tindak(env, 'lampirkan', kasus, { ...opsi, file }, async (sesi, { sop }) => {
    const { lampiran, berkas } = await lampiranBaru(sesi, kodeDokumen(sop, '--untuk', opsi.untuk ?? ''), file);
    return { perintah: { jenis: 'Lampirkan', lampiran, catatan: opsi.catatan?.trim() || null }, berkas: [berkas] };
  });
}
