/** `pks draft --baca`: a document corrected in Word becomes the next version. */

import { type ApprovedText, approvedText } from '../../desk/approval/approved-text.ts';
import { waysOn } from '../../desk/approval/changed-naskah.ts';
import { leftFailure } from '../../desk/approval/left-naskah.ts';
import { requireSingleFile } from '../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../desk/documents/naskah-material.ts';
import { recordVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import { LARGEST_LAMPIRAN } from '../../desk/documents/take-lampiran.ts';
import {
  changingFieldWarnings,
  refuseChangingFields,
  refuseNikInDocument,
  settleRemarks,
} from '../../desk/documents/unprinted.ts';
import type { WriteFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { diffParagraphs, type NaskahParagraph } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { mentionsLembaga } from '../../office/permohonan/compare/compare-key.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { type DikonsepFact, isNaskahApproved } from '../../office/permohonan/standing/naskah-approval.ts';
import { leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../store/register.ts';
import { typedLine } from '../../text/typed-line.ts';
import { answerNaskah } from './answer-naskah.ts';
import { correctedFlaws, incompleteFailure } from './corrected-flaws.ts';

/** In a fact; `--beda` shows all. */
const MOST_CHANGES_NAMED = 40;

/**
 * What the law demands is a warning in a konsep, refused once approved. @throws Failure VERSI_NASKAH_TIDAK_ADA,
 * DOKUMEN_SALAH, SYARAT_NASKAH_KURANG, BERKAS_TIDAK_DAPAT_DIBACA
 */
export async function readCorrected(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  jalur: string,
  opsi: WriteFlags & Readonly<{ oleh?: string; tanpaKomentar?: boolean; sesudahSah?: boolean }>,
  permintaan: string,
): Promise<void> {
  requireSingleFile(naskah, '--baca');
  const { env, register } = sesi;
  const { berkas, sop } = terbuka;
  const akhir = requireLastVersion(berkas, naskah.kode);
  const riwayat = effectiveFacts(berkas.tindakan);
  const pergi = leftAs(sop, riwayat, naskah.kode);
  if (pergi !== null && !(pergi === 'disahkan' && opsi.sesudahSah)) throw leftFailure(terbuka, naskah, pergi);
  const dibawa = await env.localFiles.read(jalur, LARGEST_LAMPIRAN);
  const asal = jalur.split(/[\\/]/).at(-1) ?? jalur;
  if (env.sha256Of(dibawa) === akhir.sidik) {
    const peringatan = [`${asal} sama persis dengan v${akhir.versi}: tidak ada yang dicatat.`];
    return answerNaskah(sesi, terbuka, naskah, opsi, { fakta: akhir, baru: false, peringatan });
  }
  const perender = await env.renderer();
  await perender.readDocument(dibawa); // refused as a document, before anything else looks into it
  await refuseNikInDocument(sesi, dibawa, asal);
  const tempat = sop.naskah[naskah.kode];
  const final = isNaskahApproved(tempat, riwayat);
  const bersih = await settleRemarks(sesi, dibawa, asal, {
    final,
    lepas: opsi.tanpaKomentar ?? false,
    perintah: typedLine(['draft', berkas.id, naskah.kode, '--baca', jalur, '--tanpa-komentar']),
  });
  const isi = sesi.kantor.latihan ? await perender.withPracticeMark(bersih.isi) : bersih.isi;
  if (final) await refuseChangingFields(sesi, isi, asal);
  const baru = await perender.readDocument(isi);
  const lama = await perender.readDocument(await register.readKasusFile(berkas.id, akhir.berkas));
  const beda = diffParagraphs(lama, baru);
  const { nama } = berkas.permohonan.lembaga;
  const menyebut = (baris: readonly NaskahParagraph[]) => mentionsLembaga(baris.map((b) => b.teks).join(' '), nama);

  const setuju = await approvedText(sesi, terbuka, naskah, momentNow(sesi, berkas));
  const sama = setuju !== null && !opsi.sesudahSah && (await isApprovedWording(sesi, berkas.id, setuju, baru));
  const lain = setuju !== null && !sama; // another text than the approved one may say KONSEP, and should
  const cela = await correctedFlaws(sesi, naskah, isi, baru, lain || tempat?.disetujui == null ? null : final);
  if (final && cela.length > 0) throw incompleteFailure(naskah, asal, cela);
  const berubah = beda.map((b) => b.bagian).slice(0, MOST_CHANGES_NAMED);
  const { fakta, hasil } = await recordVersion(
    sesi,
    terbuka,
    naskah,
    {
      ...{ isi, akhiran: '.docx', templat: akhir.templat, kosong: [], dibaca: { asal, versi: akhir.versi, berubah } },
      ...(setuju && { disetujui: sama ? setuju.teks : null }),
    },
    opsi,
    permintaan,
  );
  const disahkan = final && tempat?.disetujui != null;
  answerNaskah(sesi, terbuka, naskah, opsi, {
    fakta,
    baru: true,
    beda,
    jalan: lain && pergi === null ? waysOn(terbuka, naskah, setuju) : undefined,
    peringatan: [
      ...hasil.peringatan,
      ...bersih.peringatan,
      ...(await changingFieldWarnings(sesi, isi, asal)),
      ...(disahkan && !sama
        ? ['PERHATIAN: naskah ini sudah disetujui; versi yang dibaca ini belum diperiksa siapa pun.']
        : []),
      ...(lain && !(await perender.konsepMark(isi)).ada
        ? [`PERHATIAN: ${asal} tidak bertanda KONSEP, padahal teksnya bukan yang disetujui.`]
        : []),
      ...(menyebut(lama) && !menyebut(baru)
        ? [`PERHATIAN: ${asal} tidak menyebut ${berkas.permohonan.lembaga.nama}: dokumen kasus lain?`]
        : []),
      ...cela.map((satu) => `PERHATIAN: ${asal} ${satu}.`),
    ],
  });
}

/** Whether a document reads like the approved one, KONSEP or not. */
async function isApprovedWording(
  { env, register }: Sitting,
  id: string,
  { final, disetujui }: ApprovedText,
  baru: readonly NaskahParagraph[],
): Promise<boolean> {
  const tanpaTanda = (baris: readonly NaskahParagraph[]) => baris.filter((b) => b.teks.trim() !== 'KONSEP');
  for (const acuan of [final, disetujui]) {
    if (!acuan) continue;
    const lama = await (await env.renderer()).readDocument(await register.readKasusFile(id, acuan.fakta.berkas));
    if (diffParagraphs(tanpaTanda(lama), tanpaTanda(baru)).length === 0) return true;
  }
  return false;
}

/** @throws Failure VERSI_NASKAH_TIDAK_ADA */
function requireLastVersion(berkas: StoredKasus, kode: string): DikonsepFact {
  const akhir = versionsOfNaskah(berkas, kode).at(-1)?.fakta;
  if (akhir) return akhir;
  throw new Failure(
    'VERSI_NASKAH_TIDAK_ADA',
    `Naskah ${kode} kasus ${berkas.id} belum mempunyai versi yang dapat dikoreksi.`,
    [`pks draft ${berkas.id} ${kode}`],
    { naskah: kode, versi: null },
  );
}
