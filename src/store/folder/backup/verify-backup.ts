import { hashPieces } from '../../../disk/file-pieces.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { Failure } from '../../../errors.ts';
import { sha256 } from '../../chain/canonical.ts';
import { comparedWithSegel, segelFigure } from '../../chain/seal.ts';
import type { BackupNote, BackupReport, WorkDone } from '../../upkeep.ts';
import { checkReport, type FullFinding } from '../check/findings.ts';
import { SmallFiles } from '../check/small-files.ts';
import { isActFile, MANIFEST_FILE, NOTE_FILE } from './archive/archive-parts.ts';
import { backupDamaged } from './backup-damaged.ts';
import { type BackupLink, withLinks } from './backup-links.ts';
import { ChainFollower } from './follow-chains.ts';
import { manifestLines } from './manifest.ts';
import type { StateTable } from './state-table.ts';

const KASUS_ID = '(?:\\d{4}|B)-(?:\\d{3}|[1-9]\\d{3,5})';
const ALLOWED_PLACES = new RegExp(
  `^(?:kejadian/\\d{6}\\.json|kasus/${KASUS_ID}/(?:kejadian/\\d{6}\\.json|(?:lampiran|naskah)/[^/]+)|nomor/(?:kasus|agenda)/${KASUS_ID}|nomor/surat/\\d{4}\\.[a-z0-9.-]+|kunci/[0-9a-f]{64}(?:\\.mulai)?|(?:sop|libur|template|impor)/.+|${NOTE_FILE.replace('.', '\\.')})$`,
);

type ExaminedBackup = Readonly<{
  keterangan: BackupNote;
  arsip: readonly string[];
  temuan: readonly FullFinding[];
  fakta: number;
  sidikDi: (rantai: string, v: number) => string | null;
  latihan: boolean;
}>;

export async function checkBackup(jalur: readonly string[], segel?: string, maju?: WorkDone): Promise<BackupReport> {
  return withLinks(jalur, segel === undefined, (rantai) => backupReport(examineLinks(rantai, maju), segel));
}

/** @throws SEGEL_RUSAK */
function backupReport(t: ExaminedBackup, segel?: string): BackupReport {
  const { keterangan, arsip, fakta, temuan, sidikDi } = t;
  const hasil = { ...checkReport({ kasus: keterangan.kasus, fakta, temuan }), keterangan, arsip };
  return comparedWithSegel(hasil, segel, sidikDi);
}

/**
 * The oldest comes first. The content of a missing first backup is taken for granted. @throws CADANGAN_RUSAK where
 * one is no backup; other faults are findings
 */
export function examineLinks(rantai: readonly BackupLink[], maju?: WorkDone): ExaminedBackup {
  const temuan: FullFinding[] = [];
  const sendiri = rantai[0]?.kepala.keterangan.sesudah != null;
  const pengikut = new ChainFollower(temuan, sendiri);
  const akhir = rantai.at(-1)?.kepala;
  if (!akhir) throw new Error('no archive to examine');
  const kecil = new SmallFiles(akhir.isi, temuan);
  for (const [ke, satu] of rantai.entries()) {
    const berikut = rantai[ke + 1]?.kepala.isi;
    examineLink(satu, berikut, sendiri && ke === 0, { pengikut, kecil, temuan, maju });
    if (berikut) satu.kepala.isi.release();
  }
  kecil.finish(pengikut.kantorFacts);
  return {
    keterangan: akhir.keterangan,
    arsip: rantai.map(({ arsip }) => arsip.jalur),
    temuan,
    fakta: sendiri ? akhir.keterangan.fakta : pengikut.factCount,
    sidikDi: pengikut.hashAt,
    latihan: pengikut.practice,
  };
}

/** @throws CADANGAN_RUSAK, LATIHAN_DITOLAK */
export function fitToRestore(rantai: readonly BackupLink[], maju?: WorkDone): BackupReport {
  const telaah = examineLinks(rantai, maju);
  const cela = telaah.temuan.find((x) => x.rusak);
  if (cela) throw backupDamaged(cela.berkas, cela.sebab);
  if (telaah.latihan) {
    throw new Failure(
      'LATIHAN_DITOLAK',
      'Cadangan ini dari register latihan, jadi tidak dipulihkan menjadi register kantor. Berlatih lagi dari awal:',
      ['pks latihan'],
      { berkas: rantai[0]?.arsip.jalur },
    );
  }
  return backupReport(telaah);
}

/** Looks at neither scans nor chains, enough where another backup follows. @throws CADANGAN_RUSAK */
export function refuseTorn({ arsip, kepala }: BackupLink): void {
  const hemat = memorySaver();
  for (const { nama, isi } of arsip.files((n) => n !== MANIFEST_FILE)) {
    hemat();
    if (isi && sha256(isi) !== kepala.isi.hashOf(nama)) throw backupDamaged(nama, 'isi tidak sama dengan manifes');
  }
}

type Examining = Readonly<{
  pengikut: ChainFollower;
  kecil: SmallFiles;
  temuan: FullFinding[];
  maju: WorkDone | undefined;
}>;

function examineLink(
  { arsip, kepala }: BackupLink,
  berikut: StateTable | undefined,
  sebagian: boolean,
  { pengikut, kecil, temuan, maju }: Examining,
): void {
  const { isi, keterangan, manifes } = kepala;
  const cela = (berkas: string, sebab: string) => temuan.push({ berkas, fakta: null, sebab, rusak: true });
  pengikut.listed = (nama) => isi.hashOf(nama);
  let sudah = 0;
  const hemat = memorySaver();
  for (const berkas of arsip.files((nama) => nama !== MANIFEST_FILE)) {
    const { nama } = berkas;
    if (!ALLOWED_PLACES.test(nama)) throw backupDamaged(null, `memuat berkas yang bukan bagian register: ${nama}`);
    maju?.(++sudah, Math.max(sudah, isi.size), 'Memeriksa isi cadangan');
    hemat();
    const tertulis = isi.hashOf(nama);
    if (tertulis === null) cela(nama, 'tidak disebut dalam manifes');
    else if (!isi.see(nama)) throw backupDamaged(null, `memuat "${nama}" dua kali`);
    else if (hashPieces(berkas.potong()).sidik !== tertulis) cela(nama, 'isi tidak sama dengan manifes');
    else kecil.take(berkas, tertulis);
    if (berkas.isi && isActFile(nama)) pengikut.takeAct(nama, berkas.isi);
  }
  let kejadian = 0;
  for (const { nama, sidik } of manifestLines(arsip, manifes)) {
    if (isActFile(nama)) kejadian++;
    if (!isi.isSeen(nama) && !isi.isHeld(nama) && !sebagian) cela(nama, 'hilang dari cadangan');
    berikut?.hold(nama, sidik);
  }
  isi.forgetSeen();
  const { kantor, kasus } = pengikut.finish();
  if (sebagian) return;
  if (kejadian !== pengikut.actCount) cela(MANIFEST_FILE, 'tidak menyebut semua kejadian');
  if (kantor && segelFigure(kantor, kasus).kepala !== keterangan.kepala) {
    cela(NOTE_FILE, 'kepala yang tertulis bukan kepala dari kejadiannya');
  }
}
