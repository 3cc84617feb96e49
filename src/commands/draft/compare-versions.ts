/** `pks draft --beda` compares versions, `--ulang` draws one up anew. */

import { printAnswer } from '../../desk/answer.ts';
import { drawUpNaskah, requireSingleFile } from '../../desk/documents/draw-up-naskah.ts';
import type { NaskahMoment } from '../../desk/documents/naskah-material.ts';
import { templateByHash } from '../../desk/documents/naskah-template.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { isBefore } from '../../office/days/tanggal.ts';
import { emptyKantor, evolveKantor } from '../../office/kantor/kantor.ts';
import { diffParagraphs } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNaskahDiff, showRemade } from '../../screen/pages/show-naskah-diff.ts';
import { type NaskahVersion, requireNaskahVersion, versionsOfNaskah } from './naskah-versions.ts';

/** What changed from one version to another, per pasal. `teks`: '1..3', or '1' for from 1 to the last. */
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
  const baca = async (nama: string) => bacaDokumen(await sesi.register.readKasusFile(berkas.id, nama));
  const bagian = diffParagraphs(await baca(lama.berkas), await baca(baru.berkas));
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

/** Draws a version up again from the facts, the office and the template of its moment, and compares the bytes. */
export async function redrawVersion(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  teks: string,
  opsi: StandardFlags,
): Promise<void> {
  const { berkas, sop } = terbuka;
  const versi = requireNaskahVersion(berkas, naskah.kode, '--ulang', teks);
  const { fakta } = versi;
  if (fakta.dibaca) {
    throw new Failure(
      'PEMAKAIAN_SALAH',
      `v${fakta.versi} dibaca dari ${fakta.dibaca.asal}, tidak dibuat dari templat: tidak ada yang dapat diulang.`,
      [`pks draft ${berkas.id} ${naskah.kode} --beda ${fakta.dibaca.versi}..${fakta.versi}`],
    );
  }
  const templat = await templateByHash(sesi, naskah.kode, fakta.templat);
  const keadaan = await momentThen(sesi, terbuka, versi);
  const { isi } = await drawUpNaskah(sesi, terbuka, naskah, templat, keadaan, fakta.kosong.length > 0);
  const sidik = sesi.env.sha256Of(isi);
  const sama = sidik === fakta.sidik;
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const bagian =
    sama || naskah.paket
      ? []
      : diffParagraphs(
          await bacaDokumen(await sesi.register.readKasusFile(berkas.id, fakta.berkas)),
          await bacaDokumen(isi),
        );
  printAnswer(sesi.env, opsi, {
    skema: 'naskah-ulang',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, versi: fakta.versi, sama, sha256: fakta.sidik, sha256Ulang: sidik, bagian },
    ringkas: { sama },
    peringatan: sama
      ? []
      : [`Hasil ulang v${fakta.versi} tidak sama persis. Yang berlaku tetap dokumen yang tersimpan.`],
    teks: (d) => showRemade(d, naskah.judul, screenStyle(sesi.env)),
    singkat: sama ? 'sama persis' : 'berbeda',
  });
}

/** The case before the act that drew it up, and the office as it then was. */
async function momentThen(
  { register }: Sitting,
  { berkas }: OpenKasus,
  { v, fakta }: NaskahVersion,
): Promise<NaskahMoment> {
  const dahulu = berkas.tindakan.slice(0, fakta.dari?.kasus ?? v - 1);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, newPermohonan);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  const { tindakan } = await register.readKantor();
  // Without `yearIfKnown` (an older pks wrote it) the instant it was typed decides.
  const dulu = fakta.dari
    ? tindakan.slice(0, fakta.dari.kantor)
    : tindakan.filter((t) => t.kejadian.every((k) => !isBefore(fakta.dicatat, k.dicatat)));
  const kantor = dulu.flatMap((t) => t.kejadian).reduce(evolveKantor, emptyKantor);
  return { id: berkas.id, kasus, riwayat: effectiveFacts(dahulu), kantor, saat: fakta.dicatat };
}
