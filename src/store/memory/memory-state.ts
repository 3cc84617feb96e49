import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { type Chain, composeAct, decodeAct } from '../chain/acts.ts';
import { sameBytes } from '../chain/canonical.ts';
import { foldKasus, kantorChain, kasusMissing } from '../chain/fold.ts';
import { fileAlreadyThere } from '../chain/new-files.ts';
import { withKantorCopies } from '../chain/opening-act.ts';
import type { Act, NewKasusFile, RecordedAct, RecordResult, RegisterStart, StoredKasus } from '../register.ts';

/**
 * `files` is by path; `counters` holds the last number of 'kasus/2026'; `keyed` what a key was given; `backedUp` the
 * time.
 */
export type MemoryState = {
  kantor: readonly RecordedAct<KantorFact>[];
  readonly kasus: Map<string, readonly RecordedAct<KasusFact>[]>;
  readonly files: Map<string, Uint8Array>;
  readonly counters: Map<string, number>;
  readonly keyed: Map<string, Readonly<{ id: string; agenda: number; permintaan: string }>>;
  readonly keyedAgenda: Map<string, number>;
  readonly claims: Map<string, string>;
  backedUp: string | null;
};

export const memoryState = ({ kejadian, kunci, permintaan, salinan }: RegisterStart): MemoryState => ({
  kantor: [recordInMemory(kantorChain, [], { kunci, permintaan, kejadian: [withKantorCopies(kejadian, salinan)] })],
  kasus: new Map(),
  files: new Map(salinan.map((s) => [s.jalur, s.isi])),
  counters: new Map(),
  keyed: new Map(),
  keyedAgenda: new Map(),
  claims: new Map(),
  backedUp: null,
});

/** @throws KASUS_TIDAK_ADA */
export function kasusInMemory({ kasus }: MemoryState, id: string): StoredKasus {
  const tindakan = kasus.get(id);
  if (!tindakan) throw kasusMissing(id);
  return foldKasus(id, tindakan);
}

/** The oldest id comes first. */
export const allInMemory = (m: MemoryState): readonly StoredKasus[] =>
  [...m.kasus.keys()].sort(compareKasusIds).map((id) => kasusInMemory(m, id));

export function keepInMemory({ files }: MemoryState, jalur: string, isi: Uint8Array): void {
  if (!sameBytes(files.get(jalur) ?? isi, isi)) throw fileAlreadyThere(jalur);
  files.set(jalur, isi);
}

export function keepFilesOfKasus(m: MemoryState, id: string, berkas: readonly NewKasusFile[]): void {
  for (const { nama, isi } of berkas) keepInMemory(m, `kasus/${id}/${nama}`, isi);
}

const WRITTEN_BYTES = new WeakMap<RecordedAct<unknown>, Uint8Array>();

export function recordInMemory<K>(r: Chain<K>, lama: readonly RecordedAct<K>[], t: Act<K>): RecordedAct<K> {
  const bytes = composeAct(r, lama, t);
  const satu = decodeAct('memori', bytes, r, lama.length + 1, lama.at(-1)?.sidik ?? null);
  WRITTEN_BYTES.set(satu, bytes);
  return satu;
}

export const bytesOfAct = (tindakan: RecordedAct<unknown>): Uint8Array =>
  WRITTEN_BYTES.get(tindakan) ?? new Uint8Array();

export const recordResult = <B>(berkas: B, v: number, baru: boolean): RecordResult<B> => ({
  berkas,
  v,
  baru,
  peringatan: [],
});
