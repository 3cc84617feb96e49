/** `pks lampirkan`: add a scan to the case. It then counts as held. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { teksWajib } from '../sesi/jawaban.ts';
import { kodeDokumen } from '../sesi/kode.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { perintahKasus } from '../sesi/opsi.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { isiYangKurang } from '../sesi/tanya-kurang.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';
import type { Sop } from '../sop/sop.ts';
import { kutip } from '../teks/ketikan.ts';

type OpsiLampirkan = OpsiTindak & Readonly<{ untuk?: string; catatan?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('lampirkan', ringkas, 'melampirkan')
    .argument('[file]', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .addHelpText('after', '\nContoh:\n  $ pks lampirkan 14 disposisi.jpg --untuk disposisi')
    .action((kasus: string, file: string | undefined, opsi: OpsiLampirkan) => lampirkan(env, kasus, file, opsi));

export async function lampirkan(
  env: Env,
  kasus: string,
  file: string | undefined,
  diketik: OpsiLampirkan,
): Promise<void> {
  await tindak(env, 'lampirkan', kasus, { ...diketik, file }, async (sesi, { sop, berkas: { id } }) => {
    const opsi = await isiYangKurang(
      env,
      { ...diketik, file },
      { nama: ['lampirkan', id, ...(file ? [kutip(file)] : [])].join(' '), apa: 'Lampiran' },
      [
        { kunci: 'untuk', flag: '--untuk DOKUMEN', tanya: (ask) => tanyaDokumen(ask, sop) },
        { kunci: 'file', flag: 'FILE', tanya: (ask) => tanyaFile(ask, sesi) },
      ],
    );
    const { lampiran, berkas } = await lampiranBaru(
      sesi,
      kodeDokumen(sop, '--untuk', opsi.untuk ?? ''),
      opsi.file ?? '',
    );
    return { perintah: { jenis: 'Lampirkan', lampiran, catatan: opsi.catatan?.trim() || null }, berkas: [berkas] };
  });
}

/** Which paper of the SOP the scan shows. */
const tanyaDokumen = (ask: Ask, sop: Sop): Promise<string> =>
  ask.pilih(
    'Pindaian apa ini',
    Object.entries(sop.dokumen).map(([nilai, nama]) => ({ nilai, nama })),
  );

const tanyaFile = (ask: Ask, { env }: Sesi): Promise<string> =>
  teksWajib(ask, 'Berkas pindaian', {
    periksa: async (jalur) => ((await env.tempat.ada(jalur)) ? null : `Berkas "${jalur}" tidak ada.`),
  });
