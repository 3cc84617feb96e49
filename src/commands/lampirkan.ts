/** `pks lampirkan`: add a scan to the case. It then counts as held. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { bacaKasus, catat, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { kodeDokumen } from '../sesi/kode.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { type OpsiTulis, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { bukaSesi } from '../sesi/sesi.ts';

type OpsiLampirkan = OpsiTulis & Readonly<{ untuk?: string; catatan?: string; oleh?: string; versi?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('lampirkan', ringkas)
    .argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014')
    .argument('<file>', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .option('--oleh <nama>', 'siapa yang melampirkan, bila bukan yang mengetik')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini')
    .addHelpText('after', '\nContoh:\n  $ pks lampirkan 14 disposisi.jpg --untuk disposisi')
    .action((kasus: string, file: string, opsi: OpsiLampirkan) => lampirkan(env, kasus, file, opsi));

export async function lampirkan(env: Env, kasus: string, file: string, opsi: OpsiLampirkan): Promise<void> {
  wajibAda(
    'Lampiran',
    opsi.untuk === undefined ? ['--untuk DOKUMEN'] : [],
    `pks lampirkan ${kasus} ${file} --untuk DOKUMEN`,
  );
  const sesi = await bukaSesi(env, opsi);
  const { berkas, sop, aturan, peran } = await bacaKasus(sesi, kasus);
  const permintaan = sidikPermintaan(sesi, `lampirkan ${berkas.id}`, { ...opsi, file });
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  if (lama) return jawabKasus(sesi, opsi, sop, lama);
  pastikanVersi(berkas, opsi.versi);

  const { lampiran, berkas: isi } = await lampiranBaru(sesi, kodeDokumen(sop, '--untuk', opsi.untuk ?? ''), file);
  const kejadian = decide(aturan, berkas.permohonan, {
    jenis: 'Lampirkan',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    lampiran,
    catatan: opsi.catatan?.trim() || null,
  });
  jawabKasus(sesi, opsi, sop, await catat(sesi, berkas, kejadian, opsi, permintaan, [isi]));
}
