/** `pks backup`: all truth of the register in one archive, read back before success is said. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sekali } from '../sesi/kunci-berkas.ts';
import { type OpsiTulis, peringatanCoba, perintahTulis } from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { tujuanBaru } from '../sesi/tujuan.ts';
import { sidikRingkas } from '../terminal/segel.ts';
import { besar } from '../terminal/ukuran.ts';

export const backupCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('backup', ringkas)
    .argument('[file]', 'berkas atau folder tujuan (bawaan: cadangan-pks-TANGGAL.zip di folder ini, di luar register)')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks backup\n  $ pks backup D:\\cadangan\n  $ pks check --cadangan cadangan-pks-2026-08-19.zip',
    )
    .action((file: string | undefined, opsi: OpsiTulis) => backup(env, file, opsi));

export async function backup(env: Env, file: string | undefined, opsi: OpsiTulis): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  await sekali(env, sesi.register.folder, 'backup', { ...opsi, file }, () => satuCadangan(sesi, file, opsi));
}

async function satuCadangan(sesi: Sesi, file: string | undefined, opsi: OpsiTulis) {
  const { env } = sesi;
  const tujuan = await tujuanBaru(env, sesi.register, file, `cadangan-pks-${sesi.hariIni}.zip`, 'pks backup');
  const hasil = opsi.coba ? await rencana(sesi) : await sesi.register.cadangkan(tujuan, sesi.saat);
  const { dilewati, ...isi } = hasil;
  const data = { arsip: tujuan, ...isi, coba: opsi.coba ?? false };
  const jawaban = {
    skema: 'backup',
    dasar: sesi.dasar,
    data,
    ringkas: { kasus: isi.kasus, tindakan: isi.tindakan, fakta: isi.fakta },
    peringatan: [
      ...dilewati.map((nama) => `${nama} tidak ikut dicadangkan: namanya tidak dikenal register.`),
      ...peringatanCoba(opsi),
    ],
    teks: (d: typeof data) =>
      [
        `✓ Cadangan ditulis: ${d.arsip}`,
        `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta${d.berkas === null ? '' : ` · ${d.berkas} berkas, ${besar(d.ukuran)}, dibaca ulang dan utuh`}`,
        `  Sidik register ${sidikRingkas(d.kepala)}`,
        '  Berikut  salin ke disk lain, di luar kantor bila bisa',
      ].join('\n'),
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, ...(isi.sidik !== null && { sidik: isi.sidik }) };
}

/** What a backup would hold; nothing is written. */
async function rencana({ register, saat }: Awaited<ReturnType<typeof bukaSesi>>) {
  const { blok: _, ...segel } = await register.segel(saat);
  return { ...segel, dibuat: saat, berkas: null, sidik: null, ukuran: null, dilewati: [] };
}
