import { Failure } from '../../../errors.ts';
import { shownWord } from '../../../text/typed-line.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { refuseNik } from '../../permohonan/text/allowed-text.ts';
import type { Kantor } from '../kantor.ts';
import { formatNip, isSameNip, nipFault, nipOddities } from './nip.ts';
import type { Pejabat, PejabatEntry } from './pejabat.ts';
import { isSameName, mayBeSameName } from './pejabat-names.ts';

type NipHolders = Pick<Kantor, 'pejabat' | 'aturan'>;

/** Messages do not repeat the number, which may be a NIK. @throws NIK_DITOLAK, NILAI_TIDAK_DIKENAL */
export function parseNip(
  isian: string,
  nip: string,
  hariIni: Tanggal,
  saran: readonly string[],
  lanjutan = '',
): string {
  if (nip.replace(/\D/g, '').length === 16) refuseNik(isian, nip);
  const cela = nipFault(nip, hariIni);
  if (cela === null) return formatNip(nip);
  const pesan = `${isian}: bukan NIP, ${cela}. NIP ditulis 19700101 199503 1 001.${lanjutan}`;
  throw new Failure('NILAI_TIDAK_DIKENAL', pesan, saran, { isian });
}

export const nipWarnings = (nip: string, hariIni: Tanggal): readonly string[] =>
  nipOddities(nip, hariIni).map((sebab) => `NIP ${formatNip(nip)} janggal, periksa lagi: ${sebab}.`);

const NIP_SETTINGS = ['kepala-dinas', 'sekda'] as const;

/** A null `orang` is a new person; the same name without titles is the same person. @throws NIP_TERPAKAI */
export function refuseTakenNip(kantor: NipHolders, nip: string, nama: string, orang: number | null): void {
  const lain = kantor.pejabat.find(
    (p) => isSameNip(p.nip, nip) && p.orang !== orang && (orang !== null || !isSameName(p.nama, nama)),
  );
  if (lain) throw nipTaken(nip, lain.nama, [...renameCommand(lain, nama, orang), 'pks pejabat daftar']);
  const diatur = NIP_SETTINGS.find((kunci) => {
    const pemilik = kantor.aturan[`${kunci}.nama`]?.nilai;
    return pemilik !== undefined && isSameNip(nip, nipSetting(kantor, kunci)) && !mayBeSameName(pemilik, nama);
  });
  if (diatur) throw nipTaken(nip, kantor.aturan[`${diatur}.nama`]?.nilai ?? '', [`pks config ${diatur}.nip`]);
}

/** Returns doubts, as the name of this setting may follow later. @throws NIP_TERPAKAI */
export function refuseTakenNipSetting(kantor: NipHolders, kunci: string, nip: string): readonly string[] {
  const [ini = ''] = kunci.split('.');
  const nama = kantor.aturan[`${ini}.nama`]?.nilai;
  const lain = nama === undefined ? undefined : otherPejabat(kantor, nip, nama);
  if (lain) throw nipTaken(nip, lain.nama, [`pks config ${ini}.nama`, 'pks pejabat daftar']);
  return NIP_SETTINGS.filter((itu) => itu !== ini && isSameNip(nip, nipSetting(kantor, itu))).flatMap((itu) => {
    const pemilik = kantor.aturan[`${itu}.nama`]?.nilai;
    if (nama === undefined || pemilik === undefined) {
      return [`NIP ${formatNip(nip)} juga tersetel sebagai ${itu}.nip; periksa lagi, satu NIP milik satu orang.`];
    }
    if (mayBeSameName(nama, pemilik)) return [];
    throw nipTaken(nip, pemilik, [`pks config ${itu}.nip`]);
  });
}

const renameCommand = ({ nama: lama }: Pejabat, nama: string, orang: number | null): readonly string[] =>
  orang === null && mayBeSameName(lama, nama) ? [`pks pejabat ubah ${shownWord(lama)} --nama ${shownWord(nama)}`] : [];

const nipSetting = (kantor: NipHolders, kunci: string): string | null => kantor.aturan[`${kunci}.nip`]?.nilai ?? null;

const otherPejabat = ({ pejabat }: NipHolders, nip: string, nama: string): Pejabat | undefined =>
  pejabat.find((p) => isSameNip(p.nip, nip) && ![p.nama, ...p.namaLama].some((n) => mayBeSameName(n, nama)));

/** A NIP is corrected on all rows of the person that hold it. */
export const sameNipRows = (
  lainnya: readonly Pejabat[],
  lama: Pejabat,
  sejak: Tanggal | null,
  nip: string | null | undefined,
) =>
  sejak !== null || nip === undefined
    ? []
    : lainnya.filter((p) => p.orang === lama.orang && isSameNip(p.nip, lama.nip));

/** The same name counts as the same person. */
export function earlierNipWarning(
  pejabat: readonly Pejabat[],
  { nama, nip }: PejabatEntry,
  orang: number | null,
): readonly string[] {
  const lama = pejabat.find((p) => p.orang === orang && p.nip !== null && nip !== null && !isSameNip(p.nip, nip))?.nip;
  if (!lama) return [];
  return [
    `${nama} sudah tercatat dengan NIP ${formatNip(lama)}; pks menganggapnya orang yang sama. Bila orang lain yang senama, bedakan namanya, mis. dengan gelar.`,
  ];
}

const nipTaken = (nip: string, pemilik: string, saran: readonly string[]): Failure =>
  new Failure(
    'NIP_TERPAKAI',
    `NIP ${formatNip(nip)} sudah tercatat milik ${pemilik}: satu NIP milik satu orang. Bila orangnya sama, namanya yang diubah; bila lain, periksa NIP-nya.`,
    saran,
    { nip: formatNip(nip), nama: pemilik },
  );
