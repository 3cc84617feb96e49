import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { newOutputPath } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type SegelPage, shortHash, showSegel } from '../../screen/pages/show-segel.ts';

export async function makeSegel(sesi: Sitting, file: string | undefined, opsi: KeyedFlags) {
  const { env } = sesi;
  const tujuan = await newOutputPath(env, sesi.register, file, `segel-${sesi.hariIni}.txt`, 'pks segel');
  const { blok, ...isi } = await sesi.register.segel(sesi.saat);
  const lembar: SegelPage = {
    ...isi,
    kantor: sesi.atur('kantor.nama') ?? '',
    saat: sesi.saat,
    berkas: tujuan.split(/[/\\]/).at(-1) ?? tujuan,
  };
  const halaman = new TextEncoder().encode(`${showSegel(lembar)}\n\f\n${blok}`);
  const bytes = sesi.kantor.latihan ? (await env.practiceMarker())('.txt', halaman) : halaman;
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
        ? `Belum ditulis; tanpa -n lembarnya menjadi ${lembar.berkas} dan berisi:\n\n${showSegel({ ...lembar, kantor: d.kantor })}`
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
