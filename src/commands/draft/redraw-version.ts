import { printAnswer } from '../../desk/answer.ts';
import { putBackVersion } from '../../desk/approval/kept-version.ts';
import { momentThen, originOf, signedMoment } from '../../desk/approval/naskah-origin.ts';
import { type DrawnUpNaskah, drawUpNaskah } from '../../desk/documents/draw-up-naskah.ts';
import type { NaskahMoment } from '../../desk/documents/naskah-material.ts';
import { type NaskahTemplate, templateByHash } from '../../desk/documents/naskah-template.ts';
import { type NaskahVersion, requireNaskahVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { diffParagraphs, type PartDiff } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { finalForms, needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { leftForm } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showRemade } from '../../screen/pages/show-naskah-diff.ts';

/** Draws it from facts, office and template of its moment, and compares bytes. */
export async function redrawVersion(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  teks: string,
  opsi: StandardFlags & Readonly<{ timpa?: boolean; coba?: boolean }>,
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
  const { isi, dilepas } = await redrawn(sesi, terbuka, naskah, templat, versi);
  const sidik = sesi.env.sha256Of(isi);
  const sama = sidik === fakta.sidik;
  const dikembalikan = sama && opsi.timpa && !opsi.coba ? [await putBackVersion(sesi, berkas, fakta, isi)] : [];
  const bagian = sama
    ? []
    : await differingParts(sesi, naskah, await sesi.register.readKasusFile(berkas.id, fakta), isi);
  printAnswer(sesi.env, opsi, {
    skema: 'naskah-ulang',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, versi: fakta.versi, sama, sha256: fakta.sidik, sha256Ulang: sidik, bagian },
    ringkas: { sama },
    peringatan: sama
      ? dikembalikan
      : [`Hasil ulang v${fakta.versi} tidak sama persis. Yang berlaku tetap dokumen yang tersimpan.`, ...dilepas],
    teks: (d) => showRemade(d, naskah.judul, screenStyle(sesi.env)),
    singkat: sama ? 'sama persis' : 'berbeda',
  });
}

/** Of a package those of the files in it that are not the same bytes, with what is read in them otherwise. */
async function differingParts(
  { env }: Sitting,
  { paket }: NaskahDefinition,
  dulu: Uint8Array,
  ulang: Uint8Array,
): Promise<readonly PartDiff[]> {
  const { readDocument, unpackParts } = await env.renderer();
  const diff = async (a: Uint8Array, b: Uint8Array) => diffParagraphs(await readDocument(a), await readDocument(b));
  if (!paket) return diff(dulu, ulang);
  const [lama, baru] = [await unpackParts(dulu), await unpackParts(ulang)];
  const hasil: PartDiff[] = [];
  for (const nama of new Set([...Object.keys(lama), ...Object.keys(baru)])) {
    const [a, b] = [lama[nama], baru[nama]];
    if (a && b && env.sha256Of(a) === env.sha256Of(b)) continue;
    const isi = a && b && nama.endsWith('.docx') ? await diff(a, b) : [];
    hasil.push({ bagian: nama, paragraf: isi.flatMap(({ paragraf }) => paragraf) });
  }
  return hasil;
}

/** Of what had left or was signed, an older pks filled in all blanks from the case: then that is how it was drawn. */
async function redrawn(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  templat: NaskahTemplate,
  versi: NaskahVersion,
): Promise<DrawnUpNaskah> {
  const { berkas } = terbuka;
  const { fakta } = versi;
  const { disetujui: jadi } = fakta;
  const keadaan = momentThen(sesi, berkas, originOf(sesi, versi), fakta.dicatat);
  const konsep = { ...(jadi !== undefined && { konsep: jadi === null }), cetakan: fakta.cetakan ?? 1 };
  const gambar = (tercetak?: NaskahMoment) =>
    drawUpNaskah(
      sesi,
      terbuka,
      naskah,
      templat,
      { ...keadaan, ...konsep },
      {
        izinkanKosong: fakta.kosong.length > 0,
        tanpaKomentar: true,
        approvedAt: jadi ? { ...momentThen(sesi, berkas, jadi.dari, jadi.saat), ...konsep } : undefined,
        tercetak: tercetak && { ...tercetak, ...konsep },
      },
    );
  const tercetak = jadi ? printedThen(sesi, terbuka, naskah, versi, keadaan) : null;
  const diisi = await gambar();
  if (!tercetak || sesi.env.sha256Of(diisi.isi) === fakta.sidik) return diisi;
  return gambar(tercetak);
}

/** The moment of what was printed when it was signed or left, if that was before this version. */
function printedThen(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  { kode }: NaskahDefinition,
  versi: NaskahVersion,
  keadaan: NaskahMoment,
): NaskahMoment | null {
  const dulu = { ...berkas, tindakan: berkas.tindakan.slice(0, originOf(sesi, versi).kasus) };
  const sah = signedMoment(sesi, dulu, kode, keadaan);
  if (sah) return sah;
  const keluar = leftForm(sop, keadaan.riwayat, kode, finalForms(sop, keadaan.riwayat, kode));
  const cetak = versionsOfNaskah(dulu, kode).find(
    ({ fakta }) =>
      fakta === keluar || (!needsApproval(sop.naskah[kode]) && fakta.versi === versi.fakta.disetujui?.versi),
  );
  return cetak ? momentThen(sesi, berkas, originOf(sesi, cetak), cetak.fakta.dicatat) : null;
}
