/** A NIP is one person's: what is refused where it is entered, and what older registers hold all the same. */
import { Galat } from '../galat.ts';
import { tolakNik } from '../permohonan/teks.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import type { Kantor } from './kantor.ts';
import { namaSama, namaSepadan } from './nama-pejabat.ts';
import { celaNip, janggalNip, senip, tulisNip } from './nip.ts';
import type { IsiPejabat, Pejabat } from './pejabat.ts';

type Kepala = Pick<Kantor, 'pejabat' | 'aturan'>;

/**
 * A NIP as it is kept, in its groups. The number itself is not repeated: it may be somebody's.
 * @throws Galat NIK_DITOLAK, NILAI_TIDAK_DIKENAL
 */
export function bacaNip(isian: string, nip: string, hariIni: Tanggal, saran: readonly string[]): string {
  // Sixteen digits are a citizen's, whatever stands around them; of any other number only the shape is wrong.
  if (nip.replace(/\D/g, '').length === 16) tolakNik(isian, nip);
  const cela = celaNip(nip, hariIni);
  if (cela === null) return tulisNip(nip);
  throw new Galat('NILAI_TIDAK_DIKENAL', `${isian}: bukan NIP, ${cela}. NIP ditulis 19700101 199503 1 001.`, saran, {
    isian,
  });
}

/** What looks odd about it, as sentences. */
export const peringatanNip = (nip: string, hariIni: Tanggal): readonly string[] =>
  janggalNip(nip, hariIni).map((sebab) => `NIP ${tulisNip(nip)} janggal, periksa lagi: ${sebab}.`);

/** The settings that hold a NIP, with whose it is. */
const PENGATURAN_NIP = ['kepala-dinas', 'sekda'] as const;

/**
 * Refuses a NIP another official bears, or the settings give for another name. `orang`: whose row it is to stand on,
 * null of somebody new; a new row of the same name is the same person, whatever his titles.
 * @throws Galat NIP_TERPAKAI
 */
export function nipBebas(kantor: Kepala, nip: string, nama: string, orang: number | null): void {
  const lain = kantor.pejabat.find(
    (p) => senip(p.nip, nip) && p.orang !== orang && (orang !== null || !namaSama(p.nama, nama)),
  );
  if (lain) throw terpakai(nip, lain.nama, [...ubahNama(lain, nama, orang), 'pks pejabat daftar']);
  const diatur = PENGATURAN_NIP.find((kunci) => {
    const pemilik = kantor.aturan[`${kunci}.nama`]?.nilai;
    return pemilik !== undefined && senip(nip, nilaiNip(kantor, kunci)) && !namaSepadan(pemilik, nama);
  });
  if (diatur) throw terpakai(nip, kantor.aturan[`${diatur}.nama`]?.nilai ?? '', [`pks config ${diatur}.nip`]);
}

/**
 * The same for a NIP that is to become a setting, for whoever the settings name.
 * @returns what is only doubtful, since a name is not set yet
 * @throws Galat NIP_TERPAKAI
 */
export function nipAturanBebas(kantor: Kepala, kunci: string, nip: string): readonly string[] {
  const [ini = ''] = kunci.split('.');
  const nama = kantor.aturan[`${ini}.nama`]?.nilai;
  const lain = nama === undefined ? undefined : pejabatLain(kantor, nip, nama);
  if (lain) throw terpakai(nip, lain.nama, [`pks config ${ini}.nama`, 'pks pejabat daftar']);
  return PENGATURAN_NIP.filter((itu) => itu !== ini && senip(nip, nilaiNip(kantor, itu))).flatMap((itu) => {
    const pemilik = kantor.aturan[`${itu}.nama`]?.nilai;
    if (nama === undefined || pemilik === undefined) {
      return [`NIP ${tulisNip(nip)} juga tersetel sebagai ${itu}.nip; periksa lagi, satu NIP milik satu orang.`];
    }
    if (namaSepadan(nama, pemilik)) return [];
    throw terpakai(nip, pemilik, [`pks config ${itu}.nip`]);
  });
}

/** Only of a name that may be his: nobody is offered to give one person another's name. */
const ubahNama = ({ nama: lama }: Pejabat, nama: string, orang: number | null): readonly string[] =>
  orang === null && namaSepadan(lama, nama) ? [`pks pejabat ubah "${lama}" --nama "${nama}"`] : [];

const nilaiNip = (kantor: Kepala, kunci: string): string | null => kantor.aturan[`${kunci}.nip`]?.nilai ?? null;

const pejabatLain = ({ pejabat }: Kepala, nip: string, nama: string): Pejabat | undefined =>
  pejabat.find((p) => senip(p.nip, nip) && ![p.nama, ...p.namaLama].some((n) => namaSepadan(n, nama)));

/** A NIP put right is put right on all rows of the person that bear the same one. */
export const barisSenip = (
  lainnya: readonly Pejabat[],
  lama: Pejabat,
  sejak: Tanggal | null,
  nip: string | null | undefined,
) =>
  sejak !== null || nip === undefined ? [] : lainnya.filter((p) => p.orang === lama.orang && senip(p.nip, lama.nip));

/** The same name with another NIP is taken for the same person: said, since it may be somebody else's name too. */
export function nipLama(
  pejabat: readonly Pejabat[],
  { nama, nip }: IsiPejabat,
  orang: number | null,
): readonly string[] {
  const lama = pejabat.find((p) => p.orang === orang && p.nip !== null && nip !== null && !senip(p.nip, nip))?.nip;
  if (!lama) return [];
  return [
    `${nama} sudah tercatat dengan NIP ${tulisNip(lama)}; pks menganggapnya orang yang sama. Bila orang lain yang senama, bedakan namanya, mis. dengan gelar.`,
  ];
}

const terpakai = (nip: string, pemilik: string, saran: readonly string[]): Galat =>
  new Galat(
    'NIP_TERPAKAI',
    `NIP ${tulisNip(nip)} sudah tercatat milik ${pemilik}: satu NIP milik satu orang. Bila orangnya sama, namanya yang diubah; bila lain, periksa NIP-nya.`,
    saran,
    { nip: tulisNip(nip), nama: pemilik },
  );
