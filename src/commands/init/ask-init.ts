import type { Asking } from '../../desk/ask/question-series.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import { Failure } from '../../errors.ts';
import { bareKabupaten } from '../../office/kantor/work-settings.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';

export type InitFlags = Readonly<{
  kantor?: string;
  kabupaten?: string;
  penandatangan?: string;
  sop?: string;
  hitungan?: string;
}>;

/** @throws DIBATALKAN */
export async function askInit<O extends InitFlags>({ ask, note }: Asking, o: O, folder: string): Promise<O> {
  note('Belum tahu jawabannya? Enter saja: semuanya dapat diubah nanti dengan pks config ubah.');
  const kabupaten = bareKabupaten(
    o.kabupaten ?? (await askRequiredText(ask, 'Kabupaten', { bawaan: 'Sleman', periksa: refuseCommand })),
  );
  const kantor =
    o.kantor ??
    (await askRequiredText(ask, 'Nama kantor', {
      bawaan: `Dinas Kependudukan dan Pencatatan Sipil Kabupaten ${kabupaten}`,
      periksa: refuseCommand,
    }));
  const penandatangan =
    o.penandatangan ??
    (await ask.choose(
      'Surat ke Kemendagri ditandatangani oleh',
      PENANDATANGAN.map((nilai) => ({ nilai, nama: nilai })),
    ));
  const sop =
    o.sop ??
    (await ask.choose('Bacaan SOP', [
      {
        nilai: '470-08',
        nama: 'sebagaimana tercetak (470-08)',
        keterangan: 'Persis seperti naskah SOP. Yang ganjil di dalamnya dijelaskan oleh pks sop periksa.',
      },
      {
        nilai: '470-08-selaras',
        nama: 'dibetulkan pada langkah 14–20 (470-08-selaras)',
        keterangan:
          'Di naskah SOP kolom kelengkapan, waktu, dan keluaran langkah 14–20 tampaknya tercetak satu baris terlalu tinggi; di sini diturunkan.',
      },
    ]));
  const hitungan =
    o.hitungan ??
    (await ask.choose('Hari H dihitung menurut', [
      { nilai: 'hari-kerja', nama: 'hari kerja', keterangan: 'Sabtu, Minggu, dan hari libur tidak dihitung.' },
      { nilai: 'hari-kalender', nama: 'hari kalender', keterangan: 'Setiap hari dihitung, juga hari libur.' },
    ]));
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
