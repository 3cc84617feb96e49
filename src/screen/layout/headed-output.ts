/** Puts a line above the first output, on the same stream. */

type Write = (teks: string) => void;

/** `headNow` puts it on the second stream, before a question. */
type HeadedOutput = Readonly<{ print: Write; note: Write; head: Write; headNow: () => void }>;

export function headedOutput(print: Write, note: Write): HeadedOutput {
  let kepala: string | null = null;
  let sudah = false;
  /** In one piece, which may go through a pager. */
  const headed = (teks: string | null): string | null => {
    const di = sudah ? null : kepala;
    sudah ||= kepala !== null;
    return di === null ? teks : teks === null ? di : `${di}\n${teks}`;
  };
  const didahului =
    (tulis: Write): Write =>
    (teks) =>
      tulis(headed(teks) ?? '');
  return {
    print: didahului(print),
    note: didahului(note),
    head: (teks) => {
      kepala = teks;
    },
    headNow: () => {
      const sendiri = headed(null);
      if (sendiri !== null) note(sendiri);
    },
  };
}
