import { readBytes } from '../../../disk/file-content.ts';
import { readCanonicalObject, sameBytes } from '../../chain/canonical.ts';
import { actFile, MAX_VIEW_BYTES } from '../../chain/register-layout.ts';
import { whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { type FullFinding, noteFinding, toFinding } from './findings.ts';

/** A lagging view is a note; one ahead or altered is damage. */
export function checkView(
  paths: RegisterPaths,
  berkas: string,
  rantai: string,
  versi: number,
  harapan: Uint8Array,
  temuan: FullFinding[],
): void {
  if (!existsIn(paths, berkas)) {
    temuan.push(noteFinding(berkas, 'belum ada; dibuat lagi oleh pks check --bangun-ulang'));
    return;
  }
  try {
    const bytes = whileReading(berkas, () => readBytes(paths.path(berkas), MAX_VIEW_BYTES));
    if (sameBytes(bytes, harapan)) return;
    const tertulis = readCanonicalObject(berkas, bytes).versi;
    const v = typeof tertulis === 'number' ? tertulis : Number.NaN;
    if (v > versi && existsIn(paths, actFile(rantai, v))) return;
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
