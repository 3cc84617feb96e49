import type { Asking } from '../../desk/ask/question-series.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import { Failure } from '../../errors.ts';
import { bareKabupaten, HITUNGAN } from '../../office/kantor/work-settings.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';

export type InitFlags = Readonly<{
  kantor?: string;
  kabupaten?: string;
  penandatangan?: string;
  sop?: string;
  hitungan?: string;
}>;

/** @throws DIBATALKAN */
export async function askInit<O extends InitFlags>({ ask, note }: Asking, o: O, folder: string): Promise<O> {
  note('Ragu? Enter saja; semuanya dapat diubah nanti: pks config ubah');
  const kabupaten = bareKabupaten(
    o.kabupaten ?? (await askRequiredText(ask, 'Kabupaten', { bawaan: 'Sleman', periksa: refuseCommand })),
  );
  const kantor =
    o.kantor ??
    (await askRequiredText(ask, 'Nama kantor', {
      bawaan: `Dinas Kependudukan dan Pencatatan Sipil Kabupaten ${kabupaten}`,
      periksa: refuseCommand,
    }));
  // These are seldom others; `pks config ubah` changes them.
  const { penandatangan = PENANDATANGAN[0], sop = SOP_EDITIONS[0], hitungan = HITUNGAN[0] } = o;
  const bacaan = sop === SOP_EDITIONS[0] ? 'SOP dipakai sebagaimana tercetak' : `SOP dipakai menurut bacaan ${sop}`;
  note(
    `  ${bacaan}, target dihitung menurut ${codeWord(hitungan)},\n  surat ke Kemendagri ditandatangani ${penandatangan}`,
  );
  // Instead of 'Simpan?', as the folder must not be wrong.
  if (await ask.confirm(`Buat register di ${folder}?`, true)) {
    return { ...o, kantor, kabupaten, penandatangan, sop, hitungan };
  }
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}

/** Pasted lines bring the next command along. */
const refuseCommand = (teks: string): string | null =>
  /^(?:cd|pks|npm)(?:\s|$)/i.test(teks.trim())
    ? 'Itu perintah, bukan nama. Ketik namanya, atau Enter untuk [isi dalam kurung].'
    : null;
