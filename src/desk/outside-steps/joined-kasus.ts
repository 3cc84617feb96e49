/** The same letter registered twice: one case is void and names the other, which stays and names it. */
import { Failure, saidAfterRecord } from '../../errors.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { decide } from '../../office/permohonan/decide.ts';
import type { StoredKasus } from '../../store/register.ts';
import { openKasus } from '../open-kasus.ts';
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

/** What the void case leaves behind, and what speaks against it. */
export function joinWarnings(sesi: Sitting, gugur: StoredKasus, tetap: StoredKasus): readonly string[] {
  const [dari, ke] = [gugur.permohonan, tetap.permohonan];
  const pengenal = lembagaIdentifier(sesi.kantor);
  const sama =
    pengenal(dari.lembaga.nama) === pengenal(ke.lembaga.nama) &&
    dari.surat !== null &&
    ke.surat !== null &&
    nomorKey(dari.surat.nomor) === nomorKey(ke.surat.nomor);
  const surat = ({ lembaga, surat }: typeof dari) => `${surat?.nomor ?? 'tanpa nomor'} dari ${lembaga.nama}`;
  return [
    ...(sama
      ? []
      : [
          `PERHATIAN: suratnya tidak sama: ${surat(dari)}, dan ${surat(ke)}. Bila bukan satu surat: pks undo ${gugur.id}`,
        ]),
    ...(dari.lampiran.length === 0
      ? []
      : [
          `Pindaian di ${gugur.id} tetap di sana. Yang masih perlu: pks buka ${gugur.id}, lalu pks lampirkan ${tetap.id}`,
        ]),
    ...((dari.nomor ?? []).some((n) => n.keadaan !== 'batal')
      ? [`Nomor surat di ${gugur.id} tetap miliknya. Bila suratnya milik ${tetap.id}: pks nomor pindah ${gugur.id}`]
      : []),
  ];
}

/** The case is void by now, so trouble is a warning, and a repeat with the same key mends it. */
export async function nameJoined(sesi: Sitting, gugur: StoredKasus, oleh?: string): Promise<readonly string[]> {
  const { permohonan: p } = gugur;
  const satuDengan = p.status === 'aktif' ? undefined : p.ditutup.satuDengan;
  if (satuDengan === undefined) return [];
  try {
    const { berkas, aturan, peran } = await openKasus(sesi, satuDengan);
    if (berkas.permohonan.gabungan?.some((g) => g.kasus === gugur.id)) return [];
    const kejadian = decide(aturan, berkas.permohonan, {
      ...{ jenis: 'Gabung', kasus: gugur.id, agenda: p.agenda },
      ...{ pada: sesi.saat, dicatat: sesi.saat, oleh: sesi.pelaku(peran, oleh) },
    });
    await recordBeside(sesi, berkas, `gabung ${gugur.id}`, kejadian);
    return [];
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return [`Kasus ${satuDengan} belum menunjuk ke ${gugur.id}: ${saidAfterRecord(e)}`];
  }
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
    return p.status === 'batal' && p.ditutup.satuDengan === id;
  } catch (e) {
    if (e instanceof Failure) return true;
    throw e;
  }
}
