/** `pks segel`: head hash and count of the register, as a page to print and sign. Writes outside of the register alone. */
import type { Command } from 'commander';
import { oncePerKey } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { newOutputPath } from '../desk/output-path.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { type SegelPage, shortHash, showSegel } from '../screen/pages/show-segel.ts';

export const segelCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('segel', ringkas)
    .argument('[file]', 'berkas atau folder tujuan (bawaan: segel-TANGGAL.txt di folder ini, di luar register)')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks segel\n  $ pks segel -n                          tunjukkan lembarnya saja\n  $ pks check --segel segel-2026-08-19.txt',
    )
    .action((file: string | undefined, opsi: WriteFlags) => runSegel(env, file, opsi));

export async function runSegel(env: Env, file: string | undefined, opsi: WriteFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'segel', { ...opsi, file }, () => makeSegel(sesi, file, opsi));
}

async function makeSegel(sesi: Sitting, file: string | undefined, opsi: WriteFlags) {
  const { env } = sesi;
  const tujuan = await newOutputPath(env, sesi.register, file, `segel-${sesi.hariIni}.txt`, 'pks segel');
  const { blok, ...isi } = await sesi.register.segel(sesi.saat);
  const lembar: SegelPage = {
    ...isi,
    kantor: sesi.atur('kantor.nama') ?? '',
    saat: sesi.saat,
    berkas: tujuan.split(/[/\\]/).at(-1) ?? tujuan,
  };
  const bytes = new TextEncoder().encode(`${showSegel(lembar)}\n\f\n${blok}`);
  if (!opsi.coba) await env.localFiles.write(tujuan, bytes, false);
  const jawaban = {
    skema: 'segel',
    dasar: sesi.dasar,
    data: {
      berkas: tujuan,
      ...isi,
      ringkas: shortHash(isi.kepala),
      kantor: lembar.kantor,
      coba: opsi.coba ?? false,
    },
    ringkas: { kasus: isi.kasus, tindakan: isi.tindakan, fakta: isi.fakta },
    peringatan: dryRunWarnings(opsi),
    teks: (
      d: Pick<SegelPage, 'kantor' | 'kasus' | 'tindakan' | 'fakta'> & Readonly<{ berkas: string; ringkas: string }>,
    ) =>
      opsi.coba
        ? showSegel({ ...lembar, kantor: d.kantor })
        : [
            `✓ Segel ditulis: ${d.berkas}`,
            `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta`,
            `  Sidik    ${d.ringkas}`,
            '  Berikut  cetak halaman pertamanya, tanda tangani, simpan terpisah dari komputer ini',
          ].join('\n'),
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, sidik: env.sha256Of(bytes) };
}
