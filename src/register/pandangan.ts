/**
 * The views: `kasus.json`, the cover of a case, `register.json` and `pejabat.json`. They
 * are for people and programs and never decide anything; the acts are the truth. lowdb
 * keeps them, through an adapter of ours that writes durably.
 */
import { type Adapter, Low } from 'lowdb';
import { SKEMA } from '../kantor/kantor.ts';
import { BATAS_PANDANGAN, KARTU, PEJABAT, sampulKasus } from './bentuk.ts';
import { bacaBytes } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { bacaObjek, kanonik, keBytes } from './rantai.ts';
import type { Berkas, BerkasKantor } from './register.ts';
import { ada, type Tempat } from './tempat.ts';
import { tulisGanti } from './tulis.ts';

type Pandangan = Readonly<Record<string, unknown>>;

const BANGUN_ULANG = ['pks check --bangun-ulang', 'pks check'] as const;

/**
 * The cover of a case: identity, where it stands, the whole history. `versi` is the act it was made from. Whose days
 * they were is left out: it follows from the history, and covers written before it was counted stay right.
 */
export const sampul = ({ id, versi, permohonan, tindakan }: Berkas): Pandangan => {
  const { status, langkah, lembaga, surat, diterima, jam, tangan, tiba, dikerjakan, ...lain } = permohonan;
  const riwayat = tindakan.map(({ v, sidik, kejadian }) => ({ v, sidik, kejadian }));
  return { skema: SKEMA, id, versi, status, langkah, lembaga, surat, diterima, ...lain, riwayat };
};

/** The register's card: which register this is, its schema, the office as it stands. */
export const kartu = (berkas: BerkasKantor): Pandangan => {
  const { pejabat: _pejabat, mandat: _mandat, ...kantor } = berkas.kantor;
  return { ...kepala(berkas), kantor };
};

/** Officials and mandates as they stand, or null where none was ever entered: then there is no such file. */
export const lembarPejabat = (berkas: BerkasKantor): Pandangan | null => {
  const { pejabat, mandat } = berkas.kantor;
  return pejabat.length === 0 ? null : { ...kepala(berkas), pejabat, mandat };
};

const kepala = ({ versi, kantor, tindakan }: BerkasKantor): Pandangan => ({
  skema: kantor.skema,
  id: kantor.id,
  versi,
  sidik: tindakan.at(-1)?.sidik ?? null,
});

export const tulisSampul = (t: Tempat, berkas: Berkas): Promise<void> =>
  pandangan(t, sampulKasus(berkas.id), sampul(berkas)).write();

/** Both views of the office's own chain. */
export async function tulisKartu(t: Tempat, kantor: BerkasKantor): Promise<void> {
  await pandangan(t, KARTU, kartu(kantor)).write();
  const lembar = lembarPejabat(kantor);
  if (lembar) await pandangan(t, PEJABAT, lembar).write();
}

/** The bytes a view has when it is up to date. */
export const bytesPandangan = (isi: Pandangan): Uint8Array => keBytes(kanonik(isi));

/**
 * The version a view was made from; 0 where there is none. Read it *before* the
 * acts: a view is made from acts that are there, so one read first can only lag,
 * however many desks write meanwhile.
 * @throws Galat REGISTER_RUSAK naming the view
 */
export async function versiPandangan(t: Tempat, berkas: string): Promise<number> {
  const db = pandangan(t, berkas, { versi: 0 });
  await db.read();
  const tertulis = db.data.versi;
  if (typeof tertulis !== 'number') throw rusak(berkas, 'tanpa "versi"', BANGUN_ULANG);
  return tertulis;
}

/** A view ahead of the acts read after it means that acts are missing. @throws Galat REGISTER_RUSAK naming the view */
export function tolakMendahului(berkas: string, tertulis: number, versi: number): void {
  if (tertulis > versi)
    throw rusak(berkas, `dibuat dari ${tertulis} kejadian, yang ada hanya ${versi}: kejadian hilang`);
}

/** The register's card as it lies there, or null. @throws Galat REGISTER_RUSAK */
export async function bacaKartu(t: Tempat): Promise<Pandangan | null> {
  const db = pandangan(t, KARTU, {});
  await db.read();
  return 'skema' in db.data ? db.data : null;
}

const pandangan = (t: Tempat, berkas: string, isi: Pandangan): Low<Pandangan> => new Low(adapterAwet(t, berkas), isi);

/** lowdb's adapter: what is no whole object is damage, never an empty register. */
function adapterAwet(t: Tempat, berkas: string): Adapter<Pandangan> {
  return {
    read: async () => {
      if (!ada(t, berkas)) return null;
      const bytes = denganBaca(berkas, () => bacaBytes(t.jalur(berkas), BATAS_PANDANGAN));
      return bacaObjek(berkas, bytes, BANGUN_ULANG);
    },
    write: async (isi) => tulisGanti(t, berkas, bytesPandangan(isi)),
  };
}
