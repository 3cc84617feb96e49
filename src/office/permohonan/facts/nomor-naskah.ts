/** A number as it stands. `tanggal` is the letter's own, known once it is used. */
export type NomorNaskah = Readonly<{
  naskah: string;
  nomor: string;
  keadaan: 'dipesan' | 'dipakai' | 'batal';
  tanggal: string | null;
  /** Why it was given up, else null. */
  alasan: string | null;
}>;

/** The letter that leaves at the step marked `kirim`: its number is the case's `suratKeluar`. */
export const KIRIM_SURAT = 'surat-kemendagri';

/** A number of the case, and the naskah it was taken for. */
export type NaskahAndNomor = Pick<NomorNaskah, 'naskah' | 'nomor'>;

/** The names under which the register keeps a number from being given again; absent where none was typed or claimed. */
export type ClaimNames = readonly string[];

export type NomorFact =
  | Readonly<{ jenis: 'NomorDipesan'; naskah: string; nomor: string; klaim: ClaimNames }>
  | Readonly<{ jenis: 'NomorDipakai'; naskah: string; nomor: string; tanggal: string; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'NomorDibatalkan'; naskah: string; nomor: string; alasan: string }>;

/** What bears numbers: a case. */
export type HasNomor = Readonly<{ nomor?: readonly NomorNaskah[] }>;

/** The numbers of a case after one more fact. Total. */
export function applyNomorFact(lama: readonly NomorNaskah[] = [], k: NomorFact): readonly NomorNaskah[] {
  if (k.jenis === 'NomorDipesan') {
    const { naskah, nomor } = k;
    return [...lama, { naskah, nomor, keadaan: 'dipesan', tanggal: null, alasan: null }];
  }
  return lama.map((n) => {
    if (n.naskah !== k.naskah || n.nomor !== k.nomor || n.keadaan !== 'dipesan') return n;
    return k.jenis === 'NomorDipakai'
      ? { ...n, keadaan: 'dipakai', tanggal: k.tanggal }
      : { ...n, keadaan: 'batal', alasan: k.alasan };
  });
}

/** The same, with a number that was used reserved again: the signing or sending that used it was taken back. Total. */
export const reserveNomorAgain = (
  lama: readonly NomorNaskah[],
  { naskah, nomor }: NaskahAndNomor,
): readonly NomorNaskah[] =>
  lama.map((n) =>
    n.naskah === naskah && n.nomor === nomor && n.keadaan === 'dipakai'
      ? { ...n, keadaan: 'dipesan', tanggal: null }
      : n,
  );

/** The number reserved for a naskah and not used yet. */
export const reservedNomor = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.find((n) => n.naskah === naskah && n.keadaan === 'dipesan') ?? null;

/** The number a naskah bears: the last one that was not given up. */
export const nomorOfNaskah = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.findLast((n) => n.naskah === naskah && n.keadaan !== 'batal') ?? null;
