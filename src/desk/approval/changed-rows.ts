/** Cases whose approved paper changed before it leaves or is signed. */
import { needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { requireNaskah } from '../documents/naskah-template.ts';
import { openKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { changedSinceApproval } from './changed-naskah.ts';

type DeskRow = Readonly<{ id: string; lembaga: string; langkah: Readonly<{ no: number }> | null }>;

/** Opens at most `batas` cases. */
export async function changedRows(
  sesi: Sitting,
  sop: Sop,
  baris: readonly DeskRow[],
  batas: number,
): Promise<readonly string[]> {
  const kirim = sop.langkah.find((l) => l.kirim)?.no ?? 0;
  const kode = Object.keys(sop.naskah).filter((k) => needsApproval(sop.naskah[k]));
  const menunggu = ({ langkah }: DeskRow) =>
    langkah === null || kode.some((k) => (sop.naskah[k]?.disetujui ?? 0) < langkah.no && langkah.no <= kirim);
  const hasil: string[] = [];
  for (const { id, lembaga } of baris.filter(menunggu).slice(0, batas)) {
    const kasus = await openKasus(sesi, id).catch(() => null); // a damaged one is told of elsewhere
    for (const satu of kode) {
      const jalan = kasus && (await changedSinceApproval(sesi, kasus, satu));
      if (!jalan) continue;
      hasil.push(
        `${id} ${lembaga}: ${requireNaskah(satu).judul} berubah sejak disetujui di langkah ${jalan.langkah}. Lihat: pks show ${id}`,
      );
    }
  }
  return hasil;
}
