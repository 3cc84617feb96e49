/** The same letter registered twice: one case is void and names the other, which stays and names it. */
import { Failure, saidAfterRecord } from '../../errors.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { effectiveFacts, takenBackActs } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../../office/permohonan/kasus-command.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { KasusRequest } from '../guard/rehearse.ts';
import { type OpenKasus, openKasus } from '../open-kasus.ts';
import { recordBeside } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';

/** @throws KASUS_TIDAK_ADA, NILAI_TIDAK_DIKENAL for itself, KASUS_DITUTUP for one that is void */
export async function keptKasus(sesi: Sitting, id: string, teks: string): Promise<StoredKasus> {
  const { berkas } = await openKasus(sesi, teks);
  if (berkas.id === id) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--satu-dengan: ${id} kasus ini sendiri.`, [`pks show ${id}`]);
  }
  if (berkas.permohonan.status !== 'batal') return berkas;
  throw new Failure('KASUS_DITUTUP', `Kasus ${berkas.id} sendiri batal, jadi tidak dapat dipertahankan.`, [
    `pks show ${berkas.id}`,
  ]);
}

const joinedTo = (p: ReceivedKasus): string | undefined => (p.status === 'batal' ? p.ditutup.satuDengan : undefined);
const isMarkOf =
  (id: string) =>
  (k: KasusFact): boolean =>
    k.jenis === 'Digabung' && k.kasus === id;

/** Whether this case is given up for that one already, so that only the mark may be missing. */
export const isJoinedAlready = ({ permohonan: p }: StoredKasus, tetap: string): boolean => joinedTo(p) === tetap;

/** The case is void by now, so trouble is a warning; the same line again mends it. */
export const nameJoined = (sesi: Sitting, { id, permohonan: p }: StoredKasus, oleh?: string) =>
  markBeside(sesi, joinedTo(p), `belum menunjuk ke ${id}`, `pks batal ${id} --satu-dengan ${joinedTo(p)}`, (lain) => {
    if (effectiveFacts(lain.berkas.tindakan).some(isMarkOf(id))) return null;
    const ke = lain.berkas.tindakan.flatMap((t) => t.kejadian).filter(isMarkOf(id)).length;
    return {
      kunci: `gabung ${id}${ke > 0 ? ` ${ke + 1}` : ''}`,
      perintah: { jenis: 'Gabung', kasus: id, agenda: p.agenda },
      oleh,
    };
  });

/** Opened again, or its closing taken back: the other case no longer names it. */
export const forgetJoined = async (
  sesi: Sitting,
  { id, permohonan: dulu }: StoredKasus,
  kini: StoredKasus,
  oleh?: string,
): Promise<readonly string[]> =>
  joinedTo(dulu) === joinedTo(kini.permohonan)
    ? []
    : markBeside(sesi, joinedTo(dulu), `masih menunjuk ke ${id}`, `pks show ${joinedTo(dulu)}`, (lain) => {
        const ditarik = takenBackActs(lain.berkas.tindakan);
        const v = lain.berkas.tindakan.findLast((t) => !ditarik.has(t.v) && t.kejadian.some(isMarkOf(id)))?.v;
        if (v === undefined) return null;
        return {
          kunci: `gabung ${id} ditarik ${v}`,
          perintah: { jenis: 'TarikTindakan', tindakan: v, alasan: `kasus ${id} berjalan lagi` },
          oleh,
        };
      });

type MarkAct = Readonly<{ kunci: string; perintah: KasusRequest; oleh: string | undefined }>;
const MOST_TRIES = 5;

/** A desk that is busy with the other case is no obstacle: the mark moves nothing. */
async function markBeside(
  sesi: Sitting,
  tujuan: string | undefined,
  kata: string,
  lagi: string,
  mark: (lain: OpenKasus) => MarkAct | null,
): Promise<readonly string[]> {
  for (let kali = 1; tujuan !== undefined; kali++) {
    try {
      const lain = await openKasus(sesi, tujuan);
      const tanda = mark(lain);
      if (tanda === null) return [];
      const oleh = sesi.pelaku(lain.peran, tanda.oleh);
      const umum = { pada: sesi.saat, dicatat: sesi.saat, oleh };
      const kejadian = decide(lain.aturan, lain.berkas.permohonan, { ...tanda.perintah, ...umum } as KasusCommand);
      await recordBeside(sesi, lain.berkas, tanda.kunci, kejadian);
      return [];
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      if (e.kode === 'KASUS_BERUBAH' && kali < MOST_TRIES) continue;
      return [`Kasus ${tujuan} ${kata}: ${saidAfterRecord(e)} Selesaikan dengan: ${lagi}`];
    }
  }
  return [];
}

type Gabungan = NonNullable<StoredKasus['permohonan']['gabungan']>;

/** Those still void for this one; a case that was opened again is one of its own. */
export async function standingGabungan(
  sesi: Pick<Sitting, 'register'>,
  { id, gabungan }: Readonly<{ id: string; gabungan: Gabungan }>,
): Promise<Gabungan> {
  const masih = await Promise.all(gabungan.map(async ({ kasus }) => isJoinedTo(sesi, kasus, id)));
  return gabungan.filter((_, i) => masih[i]);
}

/** Damage of the other case is its own page's to tell. */
async function isJoinedTo({ register }: Pick<Sitting, 'register'>, gugur: string, id: string): Promise<boolean> {
  try {
    const { permohonan: p } = await register.readKasus(gugur);
    return joinedTo(p) === id;
  } catch (e) {
    if (e instanceof Failure) return true;
    throw e;
  }
}
