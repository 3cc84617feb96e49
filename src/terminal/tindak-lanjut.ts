/** What waits for the office beside the steps, a line each below the lists: which cases, how long, and the command. */
import { lipat, panjang } from './bungkus.ts';
import { idPendek } from './daftar.ts';
import { satuan } from './langkah.ts';

type Satu = Readonly<{ id: string; hari: number; perintah: string }>;
/** `jumlah`: how many there are, shown or not. */
type Lanjutan = Readonly<{ jumlah: number; baris: readonly Satu[] }>;
export type SemuaLanjutan = Readonly<Record<'pengingat' | 'tandaTangan' | 'penyerahan' | 'akses', Lanjutan>>;

const JUDUL = {
  pengingat: 'Ingatkan Kemendagri',
  tandaTangan: 'Belum ditandatangani',
  penyerahan: 'Belum diserahkan',
  akses: 'Akses belum lengkap',
} as const satisfies Record<keyof SemuaLanjutan, string>;

/** 'Belum ditandatangani: 005 (12 hk), 3 lagi → pks sahkan 2026-005'; the command has a line of its own where it must. */
export function kakiLanjutan(
  semua: SemuaLanjutan,
  banyak: number,
  { hitungan, hariIni }: Readonly<{ hitungan: string; hariIni: string }>,
  lebar: number,
): readonly string[] {
  return (Object.keys(JUDUL) as (keyof SemuaLanjutan)[]).flatMap((apa) => {
    const { jumlah, baris } = semua[apa];
    const [pertama] = baris;
    if (!pertama) return [];
    const unit = apa === 'pengingat' ? 'hk' : satuan(hitungan); // the ministry is given working days, whatever the office counts
    const sebut = baris.slice(0, banyak).map((b) => `${idPendek(b.id, hariIni)} (${b.hari} ${unit})`);
    const lagi = jumlah > sebut.length ? [`${jumlah - sebut.length} lagi`] : [];
    const apaSaja = `${JUDUL[apa]}: ${[...sebut, ...lagi].join(', ')}`;
    const satu = `${apaSaja} → ${pertama.perintah}`;
    return panjang(satu) <= lebar ? [satu] : [lipat(apaSaja, lebar), `  → ${pertama.perintah}`];
  });
}
