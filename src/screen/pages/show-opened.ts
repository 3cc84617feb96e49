type Opened = Readonly<{
  judul: string;
  versi: number | null;
  berkas: string;
  dibuka: string | null;
}>;

/** Where it cannot be opened, `milikRegister` says that the path is the file of the register itself. */
export function showOpened({ judul, versi, berkas, dibuka }: Opened, milikRegister: boolean): string {
  const apa = versi === null ? `${judul} (pindaian)` : `${judul} v${versi}`;
  if (dibuka === null)
    return [
      `${apa}, tidak dapat dibuka dari sini. Berkasnya:`,
      `  ${berkas}`,
      ...(milikRegister ? ['  Berkas register sendiri: salin dulu ke folder lain, jangan disunting di situ.'] : []),
    ].join('\n');
  return [
    `✓ Dibuka: ${apa}`,
    `  ${dibuka}`,
    versi === null
      ? '  Ini salinan; pindaian di register tetap seperti semula.'
      : '  Ini salinan. Yang dikoreksi di Word baru menjadi versi berikutnya lewat draft --baca.',
  ].join('\n');
}
