import { join, resolve } from 'node:path';
import { whileWriting } from '../../disk/disk-failures.ts';
import { fileKind, folderOrigin } from '../../disk/file-names.ts';
import { memorySaver } from '../../disk/spare-memory.ts';
import { Failure } from '../../errors.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { claimPrefixes } from '../chain/claim-bytes.ts';
import { waitingOf } from '../chain/query.ts';
import { actFile, CARD_FILE, firstFreeBookNumber, KANTOR_CHAIN, yearsOfIds } from '../chain/register-layout.ts';
import type { Lists } from '../lists.ts';
import type { Numbers } from '../numbers.ts';
import type { KantorChain, KasusChains, RecordResult, Register, RegisterStart } from '../register.ts';
import type { LongWork } from '../upkeep.ts';
import { filterKasusWithLampiran, folderFiles } from './folder-files.ts';
import { folderUpkeep } from './folder-upkeep.ts';
import { findKasusOfSurat } from './index/find-surat.ts';
import { kasusIds } from './index/index-folders.ts';
import { listBukuKasus } from './index/list-buku-kasus.ts';
import { listStoredHeads, listStoredRows } from './index/list-kasus.ts';
import { headsMovedSince, stateOfIndex } from './index/moved-rows.ts';
import { watchStoredKerjaSama } from './index/watch-kerja-sama.ts';
import { claimAgendaNomor, claimedAgendaNomor } from './numbers/nomor-claims.ts';
import { claimSuratNomor, SURAT_CLAIMS, takenSuratNomor } from './numbers/surat-claims.ts';
import { cardSchema, readWholeKantor } from './read-kantor.ts';
import { kasusExists, readStoredKasus } from './read-kasus.ts';
import { actGuard } from './record/acts-together.ts';
import { appendKasusAct, appendToKantor } from './record/append.ts';
import { nextKasusNomor, recordReceipt } from './record/receive-kasus.ts';
import { whileAllowed, whileReading } from './register-failures.ts';
import { type RegisterPaths, registerPaths } from './register-paths.ts';
import { movedTo, onlyWhileHere } from './setup/moved-register.ts';
import type { FactStamp } from './setup/raise-schema.ts';

/** Writes nothing. @throws REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU */
export async function openRegister(folder: string, longWork?: LongWork): Promise<Register> {
  const akar = resolve(folder);
  const paths = registerPaths(akar);
  // With the first act alone the card was lost, which check mends.
  const tanda = [CARD_FILE, actFile(KANTOR_CHAIN, 1), 'kasus'].map((nama) =>
    whileReading(nama, () => fileKind(join(akar, nama)) !== null),
  );
  if (!tanda[0] && !(tanda[1] && tanda[2])) {
    throw new Failure('REGISTER_TIDAK_DITEMUKAN', `Tidak ada register di ${akar}.`, ['pks init'], { folder: akar });
  }
  const lama = movedTo(paths) === null && (await cardSchema(paths)) < SCHEMA;
  const naikkan: RaiseFirst = lama ? (akan) => raiseFirst(paths, akan(), longWork) : async () => [];
  return onlyWhileHere(paths, assembleRegister(paths, naikkan));
}

export async function makeRegister(folder: string, awal: RegisterStart): Promise<Register> {
  const { establishRegister, retryWhenInterrupted } = await import('./setup/make-register.ts');
  retryWhenInterrupted(() => establishRegister(folder, awal));
  return openRegister(folder);
}

/** Changes nothing. @throws as `makeRegister` */
export async function tryRegisterFolder(folder: string, kunci?: string): Promise<void> {
  const { checkCandidate, retryWhenInterrupted } = await import('./setup/make-register.ts');
  retryWhenInterrupted(() => checkCandidate(folder, kunci));
}

/** Comes before the first act of a newer pks; gives a warning. */
type RaiseFirst = (akan: () => readonly FactStamp[]) => Promise<readonly string[]>;

const assembleRegister = (paths: RegisterPaths, naikkan: RaiseFirst): Register => ({
  place: { label: paths.root, folder: paths.root, origin: folderOrigin(paths.path('kasus')) },
  ...kasusChains(paths, naikkan),
  ...kantorChain(paths, naikkan),
  ...numbers(paths),
  ...lists(paths),
  ...folderFiles(paths),
  ...folderUpkeep(paths),
});

