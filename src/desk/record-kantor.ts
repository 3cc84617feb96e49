import { Failure } from '../errors.ts';
import { instantInWib } from '../office/days/tanggal.ts';
import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import { evolveKantor, type Kantor } from '../office/kantor/kantor.ts';
import { checkAllText } from '../office/permohonan/text/allowed-text.ts';
import { checkOfficeBlanks } from '../office/permohonan/text/blank-values.ts';
import { withActKey } from './act-key.ts';
import { confirmDoubts } from './ask/confirm-doubts.ts';
import { dryRunWarnings, type KeyedFlags } from './flags/standard-flags.ts';
import { farYearDoubts } from './guard/far-years.ts';
import { refuseMoved } from './guard/refuse-moved.ts';
import { hashRequest } from './record-facts.ts';
import type { Sitting } from './sitting.ts';

type KantorFactBody = KantorFact extends infer K
  ? K extends KantorFact
    ? Omit<K, 'pada' | 'dicatat' | 'oleh'>
    : never
  : never;

export type RecordedKantor = Readonly<{ kantor: Kantor; peringatan: readonly string[] }>;

/** Records at the version read; `--coba` only shows the result. @throws KUNCI_LAIN_ISI, KASUS_BERUBAH */
export async function recordKantorFacts(
  sesi: Sitting,
  isi: readonly KantorFactBody[],
  opsi: KeyedFlags,
  permintaan: string,
): Promise<RecordedKantor> {
  checkAllText(isi);
  for (const satu of isi) checkOfficeBlanks(satu);
  const { akun } = sesi.env.operator;
  const saat = instantInWib(sesi.env.now()); // Questions may have stayed open since the sitting began.
  const umum = { pada: saat, dicatat: saat, oleh: { nama: akun, dicatatOleh: akun } };
  const kejadian = isi.map((k): KantorFact => ({ ...umum, ...k }));
  if (opsi.coba) {
    return { kantor: kejadian.reduce(evolveKantor, sesi.kantor), peringatan: dryRunWarnings(opsi) };
  }
  const hasil = await withActKey(sesi.env, opsi, (kunci) =>
    sesi.register.appendKantorAct(sesi.versiKantor, { kunci, permintaan, kejadian }),
  );
  return { kantor: hasil.berkas.kantor, peringatan: hasil.peringatan };
}

/** The act is synced again. @throws KUNCI_LAIN_ISI, BELUM_PASTI_TERSIMPAN */
export async function alreadyRecordedKantor(
  sesi: Sitting,
  { kunci, coba }: KeyedFlags,
  permintaan: string,
): Promise<boolean> {
  if (kunci === undefined) return false;
  // One that came since the sitting began is found when this one is recorded.
  const lama = sesi.tindakanKantor.find((t) => t.kunci === kunci);
  if (!lama) return false;
  if (lama.permintaan === permintaan) {
    if (!coba) await sesi.register.appendKantorAct(sesi.versiKantor, lama);
    return true;
  }
  throw new Failure('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain.`, [
    'Pakai kunci lain, atau ulangi perintah yang persis sama.',
  ]);
}

export type KantorActToRecord = Readonly<{
  kejadian: readonly KantorFactBody[];
  kabar: string;
  peringatan?: readonly string[];
}>;
/** `kabar` has only what changed. */
export type ShowKantor = (kantor: Kantor, peringatan?: readonly string[], kabar?: string) => void | Promise<void>;

/** `diketik` holds flags and arguments. @throws what refuses it; nothing is recorded then */
export async function recordKantorAct<O extends KeyedFlags>(
  sesi: Sitting,
  nama: string,
  diketik: O,
  tampil: ShowKantor,
  susun: () => KantorActToRecord | Promise<KantorActToRecord>,
): Promise<void> {
  refuseMoved(sesi, diketik);
  const permintaan = hashRequest(sesi, nama, diketik);
  if (await alreadyRecordedKantor(sesi, diketik, permintaan)) return tampil(sesi.kantor);
  const { kejadian, kabar, peringatan = [] } = await susun();
  const jauh = await confirmDoubts(sesi.env, diketik, farYearDoubts(sesi, null));
  const hasil = await recordKantorFacts(sesi, kejadian, diketik, permintaan);
  await tampil(hasil.kantor, [...hasil.peringatan, ...jauh, ...peringatan], kabar);
}
