/**
 * Pasted lines are joined and shown for the person to confirm. Some terminals bracket pasted text; elsewhere a break
 * with text right behind it was pasted.
 */

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
export const PASTE_BRACKETS = { buka: '\u001b[?2004h', tutup: '\u001b[?2004l' } as const;

const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)\s*(?=[^\p{Cc}\s])/gu;
const PRINTABLE = /^[^\p{Cc}]/u;

export type PasteFilter = Readonly<{
  /** What goes to the question now. A last Enter is held back, as more may follow. */
  take(potong: string): string;
  release(): string;
}>;

export function createPasteFilter(sela: string): PasteFilter {
  let tersimpan = '';
  let dalam = false;
  let enter = false;
  let terisi = false;
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
