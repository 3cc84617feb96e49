/** `pks segel`: head hash and count of the register, as a page to print and sign. Writes outside of the register alone. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sekali } from '../sesi/kunci-berkas.ts';
import { type OpsiTulis, peringatanCoba, perintahTulis } from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { tujuanBaru } from '../sesi/tujuan.ts';
import { type LembarSegel, sidikRingkas, tampilSegel } from '../terminal/segel.ts';

export const segelCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('segel', ringkas)
    .argument('[file]', 'berkas atau folder tujuan (bawaan: segel-TANGGAL.txt di folder ini, di luar register)')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks segel\n  $ pks segel -n                          tunjukkan lembarnya saja\n  $ pks check --segel segel-2026-08-19.txt',
    )
    .action((file: string | undefined, opsi: OpsiTulis) => segel(env, file, opsi));

export async function segel(env: Env, file: string | undefined, opsi: OpsiTulis): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  await sekali(env, sesi.register.folder, 'segel', { ...opsi, file }, () => satuSegel(sesi, file, opsi));
}

async function satuSegel(sesi: Sesi, file: string | undefined, opsi: OpsiTulis) {
  const { env } = sesi;
  const tujuan = await tujuanBaru(env, sesi.register, file, `segel-${sesi.hariIni}.txt`, 'pks segel');
  const { blok, ...isi } = await sesi.register.segel(sesi.saat);
  const lembar: LembarSegel = {
    ...isi,
    kantor: sesi.atur('kantor.nama') ?? '',
    saat: sesi.saat,
    berkas: tujuan.split(/[/\\]/).at(-1) ?? tujuan,
  };
  const bytes = new TextEncoder().encode(`${tampilSegel(lembar)}\n\f\n${blok}`);
  if (!opsi.coba) await env.tempat.tulis(tujuan, bytes, false);
  const jawaban = {
    skema: 'segel',
    dasar: sesi.dasar,
    data: {
      berkas: tujuan,
      ...isi,
      ringkas: sidikRingkas(isi.kepala),
      kantor: lembar.kantor,
      coba: opsi.coba ?? false,
    },
    ringkas: { kasus: isi.kasus, tindakan: isi.tindakan, fakta: isi.fakta },
    peringatan: peringatanCoba(opsi),
    teks: (
      d: Pick<LembarSegel, 'kantor' | 'kasus' | 'tindakan' | 'fakta'> & Readonly<{ berkas: string; ringkas: string }>,
    ) =>
      opsi.coba
        ? tampilSegel({ ...lembar, kantor: d.kantor })
        : [
            `✓ Segel ditulis: ${d.berkas}`,
            `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta`,
            `  Sidik    ${d.ringkas}`,
            '  Berikut  cetak halaman pertamanya, tanda tangani, simpan terpisah dari komputer ini',
          ].join('\n'),
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, sidik: env.sidik(bytes) };
}
