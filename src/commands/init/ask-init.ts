import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import type { Ask } from '../../env.ts';
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

/** @throws Failure DIBATALKAN */
export async function askInit<O extends InitFlags>(ask: Ask, o: O, folder: string): Promise<O> {
  const kabupaten = bareKabupaten(o.kabupaten ?? (await askRequiredText(ask, 'Kabupaten', { bawaan: 'Sleman' })));
  const kantor =
    o.kantor ??
    (await askRequiredText(ask, 'Nama kantor', {
      bawaan: `Dinas Kependudukan dan Pencatatan Sipil Kabupaten ${kabupaten}`,
    }));
  const penandatangan =
    o.penandatangan ??
    (await ask.choose(
      'Surat ke Kemendagri ditandatangani',
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
        nama: 'diselaraskan: baris 14–20 digeser (470-08-selaras)',
        keterangan:
          'Kelengkapan, waktu, dan keluaran langkah 14–20 diturunkan satu baris, karena tampaknya bergeser ketika dicetak.',
      },
    ]));
  const hitungan =
    o.hitungan ??
    (await ask.choose('Hari H dihitung menurut', [
      { nilai: 'hari-kerja', nama: 'hari kerja', keterangan: 'Sabtu, Minggu, dan hari libur tidak dihitung.' },
      { nilai: 'hari-kalender', nama: 'hari kalender', keterangan: 'Setiap hari dihitung, juga hari libur.' },
    ]));
  // It is asked instead of 'Simpan?', as the folder must not be wrong.
  if (await ask.confirm(`Buat register di ${folder}?`, true)) {
    return { ...o, kantor, kabupaten, penandatangan, sop, hitungan };
  }
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}
