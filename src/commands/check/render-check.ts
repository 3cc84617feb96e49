/** The findings of `pks check`, for people. */
import type { CheckReport } from '../../store/register.ts';

export const segelLines = (ringkas: string | undefined, baik: boolean): readonly string[] =>
  ringkas === undefined
    ? []
    : [
        ...(baik ? ['✓ Semua yang disegel masih ada dan tidak berubah.'] : []),
        `  Sidik segel ${ringkas}  (samakan dengan lembar yang ditandatangani)`,
      ];

export function renderCheck(
  { kasus, fakta, temuan }: CheckReport,
  apa: string,
  folder: string,
  dibangun: boolean,
): string {
  const baris = temuan.map(
    (t) => `  ${t.rusak ? '✗' : '!'} ${t.berkas}${t.fakta === null ? '' : ` (${t.fakta})`}: ${t.sebab}`,
  );
  const rusak = temuan.filter((t) => t.rusak).length;
  const kepala =
    rusak === 0
      ? `✓ ${apa} utuh: ${kasus} kasus, ${fakta} fakta diperiksa${temuan.length > 0 ? `; ${temuan.length} catatan` : ''}. (${folder})`
      : `✗ ${apa} rusak: ${rusak} temuan pada ${kasus} kasus, ${fakta} fakta. Tidak ada yang diubah. (${folder})`;
  const kaki = rusak === 0 ? [] : ['Jangan diperbaiki dengan tangan: pulihkan berkas itu dari cadangan.'];
  return [
    kepala,
    ...baris,
    ...(dibangun ? ['✓ Pandangan dan indeks dibangun ulang dari kejadiannya.'] : []),
    ...kaki,
  ].join('\n');
}
