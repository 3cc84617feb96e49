import type { ApprovedText } from '../../desk/approval/approved-text.ts';
import { readKeptVersion } from '../../desk/approval/kept-version.ts';
import { keepTemplate } from '../../desk/documents/naskah-template.ts';
import { versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import { recordVersion } from '../../desk/documents/record-version.ts';
import {
  type ApprovedForm,
  type ComingVersion,
  versionFromTemplate,
} from '../../desk/documents/version-from-template.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { FinalForm } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import { type DikonsepFact, saysKonsep } from '../../office/permohonan/standing/naskah-approval.ts';
import { answerNaskah } from './answer-naskah.ts';
import { prepareCopy } from './copy-naskah.ts';
import { type CorrectedFact, versionFromKoreksi } from './corrected/keep-corrected.ts';
import type { DraftFlags } from './draft-flags.ts';
import { type DraftForm, draftForm } from './draft-form.ts';
import { otherThanPrinted } from './left-naskah.ts';

/** What reads like the last version is that version. */
export async function makeVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  permintaan: string,
) {
  const { id } = kasus.berkas;
  const akhir = versionsOfNaskah(kasus.berkas, naskah.kode).at(-1)?.fakta;
  const bentuk = await draftForm(sesi, kasus, naskah, opsi);
  if (bentuk.cara === 'rekam') return answerKept(sesi, kasus, naskah, opsi, bentuk.fakta, bentuk);
  const semula = (bentuk.cara === 'final' ? bentuk.keluar : undefined) ?? akhir;
  const { peringatan, simpan, isian, terbuka, sendiri, ...asal } = await comingVersion(
    sesi,
    kasus,
    naskah,
    opsi,
    bentuk,
    {
      akhir,
      semula,
    },
  );
  const { jalan } = bentuk;
  const sama = semula && !sendiri && isSameVersion(kasus, semula, { ...asal, sidik: sesi.env.sha256Of(asal.isi) });
  const utuh = bentuk.cara === 'final' && bentuk.utuh === true;
  const cetakan = bentuk.cara === 'final' ? otherThanPrinted(sesi, kasus, naskah, bentuk.setuju, sama || !utuh) : [];
  const catatan = [...peringatan, ...bentuk.peringatan, ...cetakan];
  if (semula && (sama || utuh)) {
    return answerKept(sesi, kasus, naskah, opsi, semula, { jalan, peringatan: catatan, isian, terbuka });
  }
  const versi = (akhir?.versi ?? 0) + 1;
  const salinan = await prepareCopy(sesi, kasus, { ...asal, kode: naskah.kode, versi }, opsi);
  if (simpan && !opsi.coba) await keepTemplate(sesi, simpan);
  const dicatat = await recordVersion(sesi, kasus, naskah, asal, opsi, permintaan);
  await salinan.tulis();
  const tertinggal = `v${akhir?.versi} dikoreksi di Word; v${versi} dibuat lagi dari templat, tanpa koreksi itu. Lihat: pks draft ${id} ${naskah.kode} --beda ${akhir?.versi}..${versi}`;
  return answerNaskah(sesi, kasus, naskah, opsi, {
    ...(isian && { isian }),
    ...(terbuka && { terbuka }),
    salinan: salinan.tujuan,
    fakta: dicatat.fakta,
    baru: true,
    jalan,
    peringatan: [
      ...dicatat.hasil.peringatan,
      ...catatan,
      ...salinan.peringatan,
      ...(akhir?.dibaca && !asal.dibaca ? [tertinggal] : []),
    ],
  });
}

/** An approved konsep becomes a version of its own. */
function isSameVersion(
  { berkas, sop }: OpenKasus,
  akhir: DikonsepFact,
  { sidik, disetujui }: Pick<DikonsepFact, 'sidik' | 'disetujui'>,
): boolean {
  if (akhir.sidik !== sidik) return false;
  if (!disetujui) return true;
  return !disetujui.tetap && !saysKonsep(sop, effectiveFacts(berkas.tindakan), akhir.naskah, akhir.versi);
}

type KeptWords = Pick<DraftForm, 'peringatan'> & {
  readonly [K in 'jalan' | 'isian' | 'terbuka']?: (DraftForm & ComingVersion)[K] | undefined;
};

async function answerKept(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  fakta: DikonsepFact,
  { peringatan, jalan, isian, terbuka }: KeptWords,
): Promise<void> {
  const isi = await readKeptVersion(sesi, kasus.berkas, fakta);
  const akhiran = /\.[a-z]+$/.exec(fakta.berkas)?.[0] ?? '';
  const salinan = await prepareCopy(sesi, kasus, { kode: naskah.kode, versi: fakta.versi, isi, akhiran }, opsi);
  await salinan.tulis();
  const catatan = [...peringatan, ...salinan.peringatan];
  answerNaskah(sesi, kasus, naskah, opsi, {
    ...{ fakta, baru: false, salinan: salinan.tujuan, peringatan: catatan, jalan },
    ...(isian && { isian }),
    ...(terbuka && { terbuka }),
  });
}

const isCorrected = (fakta: DikonsepFact | undefined): fakta is CorrectedFact => fakta?.dibaca !== undefined;

async function comingVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  bentuk: Exclude<DraftForm, { cara: 'rekam' }>,
  { akhir, semula }: Readonly<{ akhir: DikonsepFact | undefined; semula: DikonsepFact | undefined }>,
): Promise<ComingVersion> {
  const lepas = opsi.tanpaKomentar ?? false;
  if (bentuk.cara === 'final') {
    const { teks, final, disetujui } = bentuk.setuju;
    const jadi = { ...teks, ...(bentuk.tetap && { tetap: true as const }) };
    const dikoreksi = (final ?? disetujui)?.fakta;
    return isCorrected(dikoreksi)
      ? {
          ...(await versionFromKoreksi(sesi, kasus, naskah, dikoreksi, { lepas, jadi: !final, isikan: true })),
          disetujui: jadi,
        }
      : versionFromTemplate(
          sesi,
          kasus,
          naskah,
          opsi,
          { ...approvedForm(bentuk.setuju, jadi), tercetak: (bentuk.keluar && bentuk.setuju.pergi) ?? undefined },
          final ? semula : undefined,
        );
  }
  if (bentuk.cara === 'baru' && isCorrected(akhir) && !opsi.dariTemplat) {
    return versionFromKoreksi(sesi, kasus, naskah, akhir, { lepas });
  }
  return versionFromTemplate(
    sesi,
    kasus,
    naskah,
    opsi,
    bentuk.cara === 'ubah' ? approvedForm(bentuk.setuju, null) : {},
    akhir,
  );
}

/** One corrected in Word has no template. */
const approvedForm = (setuju: ApprovedText | null, disetujui: FinalForm | null): ApprovedForm => ({
  templat: setuju && !isCorrected(setuju.disetujui?.fakta) ? setuju.templat : undefined,
  disetujui,
});
