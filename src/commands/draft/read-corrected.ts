/** `pks draft --baca`: a document corrected in Word becomes the next version. */

import { requireSingleFile } from '../../desk/documents/draw-up-naskah.ts';
import { LARGEST_LAMPIRAN } from '../../desk/documents/take-lampiran.ts';
import type { WriteFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { diffParagraphs, type NaskahParagraph } from '../../office/naskah/finished/diff-paragraphs.ts';
import { checkLegalMinimum } from '../../office/naskah/finished/legal-minimum.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { KonsepMark } from '../../office/naskah/parts/kop.ts';
import { BELUM_DIISI } from '../../office/naskah/parts/naskah-values.ts';
import { mentionsLembaga } from '../../office/permohonan/compare/compare-key.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { isNaskahApproved } from '../../office/permohonan/standing/naskah-approval.ts';
import { answerNaskah } from './answer-naskah.ts';
import { recordVersion, versionsOfNaskah } from './naskah-versions.ts';

/** A fact names so many changed parts; `--beda` shows all. */
const MOST_CHANGES_NAMED = 40;

/**
 * Reads `jalur` in. What the law demands and is not there is a warning in a konsep, and refused once it is approved.
 * @throws Failure VERSI_NASKAH_TIDAK_ADA, DOKUMEN_SALAH, SYARAT_NASKAH_KURANG, BERKAS_TIDAK_DAPAT_DIBACA
 */
export async function readCorrected(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  jalur: string,
  opsi: WriteFlags & Readonly<{ oleh?: string }>,
  permintaan: string,
): Promise<void> {
  requireSingleFile(naskah, '--baca');
  const { env, register } = sesi;
  const { berkas, sop } = terbuka;
  const akhir = versionsOfNaskah(berkas, naskah.kode).at(-1)?.fakta;
  if (!akhir) {
    throw new Failure(
      'VERSI_NASKAH_TIDAK_ADA',
      `Naskah ${naskah.kode} kasus ${berkas.id} belum mempunyai versi yang dapat dikoreksi.`,
      [`pks draft ${berkas.id} ${naskah.kode}`],
      { naskah: naskah.kode, versi: null },
    );
  }
  const isi = await env.localFiles.read(jalur, LARGEST_LAMPIRAN);
  const asal = jalur.split(/[\\/]/).at(-1) ?? jalur;
  if (env.sha256Of(isi) === akhir.sidik) {
    const peringatan = [`${asal} sama persis dengan v${akhir.versi}: tidak ada yang dicatat.`];
    return answerNaskah(sesi, terbuka, naskah, opsi, { fakta: akhir, baru: false, peringatan });
  }
  const perender = await env.renderer();
  const baru = await perender.readDocument(isi);
  const lama = await perender.readDocument(await register.readKasusFile(berkas.id, akhir.berkas));
  const beda = diffParagraphs(lama, baru);
  const { nama } = berkas.permohonan.lembaga;
  const menyebut = (baris: readonly NaskahParagraph[]) => mentionsLembaga(baris.map((b) => b.teks).join(' '), nama);

  const riwayat = effectiveFacts(berkas.tindakan);
  const tempat = sop.naskah[naskah.kode];
  const final = isNaskahApproved(tempat, riwayat);
  const cela = await correctedFlaws(sesi, naskah, isi, baru, tempat?.disetujui == null ? null : final);
  if (final && cela.length > 0) throw incompleteFailure(naskah, asal, cela);
  const berubah = beda.map((b) => b.bagian).slice(0, MOST_CHANGES_NAMED);
  const { fakta, hasil } = await recordVersion(
    sesi,
    terbuka,
    naskah,
    { isi, akhiran: '.docx', templat: akhir.templat, kosong: [], dibaca: { asal, versi: akhir.versi, berubah } },
    opsi,
    permintaan,
  );
  const disahkan = final && tempat?.disetujui != null;
  answerNaskah(sesi, terbuka, naskah, opsi, {
    fakta,
    baru: true,
    beda,
    peringatan: [
      ...hasil.peringatan,
      ...(disahkan ? ['PERHATIAN: naskah ini sudah disetujui; versi yang dibaca ini belum diperiksa siapa pun.'] : []),
      ...(menyebut(lama) && !menyebut(baru)
        ? [`PERHATIAN: ${asal} tidak menyebut ${berkas.permohonan.lembaga.nama}: dokumen kasus lain?`]
        : []),
      ...cela.map((satu) => `PERHATIAN: ${asal} ${satu}.`),
    ],
  });
}

/** What a document read in from Word lacks or has too much. `final` null: nobody approves it. */
export async function correctedFlaws(
  sesi: Sitting,
  naskah: NaskahDefinition,
  isi: Uint8Array,
  baris: readonly NaskahParagraph[],
  final: boolean | null,
): Promise<readonly string[]> {
  const teks = baris.map((b) => b.teks);
  const { konsepMark: tandaKonsep } = await sesi.env.renderer();
  return [
    ...checkLegalMinimum(naskah.kode, teks).map((nama) => `tidak memuat ${nama}`),
    ...konsepMarkFlaws(baris, await tandaKonsep(isi), final),
  ];
}

/** What an approved document may not be. */
export const incompleteFailure = (naskah: NaskahDefinition, asal: string, cela: readonly string[]): Failure =>
  new Failure(
    'SYARAT_NASKAH_KURANG',
    `${naskah.judul} sudah disetujui, dan ${asal} ${cela.join('; ')}.`,
    ['Perbaiki di Word, lalu baca lagi dengan --baca.'],
    { naskah: naskah.kode, cela },
  );

/** Blanks left open, and the word KONSEP: on every page until it is approved, gone afterwards. `final` null: nobody approves it. */
function konsepMarkFlaws(
  baris: readonly NaskahParagraph[],
  { ada, tanpa }: KonsepMark,
  final: boolean | null,
): readonly string[] {
  return [
    ...(baris.some((b) => b.teks.includes(BELUM_DIISI)) ? [`masih memuat ${BELUM_DIISI}`] : []),
    ...(final === true && ada ? ['masih bertanda KONSEP'] : []),
    ...(final === false && tanpa.length > 0
      ? [`tidak lagi bertanda KONSEP di setiap ${tanpa.join(' dan ')}, padahal belum disetujui`]
      : []),
  ];
}
