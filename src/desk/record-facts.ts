import { Failure } from '../errors.ts';
import { clockWarnings } from '../office/permohonan/doubts/clock-warnings.ts';
import { evolve } from '../office/permohonan/evolve.ts';
import { takenBackActs } from '../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { NewKasusFile, StoredKasus } from '../store/register.ts';
import { withActKey } from './act-key.ts';
import type { KeyedFlags } from './flags/standard-flags.ts';
import type { Sitting } from './sitting.ts';

export const hashRequest = (
  sesi: Pick<Sitting, 'env'>,
  perintah: string,
  isi: Readonly<Record<string, unknown>>,
): string => {
  const { json, quiet, input, color, pager, register, coba, kunci, ya, jamBenar, versi, ...berarti } = isi;
  return sesi.env.sha256Of(JSON.stringify([perintah, Object.entries(berarti).sort(([a], [b]) => (a < b ? -1 : 1))]));
};

export type RecordedFacts = Readonly<{
  berkas: StoredKasus;
  kejadian: readonly KasusFact[];
  v?: number;
  peringatan: readonly string[];
  coba: boolean;
}>;

/** The act is synced again, as its writer may have died. @throws KUNCI_LAIN_ISI, BELUM_PASTI_TERSIMPAN */
export async function alreadyRecorded(
  sesi: Sitting,
  berkas: StoredKasus,
  { kunci, coba }: KeyedFlags,
  permintaan: string,
): Promise<RecordedFacts | null> {
  const lama = berkas.tindakan.find((t) => t.kunci === kunci);
  if (kunci === undefined || !lama) return null;
  if (lama.permintaan !== permintaan) {
    throw new Failure('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain pada kasus ${berkas.id}.`, [
      'Pakai kunci lain, atau ulangi perintah yang persis sama.',
    ]);
  }
  const hasil = coba ? { berkas, peringatan: [] } : await sesi.register.appendAct(berkas.id, berkas.versi, lama);
  return {
    berkas: hasil.berkas,
    v: lama.v,
    kejadian: lama.kejadian,
    peringatan: [...hasil.peringatan, ...repeatedKeyNotes(hasil.berkas, lama.v)],
    coba: false,
  };
}

/**
 * What follows in another case on an act just recorded, under a key of its own. A repeat syncs what is there again, and
 * its place in the lists.
 */
export async function recordBeside(
  { env, register }: Sitting,
  { id, versi, tindakan }: StoredKasus,
  kunci: string,
  kejadian: readonly KasusFact[],
): Promise<void> {
  const lama = tindakan.find((t) => t.kunci === kunci);
  await register.appendAct(id, versi, lama ?? { kunci, permintaan: env.sha256Of(kunci), kejadian });
}

export const RECORDED_BEFORE = 'Sudah tercatat sebelumnya dengan kunci ini.';

/** What the key recorded before may not count any more. */
export function repeatedKeyNotes({ id, tindakan, permohonan }: StoredKasus, v: number): readonly string[] {
  // Of a receipt only the first step can be taken back; the letter stays recorded.
  const penarik = v === 1 ? undefined : takenBackActs(tindakan).get(v);
  const batal = permohonan.status === 'batal' && v < (tindakan.at(-1)?.v ?? v);
  return [
    RECORDED_BEFORE,
    ...(penarik === undefined
      ? []
      : [
          `PERHATIAN: tindakan ${v} itu sudah ditarik kembali (tindakan ${penarik}), jadi tidak berlaku lagi: pks show ${id}. Bila kini memang terjadi, ulangi dengan kunci lain.`,
        ]),
    ...(batal
      ? [
          `PERHATIAN: kasus ${id} sudah dibatalkan sesudah itu: pks show ${id}. Bila suratnya memang harus dicatat, ulangi dengan kunci lain.`,
        ]
      : []),
  ];
}

/** Records at the version read; `--coba` only shows the result. */
export async function recordFacts(
  sesi: Sitting,
  berkas: StoredKasus,
  kejadian: readonly KasusFact[],
  opsi: KeyedFlags,
  permintaan: string,
  isi: readonly NewKasusFile[] = [],
): Promise<RecordedFacts> {
  const clockDoubts = clockWarnings(berkas.tindakan, kejadian);
  if (opsi.coba) {
    const dijawab = await sesi.buku.settle(kejadian, berkas);
    return { berkas: kasusAsIf(berkas, kejadian), kejadian, peringatan: [...clockDoubts, ...dijawab], coba: true };
  }
  const hasil = await withActKey(sesi.env, opsi, (kunci) =>
    sesi.register.appendAct(berkas.id, berkas.versi, { kunci, permintaan, kejadian }, isi),
  );
  return { berkas: hasil.berkas, kejadian, peringatan: [...hasil.peringatan, ...clockDoubts], coba: false };
}

function kasusAsIf(berkas: StoredKasus, kejadian: readonly KasusFact[]): StoredKasus {
  const v = berkas.versi + 1;
  const tindakan = { v, kunci: '', permintaan: '', sebelum: null, sidik: '', kejadian };
  const permohonan = kejadian.reduce((p, k) => evolve(p, k) as ReceivedKasus, berkas.permohonan);
  return { ...berkas, permohonan, tindakan: [...berkas.tindakan, tindakan], versi: v };
}
