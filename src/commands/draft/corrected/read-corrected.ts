import { type ApprovedText, approvedText } from '../../../desk/approval/approved-text.ts';
import { waysOn } from '../../../desk/approval/changed-naskah.ts';
import { requireSingleFile } from '../../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../../desk/documents/naskah-material.ts';
import { versionsOfNaskah } from '../../../desk/documents/naskah-versions.ts';
import { workingCopy } from '../../../desk/documents/reading-copy.ts';
import { recordVersion } from '../../../desk/documents/record-version.ts';
import { LARGEST_LAMPIRAN } from '../../../desk/documents/take-lampiran.ts';
import type { KeyedFlags } from '../../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../../desk/open-kasus.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { Failure } from '../../../errors.ts';
import { diffParagraphs, type NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { fillsOnlyDots, handwrittenEntries } from '../../../office/naskah/finished/dotted-lines.ts';
import { changedLooks } from '../../../office/naskah/finished/paragraph-looks.ts';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../../office/permohonan/facts/effective-facts.ts';
import type { DikonsepFact } from '../../../office/permohonan/standing/naskah-approval.ts';
import { leftAs } from '../../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../../store/register.ts';
import { typedLine } from '../../../text/typed-line.ts';
import { answerNaskah } from '../answer-naskah.ts';
import { leftFailure } from '../left-naskah.ts';
import { baseName, type Corrected, readingDoubts, takeCorrected } from './corrected-document.ts';
import { correctedFlaws, incompleteFailure } from './corrected-flaws.ts';

/** A fact names this many; `--beda` shows all. */
const MOST_CHANGES_NAMED = 40;

type ReadFlags = KeyedFlags & Readonly<{ oleh?: string; tanpaKomentar?: boolean; sesudahSah?: boolean }>;

/** @throws VERSI_NASKAH_TIDAK_ADA, DOKUMEN_SALAH, SYARAT_NASKAH_KURANG, BERKAS_TIDAK_DAPAT_DIBACA */
export async function readCorrected(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  diketik: string | true,
  opsi: ReadFlags,
  permintaan: string,
): Promise<void> {
  requireSingleFile(naskah, '--baca');
  const { berkas, sop } = terbuka;
  const akhir = requireLastVersion(berkas, naskah.kode);
  const pergi = leftAs(sop, effectiveFacts(berkas.tindakan), naskah.kode);
  if (pergi !== null && !(pergi === 'disahkan' && opsi.sesudahSah)) throw leftFailure(terbuka, naskah, pergi);
  const jalur = diketik === true ? await handedCopy(sesi, berkas.id, akhir) : diketik;
  const dibawa = await sesi.env.localFiles.read(jalur, LARGEST_LAMPIRAN);
  if (sesi.env.sha256Of(dibawa) === akhir.sidik) {
    const peringatan = [`${baseName(jalur)} sama persis dengan v${akhir.versi}: tidak ada yang dicatat.`];
    return answerNaskah(sesi, terbuka, naskah, opsi, { fakta: akhir, baru: false, peringatan });
  }
  const lepas = opsi.tanpaKomentar ?? false;
  const dibaca = await takeCorrected(sesi, terbuka, naskah, akhir, { jalur, dibawa, lepas });
  const { asal, isi, final, lama, baru } = dibaca;
  const beda = diffParagraphs(lama, baru);
  const { setuju, rupa, sama, lain } = await besideApproved(sesi, terbuka, naskah, dibaca, opsi);
  const perluSetuju = sop.naskah[naskah.kode]?.disetujui != null;
  const cela = await correctedFlaws(sesi, naskah, isi, baru, lain || !perluSetuju ? null : final);
  if (final && cela.length > 0)
    throw incompleteFailure(naskah, asal, cela, typedLine(['draft', berkas.id, naskah.kode, '--baca', jalur]));
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
  answerNaskah(sesi, terbuka, naskah, opsi, {
    fakta,
    baru: true,
    beda,
    jalan: lain && pergi === null ? waysOn(terbuka, naskah, lain) : undefined,
    peringatan: [
      ...hasil.peringatan,
      ...dibaca.peringatan,
      ...(sama ? handwrittenWarnings(lama, baru) : []),
      ...(await readingDoubts(sesi, terbuka, naskah, dibaca, {
        lain: lain !== null,
        takDinilai: final && perluSetuju && !sama,
        rupa,
      })),
      ...cela.map((satu) => `PERHATIAN: ${asal} ${satu}.`),
    ],
  });
}

/** `lain` is the approved text that this one differs from; it should then say KONSEP. */
async function besideApproved(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  dibaca: Corrected,
  { sesudahSah }: ReadFlags,
) {
  const setuju = await approvedText(sesi, kasus, naskah, momentNow(sesi, kasus.berkas));
  const rupa = setuju && !sesudahSah ? await differsInLook(sesi, kasus.berkas.id, setuju, dibaca) : null;
  const sama = rupa?.length === 0;
  return { setuju, rupa: rupa ?? [], sama, lain: sama ? null : setuju };
}

const ENTRIES_SHOWN = 8;

function handwrittenWarnings(lama: readonly NaskahParagraph[], baru: readonly NaskahParagraph[]): readonly string[] {
  const isian = handwrittenEntries(lama, baru);
  if (isian.length === 0) return [];
  const lagi = isian.length > ENTRIES_SHOWN ? `, dan ${isian.length - ENTRIES_SHOWN} lagi` : '';
  const disebut = isian.slice(0, ENTRIES_SHOWN).map((satu) => `"${satu}"`);
  return [`Diisi di titik-titik, tanpa diperiksa langkah mana pun: ${disebut.join(', ')}${lagi}. Cocokkan.`];
}

/** KONSEP and dotted lines filled in by hand do not count; gives null where it reads differently. */
async function differsInLook(
  { env, register }: Sitting,
  id: string,
  { final, disetujui }: ApprovedText,
  { isi, baru }: Pick<Corrected, 'isi' | 'baru'>,
): Promise<readonly string[] | null> {
  const tanpaTanda = (baris: readonly NaskahParagraph[]) => baris.filter((b) => b.teks.trim() !== 'KONSEP');
  const perender = await env.renderer();
  let beda: readonly string[] | null = null;
  for (const acuan of [final, disetujui]) {
    if (!acuan) continue;
    const dulu = await register.readKasusFile(id, acuan.fakta);
    if (!fillsOnlyDots(tanpaTanda(await perender.readDocument(dulu)), tanpaTanda(baru))) continue;
    const rupa = changedLooks(await perender.oddLooks(dulu), await perender.oddLooks(isi));
    if (rupa.length === 0) return rupa;
    beda ??= rupa;
  }
  return beda;
}

/** @throws VERSI_NASKAH_TIDAK_ADA */
const handedCopy = async (sesi: Sitting, id: string, akhir: DikonsepFact): Promise<string> =>
  workingCopy(sesi, id, { ...akhir, kode: akhir.naskah }, await sesi.register.readKasusFile(id, akhir));

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
