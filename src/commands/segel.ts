/** `pks segel`: head hash and count of the register, as a page to print and sign. Writes outside of the register alone. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { jawab } from '../sesi/jawab.ts';
import { type OpsiTulis, peringatanCoba, perintahTulis } from '../sesi/opsi.ts';
import { bukaSesi } from '../sesi/sesi.ts';
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
  const tujuan = await tujuanBaru(env, sesi.register, file, `segel-${sesi.hariIni}.txt`, 'pks segel');
  const { blok, ...isi } = await sesi.register.segel(sesi.saat);
  const lembar: LembarSegel = {
    ...isi,
    kantor: sesi.atur('kantor.nama') ?? '',
    saat: sesi.saat,
    berkas: tujuan.split(/[/\\]/).at(-1) ?? tujuan,
  };
  const teks = `${tampilSegel(lembar)}\n`;
  if (!opsi.coba) await env.tempat.tulis(tujuan, new TextEncoder().encode(`${teks}\f\n${blok}`), false);
  jawab(env, opsi, {
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
    teks: (d) =>
      opsi.coba
        ? tampilSegel({ ...lembar, kantor: d.kantor })
        : [
            `✓ Segel ditulis: ${d.berkas}`,
            `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta`,
            `  Sidik    ${d.ringkas}`,
            '  Berikut  cetak halaman pertamanya, tanda tangani, simpan terpisah dari komputer ini',
          ].join('\n'),
    singkat: tujuan,
  });
}
