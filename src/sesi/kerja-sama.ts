/** Agreements of the register, as far as a command needs them. */
import { penilaiAkhir } from '../permohonan/kerja-sama.ts';
import type { TempoLaporan } from '../permohonan/kewajiban.ts';
import { type Bersepakat, barisKewajiban } from '../permohonan/lihat-kerja-sama.ts';
import { jumlahLewat } from '../permohonan/terutang.ts';
import type { Baris, Kepala, Rak, Register } from '../register/register.ts';
import { akhirBulan, tanggalSah } from '../waktu/hitung.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import type { Sesi } from './sesi.ts';

/** Narrows to a row whose PKS was signed. */
export const bersepakat = (b: Baris): b is Baris & Bersepakat => b.permohonan.kerjaSama !== undefined;

/** When the reports are due: the office's setting, as 'MM-DD'. */
export function tempo(sesi: Pick<Sesi, 'atur'>): TempoLaporan {
  return {
    semester1: bacaTempo(sesi.atur('laporan.semester-1') ?? '') ?? '07-31',
    semester2: bacaTempo(sesi.atur('laporan.semester-2') ?? '') ?? '01-31',
  };
}

/** '31/7' → '07-31', or null where that is no day. */
function bacaTempo(teks: string): string | null {
  const cocok = /^(\d{1,2})\/(\d{1,2})$/.exec(teks.trim());
  return cocok && (tanggalSah(2027, Number(cocok[2]), Number(cocok[1]))?.slice(5) ?? null);
}

/**
 * What `overdue` and the desk say below the cases: agreements ending within a year, and things owed that are late.
 * `juga` chooses, of the heads of all that is looked at, rows to be opened and given back beside.
 */
export async function ringkasKerjaSama(
  sesi: Pick<Sesi, 'atur' | 'kalender'> & Readonly<{ register: Pick<Register, 'sesudahSop'> }>,
  per: Tanggal,
  juga: (kepala: readonly Kepala[]) => readonly Kepala[] = () => [],
): Promise<
  Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[]; dibuka: readonly Baris[] }>
> {
  const batas = tempo(sesi);
  const nilai = penilaiAkhir(per);
  // Most agreements are done with, owe nothing late and do not end this month: their shelves are not opened, those that end soon counted.
  const cara = ({ berakhir, terutang, terbuka }: Rak) => {
    if (terbuka !== false) return 'baca';
    const [awal, akhir] = [`${berakhir}-01`, akhirBulan(`${berakhir}-01`)].map(nilai);
    if (awal !== akhir || (terutang !== null && terutang <= per.slice(0, 7))) return 'baca';
    return akhir === 'akan-habis' ? 'hitung' : 'lewati';
  };
  let akanHabis = 0;
  let lewat = 0;
  let takTentu: ReadonlySet<string> = new Set();
  const { baris, dihitung, peringatan } = await sesi.register.sesudahSop((kepala) => {
    const masa = kepala.flatMap((k) => (k.kerjaSama ? { k, lewat: jumlahLewat(k.kerjaSama, batas, per) } : []));
    akanHabis = masa.filter(({ k }) => k.kerjaSama && nilai(k.kerjaSama.berakhir) === 'akan-habis').length;
    lewat = masa.reduce((n, x) => n + (x.lewat ?? 0), 0);
    takTentu = new Set(masa.flatMap((x) => (x.lewat === null ? x.k.id : [])));
    const dibuka = new Set(juga(kepala).map((k) => k.id));
    return kepala.filter((k) => takTentu.has(k.id) || dibuka.has(k.id));
  }, cara);
  lewat += baris
    .filter(bersepakat)
    .filter((b) => takTentu.has(b.id))
    .flatMap((b) => barisKewajiban(b, sesi.kalender, batas, per))
    .filter((x) => x.keadaan === 'lewat').length;
  return { kerjaSama: akanHabis + dihitung, kewajiban: lewat, peringatan, dibuka: baris };
}
