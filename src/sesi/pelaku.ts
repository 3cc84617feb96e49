/**
 * By whom an act is: the operator while no officials are entered, from then on the official who holds the role that
 * day or stands in for its holder, unless --oleh names another. Whoever typed it is kept beside. No authentication.
 */
import { Galat } from '../galat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { menjabat, orangDari, type Pejabat } from '../kantor/pejabat.ts';
import { bertindak, type Pemangku, pejabatAkun, pemangku, peranOrang } from '../kantor/wewenang.ts';
import type { Pelaku } from '../permohonan/permohonan.ts';
import type { Peran } from '../sop/sop.ts';
import { mirip } from '../teks/mirip.ts';
import { hariDari, type Saat, type Tanggal } from '../waktu/tanggal.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

/** Who sits here: his name and roles where the account is mapped to an official, else the account and none. */
export type OperatorDikenal = Readonly<{ nama: string; peran: readonly Peran[] }>;

/** A step of the SOP: when it was done, and whether its role was named (`--sebagai`). */
export type LangkahPelaku = Readonly<{ pada: Saat; sebagai: boolean }>;

type Meja = Readonly<{ kantor: Kantor; akun: string; hariIni: Tanggal }>;

/**
 * Who acts in `peran`. A step is by the holder of its role; an act outside the steps is by whoever sits here. Where
 * neither is an official the account stands as the name: never an official nobody named, never no name. Somebody named
 * acts in the role if he may, else in his own.
 * @throws Galat PEJABAT_TIDAK_ADA with the likeliest name; PEJABAT_GANDA where several hold the role of a step
 */
export function pelaku(meja: Meja, peran: Peran, oleh: string | undefined, langkah?: LangkahPelaku): Pelaku {
  const { kantor, akun, hariIni } = meja;
  if (kantor.pejabat.length === 0) return { nama: oleh ?? akun, peran, dicatatOleh: akun };
  const hari = langkah ? hariDari(langkah.pada) : hariIni;
  const operator = pejabatAkun(kantor, akun, hariIni);
  const catat = operator ? { dicatatOleh: operator.nama, akun } : { dicatatOleh: akun };
  const atasNama = (p: Pejabat): Pelaku => {
    const berhak = bertindak(kantor, p.orang, peran, hari);
    if (berhak) return { nama: p.nama, peran, ...catat, ...mewakili(berhak) };
    return { nama: p.nama, peran: langkah?.sebagai ? peran : p.peran, ...catat };
  };
  if (oleh !== undefined) return atasNama(pejabatBernama(kantor, oleh, hari));
  if (!langkah) return operator ? atasNama(operator) : { nama: akun, peran, ...catat };
  const calon = pemangku(kantor, peran, hari);
  const satu = calon.find((c) => c.pejabat.orang === operator?.orang) ?? (calon.length === 1 ? calon[0] : undefined);
  if (satu) return { nama: satu.pejabat.nama, peran, ...catat, ...mewakili(satu) };
  if (calon.length === 0) return { nama: akun, peran, ...catat };
  throw new Galat(
    'PEJABAT_GANDA',
    `Peran ${peran} dipegang ${calon.length} orang pada ${tulisTanggal(hari)}: sebut siapa yang mengerjakan.`,
    calon.map((c) => `--oleh "${c.pejabat.nama}"`),
    { peran, nama: calon.map((c) => c.pejabat.nama) },
  );
}

const mewakili = ({ mandat, diwakili }: Pemangku): Pick<Pelaku, 'mewakili'> =>
  mandat ? { mewakili: { sifat: mandat.sifat, dasar: mandat.dasar, ...(diwakili && { nama: diwakili.nama }) } } : {};

/** The official of this name in his post on a day. @throws Galat PEJABAT_TIDAK_ADA */
export function pejabatBernama({ pejabat }: Pick<Kantor, 'pejabat'>, nama: string, hari: Tanggal): Pejabat {
  const orang = orangDari(pejabat, nama);
  const ada = pejabat.find((p) => p.orang === orang && menjabat(p, hari));
  if (ada) return ada;
  if (orang !== null) {
    throw new Galat(
      'PEJABAT_TIDAK_ADA',
      `${nama.trim()} tidak menjabat pada ${tulisTanggal(hari)}.`,
      ['pks pejabat daftar'],
      { nama, hari },
    );
  }
  const maksud = namaMirip(nama, [...new Set(pejabat.filter((p) => menjabat(p, hari)).map((p) => p.nama))]);
  throw new Galat(
    'PEJABAT_TIDAK_ADA',
    `"${nama}" tidak ada di daftar pejabat.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [...(maksud ? [`Tulis: "${maksud}"`] : []), 'pks pejabat daftar'],
    { nama, maksud },
  );
}

/** The likeliest name: few letters off, or sharing a whole word. */
function namaMirip(nama: string, semua: readonly string[]): string | null {
  const kata = (n: string): readonly string[] => n.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return mirip(nama, semua) ?? semua.find((n) => kata(n).some((k) => kata(nama).includes(k))) ?? null;
}

/** Names of those who act in a role that day. */
export const calonPelaku = (kantor: Kantor, peran: Peran, saat: Saat): readonly string[] =>
  pemangku(kantor, peran, hariDari(saat)).map((p) => p.pejabat.nama);

/** The operator as the office knows him today. */
export function operatorDikenal({ kantor, akun, hariIni }: Meja): OperatorDikenal {
  const pejabat = pejabatAkun(kantor, akun, hariIni);
  return { nama: pejabat?.nama ?? akun, peran: pejabat ? peranOrang(kantor, pejabat.orang, hariIni) : [] };
}
