/** Takes the terminal's own, else COLUMNS, else 96 for a pipe, and at least 20. */
export const terminalWidth = (variabel: Readonly<Record<string, string | undefined>>): number =>
  Math.max(20, process.stdout.columns || Number(variabel.COLUMNS) || 96);
