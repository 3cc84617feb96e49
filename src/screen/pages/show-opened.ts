import { wrapLines } from '../layout/wrap.ts';

type Opened = Readonly<{
  kasus: string;
  kode: string;
  judul: string;
  versi: number | null;
  berkas: string;
  salinan: string | null;
  dibuka: string | null;
}>;

/** Each path stands on a line of its own, so that it can be copied. */
export function showOpened(d: Opened, lebar: number): string {
  const apa = d.versi === null ? `${d.judul} (pindaian)` : `${d.judul} v${d.versi}`;
  const teks = (satu: string) => wrapLines(satu, lebar);
  if (d.salinan === null)
    return [
      teks(`${apa}, tidak dapat dibuka dari sini. Berkasnya:`),
      `  ${d.berkas}`,
      teks('  Berkas register sendiri: salin dulu ke folder lain, jangan disunting di situ.'),
    ].join('\n');
  const kepala = d.dibuka === null ? `${apa} tidak dapat dibuka dari sini. Salinannya:` : `✓ Dibuka: ${apa}`;
  const dapatDibaca = d.versi !== null && d.berkas.endsWith('.docx');
  const akhir = dapatDibaca
    ? '  Cetak: Ctrl+P. Diperbaiki di Word? Simpan, lalu:'
    : '  Cetak: Ctrl+P. Ini salinan; yang di register tetap seperti semula.';
  return [
    teks(kepala),
    `  ${d.salinan}`,
    teks(akhir),
    ...(dapatDibaca ? [`  pks draft ${d.kasus} ${d.kode} --baca`] : []),
  ].join('\n');
}
