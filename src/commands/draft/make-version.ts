/** The next version of a document: from the template, or as it was corrected in Word. */
import { keepTemplate } from '../../desk/documents/naskah-template.ts';
import { recordVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import { type ComingVersion, versionFromTemplate } from '../../desk/documents/version-from-template.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { answerNaskah } from './answer-naskah.ts';
import { prepareCopy } from './copy-naskah.ts';
import type { DraftFlags } from './draft-flags.ts';
import { versionFromKoreksi } from './keep-corrected.ts';

/** What reads like the last version is that version. */
export async function makeVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  permintaan: string,
) {
  const akhir = versionsOfNaskah(kasus.berkas, naskah.kode).at(-1)?.fakta;
  const dibaca = opsi.dariTemplat ? undefined : akhir?.dibaca;
  const { peringatan, simpan, isian, terbuka, baruDisetujui, ...asal }: ComingVersion =
    akhir && dibaca
      ? await versionFromKoreksi(sesi, kasus, naskah, { ...akhir, dibaca }, opsi.tanpaKomentar ?? false)
      : await versionFromTemplate(sesi, kasus, naskah, opsi);
  // Approved as it is, it becomes a version of its own: the one before was made as a konsep.
  const tetap = !baruDisetujui && akhir?.sidik === sesi.env.sha256Of(asal.isi) ? akhir : null;
  const versi = tetap?.versi ?? (akhir?.versi ?? 0) + 1;
  const salinan = await prepareCopy(sesi, kasus, naskah.kode, versi, asal, opsi);
  const hasil = { ...(isian && { isian }), ...(terbuka && { terbuka }), salinan: salinan.tujuan };
  if (tetap) {
    await salinan.tulis();
    return answerNaskah(sesi, kasus, naskah, opsi, {
      ...hasil,
      fakta: tetap,
      baru: false,
      peringatan: [...peringatan, ...salinan.peringatan],
    });
  }
  if (simpan && !opsi.coba) await keepTemplate(sesi, simpan);
  const dicatat = await recordVersion(sesi, kasus, naskah, asal, opsi, permintaan);
  await salinan.tulis();
  const tertinggal = `v${akhir?.versi} dikoreksi di Word; v${versi} dibuat lagi dari templat, tanpa koreksi itu. Lihat: pks draft ${kasus.berkas.id} ${naskah.kode} --beda ${akhir?.versi}..${versi}`;
  answerNaskah(sesi, kasus, naskah, opsi, {
    ...hasil,
    fakta: dicatat.fakta,
    baru: true,
    peringatan: [
      ...dicatat.hasil.peringatan,
      ...peringatan,
      ...salinan.peringatan,
      ...(akhir?.dibaca && !dibaca ? [tertinggal] : []),
    ],
  });
}
