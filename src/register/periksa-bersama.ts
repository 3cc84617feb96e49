/** In a register that a group shares: what would shut a colleague out. Modes alone; who belongs to the group is not asked. */
import { bersama, jenis, milikGrup, modeDari, namaDi } from './cakram.ts';
import type { Tempat } from './tempat.ts';
import { catatan, type TemuanLengkap } from './temuan.ts';

/** A folder is written into, and hands its group on; a file is read, and replaced by its folder's right. */
const PERLU = { folder: 0o2070, berkas: 0o040 } as const;

/** One note for all, which names the first and what mends it; none where the register's folder is nobody's to share. */
export function periksaBersama(t: Tempat): readonly TemuanLengkap[] {
  if (!bersama(t.akar)) return [];
  const grup = milikGrup(t.akar);
  const tertutup: string[] = [];
  const telusuri = (jalur: string, nama: string): void => {
    const ini = jenis(jalur);
    if (ini !== 'folder' && ini !== 'berkas') return;
    if ((modeDari(jalur) & PERLU[ini]) !== PERLU[ini] || milikGrup(jalur) !== grup) tertutup.push(nama);
    if (ini === 'folder')
      for (const isi of namaDi(jalur)) telusuri(`${jalur}/${isi}`, nama === '.' ? isi : `${nama}/${isi}`);
  };
  telusuri(t.akar, '.');
  const [pertama] = tertutup;
  if (pertama === undefined) return [];
  const lain = tertutup.length > 1 ? ` dan ${tertutup.length - 1} lainnya` : '';
  return [
    catatan(
      pertama,
      `tertutup bagi rekan segrup${lain}; pemilik folder membukanya: chgrp -R ${grup} "${t.akar}" && chmod -R g+rwX "${t.akar}" && find "${t.akar}" -type d -exec chmod g+s {} +`,
    ),
  ];
}
