import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Env } from '../../env.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { textTable } from '../../screen/layout/text-table.ts';

export async function runTemplateIsian(env: Env, kode: string, opsi: StandardFlags): Promise<void> {
  const naskah = requireNaskah(kode);
  const data = [
    ...Object.entries(naskah.teks).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: i.contoh })),
    ...Object.entries(naskah.baris).flatMap(([nama, i]) =>
      Object.entries(i.kolom).map(([kolom, arti]) => ({
        isian: `{{${nama}.${kolom}}}`,
        arti: `${i.arti}: ${arti}`,
        contoh: '',
      })),
    ),
    ...Object.entries(naskah.bila).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: '' })),
  ];
  printAnswer(env, opsi, {
    skema: 'isian',
    dasar: { naskah: naskah.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) =>
      textTable(
        [{ judul: 'ISIAN' }, { judul: 'ARTI', lentur: true }, { judul: 'CONTOH', lentur: true }],
        d.map((i) => [i.isian, i.arti, i.contoh]),
        screenStyle(env).lebar,
      ),
  });
}
