/** `pks serahkan`: the signed PKS is handed over, or its copy sent to the Dirjen (after step 21, di luar SOP). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sudahSah } from '../permohonan/kerja-sama.ts';
import { PENERIMA } from '../permohonan/pengesahan.ts';
import { sebutKasus } from '../sesi/gerak.ts';
import { teksWajib } from '../sesi/jawaban.ts';
import { bilaBolehTanya, perintahKasus, salahSatuDari, wajibAda } from '../sesi/opsi.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiSerahkan = OpsiTindak & Readonly<{ kepada?: string; penerima?: string; catatan?: string }>;

export const serahkanCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('serahkan', ringkas, 'menyerahkan')
    .option('--kepada <siapa>', `${PENERIMA.join(' | ')} (bawaan: ${PENERIMA[0]})`)
    .option('--penerima <nama>', 'nama yang menerima (untuk dirjen: cara kirim atau nomor resi)')
    .option('--tanggal <tgl>', 'kapan: "TGL [JAM]" (bawaan: sekarang)')
    .option('--catatan <teks>', 'catatan')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks serahkan 14 --penerima "Rina, Bagian Hukum"\n  $ pks serahkan 14 --kepada dirjen --penerima "surat tercatat"',
    )
    .action((kasus: string, opsi: OpsiSerahkan) => serahkan(env, kasus, opsi));

export const serahkan = (env: Env, kasus: string, opsi: OpsiSerahkan): Promise<void> =>
  tindak(env, 'serahkan', kasus, opsi, async (sesi, { berkas, aturan }) => {
    sudahSah(aturan, berkas.permohonan);
    const bertanya = !opsi.penerima?.trim() && bilaBolehTanya(env, opsi);
    if (bertanya) sebutKasus(env, berkas);
    const penerima = bertanya ? await teksWajib(await sesi.env.ask(), 'Diterima oleh') : (opsi.penerima?.trim() ?? '');
    wajibAda('Penyerahan', penerima ? [] : ['--penerima NAMA'], `pks serahkan ${kasus}`);
    return {
      perintah: {
        jenis: 'Serahkan',
        kepada: salahSatuDari('--kepada', PENERIMA, opsi.kepada ?? PENERIMA[0]),
        penerima,
        catatan: opsi.catatan?.trim() || null,
      },
    };
  });
