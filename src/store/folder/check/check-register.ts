/** Verifying a whole register. Reads everything, writes nothing. */

import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import type { Chain } from '../../chain/acts.ts';
import { readCanonicalObject, sameBytes, sha256 } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import {
  ACT_FILE_PATTERN,
  actFile,
  CARD_FILE,
  KANTOR_CHAIN,
  KASUS_ID_PATTERN,
  kasusChainFolder,
  kasusCoverFile,
  kasusFolder,
  MAX_VIEW_BYTES,
  PEJABAT_FILE,
  REGISTER_FOLDERS,
} from '../../chain/register-layout.ts';
import { indexRow } from '../../chain/rows.ts';
import { usedAgendaNomor, usedClaims } from '../../chain/used-numbers.ts';
import type { RecordedAct, StoredKasus } from '../../register.ts';
import { fileKind, namesIn, readBytes } from '../disk.ts';
import { whileReading } from '../disk-failures.ts';
import { BUKU_INDEX, bukuPaths } from '../index/buku-names.ts';
import { readFileOfKasus } from '../kasus-files.ts';
import { keyPath } from '../numbers/nomor-claims.ts';
import { chainFiles, readActFile } from '../read-chain.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { kasusCover, pejabatSheet, registerCard, viewBytes } from '../views.ts';
import { checkBukuIndex } from './check-buku-index.ts';
import { checkClaims } from './check-claims.ts';
import { checkIndex } from './check-index.ts';
import { checkKantorCopies } from './check-kantor-copies.ts';
import { checkSharing } from './check-sharing.ts';
import {
  checkPart,
  type Examination,
  type ExaminedKasus,
  type FullFinding,
  noteFinding,
  toFinding,
  withoutOldViews,
} from './findings.ts';

const ROOT_NAMES: ReadonlySet<string> = new Set([
  ...REGISTER_FOLDERS.map((f) => f.split('/')[0] ?? ''),
  CARD_FILE,
  PEJABAT_FILE,
  'acuan',
]);

/** Everything there is to find, each in its own words; `lihat` is shown each case that is whole. */
export async function examineRegister(t: RegisterPaths, lihat?: (berkas: StoredKasus) => void): Promise<Examination> {
  const temuan: FullFinding[] = [];
  const utuh: ExaminedKasus[] = [];
  const rusakSaja = new Set<string>();
  const kantor = checkPart(temuan, CARD_FILE, () => checkKantorChain(t, temuan));
  let fakta = kantor?.fakta ?? 0;
  const id = checkPart(temuan, 'kasus', () => idsOfKasusFolders(t, temuan)) ?? [];
  for (const satu of id) {
    const awal = temuan.length;
    const berkas = checkKasus(t, satu, temuan);
    if (temuan.slice(awal).some((x) => x.rusak)) rusakSaja.add(satu);
    if (!berkas) continue;
    lihat?.(berkas);
    const [pertama] = berkas.tindakan;
    utuh.push({
      baris: indexRow(berkas),
      kunci: keyPath(pertama?.kunci ?? '', null),
      agenda: usedAgendaNomor(berkas),
      klaim: usedClaims(berkas),
      buku: bukuPaths(berkas),
    });
    fakta += berkas.tindakan.reduce((n, x) => n + x.kejadian.length, 0);
  }
  checkPart(temuan, 'indeks', () => checkIndex(t, utuh, rusakSaja, temuan));
  checkPart(temuan, BUKU_INDEX, () => checkBukuIndex(t, utuh, rusakSaja, temuan));
  checkPart(temuan, 'nomor', () => checkClaims(t, utuh, rusakSaja, temuan));
  for (const nama of checkPart(temuan, CARD_FILE, () => namesIn(t.root)) ?? []) {
    if (!ROOT_NAMES.has(nama) && !nama.startsWith('.')) temuan.push(noteFinding(nama, 'bukan bagian dari register'));
  }
  temuan.push(...(checkPart(temuan, CARD_FILE, () => checkSharing(t)) ?? []));
  const lama = kantor?.skema !== undefined && kantor.skema < SCHEMA;
  return { kasus: id.length, fakta, temuan: lama ? withoutOldViews(temuan) : temuan };
}

/** The office's own chain and the register's card; gives the number of facts, and the schema where it is known. */
function checkKantorChain(t: RegisterPaths, temuan: FullFinding[]) {
  const tindakan = checkChain(t, kantorChain, temuan);
  const isi = tindakan && checkPart(temuan, KANTOR_CHAIN, () => foldKantor(tindakan));
  checkKantorCopies(t, tindakan?.[0]?.kejadian[0], temuan);
  if (!existsIn(t, CARD_FILE))
    temuan.push({ ...noteFinding(CARD_FILE, 'berkas hilang'), rusak: true, pandangan: true });
  else if (isi) checkView(t, CARD_FILE, KANTOR_CHAIN, isi.versi, viewBytes(registerCard(isi)), temuan);
  const lembar = isi && pejabatSheet(isi);
  if (lembar) checkView(t, PEJABAT_FILE, KANTOR_CHAIN, isi.versi, viewBytes(lembar), temuan);
  return { fakta: tindakan?.reduce((n, x) => n + x.kejadian.length, 0) ?? 0, skema: isi?.kantor.skema };
}

