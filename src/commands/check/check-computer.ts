import { printAnswer } from '../../desk/answer.ts';
import type { Env } from '../../env.ts';
import { ExitWith, Failure } from '../../errors.ts';
import type { PlaceFinding } from '../../machine-desk.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { CheckFlags } from './check-chosen.ts';

const MARKS: Readonly<Record<PlaceFinding['hasil'], string>> = { baik: '✓', catatan: '!', buruk: '✗' };

/** @throws PEMAKAIAN_SALAH; exits with 4 where a register could not rely on something */
export async function checkComputer(env: Env, dir: string, opsi: CheckFlags): Promise<void> {
  if (opsi.bangunUlang || (opsi.segel ?? opsi.cadangan) !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--komputer mencoba sebuah folder, dan dipakai sendiri.', [
      `pks check --komputer ${shownWord(dir)}`,
    ]);
  }
  const folder = env.localFiles.join(dir);
  const data = await env.tryPlace(folder);
  const banyak = (hasil: PlaceFinding['hasil']): number => data.filter((x) => x.hasil === hasil).length;
  const [buruk, catatan] = [banyak('buruk'), banyak('catatan')];
  printAnswer(env, opsi, {
    skema: 'komputer',
    dasar: { folder },
    data,
    ringkas: { buruk, catatan },
    peringatan: [],
    teks: (d) => [summary(folder, buruk, catatan), ...findingLines(d, env.lebar)].join('\n'),
  });
  if (buruk > 0) throw new ExitWith('FOLDER_TIDAK_ANDAL');
  if (opsi.gagalBilaAda && catatan > 0) throw new ExitWith('ADA_TEMUAN');
}

function summary(folder: string, buruk: number, catatan: number): string {
  if (buruk > 0) return `✗ Folder ini tidak dapat diandalkan untuk register: ${folder}`;
  return `✓ Register dapat ditaruh di sini${catatan > 0 ? `, dengan ${catatan} catatan` : ''}: ${folder}`;
}

function findingLines(data: readonly PlaceFinding[], lebar: number): readonly string[] {
  const kolom = Math.max(...data.map((x) => x.apa.length));
  return data.map(({ hasil, apa, keterangan }) =>
    hangIndent(`  ${MARKS[hasil]} ${apa.padEnd(kolom)}  `, keterangan, lebar),
  );
}
