/** A number typed by hand is one of the office's all the same: refused where another letter bears it, else claimed. */

import { menyebutTahun } from '../buku/kunci-nomor.ts';
import type { Galat } from '../galat.ts';
import { type JenisNomor, SURAT_KIRIM } from '../naskah/nomor.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Pengesahan } from '../permohonan/pengesahan.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Berkas } from '../register/register.ts';
import { hariDari } from '../waktu/tanggal.ts';
import type { KasusTerbuka } from './kasus.ts';
import { namaKlaim, nomorTerpakai, polaKantor } from './nomor-ambil.ts';
import { nomorKini, nomorTercatat } from './nomor-tercatat.ts';
import type { Sesi } from './sesi.ts';
import { type Ajuan, type OpsiTindak, putuskan } from './tindak.ts';

/** A number and what bears it; `hari` 'YYYY-MM-DD' says in which year it counts. */
export type NomorTangan = Readonly<{ jenis: JenisNomor; naskah: string; nomor: string; hari: string }>;

/** What is asked, with the claims of the numbers in it. @throws as klaimBaru */
export const denganKlaim = async (
  sesi: Sesi,
  kasus: KasusTerbuka,
  opsi: OpsiTindak,
  ajuan: Ajuan,
): Promise<Ajuan & Berklaim> => ({ ...ajuan, ...(await klaimBaru(sesi, kasus, opsi, ajuan)) });

type Berklaim = Readonly<{ klaim?: readonly string[] }>;

/**
 * Claims the numbers in what is asked; with `coba` nothing is claimed. Every rule speaks before. Empty where nothing is new.
 * @throws Galat NOMOR_TERPAKAI, and whatever refuses the act
 */
export async function klaimBaru(sesi: Sesi, kasus: KasusTerbuka, opsi: OpsiTindak, ajuan: Ajuan): Promise<Berklaim> {
  const { berkas } = kasus;
  const klaim = new Set<string>();
  const semua = putuskan(sesi, kasus, opsi, ajuan).flatMap((k) => nomorTangan(k, berkas.permohonan));
  // A step that uses the number reserved for its letter says it twice.
  for (const satu of new Map(semua.map((n) => [`${n.jenis} ${n.nomor} ${n.hari}`, n])).values()) {
    for (const nama of await nomorBebas(sesi, berkas, satu)) {
      for (const baru of await klaimSatu(sesi, berkas, satu, nama, opsi.coba ?? false)) klaim.add(baru);
    }
  }
  return klaim.size === 0 ? {} : { klaim: [...klaim] };
}

/**
 * The numbers of the office that a fact gives to a letter or an agreement of the case as it was before, or takes along
 * into another year: where only the date is put right, the number that stands counts in the year of the new one.
 */
export function nomorTangan(k: Kejadian, p: Tercatat): readonly NomorTangan[] {
  switch (k.jenis) {
    case 'NomorDipakai':
      return [{ jenis: jenisDari(k.naskah), naskah: k.naskah, nomor: k.nomor, hari: k.tanggal }];
    case 'Diselesaikan':
      return milikSurat(k.suratKeluar, null, hariDari(k.pada));
    case 'Dilengkapi':
      return milikSurat(k.suratKeluar, p.suratKeluar, hariDari(k.pada));
    case 'Diralat':
      return [
        ...milikSurat(k.suratKeluar, p.suratKeluar, hariDari(k.pada)),
        ...bernomor('pks', 'pks', isiPks(k.kerjaSama), isiPks(p.kerjaSama), hariDari(k.pada)),
      ];
    case 'Disahkan':
      return bernomor('pks', 'pks', isiPks(k.pengesahan), null, hariDari(k.pada));
    case 'TindakanDitarik': // the number of a signing taken back stays its case's
      return k.nomor ? [{ jenis: 'pks', naskah: 'pks', nomor: k.nomor.nomor, hari: k.nomor.tanggal }] : [];
    default:
      return [];
  }
}

type NomorHari = Readonly<{ nomor?: string | null; tanggal?: string | null }>;

const jenisDari = (naskah: string): JenisNomor => (naskah === 'pks' ? 'pks' : 'surat-keluar');
const isiPks = (s: Partial<Pengesahan> | undefined): NomorHari | null =>
  s ? { nomor: s.nomorKesatu ?? null, tanggal: s.tanggal ?? null } : null;
const milikSurat = (baru: NomorHari | null | undefined, lama: NomorHari | null, hari: string) =>
  bernomor('surat-keluar', SURAT_KIRIM, baru ?? null, lama, hari);

