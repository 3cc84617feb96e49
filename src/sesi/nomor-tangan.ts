/** A number typed by hand is one of the office's all the same: refused where another letter bears it, else claimed. */
import type { Galat } from '../galat.ts';
import { type JenisNomor, SURAT_KIRIM } from '../naskah/nomor.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
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

/**
 * What is asked, with the claims of the numbers in it; with `coba` nothing is claimed. Every rule speaks before.
 * @throws Galat NOMOR_TERPAKAI, and whatever refuses the act
 */
export async function denganKlaim(
  sesi: Sesi,
  kasus: KasusTerbuka,
  opsi: OpsiTindak,
  ajuan: Ajuan,
): Promise<Ajuan & Readonly<{ klaim?: readonly string[] }>> {
  const { berkas } = kasus;
  const klaim: string[] = [];
  for (const k of putuskan(sesi, kasus, opsi, ajuan)) {
    for (const satu of nomorTangan(k, berkas.permohonan)) {
      const nama = await nomorBebas(sesi, berkas, satu);
      for (const n of nama) klaim.push(...(await klaimSatu(sesi, berkas, satu, n, opsi.coba ?? false)));
    }
  }
  return klaim.length === 0 ? ajuan : { ...ajuan, klaim };
}

/** The numbers of the office in a fact. */
export function nomorTangan(k: Kejadian, p: Tercatat): readonly NomorTangan[] {
  const surat = 'suratKeluar' in k ? k.suratKeluar : null;
  const sah = k.jenis === 'Disahkan' ? k.pengesahan : k.jenis === 'Diralat' ? k.kerjaSama : null;
  const hariSurat = surat?.tanggal ?? p.suratKeluar?.tanggal ?? hariDari(k.pada);
  const hariSah = sah?.tanggal ?? p.kerjaSama?.tanggal ?? hariDari(k.pada);
  return [
    ...(surat?.nomor
      ? [{ jenis: 'surat-keluar', naskah: SURAT_KIRIM, nomor: surat.nomor, hari: hariSurat } as const]
      : []),
    ...(sah?.nomorKesatu ? [{ jenis: 'pks', naskah: 'pks', nomor: sah.nomorKesatu, hari: hariSah } as const] : []),
  ];
}

/**
 * The names it is claimed by, once nothing else in the register is known to bear it.
 * @throws Galat NOMOR_TERPAKAI
 */
export async function nomorBebas(sesi: Sesi, { id, permohonan }: Berkas, n: NomorTangan): Promise<readonly string[]> {
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

/** Whether the case that typed the number bears another one now. One whose act is not there may still be coming. */
async function dilepas(sesi: Sesi, kasus: string, nama: string, n: NomorTangan): Promise<boolean> {
  if (!(await sesi.register.ada(kasus))) return false;
  const { permohonan: p, tindakan } = await sesi.register.baca(kasus);
  const dipesan = tindakan.flatMap((t) => t.kejadian).some((k) => k.jenis === 'NomorDipesan' && k.klaim.includes(nama));
  if (dipesan || !berklaim(tindakan, nama)) return false;
  const kini = nomorKini(p, n.naskah);
  const isi = polaKantor(sesi, n.jenis, n.hari);
  return kini === null || !namaKlaim(sesi, isi, n.jenis, kini).includes(nama);
}

const berklaim = (tindakan: Berkas['tindakan'], nama: string): boolean =>
  tindakan.some((t) => t.kejadian.some((k) => 'klaim' in k && k.klaim?.includes(nama)));

const terpakai = ({ nomor }: NomorTangan, kasus: string, naskah: string): Galat =>
  nomorTerpakai(nomor, kasus, naskah, [`pks show ${kasus}`, 'pks nomor daftar']);
