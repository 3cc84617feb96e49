/** Words that turn a ban or a duty into its opposite, or set it aside; the guard of legal contents finds the ban all the same. */
import { readFinished } from './finished-text.ts';

const REVERSALS: readonly RegExp[] = [
  /\b(?:tidak|bukan|tak|tiada)\s+(?:lagi\s+)?(?:di)?(?:larang|wajibkan|wajib|kewajiban|berkewajiban)\b/i,
  // An exception that the law or the other party's written word grants is usual.
  /\b(?:dilarang|tidak (?:boleh|diperkenankan|dibenarkan))\b[^.;]*\b(?:kecuali|selain)\b(?![^.;]*\b(?:tertulis|persetujuan|izin|peraturan|undang-undang|hukum|pengadilan|diatur lain)\b)/i,
  /\b(?:ketentuan|ayat|pasal|larangan|kewajiban|klausul|butir|hal tersebut)\b[^.;]*\b(?:tidak (?:lagi )?(?:berlaku|mengikat)|dikesampingkan|diabaikan|dikecualikan|dicabut|dihapus(?:kan)?|batal)\b(?!\s+(?:bila|apabila|jika|sebelum)\b)/i,
  /\bdata\b[^.;]*\b(?:boleh|dapat|diperkenankan)\b[^.;]*\b(?:diperjualbelikan|dijual|disebarluaskan|dipublikasikan)\b/i,
];

const SHOWN = 70;

/** A sentence for each, to be read by a person: such words may be right. */
export function findReversals(kode: string, baris: readonly string[]): readonly string[] {
  if (kode !== 'pks') return [];
  return readFinished(baris).pasal.flatMap(({ nomor, isi }) =>
    isi
      .filter((kalimat) => REVERSALS.some((pola) => pola.test(kalimat)))
      .map((kalimat) => {
        const awal = kalimat.length > SHOWN ? `${kalimat.slice(0, SHOWN)}…` : kalimat;
        return `Pasal ${nomor} dapat membalik atau mengecualikan larangan atau kewajiban; baca lagi: "${awal}"`;
      }),
  );
}
