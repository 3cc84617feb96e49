/** What may be done with the numbers of a case: reserve one, use it, give it up. */
import { Galat } from '../galat.ts';
import { hariDari } from '../waktu/tanggal.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import { type Bernomor, type Klaim, nomorDipesan } from './nomor.ts';
import type { NomorTanggal, Tercatat } from './permohonan.ts';
import { bukanMasaDepan } from './terbuka.ts';

export type PerintahNomor =
  | Readonly<{ jenis: 'PesanNomor'; naskah: string; nomor: string; klaim: readonly string[] }>
  | Readonly<{ jenis: 'PakaiNomor'; naskah: string; tanggal: string; klaim?: Klaim }>
  | Readonly<{ jenis: 'BatalkanNomor'; naskah: string; alasan: string }>;

/** @throws Galat SUDAH_TERISI, NOMOR_BELUM_DIPESAN, TANGGAL_MASA_DEPAN */
export function aturNomor(id: string, p: Tercatat, k: PerintahNomor, umum: Umum): Kejadian {
  const dipesan = nomorDipesan(p, k.naskah);
  if (k.jenis === 'PesanNomor') {
    if (!dipesan) return { ...umum, jenis: 'NomorDipesan', naskah: k.naskah, nomor: k.nomor, klaim: k.klaim };
    throw new Galat(
      'SUDAH_TERISI',
      `Untuk ${k.naskah} kasus ${id} sudah dipesan nomor ${dipesan.nomor}, yang belum dipakai.`,
      [`pks nomor pakai ${id} --untuk ${k.naskah}`, `pks nomor batal ${id} --untuk ${k.naskah}`],
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
  return { ...umum, jenis: 'NomorDipakai', naskah, nomor, tanggal: k.tanggal, ...(k.klaim && { klaim: k.klaim }) };
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
