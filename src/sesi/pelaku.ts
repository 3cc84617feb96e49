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
/** An act outside the steps that happened on another day than today. */
export type LuarLangkah = Readonly<{ pada: Saat; luar: true }>;

type Meja = Readonly<{ kantor: Kantor; akun: string; hariIni: Tanggal }>;

/**
 * Who acts in `peran`. A step is by whoever sits here where he holds its role or stands in for its holder, else by the
 * one who does; an act outside the steps is by whoever sits here. Where neither is an official the account stands as the
 * name: never an official nobody named, never no name. The role recorded is one he held that day, null where he held
 * none; beside it the role of the step (`sebagai`), where that is another.
 * @throws Galat PEJABAT_TIDAK_ADA with the likeliest name; PEJABAT_GANDA where several hold the role of a step
 */
export function pelaku(
  meja: Meja,
  peran: Peran,
  oleh: string | undefined,
  kapan?: LangkahPelaku | LuarLangkah,
): Pelaku {
  const { kantor, akun, hariIni } = meja;
  if (kantor.pejabat.length === 0) return { nama: oleh ?? akun, peran, dicatatOleh: akun };
  const hari = kapan ? hariDari(kapan.pada) : hariIni;
  const langkah = kapan !== undefined && 'sebagai' in kapan;
  const operator = pejabatAkun(kantor, akun, hariIni);
  const catat = operator ? { dicatatOleh: operator.nama, akun } : { dicatatOleh: akun };
  const diminta = langkah ? { sebagai: peran } : {};
  const atasNama = (p: Pejabat): Pelaku => {
    const berhak = bertindak(kantor, p.orang, peran, hari);
    if (berhak) return { nama: berhak.pejabat.nama, peran, ...catat, ...mewakili(berhak) };
    const jabatan = kantor.pejabat.find((q) => q.orang === p.orang && menjabat(q, hari));
    return { nama: jabatan?.nama ?? p.nama, peran: jabatan?.peran ?? null, ...catat, ...diminta };
  };
  if (oleh !== undefined) return atasNama(pejabatBernama(kantor, oleh, hari));
  if (!langkah) return operator ? atasNama(operator) : { nama: akun, peran: null, ...catat };
  const calon = pemangku(kantor, peran, hari);
  const sendiri = operator && bertindak(kantor, operator.orang, peran, hari);
  const satu = sendiri ?? (calon.length === 1 ? calon[0] : undefined);
  if (satu) return { nama: satu.pejabat.nama, peran, ...catat, ...mewakili(satu) };
  if (calon.length === 0) return { nama: akun, peran: null, ...catat, ...diminta };
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

/** Who is most likely to have done a step: whoever sits here where he may act in its role, else the one who does; '' nobody. */
export function bawaanPelaku({ kantor, akun, hariIni }: Meja, peran: Peran, saat: Saat): string {
  const operator = pejabatAkun(kantor, akun, hariIni);
  const sendiri = operator && bertindak(kantor, operator.orang, peran, hariDari(saat));
  return sendiri?.pejabat.nama ?? calonPelaku(kantor, peran, saat)[0] ?? '';
}

/** The operator as the office knows him today. */
export function operatorDikenal({ kantor, akun, hariIni }: Meja): OperatorDikenal {
  const pejabat = pejabatAkun(kantor, akun, hariIni);
  return { nama: pejabat?.nama ?? akun, peran: pejabat ? peranOrang(kantor, pejabat.orang, hariIni) : [] };
}