const kasusChains = (
  paths: RegisterPaths,
  naikkan: RaiseFirst,
  hemat = memorySaver(),
  { guard, together } = actGuard(paths),
): KasusChains => ({
  readKasus: (id) =>
    whileAllowed(paths.root, async () => {
      const berkas = await readStoredKasus(paths, id);
      hemat(berkas.versi);
      return berkas;
    }),
  hasKasus: (id) => whileAllowed(paths.root, async () => kasusExists(paths, id)),
  readAhead: () => {},
  receiveKasus: (penerimaan) =>
    whileAllowed(paths.root, async () => {
      const { susun, tahun } = penerimaan;
      const naik = await naikkan(() => susun(nextKasusNomor(paths, tahun)));
      return withWarnings(naik, await recordReceipt(paths, penerimaan));
    }),
  importKasus: (sesudah, tindakan, lihat) =>
    whileAllowed(paths.root, async () => {
      const [pertama] = tindakan;
      if (pertama) await naikkan(() => pertama.kejadian);
      return (await import('./record/import-kasus.ts')).importStoredKasus(paths, sesudah, tindakan, lihat);
    }),
  nextBookNumber: () => whileAllowed(paths.root, async () => firstFreeBookNumber(kasusIds(paths))),
  appendAct: (id, versi, tindakan, berkas = []) =>
    whileAllowed(paths.root, async () => {
      const naik = await naikkan(() => tindakan.kejadian);
      return withWarnings(naik, await appendKasusAct(paths, id, versi, tindakan, berkas, guard));
    }),
  actsTogether: together,
});

const kantorChain = (paths: RegisterPaths, naikkan: RaiseFirst): KantorChain => ({
  readKantor: () => whileAllowed(paths.root, () => readWholeKantor(paths)),
  appendKantorAct: async (versi, tindakan) => {
    const naik = await naikkan(() => tindakan.kejadian);
    return withWarnings(naik, await appendToKantor(paths, await readWholeKantor(paths), versi + naik.length, tindakan));
  },
});

const numbers = (paths: RegisterPaths): Numbers => ({
  nextNomor: (tahun, agendaAfter) => whileAllowed(paths.root, async () => nextKasusNomor(paths, tahun, agendaAfter)),
  claimAgenda: async (tahun, kunci, agendaAfter) =>
    whileWriting(() => claimAgendaNomor(paths, tahun, kunci, agendaAfter)),
  claimNomor: async (nama, pemilik) => whileWriting(() => claimSuratNomor(paths, nama, pemilik)),
  takenNomor: async (jenis, tahun) =>
    whileReading(SURAT_CLAIMS, () => takenSuratNomor(paths, claimPrefixes(jenis, tahun))),
  takenAgenda: async (tahun) => whileReading('nomor/agenda', () => claimedAgendaNomor(paths, tahun)),
});

const lists = (paths: RegisterPaths): Lists => ({
  listState: async () => whileReading('indeks', () => stateOfIndex(paths)),
  listMoved: async (keadaan) => whileReading('indeks', () => headsMovedSince(paths, keadaan)),
  listHeads: async (q) =>
    whileReading('indeks', () => {
      const dalam = q.buku === undefined ? null : new Set(listBukuKasus(paths, q.buku));
      const { kepala, peringatan } = listStoredHeads(paths, q);
      return { kepala: dalam ? kepala.filter((k) => dalam.has(k.id)) : kepala, peringatan };
    }),
  listRows: async (q, kepala) => whileReading('indeks', () => listStoredRows(paths, q, kepala)),
  listWaiting: async (pilih, q = {}) =>
    whileReading('indeks', () => waitingOf(listStoredHeads(paths, { ...q, status: ['aktif'] }), pilih)),
  watchKerjaSama: async (q) => whileReading('indeks', () => watchStoredKerjaSama(paths, q)),
  kasusWithLampiran: async (sidik, selain, di) => {
    const id = (await di()).filter((satu) => satu !== selain);
    return whileReading('kasus', () => filterKasusWithLampiran(paths, id, sidik));
  },
  kasusOfSurat: async (kunci) => whileReading('indeks', () => findKasusOfSurat(paths, kunci)),
  kasusOfBuku: async (tahun) => whileReading('indeks', () => listBukuKasus(paths, tahun)),
  kasusYears: async () => yearsOfIds(whileReading('kasus', () => kasusIds(paths))),
});

const raiseFirst: typeof import('./setup/raise-schema.ts').raiseSchema = async (...isi) =>
  (await import('./setup/raise-schema.ts')).raiseSchema(...isi);

const withWarnings = <H extends RecordResult<unknown>>(naik: readonly string[], hasil: H): H => ({
  ...hasil,
  peringatan: [...naik, ...hasil.peringatan],
});