/** `lama`: what it bore before; `hari` counts where no date is known. */
function bernomor(
  jenis: JenisNomor,
  naskah: string,
  baru: NomorHari | null,
  lama: NomorHari | null,
  hari: string,
): readonly NomorTangan[] {
  const nomor = baru?.nomor ?? lama?.nomor;
  const tanggal = baru?.tanggal ?? lama?.tanggal ?? hari;
  const pindah = baru?.tanggal != null && tahunDari(baru.tanggal) !== tahunDari(lama?.tanggal ?? '');
  return nomor && (baru?.nomor || pindah) ? [{ jenis, naskah, nomor, hari: tanggal }] : [];
}

const tahunDari = (hari: string): string => hari.slice(0, 4);

/**
 * The names it is claimed by, once nothing else in the register is known to bear it.
 * @throws Galat NOMOR_TERPAKAI
 */
async function nomorBebas(sesi: Sesi, { id, permohonan }: Berkas, n: NomorTangan): Promise<readonly string[]> {
  const isi = polaKantor(sesi, n.jenis, n.hari);
  const nama = namaKlaim(sesi, isi, n.jenis, n.nomor);
  const sama = (nomor: string): boolean => namaKlaim(sesi, isi, n.jenis, nomor).some((satu) => nama.includes(satu));
  const milikLain = permohonan.nomor?.find((satu) => satu.naskah !== n.naskah && sama(satu.nomor));
  if (milikLain) throw terpakai(n, id, milikLain.naskah);
  const lain = (await nomorTercatat(sesi, n.jenis, n.hari.slice(0, 4))).find((x) => x.kasus !== id && sama(x.nomor));
  if (lain) throw terpakai(n, lain.kasus, lain.naskah);
  return nama;
}

/** The claim, where it is new: what this case has already, or another has let go by a ralat or undo, is free without one. */
async function klaimSatu(
  sesi: Sesi,
  { id, tindakan }: Berkas,
  n: NomorTangan,
  nama: string,
  coba: boolean,
): Promise<readonly string[]> {
  const { register } = sesi;
  if (berklaim(tindakan, nama)) return [];
  const pemilik = `${id}.${n.naskah}.tangan`;
  const ada = coba && (await register.nomorDiklaim(nama)).includes(nama);
  const milik = coba ? (ada ? await register.pemilikNomor(nama) : pemilik) : await register.klaimNomor(nama, pemilik);
  const [kasus = '?', naskah = '?'] = milik.split('.');
  if (kasus === id) return [nama];
  if (await dilepas(sesi, kasus, nama, n)) return [];
  throw terpakai(n, kasus, naskah);
}

/**
 * Whether the case that typed the number has let it go: it bears another one now, or its date was put right to another
 * year, where the number names none. One whose act is not there may still be coming; that of a signing taken back stays
 * its case's.
 */
async function dilepas(sesi: Sesi, kasus: string, nama: string, n: NomorTangan): Promise<boolean> {
  if (!(await sesi.register.ada(kasus))) return false;
  const { permohonan: p, tindakan } = await sesi.register.baca(kasus);
  const tetap = tindakan.flatMap((t) => t.kejadian).some((k) => tetapMilik(sesi, k, nama, n));
  if (tetap || !berklaim(tindakan, nama)) return false;
  const kini = nomorKini(p, n.naskah);
  if (kini === null) return true;
  const isi = polaKantor(sesi, n.jenis, n.hari);
  if (!namaKlaim(sesi, isi, n.jenis, kini).includes(nama)) return true;
  const tanggal = n.jenis === 'pks' ? p.kerjaSama?.tanggal : p.suratKeluar?.tanggal;
  return !!tanggal && tahunDari(tanggal) !== tahunDari(n.hari) && !menyebutTahun(kini);
}

/** A number that was reserved, used as a reserved one, or borne by a signing taken back. */
function tetapMilik(sesi: Sesi, k: Kejadian, nama: string, { jenis }: NomorTangan): boolean {
  if (k.jenis === 'NomorDipesan' || k.jenis === 'NomorDipakai') return k.klaim?.includes(nama) ?? false;
  const nomor = k.jenis === 'TindakanDitarik' ? k.nomor : undefined;
  return !!nomor && namaKlaim(sesi, polaKantor(sesi, jenis, nomor.tanggal), jenis, nomor.nomor).includes(nama);
}

const berklaim = (tindakan: Berkas['tindakan'], nama: string): boolean =>
  tindakan.some((t) => t.kejadian.some((k) => 'klaim' in k && k.klaim?.includes(nama)));

const terpakai = ({ nomor }: NomorTangan, kasus: string, naskah: string): Galat =>
  nomorTerpakai(nomor, kasus, naskah, [`pks show ${kasus}`, 'pks nomor daftar']);
