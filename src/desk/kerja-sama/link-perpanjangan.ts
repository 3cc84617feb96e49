/** A renewal: what the old agreement's case knows is carried over, and the two are linked. */
import { Failure } from '../../errors.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import type { IndexRow, StoredKasus } from '../../store/register.ts';
import type { KasusFieldFlags } from '../flags/kasus-fields.ts';
import { openKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { isSignedRow } from './kerja-sama-summary.ts';

type PerpanjanganFlags = KasusFieldFlags & Readonly<{ perpanjanganDari?: string }>;

/**
 * The flags with what the old case holds in the place of those not given; `perpanjanganDari` becomes its id.
 * @throws Failure KASUS_TIDAK_ADA, PKS_BELUM_SAH
 */
export async function carryOverFields<O extends PerpanjanganFlags>(sesi: Sitting, o: O): Promise<O> {
  if (o.perpanjanganDari === undefined) return o;
  const { berkas } = await openKasus(sesi, await findPksKasusId(sesi, o.perpanjanganDari));
  if (!berkas.permohonan.kerjaSama) {
    throw new Failure('PKS_BELUM_SAH', `PKS kasus ${berkas.id} belum disahkan, jadi tidak dapat diperpanjang.`, [
      `pks sahkan ${berkas.id}`,
    ]);
  }
  return { ...fieldsOfKasus(berkas.permohonan), ...o, perpanjanganDari: berkas.id };
}

/** A PKS by either party's number, else a case by its own. */
async function findPksKasusId(sesi: Sitting, teks: string): Promise<string> {
  const { baris } = await sesi.register.listKerjaSama();
  const cari = nomorKey(teks);
  const cocok = baris
    .filter(isSignedRow)
    .filter(({ permohonan: { kerjaSama: k } }) => [k.nomorKesatu, k.nomorKedua].some((n) => nomorKey(n) === cari));
  if (cocok.length > 1) {
    throw new Failure(
      'KASUS_TIDAK_ADA',
      `Nomor PKS ${teks.trim()} dipakai beberapa kasus: ${cocok.map((b) => b.id).join(', ')}.`,
      [`--perpanjangan-dari ${cocok[0]?.id}`],
    );
  }
  return cocok[0]?.id ?? teks;
}

function fieldsOfKasus({ lembaga: l, permohonan: p }: ReceivedKasus): KasusFieldFlags {
  const ada = <T>(kunci: string, nilai: T | null | undefined) => ((nilai ?? null) === null ? {} : { [kunci]: nilai });
  return {
    lembaga: l.nama,
    jenis: l.jenis,
    pemanfaatan: p.pemanfaatan,
    ...ada('alamat', l.alamat),
    ...ada('pimpinan', l.pimpinan),
    ...ada('jabatanPimpinan', l.jabatanPimpinan),
    ...ada('kontak', l.kontak),
    ...ada('dasarPimpinan', l.dasarPimpinan),
    ...ada('nipPimpinan', l.nipPimpinan),
    ...ada('pangkatPimpinan', l.pangkatPimpinan),
    ...ada('akta', l.akta),
    ...ada('tujuan', p.tujuan),
    ...(p.elemen.length > 0 && { elemen: p.elemen }),
    ...ada('metode', p.metode),
    ...ada('dataBalikan', p.dataBalikan),
    ...ada('jangkaWaktu', p.jangkaWaktu),
  };
}

/** Ids of the cases that ended without reaching a PKS: a renewal among them renews nothing. */
export async function droppedKasus(sesi: Pick<Sitting, 'register'>): Promise<ReadonlySet<string>> {
  let gugur: ReadonlySet<string> = new Set();
  await sesi.register.listKasus(true, (kepala) => {
    gugur = new Set(kepala.filter((k) => k.status !== 'aktif' && k.status !== 'selesai').map((k) => k.id));
    return [];
  });
  return gugur;
}

/** The latest case that renews this one's agreement and still stands, but for `selain`; null where there is none. */
export const renewedBy = (
  { tindakan }: Pick<StoredKasus, 'tindakan'>,
  gugur: ReadonlySet<string>,
  selain?: string,
): string | null =>
  effectiveFacts(tindakan)
    .flatMap((k) => (k.jenis === 'Diperpanjang' && k.kasus !== selain && !gugur.has(k.kasus) ? [k.kasus] : []))
    .at(-1) ?? null;

/** Rows of agreements, each with the renewal that stands; only those whose last one fell are opened. */
export async function withStandingPerpanjangan<B extends IndexRow & SignedKasus>(
  sesi: Pick<Sitting, 'register'>,
  baris: readonly B[],
): Promise<readonly (B & SignedKasus)[]> {
  if (baris.every((b) => b.permohonan.kerjaSama.diperpanjang === null)) return baris;
  const gugur = await droppedKasus(sesi);
  return Promise.all(
    baris.map(async (b) => {
      const { kerjaSama } = b.permohonan;
      if (kerjaSama.diperpanjang === null || !gugur.has(kerjaSama.diperpanjang)) return b;
      const diperpanjang = renewedBy(await sesi.register.readKasus(b.id), gugur);
      return { ...b, permohonan: { ...b.permohonan, kerjaSama: { ...kerjaSama, diperpanjang } } };
    }),
  );
}

/**
 * Tells the old case which one renews it. The letter is recorded by then: what goes wrong here is only said, and
 * the same command with the same key puts it right. `lagi`: also where that was told before and
 * taken back; `gandaDitanya`: a second renewal was asked about already.
 */
export async function linkPerpanjangan(
  sesi: Sitting,
  baru: StoredKasus,
  { perpanjanganDari, oleh }: PerpanjanganFlags & { oleh?: string },
  { lagi = false, gandaDitanya = false }: Readonly<{ lagi?: boolean; gandaDitanya?: boolean }> = {},
): Promise<readonly string[]> {
  if (perpanjanganDari === undefined) return [];
  try {
    const { berkas, aturan, peran } = await openKasus(sesi, perpanjanganDari);
    const lain = renewedBy(berkas, await droppedKasus(sesi), baru.id);
    const ganda = lain === null || gandaDitanya ? [] : [`PKS kasus ${berkas.id} sudah diperpanjang kasus ${lain}.`];
    const tanda = (k: KasusFact): boolean => k.jenis === 'Diperpanjang' && k.kasus === baru.id;
    const pernah = berkas.tindakan.flatMap((t) => t.kejadian).filter(tanda).length;
    if (effectiveFacts(berkas.tindakan).some(tanda) || (pernah > 0 && !lagi)) return ganda;
    const kejadian = decide(aturan, berkas.permohonan, {
      jenis: 'Perpanjang',
      pada: sesi.saat,
      dicatat: sesi.saat,
      oleh: sesi.pelaku(peran, oleh),
      kasus: baru.id,
    });
    const kunci = `perpanjangan ${baru.id}${pernah > 0 ? ` ${pernah + 1}` : ''}`;
    await sesi.register.appendAct(berkas.id, berkas.versi, { kunci, permintaan: sesi.env.sha256Of(kunci), kejadian });
    return ganda;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return [`Kasus ${perpanjanganDari} belum menunjuk ke perpanjangannya: ${e.message}`];
  }
}
