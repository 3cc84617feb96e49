import { fileKind, namesIn } from '../../../disk/file-names.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import { indexHead, indexRow } from '../../../office/permohonan/views/index-rows.ts';
import { sha256 } from '../../chain/canonical.ts';
import { keyPath } from '../../chain/claim-bytes.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import {
  BACKUP_MEMORY_FILE,
  CARD_FILE,
  KANTOR_CHAIN,
  KASUS_ID_PATTERN,
  kasusChainFolder,
  kasusCoverFile,
  kasusFolder,
  MOVED_FILE,
  PEJABAT_FILE,
  REGISTER_FOLDERS,
} from '../../chain/register-layout.ts';
import { usedAgendaNomor, usedClaims } from '../../chain/used-numbers.ts';
import type { StoredKasus } from '../../register.ts';
import { BUKU_INDEX, bukuPaths } from '../index/buku-names.ts';
import { rowBytes, rowPath, suratIndexPath } from '../index/row-names.ts';
import { whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { standingCard } from '../setup/moved-register.ts';
import { kasusCover, pejabatSheet, viewBytes } from '../views.ts';
import { checkBukuIndex } from './check-buku-index.ts';
import { checkChain } from './check-chain.ts';
import { checkClaims } from './check-claims.ts';
import { checkIndex } from './check-index.ts';
import { checkKantorCopies } from './check-kantor-copies.ts';
import { checkKasusFiles, checkLeftovers } from './check-kasus-files.ts';
import { checkSharing } from './check-sharing.ts';
import { checkView } from './check-view.ts';
import {
  checkPart,
  type Examination,
  type ExaminedKasus,
  type FullFinding,
  noteFinding,
  withoutOldViews,
} from './findings.ts';

const ROOT_NAMES: ReadonlySet<string> = new Set([
  ...REGISTER_FOLDERS.map((f) => f.split('/')[0] ?? ''),
  CARD_FILE,
  PEJABAT_FILE,
  BACKUP_MEMORY_FILE,
  MOVED_FILE,
  'acuan',
]);

/** `lihat` gets each whole case. Without `isi`, scans and documents only have to exist. */
export async function examineRegister(
  paths: RegisterPaths,
  lihat?: (berkas: StoredKasus) => void,
  isi = true,
): Promise<Examination> {
  const temuan: FullFinding[] = [];
  const utuh: ExaminedKasus[] = [];
  const rusakSaja = new Set<string>();
  const kantor = checkPart(temuan, CARD_FILE, () => checkKantorChain(paths, temuan));
  let fakta = kantor?.fakta ?? 0;
  const id = checkPart(temuan, 'kasus', () => idsOfKasusFolders(paths, temuan)) ?? [];
  const hemat = memorySaver();
  for (const satu of id) {
    const awal = temuan.length;
    const berkas = checkKasus(paths, satu, temuan, isi);
    if (temuan.slice(awal).some((x) => x.rusak)) rusakSaja.add(satu);
    if (!berkas) continue;
    hemat(berkas.versi);
    lihat?.(berkas);
    utuh.push(examinedKasus(berkas));
    fakta += berkas.tindakan.reduce((n, x) => n + x.kejadian.length, 0);
  }
  checkPart(temuan, 'indeks', () => checkIndex(paths, utuh, rusakSaja, temuan));
  checkPart(temuan, BUKU_INDEX, () => checkBukuIndex(paths, utuh, rusakSaja, temuan));
  checkPart(temuan, 'nomor', () => checkClaims(paths, utuh, rusakSaja, temuan));
  for (const nama of checkPart(temuan, CARD_FILE, () => namesIn(paths.root)) ?? []) {
    if (!ROOT_NAMES.has(nama) && !nama.startsWith('.')) temuan.push(noteFinding(nama, 'bukan bagian dari register'));
  }
  temuan.push(...(checkPart(temuan, CARD_FILE, () => checkSharing(paths)) ?? []));
  const lama = kantor?.skema !== undefined && kantor.skema < SCHEMA;
  return { kasus: id.length, fakta, temuan: lama ? withoutOldViews(temuan) : temuan };
}

function examinedKasus(berkas: StoredKasus): ExaminedKasus {
  const baris = indexRow(berkas);
  return {
    id: berkas.id,
    versi: berkas.versi,
    entri: compact(rowPath(indexHead(baris))),
    surat: compact(suratIndexPath(baris)),
    sidik: sha256(rowBytes(baris)),
    kunci: compact(keyPath(berkas.tindakan[0]?.kunci ?? '', null)),
    agenda: usedAgendaNomor(berkas).map(compact),
    klaim: usedClaims(berkas),
    buku: bukuPaths(berkas).map(compact),
  };
}

/** A concatenated text keeps its pieces in memory. */
const compact = (teks: string): string => Buffer.from(teks, 'latin1').toString('latin1');

function checkKantorChain(paths: RegisterPaths, temuan: FullFinding[]) {
  const tindakan = checkChain(paths, kantorChain, temuan);
  const isi = tindakan && checkPart(temuan, KANTOR_CHAIN, () => foldKantor(tindakan));
  checkKantorCopies(paths, tindakan?.flatMap((x) => x.kejadian) ?? [], temuan);
  if (!existsIn(paths, CARD_FILE))
    temuan.push({ ...noteFinding(CARD_FILE, 'berkas hilang'), rusak: true, pandangan: true });
  else if (isi) checkView(paths, CARD_FILE, KANTOR_CHAIN, isi.versi, standingCard(paths, isi), temuan);
  const lembar = isi && pejabatSheet(isi);
  if (lembar) checkView(paths, PEJABAT_FILE, KANTOR_CHAIN, isi.versi, viewBytes(lembar), temuan);
  return { fakta: tindakan?.reduce((n, x) => n + x.kejadian.length, 0) ?? 0, skema: isi?.kantor.skema };
}

function idsOfKasusFolders(paths: RegisterPaths, temuan: FullFinding[]): readonly string[] {
  const nama = namesIn(paths.path('kasus'));
  for (const lain of nama.filter((n) => !KASUS_ID_PATTERN.test(n)))
    temuan.push(noteFinding(`kasus/${lain}`, 'bukan folder kasus'));
  return nama.filter((n) => KASUS_ID_PATTERN.test(n)).sort(compareKasusIds);
}

function checkKasus(paths: RegisterPaths, id: string, temuan: FullFinding[], isi: boolean): StoredKasus | null {
  return checkPart(temuan, kasusFolder(id), () => {
    if (whileReading(kasusFolder(id), () => fileKind(paths.path(kasusFolder(id)))) !== 'folder') {
      throw registerDamaged(kasusFolder(id), 'bukan folder');
    }
    const tindakan = checkChain(paths, kasusChain(id), temuan);
    if (!tindakan) return null;
    const berkas = foldKasus(id, tindakan);
    const bernama = checkKasusFiles(paths, berkas, temuan, isi);
    checkView(paths, kasusCoverFile(id), kasusChainFolder(id), berkas.versi, viewBytes(kasusCover(berkas)), temuan);
    checkLeftovers(paths, id, bernama, temuan);
    return berkas;
  });
}
