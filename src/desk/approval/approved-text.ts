import { approvedValues, differsFromApproved } from '../../office/naskah/finished/approved-values.ts';
import { diffParagraphs, type PartDiff } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { composeValues } from '../../office/naskah/parts/naskah-values.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { FinalForm } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails, approvalCondition } from '../../office/permohonan/standing/approved-details.ts';
import { finalForms, needsApproval, standingApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { leftForm } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { momentNow, type NaskahMoment, naskahMaterial } from '../documents/naskah-material.ts';
import { type NaskahTemplate, readTemplate, templateByHash } from '../documents/naskah-template.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import { renewedPks } from '../documents/renewed-pks.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type Compared, momentThen, originOf, textOrigin } from './naskah-origin.ts';

/** What stands as approved, of the facts alone. `final` is its newest final form, `pergi` the one that left. */
export type StandingText = Readonly<{
  disetujui: NaskahVersion | null;
  final: NaskahVersion | null;
  pergi: NaskahVersion | null;
  /** What was approved was not drawn up in pks. */
  diLuar: boolean;
  /** Read when it is asked for: mostly nothing changed. */
  templat: () => Promise<NaskahTemplate>;
  teks: Omit<FinalForm, 'tetap'>;
}>;

/** `berubah` is what other data would change, per article. */
export type ApprovedText = StandingText & Readonly<{ berubah: readonly PartDiff[] }>;

type OpenSitting = Pick<Sitting, 'env' | 'register' | 'atur' | 'kantor' | 'versiKantor' | 'tindakanKantor'>;

/** Null where nothing is approved, or an older pks recorded no version and printed nothing as approved. */
export function standingText(sesi: Sitting, kasus: OpenKasus, naskah: NaskahDefinition): StandingText | null {
  const { berkas, sop } = kasus;
  if (naskah.paket || !needsApproval(sop.naskah[naskah.kode])) return null;
  const riwayat = effectiveFacts(berkas.tindakan);
  const setuju = standingApproval(sop, riwayat, naskah.kode);
  if (!setuju) return null;
  const versi = versionsOfNaskah(berkas, naskah.kode);
  const jadi = finalForms(sop, riwayat, naskah.kode);
  const final = versi.find((n) => n.fakta === jadi.at(-1)) ?? null;
  const keluar = leftForm(sop, riwayat, naskah.kode, jadi);
  if (setuju.versi === undefined && !final) return null;
  const disetujui = versi.find((n) => n.fakta.versi === setuju.versi) ?? null;
  const sidik = (final ?? disetujui)?.fakta.templat;
  return {
    disetujui,
    final,
    pergi: versi.find((n) => n.fakta === keluar) ?? null,
    diLuar: setuju.versi === null,
    // What is printed as approved has the words that were approved; an older pks did not say which version that was.
    templat: () =>
      setuju.versi === undefined || sidik === undefined
        ? approvedTemplate(sesi, naskah, sidik)
        : templateByHash(sesi, naskah.kode, sidik),
    teks: { versi: setuju.versi ?? null, ...textOrigin(sesi, kasus, setuju, { disetujui, final }) },
  };
}

/** Null as `standingText`. */
export async function approvedText(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  kini: NaskahMoment,
): Promise<ApprovedText | null> {
  const berdiri = standingText(sesi, kasus, naskah);
  if (!berdiri) return null;
  const { final, disetujui, teks } = berdiri;
  const templat = () => approvedTemplate(sesi, naskah, (final ?? disetujui)?.fakta.templat);
  const lain = await changedParts(sesi, kasus, naskah, templat, teks, kini);
  // Printed as approved though the data were others: those were seen then.
  const tetap = final?.fakta.disetujui?.tetap && lain.length > 0 ? final : null;
  const dilihat = tetap && { dari: originOf(sesi, tetap), saat: tetap.fakta.dicatat };
  const lama = dilihat !== null && (await changedParts(sesi, kasus, naskah, templat, dilihat, kini)).length === 0;
  return { ...berdiri, berubah: lama ? [] : lain };
}

/** The present template where none was kept. */
export async function approvedTemplate(
  sesi: Sitting,
  naskah: NaskahDefinition,
  sidik: string | undefined,
): Promise<NaskahTemplate> {
  const dulu = sidik === undefined ? null : await templateByHash(sesi, naskah.kode, sidik).catch(() => null);
  return dulu ?? readTemplate(sesi, naskah);
}

export async function changedSinceVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  versi: number,
): Promise<readonly PartDiff[]> {
  const satu = versionsOfNaskah(kasus.berkas, naskah.kode).find((n) => n.fakta.versi === versi);
  if (!satu) return [];
  const jadi = satu.fakta.disetujui;
  const banding = jadi
    ? { dari: jadi.dari, saat: jadi.saat }
    : { dari: originOf(sesi, satu), saat: satu.fakta.dicatat };
  const templat = () => approvedTemplate(sesi, naskah, satu.fakta.templat);
  return changedParts(sesi, kasus, naskah, templat, banding, momentNow(sesi, kasus.berkas));
}

/** Rendered only where the values differ: the template says whether that shows. */
async function changedParts(
  sesi: OpenSitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  templat: StandingText['templat'],
  { dari, saat }: Compared,
  sekarang: NaskahMoment,
): Promise<readonly PartDiff[]> {
  const bahan = async (keadaan: NaskahMoment) => approvedSource(sesi, kasus, naskah, keadaan);
  const semula = momentThen(sesi, kasus.berkas, dari, saat);
  if (hasSameContents(semula, sekarang)) return [];
  const dulu = await bahan(semula);
  const kini = await bahan(sekarang);
  if (!differsFromApproved(naskah, dulu, kini)) return [];
  const opsi = { izinkanKosong: true };
  const [perender, { isi: asal }] = await Promise.all([sesi.env.renderer(), templat()]);
  const [lama, baru] = await Promise.all(
    [approvedValues(naskah, dulu, kini, opsi), composeValues(naskah, kini, opsi)].map(async ({ isian }) => {
      const { dokumen } = await perender.render(asal, isian, naskah);
      return perender.readDocument(dokumen);
    }),
  );
  return diffParagraphs(lama ?? [], baru ?? []);
}

/** Nothing but blanks can differ then; asked first, as it mostly holds and composing all values takes longer. */
const hasSameContents = (a: NaskahMoment, b: NaskahMoment): boolean =>
  a.kantor === b.kantor && contentsOf(a.kasus) === contentsOf(b.kasus) && a.kasus.perpanjanganDari === undefined;

const contentsOf = (p: ReceivedKasus): string =>
  JSON.stringify([p.lembaga, p.surat, p.permohonan, agreedDetails(p), approvalCondition(p), p.kerjaSama]);

async function approvedSource(
  { register }: Pick<Sitting, 'register'>,
  { sop, aturan }: OpenKasus,
  naskah: NaskahDefinition,
  keadaan: NaskahMoment,
): Promise<NaskahSource> {
  const bahan = naskahMaterial({ ...keadaan, konsep: false }, sop, naskah, aturan.elemen);
  return { ...bahan, pksLama: await renewedPks({ register }, keadaan) };
}
