/** Takes the terminal's own, else COLUMNS, else 96 for a pipe, and at least 20. */
export const terminalWidth = (
  { columns }: Readonly<{ columns?: number }>,
  variabel: Readonly<Record<string, string | undefined>>,
): number => Math.max(20, columns || Number(variabel.COLUMNS) || 96);
