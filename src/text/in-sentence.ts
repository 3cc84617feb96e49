/** 'nomor KK, NIK, dan nama lengkap'; 'serta' where a name itself says 'dan'. */
export function joinNames(nama: readonly string[], kata: 'dan' | 'serta' = 'dan'): string {
  if (nama.length <= 2) return nama.join(` ${kata} `);
  return `${nama.slice(0, -1).join(', ')}, ${kata} ${nama.at(-1)}`;
}
