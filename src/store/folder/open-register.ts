import { join, resolve } from 'node:path';
import { whileWriting } from '../../disk/disk-failures.ts';
import { readBytes } from '../../disk/file-content.ts';
import { fileKind, folderOrigin } from '../../disk/file-names.ts';
import { memorySaver } from '../../disk/spare-memory.ts';
import { Failure } from '../../errors.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { claimPrefixes } from '../chain/claim-bytes.ts';
import { limitFileSize } from '../chain/new-files.ts';
import { waitingOf } from '../chain/query.ts';
import {
  actFile,
  CARD_FILE,
  firstFreeBookNumber,
  KANTOR_CHAIN,
  MAX_FILE_BYTES,
  yearsOfIds,
} from '../chain/register-layout.ts';
import { isKantorPath } from '../chain/safe-path.ts';
import type { Files } from '../files.ts';
import type { Lists } from '../lists.ts';
import type { Numbers } from '../numbers.ts';
import type { KantorChain, KasusChains, RecordResult, Register, RegisterStart, Upkeep } from '../register.ts';
import type { LongWork } from '../upkeep.ts';
import { lastBackupMade, rememberBackupMade } from './backup/backup-memory.ts';
import { findKasusOfSurat } from './index/find-surat.ts';
import { kasusIds } from './index/index-folders.ts';
import { listBukuKasus } from './index/list-buku-kasus.ts';
import { listStoredHeads, listStoredRows } from './index/list-kasus.ts';
import { headsMovedSince, stateOfIndex } from './index/moved-rows.ts';
import { watchStoredKerjaSama } from './index/watch-kerja-sama.ts';
import { filterKasusWithLampiran, keepOnce, readFileOfKasus } from './kasus-files.ts';
import { claimAgendaNomor, claimedAgendaNomor } from './numbers/nomor-claims.ts';
import { claimSuratNomor, SURAT_CLAIMS, takenSuratNomor } from './numbers/surat-claims.ts';
import { cardSchema, readWholeKantor } from './read-kantor.ts';
import { kasusExists, readStoredKasus } from './read-kasus.ts';
import { appendKasusAct, appendToKantor } from './record/append.ts';
import { nextKasusNomor, recordReceipt } from './record/receive-kasus.ts';
import { whileAllowed, whileReading } from './register-failures.ts';
import { existsIn, type RegisterPaths, registerPaths } from './register-paths.ts';
import { leaveFor, movedTo, onlyWhileHere } from './setup/moved-register.ts';
import type { FactStamp } from './setup/raise-schema.ts';

