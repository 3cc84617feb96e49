/**
 * What is pasted into a question for a text. A pasted line break is no Enter: the lines are joined and shown, so that
 * the person sees and confirms all of them. A terminal that brackets what is pasted says where it begins and ends; of
 * the others a break with text behind it, in one piece or in the next one at once, was not typed by a hand.
 */

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
/** Asks the terminal for the brackets; those that know none ignore it. */
export const PASTE_BRACKETS = { buka: '\u001b[?2004h', tutup: '\u001b[?2004l' } as const;

/** A break with text behind it. */
const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)\s*(?=[^\p{Cc}\s])/gu;
const PRINTABLE = /^[^\p{Cc}]/u;

export type PasteFilter = Readonly<{
  /** What goes on to the question now. An Enter at the end is held back: more may follow. */
  take(potong: string): string;
  /** What was held back. */
  release(): string;
}>;

/** `tableGap` stands between two lines. */
export function createPasteFilter(sela: string): PasteFilter {
  let tersimpan = ''; // of a pasted text that is not over, or of a bracket cut in two
  let dalam = false;
  let enter = false;
  let terisi = false; // whether there is a line for the next one to follow
  const keluar = (teks: string): string => {
    terisi ||= PRINTABLE.test(teks);
    return teks;
  };
  const satukan = (teks: string): string =>
    teks.replace(LINE_BREAK, (_, letak: number, semua: string) => {
      if (letak === 0 && !terisi) return '';
      return sela === ', ' && /[,;]$/.test(semua.slice(0, letak)) ? ' ' : sela;
    });

  const ketikan = (teks: string): string => {
    const [, isi = '', akhir = ''] = /^([\s\S]*?)((?:\r\n|\r|\n)?)$/.exec(`${enter ? '\r' : ''}${teks}`) ?? [];
    enter = akhir !== '';
    return keluar(satukan(isi));
  };
  const masuk = (potong: string): string => {
    const semua = tersimpan + potong;
    tersimpan = '';
    const batas = semua.indexOf(dalam ? PASTE_END : PASTE_START);
    if (batas < 0 && dalam) {
      tersimpan = semua;
      return '';
    }
    if (batas < 0) {
      const sisa = [5, 4, 3, 2, 1].find((n) => semua.endsWith(PASTE_START.slice(0, n))) ?? 0;
      tersimpan = semua.slice(semua.length - sisa);
      return ketikan(semua.slice(0, semua.length - sisa));
    }
    const bagian = semua.slice(0, batas);
    const kini = dalam ? keluar(satukan(bagian.trim()).replace(/\p{Cc}/gu, ' ')) : bagian && ketikan(bagian);
    dalam = !dalam;
    return kini + masuk(semua.slice(batas + PASTE_START.length));
  };
  return {
    take: masuk,
    release: () => {
      const ditahan = (enter ? '\r' : '') + (dalam ? '' : tersimpan);
      enter = false;
      if (!dalam) tersimpan = '';
      return ditahan;
    },
  };
}
