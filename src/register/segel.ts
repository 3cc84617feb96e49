/**
 * The seal. A chain alone shows neither a tail that was cut nor a chain written
 * anew from its start; a figure that was printed and signed shows both. The lines
 * it is taken of are kept with it, so that `check` can say what is gone.
 */
import { Galat } from '../galat.ts';
import { berkasTindakan, folderKasus, POLA_ID, RANTAI_KANTOR, rantaiKasus } from './bentuk.ts';
import { sha256 } from './rantai.ts';
import type { BerkasKantor, Pemeriksaan, Segel, Temuan } from './register.ts';

/** How far a chain reaches: `id` of the case, or 'register' for the office's own; `sidik` of act `versi`. */
export type Ujung = Readonly<{ id: string; versi: number; sidik: string }>;

/** How the office's own chain is named in a seal. */
export const KANTOR = 'register';
const AWAL = /^=== SEGEL PKS 1 (\S+) ===$/;
const BARIS = /^(\S+) ([1-9]\d{0,5}) ([0-9a-f]{64})$/;
const AKHIR = /^=== KEPALA ([0-9a-f]{64}) ===$/;

/** The end of a chain that was read. */
export const ujungDari = (id: string, tindakan: readonly Readonly<{ sidik: string }>[]): Ujung => ({
  id,
  versi: tindakan.length,
  sidik: tindakan.at(-1)?.sidik ?? '',
});

/** The figure over all chains: the office's first, then the cases by their id as text. */
export function kepalaDari(kantor: Ujung, kasus: readonly Ujung[]): Readonly<{ kepala: string; baris: string }> {
  const urut = [kantor, ...[...kasus].sort((a, b) => (a.id < b.id ? -1 : 1))];
  const baris = urut.map(({ id, versi, sidik }) => `${id} ${versi} ${sidik}\n`).join('');
  return { kepala: sha256(baris), baris };
}

/** The end of a chain, and how many facts are in it. */
export type Terhitung = Ujung & Readonly<{ fakta: number }>;

export const hitungFakta = (tindakan: readonly Readonly<{ kejadian: readonly unknown[] }>[]): number =>
  tindakan.reduce((n, x) => n + x.kejadian.length, 0);

/** Seals what was read of a register. */
export function segelDari(kantor: BerkasKantor, kasus: readonly Terhitung[], saat: string): Segel {
  const { kepala, baris } = kepalaDari(ujungDari(KANTOR, kantor.tindakan), kasus);
  return {
    kepala,
    blok: `=== SEGEL PKS 1 ${saat} ===\n${baris}=== KEPALA ${kepala} ===\n`,
    register: kantor.kantor.id,
    kasus: kasus.length,
    tindakan: kasus.reduce((n, x) => n + x.versi, kantor.versi),
    fakta: kasus.reduce((n, x) => n + x.fakta, hitungFakta(kantor.tindakan)),
  };
}

/** A seal as read: what `check` says of it, and what it covers. */
export type SegelTerbaca = Readonly<{ kepala: string; dibuat: string; tindakan: number; ujung: readonly Ujung[] }>;

/** What a seal names, from its text; whatever else stands in the file is for people. @throws Galat SEGEL_RUSAK */
function bacaSegel(teks: string): SegelTerbaca {
  const baris = teks.split(/\r?\n|\f/);
  const awal = baris.findIndex((b) => AWAL.test(b));
  if (awal < 0) throw segelRusak('bagian yang dibaca pks tidak ada di dalamnya');
  const akhir = baris.findIndex((b, i) => i > awal && AKHIR.test(b));
  if (akhir < 0) throw segelRusak('terpotong');
  const isi = baris.slice(awal + 1, akhir);
  const ujung = isi.map((b) => {
    const [, id = '', versi = '', sidik = ''] = BARIS.exec(b) ?? [];
    if (!POLA_ID.test(id) && id !== KANTOR) throw segelRusak(`baris "${b.slice(0, 40)}" tidak terbaca`);
    return { id, versi: Number(versi), sidik };
  });
  const tertulis = AKHIR.exec(baris[akhir] ?? '')?.[1] ?? '';
  const dibuat = AWAL.exec(baris[awal] ?? '')?.[1] ?? '';
  if (sha256(isi.map((b) => `${b}\n`).join('')) !== tertulis) throw segelRusak('isinya diubah sesudah ditulis');
  if (ujung[0]?.id !== KANTOR || new Set(ujung.map((u) => u.id)).size !== ujung.length)
    throw segelRusak('tidak lengkap');
  return { kepala: tertulis, dibuat, tindakan: ujung.reduce((n, u) => n + u.versi, 0), ujung };
}

/**
 * A check with its seal: what is sealed and no longer so is damage. `sidikDi` gives
 * the hash of act `v` of a chain (its folder), null where there is none; what the
 * check found by itself is not named twice.
 */
export function denganSegel<P extends Pemeriksaan>(
  hasil: P,
  teks: string | undefined,
  sidikDi: (rantai: string, v: number) => string | null,
): P {
  if (teks === undefined) return hasil;
  const { ujung, ...segel } = bacaSegel(teks);
  const disebut = new Set(hasil.temuan.filter((x) => x.rusak).map((x) => x.berkas));
  const hilang = ujung.flatMap((u) => cocokkan(u, sidikDi, disebut));
  return { ...hasil, temuan: [...hasil.temuan, ...hilang], segel };
}

function cocokkan(
  { id, versi, sidik }: Ujung,
  sidikDi: (rantai: string, v: number) => string | null,
  disebut: ReadonlySet<string>,
): readonly Temuan[] {
  const rantai = id === KANTOR ? RANTAI_KANTOR : rantaiKasus(id);
  const berkas = berkasTindakan(rantai, versi);
  if (disebut.has(berkas) || disebut.has(folderKasus(id))) return [];
  const kini = sidikDi(rantai, versi);
  if (kini === sidik) return [];
  if (kini !== null) return [temuan(berkas, versi, 'bukan kejadian yang disegel: rantainya ditulis ulang')];
  if (id !== KANTOR && sidikDi(rantai, 1) === null && !disebut.has(berkasTindakan(rantai, 1))) {
    return [temuan(folderKasus(id), null, `kasus yang disegel dengan ${versi} kejadian tidak ada lagi`)];
  }
  return [temuan(berkas, versi, `disegel dengan ${versi} kejadian, yang ini hilang`)];
}

const temuan = (berkas: string, v: number | null, sebab: string): Temuan => ({
  berkas,
  fakta: v === null ? null : String(v),
  sebab,
  rusak: true,
});

const segelRusak = (sebab: string): Galat =>
  new Galat('SEGEL_RUSAK', `Segel ini tidak dapat dipakai: ${sebab}.`, [
    'Pakai berkas yang ditulis pks segel, utuh dengan bagian di bawah lembar tanda tangan.',
  ]);
