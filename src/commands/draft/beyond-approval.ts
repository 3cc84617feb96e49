import type { ApprovedText } from '../../desk/approval/approved-text.ts';
import { waysOn } from '../../desk/approval/changed-naskah.ts';
import { momentThen } from '../../desk/approval/naskah-origin.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { approvalDifferences } from '../../office/permohonan/standing/approved-details.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';

/**
 * An agreement drawn up before the reply, which approved something else, is refused: more data would be opened than
 * the ministry has agreed to. @throws NASKAH_BERUBAH
 */
export async function refuseBeyondApproval(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  setuju: ApprovedText,
): Promise<void> {
  const { berkas, aturan } = kasus;
  if (naskah.kode !== SIGNED_NASKAH || setuju.berubah.length === 0) return;
  const beda = approvalDifferences(berkas.permohonan, (kode) => aturan.elemen.get(kode)?.nama ?? kode);
  if (beda.length === 0) return;
  const dulu = momentThen(sesi, berkas, setuju.teks.dari, setuju.teks.saat);
  if (dulu.kasus.balasan !== null) return;
  const { langkah, versi, saran, berubah } = waysOn(kasus, naskah, setuju);
  throw new Failure(
    'NASKAH_BERUBAH',
    `${naskah.judul} yang disetujui di langkah ${langkah} disusun sebelum balasan Kemendagri, yang menyetujui lain: ${beda.join('; ')}. Susun lagi menurut balasan itu, lalu kembali ke langkah ${langkah}.`,
    [saran[1]],
    { naskah: naskah.kode, versi, langkah, bagian: berubah.map((b) => b.bagian) },
  );
}
