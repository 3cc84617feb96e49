import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import type { KantorImpor } from '../../office/kantor/kantor-impor.ts';
import { formatBookId } from '../../office/permohonan/kasus-id.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showImports } from '../../screen/pages/show-imports.ts';

export async function runImporDaftar(env: Env, opsi: StandardFlags): Promise<void> {
  answerImports(await openSitting(env, opsi, true), opsi);
}

/** `kabar`: what was just done, above the list. */
export function answerImports(
  { env, dasar, kantor }: Pick<Sitting, 'env' | 'dasar' | 'kantor'>,
  opsi: StandardFlags & Readonly<{ coba?: boolean }>,
  peringatan: readonly string[] = [],
  kabar = '',
): void {
  const data = (kantor.impor ?? []).map(importRow);
  printAnswer(env, opsi, {
    skema: 'impor-daftar',
    dasar,
    data,
    ringkas: { impor: data.length, ditarik: data.filter((d) => d.ditarik !== null).length },
    peringatan,
    teks: (d) => [kabar, showImports(d, screenStyle(env))].filter(Boolean).join('\n\n'),
    singkat: data.map((d) => String(d.impor)).join('\n'),
  });
}

const importRow = ({ impor, isi, berkas, jumlah, dari, sampai, pada, oleh, ditarik }: KantorImpor) => ({
  ...{ impor, isi, berkas, jumlah, pada, oleh, ditarik },
  dari: dari === undefined ? null : formatBookId(dari),
  sampai: sampai === undefined ? null : formatBookId(sampai),
});
