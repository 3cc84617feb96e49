import { namesIn } from '../../../disk/file-names.ts';
import { hashPieces } from '../../../disk/file-pieces.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { ACT_FILE_PATTERN, kasusFolder } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';
import { piecesOfKasusFile } from '../folder-files.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { checkPart, type FullFinding, noteFinding } from './findings.ts';

export function checkKasusFiles(
  paths: RegisterPaths,
  { id, tindakan }: StoredKasus,
  temuan: FullFinding[],
  isi: boolean,
): ReadonlySet<string> {
  const bernama = new Set<string>();
  for (const { v, kejadian } of tindakan) {
    for (const { berkas, sidik, ukuran } of filesOfFacts(kejadian)) {
      bernama.add(berkas);
      const nama = `${kasusFolder(id)}/${berkas}`;
      checkPart(temuan, nama, () => {
        if (!isi && existsIn(paths, nama)) return;
        const kini = hashPieces(piecesOfKasusFile(paths, id, berkas));
        if (kini.ukuran === ukuran && kini.sidik === sidik) return;
        temuan.push({ berkas: nama, fakta: String(v), sebab: 'isi tidak sama dengan yang dicatat', rusak: true });
      });
    }
  }
  return bernama;
}

export function checkLeftovers(
  paths: RegisterPaths,
  id: string,
  bernama: ReadonlySet<string>,
  temuan: FullFinding[],
): void {
  const folder = kasusFolder(id);
  for (const nama of namesIn(paths.path(folder))) {
    if (nama === 'lampiran' || nama === 'naskah') {
      for (const isi of namesIn(paths.path(`${folder}/${nama}`))) {
        if (!bernama.has(`${nama}/${isi}`)) {
          temuan.push(noteFinding(`${folder}/${nama}/${isi}`, 'tidak disebut kejadian mana pun'));
        }
      }
    } else if (nama !== 'kejadian' && nama !== 'kasus.json') {
      temuan.push(noteFinding(`${folder}/${nama}`, 'bukan bagian dari berkas kasus'));
    }
  }
  for (const nama of namesIn(paths.path(`${folder}/kejadian`))) {
    if (!ACT_FILE_PATTERN.test(nama)) temuan.push(noteFinding(`${folder}/kejadian/${nama}`, 'bukan kejadian'));
  }
}
