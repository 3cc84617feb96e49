/** Draws one document up for several cases: `pks draft 4 7 --naskah pks`. */
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import { forEachKasus } from '../../desk/several-kasus.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { parseBookId, parseKasusId } from '../../office/permohonan/kasus-id.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { DraftFlags } from './draft-flags.ts';
import { pdfsTogether } from './pdfs-together.ts';

type DraftOne = (env: Env, kasus: string, kode: string, opsi: DraftFlags) => Promise<void>;
type MadeVersion = Readonly<{ naskah: string; versi: number; baru: boolean; konsep: boolean; salinan: string | null }>;

/** 'B-001' too may be one of them. */
export const areSeveralKasus = (kata: readonly string[]): boolean =>
  kata.length > 1 && kata.every((satu) => (parseKasusId(satu, 2000) ?? parseBookId(satu)) !== null);

/** All words are cases, or together one name. @throws ISIAN_KURANG, PEMAKAIAN_SALAH, TEMPLAT_TIDAK_ADA */
export async function draftSeveral(
  env: Env,
  kata: readonly string[],
  { naskah, ...opsi }: DraftFlags,
  satu: DraftOne,
): Promise<void> {
  const baris = `pks draft ${kata.map(shownWord).join(' ')} --naskah`;
  if (naskah === undefined) {
    throw new Failure('ISIAN_KURANG', 'Untuk beberapa kasus sekaligus, sebut naskahnya dengan --naskah.', [
      `${baris} ${NASKAH[0]?.kode}`,
      `Pilihan: ${NASKAH.map((n) => n.kode).join(' | ')}`,
    ]);
  }
  const { kode } = requireNaskah(naskah);
  if (areSeveralKasus(kata)) refuseForSeveral(env, `${baris} ${kode}`, opsi);
  const giliran = opsi.pdf ? pdfsTogether(opsi) : undefined;
  await forEachKasus(env, opsi, kata, (diam, kasus, o) => satu(diam, kasus, kode, o), madeText, giliran);
}

/** Several copies would overwrite each other. */
function refuseForSeveral(env: Env, baris: string, opsi: DraftFlags): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).find((c) => opsi[c] !== undefined);
  if (cara) throw new Failure('PEMAKAIAN_SALAH', `--${cara} untuk satu kasus, jadi tidak dengan beberapa.`, [baris]);
  if (opsi.ke === undefined) return;
  const { destination } = env.localFiles;
  const akhiran = /\.\w+$/.exec(opsi.ke)?.[0] ?? '.docx';
  const [a, b] = [`a${akhiran}`, `b${akhiran}`].map((nama) => destination(opsi.ke ?? '.', nama, true));
  if (a !== b) return;
  throw new Failure('PEMAKAIAN_SALAH', `--ke "${opsi.ke}" adalah satu berkas: untuk beberapa kasus sebut folder.`, [
    baris,
  ]);
}

const madeText = ({ naskah, versi, baru, konsep, salinan }: MadeVersion): string =>
  `${naskah} v${versi}${konsep ? ', KONSEP' : ''}${baru ? '' : ', isinya masih sama'}${salinan ? ` → ${salinan}` : ''}`;
