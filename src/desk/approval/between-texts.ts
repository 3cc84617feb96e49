/**
 * What two texts of a case say otherwise of the request: the agreement asks no more than the letter that left, or the
 * newest that corrected it, and the letter goes with a draft that says the same.
 */
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import {
  type ChangedItem,
  changedInSurat,
  ralatKemendagri,
  SAID_IN_DRAFT,
} from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { BERKAS_KEMENDAGRI, draftToSend } from '../../office/naskah/parts/kemendagri-package.ts';
import { OLD_AGREEMENT_FIELDS } from '../../office/naskah/parts/perpanjangan.ts';
import { pks } from '../../office/naskah/pks.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { type Langkah, naskahOfLangkah } from '../../office/sop/sop.ts';
import { materialFrom, momentNow, type NaskahMoment } from '../documents/naskah-material.ts';
import { versionsOfNaskah } from '../documents/naskah-versions.ts';
import { renewedPks } from '../documents/renewed-pks.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { standingText } from './approved-text.ts';
import { originOf, writtenMoment } from './naskah-origin.ts';
import { letterText, sentSurat, type ToldText } from './sent-surat.ts';

/** `teks` is what this paper says, or is going to say. */
export async function contradictionWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  { kode }: Pick<NaskahDefinition, 'kode'>,
  teks: NaskahMoment,
): Promise<readonly string[]> {
  if (kode === pks.kode) return beyondLetter(sesi, kasus, teks);
  if (kode === KIRIM_SURAT || kode === BERKAS_KEMENDAGRI) return besideDraft(sesi, kasus, teks);
  return 'lama_nomor' in requireNaskah(kode).teks ? besideSigned(sesi, kasus, teks) : [];
}

/** A paper that goes with the signed agreement names the one it renews as it is known now. */
async function besideSigned(sesi: Sitting, kasus: OpenKasus, teks: NaskahMoment): Promise<readonly string[]> {
  const sah = kasus.berkas.permohonan.kerjaSama ? standingText(sesi, kasus, pks) : null;
  if (!sah) return [];
  const bahan = materialFrom(kasus, pks, teks);
  const [semula, kini] = await Promise.all(
    [sah.teks.saat, teks.saat].map(async (saat) => {
      const b = { ...bahan, pksLama: await renewedPks(sesi, { kasus: teks.kasus, saat }) };
      return Object.values(OLD_AGREEMENT_FIELDS)
        .map(({ nilai }) => nilai(b) ?? '')
        .join(' tanggal ');
    }),
  );
  return semula === kini ? [] : [`PERHATIAN: PKS yang disahkan menyebut PKS lama "${semula}", naskah ini "${kini}".`];
}

/** Of the paper as it was approved, which is about to leave or was signed; of the case where no text is known. */
export async function leavingTextWarnings(sesi: Sitting, kasus: OpenKasus, kode: string): Promise<readonly string[]> {
  const setuju = standingText(sesi, kasus, requireNaskah(kode));
  const teks = setuju ? writtenMoment(sesi, kasus, setuju.teks) : momentNow(sesi, kasus.berkas);
  return contradictionWarnings(sesi, kasus, { kode }, teks);
}

/** Of the version that is approved, not of what the case holds by now. */
export async function approvedContradictions(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  versi: number,
): Promise<readonly string[]> {
  const satu = versionsOfNaskah(kasus.berkas, naskah.kode).find((n) => n.fakta.versi === versi);
  if (!satu) return [];
  const asal = { dari: originOf(sesi, satu), saat: satu.fakta.dicatat };
  return contradictionWarnings(sesi, kasus, naskah, writtenMoment(sesi, kasus, asal));
}

/** The letter leaves with its draft, and its reply is to what it asked. */
export async function betweenTextsWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  langkah: Langkah,
  { balasan }: Pick<Selesaikan, 'balasan'>,
): Promise<readonly string[]> {
  if (langkah.kirim || naskahOfLangkah(kasus.sop, langkah) === BERKAS_KEMENDAGRI)
    return leavingTextWarnings(sesi, kasus, KIRIM_SURAT);
  if (balasan?.hasil !== 'setuju') return [];
  const kini = momentNow(sesi, kasus.berkas);
  return contradictionWarnings(sesi, kasus, pks, { ...kini, kasus: { ...kini.kasus, balasan } });
}

