/** A lagging index is a note; one ahead or altered is damage. */

import { readBytes } from '../../../disk/file-content.ts';
import { namesIn } from '../../../disk/file-names.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import type { IndexHead } from '../../../office/permohonan/views/kasus-row.ts';
import { readCanonicalObject, sha256 } from '../../chain/canonical.ts';
import { actFile, kasusChainFolder, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import { allRowPaths, headOfRowPath } from '../index/index-folders.ts';
import { INTENT_MARKS, isOlderRow, parseMarkName, SURAT_INDEX } from '../index/row-names.ts';
import { kasusExists } from '../read-kasus.ts';
import { unlessHeld } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { type ExaminedKasus, type FullFinding, noteFinding } from './findings.ts';

export function checkIndex(
  paths: RegisterPaths,
  kasus: readonly ExaminedKasus[],
  rusak: ReadonlySet<string>,
  temuan: FullFinding[],
): void {
  const menurutId = new Map(kasus.map((k) => [k.id, k]));
  const benar = new Set<string>();
  const lama = new Set<string>();
  const hemat = memorySaver();
  for (const jalur of allRowPaths(paths)) {
    hemat();
    const kepala = headOfRowPath(jalur);
    const kini = kepala && menurutId.get(kepala.id);
    if (!kepala) temuan.push(noteFinding(jalur, 'bukan bagian dari indeks'));
    else if (!kini) {
      const hilang = !rusak.has(kepala.id) && !kasusExists(paths, kepala.id);
      if (hilang) temuan.push({ ...noteFinding(`kasus/${kepala.id}`, 'folder kasus hilang'), rusak: true });
    } else if (kepala.versi > kini.versi) {
      // It was recorded while we read, unless the act is missing.
      if (existsIn(paths, actFile(kasusChainFolder(kepala.id), kepala.versi))) benar.add(kepala.id);
      else {
        const sebab = `indeks memuat ${kepala.versi} kejadian, yang ada hanya ${kini.versi}: kejadian hilang`;
        temuan.push({ ...noteFinding(jalur, sebab), rusak: true });
      }
    } else if (kepala.versi < kini.versi)
      temuan.push(noteFinding(jalur, 'tertinggal; dibersihkan oleh perintah berikutnya'));
    else if (isRowWhole(paths, jalur, kini)) benar.add(kepala.id);
    else if (isRowOfOlderPks(paths, jalur) || (isOlderName(kepala) && holdsRow(paths, jalur, kini)))
      lama.add(kepala.id);
    else {
      const sebab = 'tidak sesuai dengan kasusnya; dibuat lagi oleh pks check --bangun-ulang';
      temuan.push({ ...noteFinding(jalur, sebab), rusak: true, pandangan: true, isi: true });
    }
  }
  if (lama.size > 0) temuan.push(olderRows(lama.size));
  const disebut = new Set(temuan.map((x) => x.berkas));
  for (const { id, entri, surat } of kasus) {
    if (!benar.has(id)) {
      if (!disebut.has(entri) && !lama.has(id))
        temuan.push({
          ...noteFinding(entri, 'baris kasus ini tidak ada di indeks; dibuat lagi oleh pks check --bangun-ulang'),
          isi: true, // An older pks named it differently.
        });
    } else if (!existsIn(paths, surat)) {
      temuan.push(noteFinding(surat, 'belum ada di indeks surat; dibuat oleh pks check --bangun-ulang'));
    }
  }
  checkSuratIndex(paths, new Set(kasus.map((k) => k.surat)), rusak, temuan);
  for (const nama of namesIn(paths.path(INTENT_MARKS))) {
    const sebab = parseMarkName(nama)
      ? 'tanda perintah yang sedang berjalan atau terputus'
      : 'bukan bagian dari indeks';
    temuan.push(noteFinding(`${INTENT_MARKS}/${nama}`, sebab));
  }
  for (const nama of namesIn(paths.path('sementara'))) {
    temuan.push(noteFinding(`sementara/${nama}`, 'berkas sementara perintah yang sedang berjalan atau terputus'));
  }
}

/** Of a register that is older as a whole one note tells. */
const olderRows = (jumlah: number): FullFinding => ({
  ...noteFinding('indeks', `${jumlah} baris ditulis pks yang lebih lama; dibuat lagi oleh pks check --bangun-ulang`),
  isi: true,
});

/** A writer may have removed the row meanwhile. */
const isRowWhole = (paths: RegisterPaths, jalur: string, k: ExaminedKasus): boolean =>
  (jalur === k.entri || !existsIn(paths, jalur)) && holdsRow(paths, jalur, k);

const holdsRow = (paths: RegisterPaths, jalur: string, { sidik }: ExaminedKasus): boolean =>
  unlessHeld(
    jalur,
    () => sha256(readBytes(paths.path(jalur), MAX_ACT_BYTES)) === sidik,
    () => !existsIn(paths, jalur),
  );

/** Older names lack the security standard. */
const isOlderName = ({ kerjaSama }: IndexHead): boolean => kerjaSama !== undefined && kerjaSama.keamanan === undefined;

const isRowOfOlderPks = (paths: RegisterPaths, jalur: string): boolean =>
  unlessHeld(
    jalur,
    () => {
      const isi = readBytes(paths.path(jalur), MAX_ACT_BYTES);
      return isOlderRow(isi, readCanonicalObject(jalur, isi));
    },
    () => false,
  );

function checkSuratIndex(
  paths: RegisterPaths,
  harapan: ReadonlySet<string>,
  rusak: ReadonlySet<string>,
  temuan: FullFinding[],
): void {
  for (const folder of namesIn(paths.path(SURAT_INDEX))) {
    for (const nama of namesIn(paths.path(`${SURAT_INDEX}/${folder}`))) {
      const jalur = `${SURAT_INDEX}/${folder}/${nama}`;
      if (!harapan.has(jalur) && !rusak.has(nama.slice(nama.indexOf('.') + 1)))
        temuan.push(noteFinding(jalur, 'tidak menunjuk surat kasus mana pun'));
    }
  }
}
