/** `--beda` compares versions, `--ulang` draws one up anew. */

import { printAnswer } from '../../desk/answer.ts';
import { requireSingleFile } from '../../desk/documents/draw-up-naskah.ts';
import { requireNaskahVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { diffParagraphs } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNaskahDiff } from '../../screen/pages/show-naskah-diff.ts';
import type { RecordedFile } from '../../store/files.ts';

/** '1..3', or '1' for 1 to the last: `teks`. */
export async function compareVersions(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  naskah: NaskahDefinition,
  teks: string,
  opsi: StandardFlags,
): Promise<void> {
  requireSingleFile(naskah, '--beda');
  const [dari = '', ke = String(versionsOfNaskah(berkas, naskah.kode).at(-1)?.fakta.versi ?? '1')] =
    teks.split(/\.\.+/);
  const [lama, baru] = [dari, ke].map((satu) => requireNaskahVersion(berkas, naskah.kode, '--beda', satu).fakta);
  if (!lama || !baru) throw new Error('two versions were asked for');
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const baca = async (satu: RecordedFile) => bacaDokumen(await sesi.register.readKasusFile(berkas.id, satu));
  const bagian = diffParagraphs(await baca(lama), await baca(baru));
  const singkat = bagian.map((b) => b.bagian).join('\n');
  printAnswer(sesi.env, opsi, {
    skema: 'naskah-beda',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, dari: lama.versi, ke: baru.versi, bagian },
    ringkas: { bagian: bagian.length, paragraf: bagian.reduce((n, b) => n + b.paragraf.length, 0) },
    peringatan: [],
    teks: (d) => showNaskahDiff(d, naskah.judul, berkas.id, screenStyle(sesi.env)),
    singkat,
  });
}
