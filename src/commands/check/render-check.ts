import type { CheckReport } from '../../store/upkeep.ts';

export const segelLines = (ringkas: string | undefined, baik: boolean): readonly string[] =>
  ringkas === undefined
    ? []
    : [
        ...(baik ? ['✓ Semua yang disegel masih ada dan tidak berubah.'] : []),
        `  Sidik segel ${ringkas}  (samakan dengan lembar yang ditandatangani)`,
      ];

/** Of notes that say the same so many are named. */
const MOST_ALIKE = 3;

/** Damage is told file by file. */
function findingLines(temuan: CheckReport['temuan']): readonly string[] {
  const banyak = new Map<string, number>();
  for (const t of temuan) if (!t.rusak) banyak.set(t.sebab, (banyak.get(t.sebab) ?? 0) + 1);
  const sudah = new Map<string, number>();
  return temuan.flatMap((t) => {
    const ini = `${t.berkas}${t.fakta === null ? '' : ` (${t.fakta})`}: ${t.sebab}`;
    if (t.rusak) return `  ✗ ${ini}`;
    const ke = (sudah.get(t.sebab) ?? 0) + 1;
    sudah.set(t.sebab, ke);
    const lagi = (banyak.get(t.sebab) ?? 0) - MOST_ALIKE;
    // A last one is named too: it takes no more room than the line that counts it.
    if (ke <= MOST_ALIKE || lagi === 1) return `  ! ${ini}`;
    return ke === MOST_ALIKE + 1 ? `  ! … dan ${lagi} berkas lagi yang sama halnya` : [];
  });
}

/** `disusul` are earlier backups that were not looked at. */
type Checked = Readonly<{ apa: string; folder: string; dibangun: boolean; disusul: readonly string[] }>;

export function renderCheck(
  { kasus, fakta, temuan }: CheckReport,
  { apa, folder, dibangun, disusul }: Checked,
): string {
  const baris = findingLines(temuan);
  const rusak = temuan.filter((t) => t.rusak).length;
  const kepala =
    rusak === 0
      ? `✓ ${apa} utuh${disusul.length > 0 ? ' sejauh isinya sendiri; registernya' : ''}: ${kasus} kasus, ${fakta} fakta${disusul.length > 0 ? '' : ' diperiksa'}${temuan.length > 0 ? `; ${temuan.length} catatan` : ''}. (${folder})`
      : `✗ ${apa} rusak: ${rusak} temuan pada ${kasus} kasus, ${fakta} fakta. Tidak ada yang diubah. (${folder})`;
  const kaki = rusak === 0 ? [] : ['Jangan diperbaiki dengan tangan: pulihkan berkas itu dari cadangan.'];
  const belum = `! Yang disusulnya tidak ikut diperiksa: sebut juga ${disusul.join(', ')}, masing-masing dengan --cadangan.`;
  return [
    kepala,
    ...baris,
    ...(disusul.length > 0 ? [belum] : []),
    ...(dibangun ? ['✓ Pandangan dan indeks dibangun ulang dari kejadiannya.'] : []),
    ...kaki,
  ].join('\n');
}
