/** For tests; nothing outlives the process. */
import { Failure } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';
import { foldKantor } from '../chain/fold.ts';
import { asRecorded, limitFileSize } from '../chain/new-files.ts';
import { actFile, KANTOR_CHAIN, kasusChainFolder } from '../chain/register-layout.ts';
import { isKantorPath } from '../chain/safe-path.ts';
import { chainEnd, comparedWithSegel, countFacts, sealChains } from '../chain/seal.ts';
import type { Files } from '../files.ts';
import type { RecordedAct, Register, RegisterStart, Upkeep } from '../register.ts';
import type { CheckReport, Segel, TakeFile } from '../upkeep.ts';
import { memoryKantor, memoryKasus, memoryNumbers } from './memory-chains.ts';
import { memoryLists } from './memory-lists.ts';
import { allInMemory, bytesOfAct, keepInMemory, type MemoryState, memoryState } from './memory-state.ts';

const LABEL = '(memori)';

export function memoryRegister(awal: RegisterStart): Register {
  const m = memoryState(awal);
  return {
    place: { label: LABEL, folder: null },
    ...memoryKasus(m),
    ...memoryKantor(m),
    ...memoryNumbers(m),
    ...memoryLists(m),
    ...memoryFiles(m),
    ...memoryUpkeep(m),
  };
}

const memoryFiles = (m: MemoryState): Files => ({
  readKasusFile: async (id, file) => {
    const jalur = `kasus/${id}/${file.berkas}`;
    const bytes = m.files.get(jalur);
    if (!bytes) throw registerDamaged(jalur, 'berkas hilang');
    return asRecorded(jalur, bytes, file);
  },
  readKantorFile: async (jalur) => (isKantorPath(jalur) ? (m.files.get(jalur) ?? null) : null),
  keepKantorFile: async (jalur, bytes) => {
    if (!isKantorPath(jalur)) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
    }
    limitFileSize(jalur, bytes);
    keepInMemory(m, jalur, bytes);
  },
  filePlace: (jalur) => `${LABEL}/${jalur}`,
});

const memoryUpkeep = (m: MemoryState): Upkeep => ({
  check: async (teks, lihat) => {
    for (const berkas of allInMemory(m)) lihat?.(berkas);
    const rantai = (folder: string) =>
      folder === KANTOR_CHAIN ? m.kantor : (m.kasus.get(folder.split('/')[1] ?? '') ?? []);
    return comparedWithSegel(wholeReport(m), teks, (folder, v) => rantai(folder)[v - 1]?.sidik ?? null);
  },
  segel: async (saat) => sealInMemory(m, saat),
  backUp: async (saat, tambah) => {
    for (const [id, tindakan] of m.kasus) await addChainFiles(kasusChainFolder(id), tindakan, tambah);
    await addChainFiles(KANTOR_CHAIN, m.kantor, tambah);
    for (const [nama, bytes] of m.files) await tambah(nama, bytes);
    return { segel: sealInMemory(m, saat), dilewati: [] };
  },
  lastBackup: async (kini) => (m.backedUp !== null && m.backedUp <= kini ? m.backedUp : null),
  rememberBackup: async (saat) => {
    m.backedUp = saat;
  },
  rebuild: async () => wholeReport(m),
  leaveFor: async () => {},
  leftFor: async () => null,
  close: async () => {},
});

function sealInMemory(m: MemoryState, saat: string): Segel {
  const ujung = allInMemory(m).map(({ id, tindakan }) => ({ ...chainEnd(id, tindakan), fakta: countFacts(tindakan) }));
  return sealChains(foldKantor(m.kantor), ujung, saat);
}

/** Numbers and keys are not files here. */
async function addChainFiles(folder: string, tindakan: readonly RecordedAct<unknown>[], tambah: TakeFile) {
  for (const satu of tindakan) await tambah(actFile(folder, satu.v), bytesOfAct(satu));
}

const wholeReport = ({ kasus, kantor }: MemoryState): CheckReport => ({
  kasus: kasus.size,
  fakta: [...kasus.values(), kantor].reduce((n, rantai) => n + countFacts(rantai), 0),
  temuan: [],
});
