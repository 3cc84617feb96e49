type Opened = Readonly<{
  judul: string;
  versi: number | null;
  berkas: string;
  dibuka: string | null;
}>;

export function showOpened({ judul, versi, berkas, dibuka }: Opened): string {
  const apa = versi === null ? `${judul} (pindaian)` : `${judul} v${versi}`;
  if (dibuka === null) return `${apa}, tidak dapat dibuka dari sini. Berkasnya:\n  ${berkas}`;
  return [
    `✓ Dibuka: ${apa}`,
    `  ${dibuka}`,
    versi === null
      ? '  Ini salinan; pindaian di register tetap seperti semula.'
      : '  Ini salinan. Yang dikoreksi di Word baru menjadi versi berikutnya lewat draft --baca.',
  ].join('\n');
}
