import { printAnswer } from '../../desk/answer.ts';
import { oneOfWords, type StandardFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { listNomor } from '../../desk/numbering/list-nomor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { naskahTitle } from '../../office/naskah/all-naskah.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNomorList } from '../../screen/pages/show-nomor.ts';

const OF_KASUS: readonly string[] = ['pesan', 'pakai', 'batal', 'pindah'];

/** 'pks nomor 14' does not say what is wanted. @throws NILAI_TIDAK_DIKENAL */
function refuseKasusAlone(kasus: string): never {
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `Apa yang dikerjakan dengan nomor kasus ${kasus}: pesan, pakai, batal, atau pindah?`,
    [...OF_KASUS.map((apa) => `pks nomor ${apa} ${kasus}`), 'pks nomor daftar'],
  );
}

export async function runNomorDaftar(
  env: Env,
  apa: string | undefined,
  opsi: StandardFlags & Readonly<{ tahun?: string }>,
): Promise<void> {
  if (apa !== undefined && /^\d[\d-]*$/.test(apa)) refuseKasusAlone(apa);
  if (apa !== undefined) oneOfWords('nomor', ['daftar', ...OF_KASUS, 'cocokkan'], apa);
  const sesi = await openSitting(env, opsi, true);
  const tahun = wholeNumber('--tahun', opsi.tahun ?? sesi.hariIni.slice(0, 4), 1900);
  const data = await listNomor(sesi, tahun);
  const jumlah = (keadaan: string) => data.filter((b) => b.keadaan === keadaan).length;
  printAnswer(env, opsi, {
    skema: 'nomor-daftar',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data,
    ringkas: { dipesan: jumlah('dipesan'), dipakai: jumlah('dipakai'), batal: jumlah('batal') },
    peringatan: [],
    teks: (d) => showNomorList(d, tahun, naskahTitle, screenStyle(env)),
    singkat: data.flatMap((b) => b.nomor ?? []).join('\n'),
  });
}