/** Writes nothing. @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU */
export async function openRegister(folder: string, longWork?: LongWork): Promise<Register> {
  const akar = resolve(folder);
  const t = registerPaths(akar);
  // With the first act alone the card was lost, which check mends.
  const tanda = [CARD_FILE, actFile(KANTOR_CHAIN, 1), 'kasus'].map((nama) =>
    whileReading(nama, () => fileKind(join(akar, nama)) !== null),
  );
  if (!tanda[0] && !(tanda[1] && tanda[2])) {
    throw new Failure('REGISTER_TIDAK_DITEMUKAN', `Tidak ada register di ${akar}.`, ['pks init'], { folder: akar });
  }
  const lama = movedTo(t) === null && (await cardSchema(t)) < SCHEMA;
  const naikkan: RaiseFirst = lama ? (akan) => raiseFirst(t, akan(), longWork) : async () => [];
  return onlyWhileHere(t, assembleRegister(t, naikkan));
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

const assembleRegister = (t: RegisterPaths, naikkan: RaiseFirst): Register => ({
  place: { label: t.root, folder: t.root, origin: folderOrigin(t.path('kasus')) },
  ...kasusChains(t, naikkan),
  ...kantorChain(t, naikkan),
  ...numbers(t),
  ...lists(t),
  ...files(t),
  ...upkeep(t),
});

const kasusChains = (t: RegisterPaths, naikkan: RaiseFirst, hemat = memorySaver()): KasusChains => ({
  readKasus: (id) =>
    whileAllowed(t.root, async () => {
      const berkas = await readStoredKasus(t, id);
      hemat(berkas.versi);
      return berkas;
    }),
  hasKasus: (id) => whileAllowed(t.root, async () => kasusExists(t, id)),
  readAhead: () => {},
  receiveKasus: (penerimaan) =>
    whileAllowed(t.root, async () => {
      const { susun, tahun } = penerimaan;
      const naik = await naikkan(() => susun(nextKasusNomor(t, tahun)));
      return withWarnings(naik, await recordReceipt(t, penerimaan));
    }),
  importKasus: (sesudah, tindakan, lihat) =>
    whileAllowed(t.root, async () => {
      const [pertama] = tindakan;
      if (pertama) await naikkan(() => pertama.kejadian);
      return (await import('./record/import-kasus.ts')).importStoredKasus(t, sesudah, tindakan, lihat);
    }),
  nextBookNumber: () => whileAllowed(t.root, async () => firstFreeBookNumber(kasusIds(t))),
  appendAct: (id, versi, tindakan, berkas = []) =>
    whileAllowed(t.root, async () => {
      const naik = await naikkan(() => tindakan.kejadian);
      return withWarnings(naik, await appendKasusAct(t, id, versi, tindakan, berkas));
    }),
});

const kantorChain = (t: RegisterPaths, naikkan: RaiseFirst): KantorChain => ({
  readKantor: () => whileAllowed(t.root, () => readWholeKantor(t)),
  appendKantorAct: async (versi, tindakan) => {
    const naik = await naikkan(() => tindakan.kejadian);
    return withWarnings(naik, await appendToKantor(t, await readWholeKantor(t), versi + naik.length, tindakan));
  },
});

const numbers = (t: RegisterPaths): Numbers => ({
  nextNomor: (tahun, agendaAfter) => whileAllowed(t.root, async () => nextKasusNomor(t, tahun, agendaAfter)),
  claimAgenda: async (tahun, kunci, agendaAfter) => whileWriting(() => claimAgendaNomor(t, tahun, kunci, agendaAfter)),
  claimNomor: async (nama, pemilik) => whileWriting(() => claimSuratNomor(t, nama, pemilik)),
  takenNomor: async (jenis, tahun) => whileReading(SURAT_CLAIMS, () => takenSuratNomor(t, claimPrefixes(jenis, tahun))),
  takenAgenda: async (tahun) => whileReading('nomor/agenda', () => claimedAgendaNomor(t, tahun)),
});

const lists = (t: RegisterPaths): Lists => ({
  listState: async () => whileReading('indeks', () => stateOfIndex(t)),
  listMoved: async (keadaan) => whileReading('indeks', () => headsMovedSince(t, keadaan)),
  listHeads: async (q) =>
    whileReading('indeks', () => {
      const dalam = q.buku === undefined ? null : new Set(listBukuKasus(t, q.buku));
      const { kepala, peringatan } = listStoredHeads(t, q);
      return { kepala: dalam ? kepala.filter((k) => dalam.has(k.id)) : kepala, peringatan };
    }),
  listRows: async (q, kepala) => whileReading('indeks', () => listStoredRows(t, q, kepala)),
  listWaiting: async (pilih, q = {}) =>
    whileReading('indeks', () => waitingOf(listStoredHeads(t, { ...q, status: ['aktif'] }), pilih)),
  watchKerjaSama: async (q) => whileReading('indeks', () => watchStoredKerjaSama(t, q)),
  kasusWithLampiran: async (sidik, selain, di) => {
    const id = (await di()).filter((satu) => satu !== selain);
    return whileReading('kasus', () => filterKasusWithLampiran(t, id, sidik));
  },
  kasusOfSurat: async (kunci) => whileReading('indeks', () => findKasusOfSurat(t, kunci)),
  kasusOfBuku: async (tahun) => whileReading('indeks', () => listBukuKasus(t, tahun)),
  kasusYears: async () => yearsOfIds(whileReading('kasus', () => kasusIds(t))),
});

const files = (t: RegisterPaths): Files => ({
  readKasusFile: async (id, file) => readFileOfKasus(t, id, file),
  readKantorFile: async (jalur) => {
    if (!isKantorPath(jalur) || !existsIn(t, jalur)) return null;
    return whileReading(jalur, () => readBytes(t.path(jalur), MAX_FILE_BYTES));
  },
  keepKantorFile: async (jalur, isi) => {
    if (!isKantorPath(jalur)) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
    }
    limitFileSize(jalur, isi);
    whileWriting(() => keepOnce(t, jalur, isi));
  },
  filePlace: (jalur) => join(t.root, jalur),
});

/** Rare work is loaded when needed. */
const upkeep = (t: RegisterPaths): Upkeep => ({
  check: (segel, lihat) =>
    whileAllowed(t.root, async () => (await import('./check/seal-register.ts')).checkRegister(t, segel, lihat)),
  segel: (saat) => whileAllowed(t.root, async () => (await import('./check/seal-register.ts')).sealRegister(t, saat)),
  backUp: async (saat, tambah, lama) => {
    const [{ refuseDamaged }, { collectBackup }] = await Promise.all([
      import('./check/seal-register.ts'),
      import('./backup/backup-content.ts'),
    ]);
    if (!lama) await refuseDamaged(t, false); // What the backup holds was whole then.
    return collectBackup(t, saat, tambah, lama);
  },
  lastBackup: async (kini) => lastBackupMade(t, kini),
  rememberBackup: async (saat) => rememberBackupMade(t, saat),
  rebuild: (maju) => whileAllowed(t.root, async () => (await import('./index/rebuild-views.ts')).rebuildViews(t, maju)),
  leaveFor: async (ke) => leaveFor(t, ke),
  leftFor: async () => movedTo(t),
  close: async () => {},
});

const raiseFirst: typeof import('./setup/raise-schema.ts').raiseSchema = async (...isi) =>
  (await import('./setup/raise-schema.ts')).raiseSchema(...isi);

const withWarnings = <H extends RecordResult<unknown>>(naik: readonly string[], hasil: H): H => ({
  ...hasil,
  peringatan: [...naik, ...hasil.peringatan],
});
