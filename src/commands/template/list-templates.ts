import { printAnswer } from '../../desk/answer.ts';
import {
  installedKey,
  namingTemplate,
  readTemplate,
  unusedCopyWarnings,
} from '../../desk/documents/naskah-template.ts';
import { oneOfWords, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { textTable } from '../../screen/layout/text-table.ts';

export async function runTemplateDaftar(env: Env, apa: string | undefined, opsi: StandardFlags): Promise<void> {
  if (apa !== undefined) oneOfWords('template', ['daftar', 'ambil', 'pasang', 'periksa', 'isian', 'salin'], apa);
  const sesi = await openSitting(env, opsi, true);
  const perender = await env.renderer();
  const data = await Promise.all(
    NASKAH.map(async (naskah) => {
      const { kode, judul } = naskah;
      const templat = await readTemplate(sesi, naskah);
      return {
        naskah: kode,
        judul,
        asal: templat.asal,
        dipasang: installed(sesi, kode),
        catatan: await unusedCopyWarnings(sesi, kode),
        isian: await namingTemplate(kode, templat, () => perender.templatePlaceholders(templat.isi)),
      };
    }),
  );
  printAnswer(env, opsi, {
    skema: 'template',
    dasar: sesi.dasar,
    data: data.map(({ catatan, ...satu }) => satu),
    ringkas: {},
    peringatan: data.flatMap((d) => d.catatan),
    teks: (d) => {
      const kolom = [
        { judul: 'NASKAH' },
        { judul: 'JUDUL', lentur: true as const },
        { judul: 'ASAL' },
        { judul: 'ISIAN', kanan: true },
      ];
      const baris = d.map((t) => [
        t.naskah,
        t.judul,
        t.asal === 'kantor' ? 'milik kantor' : 'bawaan',
        String(t.isian.length),
      ]);
      return [
        textTable(kolom, baris, screenStyle(env).lebar),
        '',
        'Sunting sendiri: pks template ambil\nKembali ke bawaan: pks template pasang --bawaan',
      ].join('\n');
    },
  });
}

function installed({ kantor }: Sitting, kode: string) {
  const { pada, oleh } = kantor.aturan[installedKey(kode)] ?? {};
  return pada === undefined ? null : { pada, oleh };
}
