import fs from 'node:fs';
import type { PlaceFinding } from '../machine-desk.ts';

/** Linux's numbers; Windows tells nothing. */
const DISKS: Readonly<Record<number, string>> = {
  26985: 'folder jaringan (NFS)',
  4283649346: 'folder jaringan (SMB)',
  4266872130: 'folder jaringan (SMB)',
  20859: 'folder jaringan (SMB)',
  19780: 'disk FAT, seperti flashdisk',
  538032816: 'disk exFAT, seperti flashdisk',
  1702057286: 'disk lewat program (FUSE)',
};
const SYNCED = /(?:^|[\\/])(OneDrive|Google ?Drive|GoogleDrive|My Drive|Dropbox|iCloudDrive|Nextcloud)(?=[\\/ -]|$)/i;

export function placeKind(
  akar: string,
  variabel: Readonly<Record<string, string | undefined>>,
): Pick<PlaceFinding, 'hasil' | 'keterangan'> {
  const milikOneDrive = [variabel.OneDrive, variabel.OneDriveCommercial].find(
    (folder) => folder && `${akar}\\`.toLowerCase().startsWith(`${folder}\\`.toLowerCase()),
  );
  const penyalin = milikOneDrive ? 'OneDrive' : SYNCED.exec(akar)?.[1];
  if (penyalin) {
    return {
      hasil: 'buruk',
      keterangan: `disalin ke internet oleh ${penyalin}: berkas dapat tertimpa salinan lama. Pilih folder biasa`,
    };
  }
  const disk = /^(?:\\\\|\/\/)(?![?.])/.test(akar) ? 'folder jaringan' : DISKS[Number(fs.statfsSync(akar).type)];
  return disk === undefined
    ? { hasil: 'baik', keterangan: 'disk biasa' }
    : { hasil: 'catatan', keterangan: `${disk}: cobalah juga dari komputer lain, dan cadangkan setiap hari` };
}