/** Tells whether a letter of correction would have anything to say. */
export const mayBeCorrected = async (sesi: Sitting, kasus: OpenKasus): Promise<boolean> => {
  const kini = momentNow(sesi, kasus.berkas);
  return (await saidOtherwise(sesi, kasus, kini, await sentSurat(sesi, kasus, kini))).length > 0;
};

async function beyondLetter(sesi: Sitting, kasus: OpenKasus, teks: NaskahMoment): Promise<readonly string[]> {
  const { berkas } = kasus;
  if (berkas.permohonan.kerjaSama) return [];
  const surat = await sentSurat(sesi, kasus, teks, { hariIni: true });
  const lain = (await saidOtherwise(sesi, kasus, teks, surat)).filter(
    ({ kunci }) => !isNamedInReply(teks.kasus, kunci),
  );
  if (lain.length === 0) return [];
  const beda = lain.map((satu) => `${satu.isi} "${satu.semula}", sekarang "${satu.seharusnya}"`).join('; ');
  return [
    `PERHATIAN: surat ke Kemendagri yang terkirim meminta lain: ${beda}. Persetujuannya atas surat itu; kirim dulu ralatnya: pks draft ${berkas.id} ${ralatKemendagri.kode}`,
  ];
}

/** The ministry reads both, so until the letter leaves they are put together. */
async function besideDraft(sesi: Sitting, kasus: OpenKasus, surat: NaskahMoment): Promise<readonly string[]> {
  const { berkas } = kasus;
  const kini = momentNow(sesi, berkas);
  const versi = draftToSend(materialFrom(kasus, pks, kini))?.versi;
  const draf = versionsOfNaskah(berkas, pks.kode).find(({ fakta }) => fakta.versi === versi);
  if (!draf || (await sentSurat(sesi, kasus, kini)) !== null) return [];
  const isiDraf = writtenMoment(sesi, kasus, { dari: originOf(sesi, draf), saat: draf.fakta.dicatat });
  const lain = (await saidOtherwise(sesi, kasus, isiDraf, await letterText(sesi, kasus, surat))).filter(
    ({ kunci }) => kunci in SAID_IN_DRAFT,
  );
  if (lain.length === 0) return [];
  const beda = lain.map((satu) => `${satu.isi} "${satu.semula}", di draf "${satu.seharusnya}"`).join('; ');
  return [
    `PERHATIAN: draf PKS v${versi} yang menyertai surat berkata lain daripada suratnya: di surat ${beda}. Samakan sebelum dikirim: pks draft ${berkas.id} ${pks.kode}, lalu mundur ke pemeriksaannya dengan pks undo ${berkas.id}; atau betulkan isiannya: pks ralat ${berkas.id}`,
  ];
}

const saidOtherwise = async (
  sesi: Sitting,
  kasus: OpenKasus,
  teks: NaskahMoment,
  suratTerkirim: ToldText | null,
): Promise<readonly ChangedItem[]> =>
  changedInSurat({ ...materialFrom(kasus, pks, teks), pksLama: await renewedPks(sesi, teks), suratTerkirim });

/** What the ministry's reply names by itself is approved, whatever the letter said. */
const NAMED_IN_REPLY = { daftar_elemen: 'elemen', jangka_waktu: 'jangkaWaktu' } as const;

function isNamedInReply({ balasan }: ReceivedKasus, kunci: string): boolean {
  const disetujui = balasan?.hasil === 'setuju' ? balasan.disetujui : undefined;
  if (!disetujui || (kunci !== 'daftar_elemen' && kunci !== 'jangka_waktu')) return false;
  return (disetujui[NAMED_IN_REPLY[kunci]]?.length ?? 0) > 0;
}
