/** Output with a line above whatever comes first, on the same stream. */

type Write = (teks: string) => void;

/** `headNow`: on the second stream, before a question. */
type HeadedOutput = Readonly<{ print: Write; note: Write; head: Write; headNow: () => void }>;

export function headedOutput(print: Write, note: Write): HeadedOutput {
  let kepala: string | null = null;
  let sudah = false;
  const headOn = (tulis: Write) => {
    if (kepala === null || sudah) return;
    sudah = true;
    tulis(kepala);
  };
  const didahului =
    (tulis: Write): Write =>
    (teks) => {
      headOn(tulis);
      tulis(teks);
    };
  return {
    print: didahului(print),
    note: didahului(note),
    head: (teks) => {
      kepala = teks;
    },
    headNow: () => headOn(note),
  };
}