function idsOfKasusFolders(t: RegisterPaths, temuan: FullFinding[]): readonly string[] {
  const nama = namesIn(t.path('kasus'));
  for (const lain of nama.filter((n) => !KASUS_ID_PATTERN.test(n)))
    temuan.push(noteFinding(`kasus/${lain}`, 'bukan folder kasus'));
  return nama.filter((n) => KASUS_ID_PATTERN.test(n)).sort(compareKasusIds);
}

function checkKasus(t: RegisterPaths, id: string, temuan: FullFinding[]): StoredKasus | null {
  return checkPart(temuan, kasusFolder(id), () => {
    if (whileReading(kasusFolder(id), () => fileKind(t.path(kasusFolder(id)))) !== 'folder') {
      throw registerDamaged(kasusFolder(id), 'bukan folder');
    }
    const tindakan = checkChain(t, kasusChain(id), temuan);
    if (!tindakan) return null;
    const berkas = foldKasus(id, tindakan);
    const bernama = checkKasusFiles(t, berkas, temuan);
    checkView(t, kasusCoverFile(id), kasusChainFolder(id), berkas.versi, viewBytes(kasusCover(berkas)), temuan);
    checkLeftovers(t, id, bernama, temuan);
    return berkas;
  });
}

/** A chain, each file on its own; null where any is damaged. */
function checkChain<K>(t: RegisterPaths, rantai: Chain<K>, temuan: FullFinding[]): readonly RecordedAct<K>[] | null {
  const hadir = checkPart(temuan, rantai.folder, () => chainFiles(t, rantai.folder));
  if (!hadir) return null;
  const baik: RecordedAct<K>[] = [];
  let sebelum: string | null | undefined = null;
  for (const [i, berkas] of hadir.entries()) {
    const pendahulu: string | null | undefined = sebelum;
    const satu: RecordedAct<K> | null = checkPart(temuan, berkas, () =>
      readActFile(t, rantai, berkas, i + 1, pendahulu),
    );
    if (satu) baik.push(satu);
    else if (i - baik.length > 20) break; // a stray high number must not become a million findings
    sebelum = satu?.sidik;
  }
  return baik.length === hadir.length ? baik : null;
}

/** Attachments and documents against the fingerprints in the facts. */
function checkKasusFiles(t: RegisterPaths, { id, tindakan }: StoredKasus, temuan: FullFinding[]): ReadonlySet<string> {
  const bernama = new Set<string>();
  for (const { v, kejadian } of tindakan) {
    for (const { berkas, sidik, ukuran } of filesOfFacts(kejadian)) {
      bernama.add(berkas);
      const nama = `${kasusFolder(id)}/${berkas}`;
      checkPart(temuan, nama, () => {
        const isi = readFileOfKasus(t, id, berkas);
        if (isi.length === ukuran && sha256(isi) === sidik) return;
        temuan.push({ berkas: nama, fakta: String(v), sebab: 'isi tidak sama dengan yang dicatat', rusak: true });
      });
    }
  }
  return bernama;
}

/** A view: behind is a note, ahead or altered is damage. */
function checkView(
  t: RegisterPaths,
  berkas: string,
  rantai: string,
  versi: number,
  harapan: Uint8Array,
  temuan: FullFinding[],
): void {
  if (!existsIn(t, berkas)) {
    temuan.push(noteFinding(berkas, 'belum ada; dibuat lagi oleh pks check --bangun-ulang'));
    return;
  }
  try {
    const bytes = whileReading(berkas, () => readBytes(t.path(berkas), MAX_VIEW_BYTES));
    if (sameBytes(bytes, harapan)) return;
    const tertulis = readCanonicalObject(berkas, bytes).versi;
    const v = typeof tertulis === 'number' ? tertulis : Number.NaN;
    if (v > versi && existsIn(t, actFile(rantai, v))) return; // recorded while we read
    if (v > versi) {
      const sebab = `dibuat dari ${v} kejadian, yang ada hanya ${versi}: kejadian hilang`;
      temuan.push({ ...noteFinding(berkas, sebab), rusak: true });
    } else if (v < versi) {
      temuan.push(
        noteFinding(berkas, `tertinggal di versi ${v} dari ${versi}; ikut diperbarui oleh perintah berikutnya`),
      );
    } else {
      const sebab = 'tidak sesuai dengan kejadiannya, diubah tangan; dibuat lagi oleh pks check --bangun-ulang';
      temuan.push({ ...noteFinding(berkas, sebab), rusak: true, pandangan: true, isi: true });
    }
  } catch (e) {
    temuan.push({ ...toFinding(e, berkas), pandangan: true });
  }
}

/** What lies in a case folder without being named by a fact. */
function checkLeftovers(t: RegisterPaths, id: string, bernama: ReadonlySet<string>, temuan: FullFinding[]): void {
  const folder = kasusFolder(id);
  for (const nama of namesIn(t.path(folder))) {
    if (nama === 'lampiran' || nama === 'naskah') {
      for (const isi of namesIn(t.path(`${folder}/${nama}`))) {
        if (!bernama.has(`${nama}/${isi}`)) {
          temuan.push(noteFinding(`${folder}/${nama}/${isi}`, 'tidak disebut kejadian mana pun'));
        }
      }
    } else if (nama !== 'kejadian' && nama !== 'kasus.json') {
      temuan.push(noteFinding(`${folder}/${nama}`, 'bukan bagian dari berkas kasus'));
    }
  }
  for (const nama of namesIn(t.path(`${folder}/kejadian`))) {
    if (!ACT_FILE_PATTERN.test(nama)) temuan.push(noteFinding(`${folder}/kejadian/${nama}`, 'bukan kejadian'));
  }
}
