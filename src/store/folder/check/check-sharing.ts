import { fileKind, groupOf, isShared, modeOf, namesIn } from '../../../disk/file-names.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { type FullFinding, noteFinding } from './findings.ts';

/** Folders must be writable and pass their group on. */
const NEEDED_MODE = { folder: 0o2070, berkas: 0o040 } as const;

/** At most one note, with the first file and the remedy. */
export function checkSharing(paths: RegisterPaths): readonly FullFinding[] {
  if (!isShared(paths.root)) return [];
  const grup = groupOf(paths.root);
  const tertutup: string[] = [];
  const telusuri = (jalur: string, nama: string): void => {
    const ini = fileKind(jalur);
    if (ini !== 'folder' && ini !== 'berkas') return;
    if ((modeOf(jalur) & NEEDED_MODE[ini]) !== NEEDED_MODE[ini] || groupOf(jalur) !== grup) tertutup.push(nama);
    if (ini === 'folder')
      for (const isi of namesIn(jalur)) telusuri(`${jalur}/${isi}`, nama === '.' ? isi : `${nama}/${isi}`);
  };
  telusuri(paths.root, '.');
  const [pertama] = tertutup;
  if (pertama === undefined) return [];
  const lain = tertutup.length > 1 ? ` dan ${tertutup.length - 1} lainnya` : '';
  return [
    noteFinding(
      pertama,
      `tertutup bagi rekan segrup${lain}; pemilik folder membukanya: chgrp -R ${grup} "${paths.root}" && chmod -R g+rwX "${paths.root}" && find "${paths.root}" -type d -exec chmod g+s {} +`,
    ),
  ];
}
