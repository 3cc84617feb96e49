/** A renewal: what the old agreement's case knows is carried over, and the two are linked. */
import { Galat } from '../galat.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { decide } from '../permohonan/decide.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { kunciNomor } from '../permohonan/kunci-banding.ts';
import type { Bersepakat } from '../permohonan/lihat-kerja-sama.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Baris, Berkas } from '../register/register.ts';
import type { Isian } from './isian.ts';
import { bacaKasus } from './kasus.ts';
import { bersepakat } from './kerja-sama.ts';
import type { Sesi } from './sesi.ts';

type Perpanjangan = Isian & Readonly<{ perpanjanganDari?: string }>;

/**
 * The flags with what the old case holds in the place of those not given; `perpanjanganDari` becomes its id.
 * @throws Galat KASUS_TIDAK_ADA, PKS_BELUM_SAH
 */
export async function bawaPerpanjangan<O extends Perpanjangan>(sesi: Sesi, o: O): Promise<O> {
  if (o.perpanjanganDari === undefined) return o;
  const { berkas } = await bacaKasus(sesi, await idPks(sesi, o.perpanjanganDari));
  if (!berkas.permohonan.kerjaSama) {
    throw new Galat('PKS_BELUM_SAH', `PKS kasus ${berkas.id} belum disahkan, jadi tidak dapat diperpanjang.`, [
      `pks sahkan ${berkas.id}`,
    ]);
  }
  return { ...isianDari(berkas.permohonan), ...o, perpanjanganDari: berkas.id };
}

/** A PKS by either party's number, else a case by its own. */
async function idPks(sesi: Sesi, teks: string): Promise<string> {
  const { baris } = await sesi.register.kerjaSama();
  const cari = kunciNomor(teks);
  const cocok = baris
    .filter(bersepakat)
    .filter(({ permohonan: { kerjaSama: k } }) => [k.nomorKesatu, k.nomorKedua].some((n) => kunciNomor(n) === cari));
  if (cocok.length > 1) {
    throw new Galat(
      'KASUS_TIDAK_ADA',
      `Nomor PKS ${teks.trim()} dipakai beberapa kasus: ${cocok.map((b) => b.id).join(', ')}.`,
      [`--perpanjangan-dari ${cocok[0]?.id}`],
    );
  }
  return cocok[0]?.id ?? teks;
}

function isianDari({ lembaga: l, permohonan: p }: Tercatat): Isian {
  const ada = <T>(kunci: string, nilai: T | null) => (nilai === null ? {} : { [kunci]: nilai });
  return {
    lembaga: l.nama,
    jenis: l.jenis,
    pemanfaatan: p.pemanfaatan,
    ...ada('alamat', l.alamat),
    ...ada('pimpinan', l.pimpinan),
    ...ada('jabatanPimpinan', l.jabatanPimpinan),
    ...ada('kontak', l.kontak),
    ...ada('tujuan', p.tujuan),
    ...(p.elemen.length > 0 && { elemen: p.elemen }),
    ...ada('metode', p.metode),
    ...ada('dataBalikan', p.dataBalikan),
    ...ada('jangkaWaktu', p.jangkaWaktu),
  };
}

/** Ids of the cases that ended without reaching a PKS: a renewal among them renews nothing. */
export async function kasusGugur(sesi: Pick<Sesi, 'register'>): Promise<ReadonlySet<string>> {
  let gugur: ReadonlySet<string> = new Set();
  await sesi.register.daftar(true, (kepala) => {
    gugur = new Set(kepala.filter((k) => k.status !== 'aktif' && k.status !== 'selesai').map((k) => k.id));
    return [];
  });
  return gugur;
}

/** The latest case that renews this one's agreement and still stands, but for `selain`; null where there is none. */
export const diperpanjangOleh = (
  { tindakan }: Pick<Berkas, 'tindakan'>,
  gugur: ReadonlySet<string>,
  selain?: string,
): string | null =>
  yangBerlaku(tindakan)
    .flatMap((k) => (k.jenis === 'Diperpanjang' && k.kasus !== selain && !gugur.has(k.kasus) ? [k.kasus] : []))
    .at(-1) ?? null;

/** Rows of agreements, each with the renewal that stands; only those whose last one fell are opened. */
export async function denganPerpanjangan<B extends Baris & Bersepakat>(
  sesi: Pick<Sesi, 'register'>,
  baris: readonly B[],
): Promise<readonly (B & Bersepakat)[]> {
  if (baris.every((b) => b.permohonan.kerjaSama.diperpanjang === null)) return baris;
  const gugur = await kasusGugur(sesi);
  return Promise.all(
    baris.map(async (b) => {
      const { kerjaSama } = b.permohonan;
      if (kerjaSama.diperpanjang === null || !gugur.has(kerjaSama.diperpanjang)) return b;
      const diperpanjang = diperpanjangOleh(await sesi.register.baca(b.id), gugur);
      return { ...b, permohonan: { ...b.permohonan, kerjaSama: { ...kerjaSama, diperpanjang } } };
    }),
  );
}

/**
 * Tells the old case which one renews it. The letter is recorded by then: what goes wrong here is only said, and
 * the same command with the same key puts it right. `lagi`: also where that was told before and
 * taken back; `gandaDitanya`: a second renewal was asked about already.
 */
export async function tautkan(
  sesi: Sesi,
  baru: Berkas,
  { perpanjanganDari, oleh }: Perpanjangan & { oleh?: string },
  { lagi = false, gandaDitanya = false }: Readonly<{ lagi?: boolean; gandaDitanya?: boolean }> = {},
): Promise<readonly string[]> {
  if (perpanjanganDari === undefined) return [];
  try {
    const { berkas, aturan, peran } = await bacaKasus(sesi, perpanjanganDari);
    const lain = diperpanjangOleh(berkas, await kasusGugur(sesi), baru.id);
    const ganda = lain === null || gandaDitanya ? [] : [`PKS kasus ${berkas.id} sudah diperpanjang kasus ${lain}.`];
    const tanda = (k: Kejadian): boolean => k.jenis === 'Diperpanjang' && k.kasus === baru.id;
    const pernah = berkas.tindakan.flatMap((t) => t.kejadian).filter(tanda).length;
    if (yangBerlaku(berkas.tindakan).some(tanda) || (pernah > 0 && !lagi)) return ganda;
    const kejadian = decide(aturan, berkas.permohonan, {
      jenis: 'Perpanjang',
      pada: sesi.saat,
      dicatat: sesi.saat,
      oleh: sesi.pelaku(peran, oleh),
      kasus: baru.id,
    });
    const kunci = `perpanjangan ${baru.id}${pernah > 0 ? ` ${pernah + 1}` : ''}`;
    await sesi.register.tambah(berkas.id, berkas.versi, { kunci, permintaan: sesi.env.sidik(kunci), kejadian });
    return ganda;
  } catch (e) {
    if (!(e instanceof Galat)) throw e;
    return [`Kasus ${perpanjanganDari} belum menunjuk ke perpanjangannya: ${e.message}`];
  }
}
