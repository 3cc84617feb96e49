/** What a move may do to a letter that is registered twice. */
import type { StoredKasus } from '../../store/register.ts';
import { confirmDoubts } from '../ask/confirm-doubts.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import { findDoubleSurat } from '../guard/double-surat.ts';
import type { KasusRequest } from '../guard/rehearse.ts';
import type { Sitting } from '../sitting.ts';
import { standingGabungan } from './joined-kasus.ts';

/** Whoever gives up the second registration of a letter is told how the two name each other. */
export async function sameSurat(
  sesi: Sitting,
  { id, permohonan: p }: StoredKasus,
  sudah: boolean,
): Promise<readonly string[]> {
  if (!p.surat) return [];
  const surat = { lembaga: p.lembaga, surat: p.surat, pada: p.diterima };
  const { ragu } = await findDoubleSurat(sesi, surat, {}, id);
  const lain = ragu.flatMap(({ rinci }) => (Array.isArray(rinci?.kasus) ? rinci.kasus.map(String) : []));
  return lain
    .slice(0, 1)
    .map(
      (satu) =>
        `Surat yang sama tercatat sebagai ${satu}. Agar keduanya saling menunjuk: ${sudah ? `pks undo ${id}, lalu ` : ''}pks batal ${id} --satu-dengan ${satu}`,
    );
}

/** Voiding the kept case too would leave the letter without a row in the book. */
export async function givenUpFor(
  sesi: Sitting,
  { id, permohonan: { gabungan = [] } }: StoredKasus,
): Promise<readonly string[]> {
  const kasus = (await standingGabungan(sesi, { id, gabungan })).map((g) => g.kasus);
  if (kasus.length === 0) return [];
  return [
    `PERHATIAN: ${kasus.join(', ')} dibatalkan demi kasus ini, jadi suratnya kini tidak punya baris yang berlaku di buku: pks buka-lagi ${kasus[0]}`,
  ];
}

/** A reopened case may be a doubled letter. */
export async function revivedDoubles(
  sesi: Sitting,
  { id, permohonan: p }: StoredKasus,
  opsi: ActFlags,
  { jenis }: KasusRequest,
): Promise<readonly string[]> {
  if (!p.surat || p.status === 'aktif' || (jenis !== 'BukaLagi' && jenis !== 'Urungkan')) return [];
  const { ragu, peringatan } = await findDoubleSurat(
    sesi,
    { lembaga: p.lembaga, surat: p.surat, pada: p.diterima },
    {},
    id,
  );
  const tanya = `Kasus ${id} tetap dihidupkan lagi?`;
  return [
    ...(await confirmDoubts(
      sesi.env,
      opsi,
      ragu.map((r) => ({ ...r, tanya })),
    )),
    ...peringatan,
  ];
}
