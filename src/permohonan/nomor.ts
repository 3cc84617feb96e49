/** The numbers of the office's own letters and agreements: reserved, then used or given up; never given twice. */
import { Galat } from '../galat.ts';
import { hariDari } from '../waktu/tanggal.ts';
import type { Kejadian, NomorTanggal, Pelaku, Saat, Tercatat } from './permohonan.ts';
import { bukanMasaDepan } from './terbuka.ts';

/** A number as it stands. `tanggal` is the letter's own, known once it is used. */
export type NomorNaskah = Readonly<{
  naskah: string;
  nomor: string;
  keadaan: 'dipesan' | 'dipakai' | 'batal';
  tanggal: string | null;
  /** Why it was given up, else null. */
  alasan: string | null;
}>;

/** `klaim`: the names under which the register keeps it from being given again. */
export type KejadianNomor =
  | Readonly<{ jenis: 'NomorDipesan'; naskah: string; nomor: string; klaim: readonly string[] }>
  | Readonly<{ jenis: 'NomorDipakai'; naskah: string; nomor: string; tanggal: string }>
  | Readonly<{ jenis: 'NomorDibatalkan'; naskah: string; nomor: string; alasan: string }>;

export type PerintahNomor =
  | Readonly<{ jenis: 'PesanNomor'; naskah: string; nomor: string; klaim: readonly string[] }>
  | Readonly<{ jenis: 'PakaiNomor'; naskah: string; tanggal: string }>
  | Readonly<{ jenis: 'BatalkanNomor'; naskah: string; alasan: string }>;

type Umum = Readonly<{ pada: Saat; dicatat: Saat; oleh: Pelaku }>;
type Bernomor = Pick<Tercatat, 'nomor'>;

/** The numbers of a case after one more fact. Total. */
export function denganNomor(lama: readonly NomorNaskah[] = [], k: KejadianNomor): readonly NomorNaskah[] {
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

/** The number reserved for a naskah and not used yet. */
export const nomorDipesan = (p: Bernomor, naskah: string): NomorNaskah | null =>
  p.nomor?.find((n) => n.naskah === naskah && n.keadaan === 'dipesan') ?? null;

/** The number a naskah bears: the last one that was not given up. */
export const nomorNaskah = (p: Bernomor, naskah: string): NomorNaskah | null =>
  p.nomor?.findLast((n) => n.naskah === naskah && n.keadaan !== 'batal') ?? null;

/** @throws Galat SUDAH_TERISI, NOMOR_BELUM_DIPESAN, TANGGAL_MASA_DEPAN */
export function aturNomor(id: string, p: Tercatat, k: PerintahNomor, umum: Umum): Kejadian {
  const dipesan = nomorDipesan(p, k.naskah);
  if (k.jenis === 'PesanNomor') {
    if (!dipesan) return { ...umum, jenis: 'NomorDipesan', naskah: k.naskah, nomor: k.nomor, klaim: k.klaim };
    throw new Galat(
      'SUDAH_TERISI',
      `Untuk ${k.naskah} kasus ${id} sudah dipesan nomor ${dipesan.nomor}, yang belum dipakai.`,
      [`pks nomor pakai ${id} --untuk ${k.naskah}`, `pks nomor batal ${id} --untuk ${k.naskah} --alasan "…"`],
      { nomor: dipesan.nomor },
    );
  }
  if (!dipesan) {
    throw new Galat(
      'NOMOR_BELUM_DIPESAN',
      `Untuk ${k.naskah} kasus ${id} tidak ada nomor yang dipesan dan belum dipakai.`,
      [`pks nomor pesan ${id} --untuk ${k.naskah}`],
      { naskah: k.naskah },
    );
  }
  const { naskah, nomor } = dipesan;
  if (k.jenis === 'BatalkanNomor') return { ...umum, jenis: 'NomorDibatalkan', naskah, nomor, alasan: k.alasan };
  bukanMasaDepan(umum.dicatat, k.tanggal);
  return { ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal: k.tanggal };
}

/** A letter that goes out under a reserved number uses it. */
export function pakaiPesanan(
  p: Bernomor,
  surat: Partial<Readonly<Record<keyof NomorTanggal, string | null>>> | null | undefined,
  umum: Umum,
): readonly Kejadian[] {
  const dipesan = p.nomor?.find((n) => n.keadaan === 'dipesan' && n.nomor === surat?.nomor);
  if (!dipesan) return [];
  const { naskah, nomor } = dipesan;
  return [{ ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal: surat?.tanggal ?? hariDari(umum.pada) }];
}
