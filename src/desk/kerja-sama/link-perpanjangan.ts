import { Failure, saidAfterRecord } from '../../errors.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import { isSignedRow, type SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import { statusOfList } from '../../office/queue/list-queue.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { KasusFieldFlags } from '../flags/kasus-fields.ts';
import { openKasus } from '../open-kasus.ts';
import { recordBeside } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';

type PerpanjanganFlags = KasusFieldFlags & Readonly<{ perpanjanganDari?: string }>;

/** Given flags stay; `perpanjanganDari` becomes the id. @throws KASUS_TIDAK_ADA, PKS_BELUM_SAH */
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

async function findPksKasusId(sesi: Sitting, teks: string): Promise<string> {
  const { baris } = await sesi.register.listRows({ signed: true });
  const cari = nomorKey(teks);
  const cocok = baris
    .filter(isSignedRow)
    .filter(({ permohonan: { kerjaSama: k } }) =>
      [k.nomorKesatu, k.nomorKedua].some((n) => n !== null && nomorKey(n) === cari),
    );
  if (cocok.length > 1) {
    throw new Failure(
      'KASUS_TIDAK_ADA',
      `Nomor PKS ${teks.trim()} dipakai beberapa kasus: ${cocok.map((b) => b.id).join(', ')}.`,
      [`--perpanjangan-dari ${cocok[0]?.id}`],
    );
  }
  return cocok[0]?.id ?? teks;
}

function fieldsOfKasus(lama: ReceivedKasus): KasusFieldFlags {
  const { lembaga: l } = lama;
  const p = agreedDetails(lama);
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

export async function droppedKasus(sesi: Pick<Sitting, 'register'>): Promise<ReadonlySet<string>> {
  const { kepala } = await sesi.register.listHeads({ status: statusOfList('ditutup') });
  return new Set(kepala.map((k) => k.id));
}

export const renewedBy = (
  { tindakan }: Pick<StoredKasus, 'tindakan'>,
  gugur: ReadonlySet<string>,
  selain?: string,
): string | null =>
  effectiveFacts(tindakan)
    .flatMap((k) => (k.jenis === 'Diperpanjang' && k.kasus !== selain && !gugur.has(k.kasus) ? [k.kasus] : []))
    .at(-1) ?? null;

/** Opens only those whose last renewal fell. */
export async function withStandingPerpanjangan<B extends SignedKasus>(
  sesi: Pick<Sitting, 'register'>,
  baris: readonly B[],
): Promise<readonly B[]> {
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
 * The letter is recorded, so trouble is a warning, and a repeat with the same key mends it. `lagi` comes after it was
 * taken back; with `gandaDitanya` a second renewal was asked about.
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
    const ganda =
      lain === null || gandaDitanya
        ? []
        : [`Perpanjangan PKS kasus ${berkas.id} sudah dimohonkan dalam kasus ${lain}.`];
    const tanda = (k: KasusFact): boolean => k.jenis === 'Diperpanjang' && k.kasus === baru.id;
    const pernah = berkas.tindakan.filter((t) => t.kejadian.some(tanda));
    const terakhir = pernah.at(-1);
    if (terakhir && (!lagi || effectiveFacts(berkas.tindakan).some(tanda))) {
      await recordBeside(sesi, berkas, terakhir.kunci, terakhir.kejadian);
      return ganda;
    }
    const kejadian = decide(aturan, berkas.permohonan, {
      jenis: 'Perpanjang',
      pada: sesi.saat,
      dicatat: sesi.saat,
      oleh: sesi.pelaku(peran, oleh),
      kasus: baru.id,
    });
    const kunci = `perpanjangan ${baru.id}${pernah.length > 0 ? ` ${pernah.length + 1}` : ''}`;
    await recordBeside(sesi, berkas, kunci, kejadian);
    return ganda;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return [`Kasus ${perpanjanganDari} belum menunjuk ke perpanjangannya: ${saidAfterRecord(e)}`];
  }
}
