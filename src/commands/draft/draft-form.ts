import { type ApprovedText, approvedText } from '../../desk/approval/approved-text.ts';
import { changedFailure, changedPartNames, type WaysOn, waysOn } from '../../desk/approval/changed-naskah.ts';
import { readKeptVersion } from '../../desk/approval/kept-version.ts';
import { usedLetter, usedLetterText } from '../../desk/approval/used-letter.ts';
import { momentNow } from '../../desk/documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { type DikonsepFact, needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { keadaanOfVersion, leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { refuseBeyondApproval } from './beyond-approval.ts';
import type { DraftFlags } from './draft-flags.ts';
import { isFilledIn, leftFailure, otherWay } from './left-naskah.ts';

/**
 * `rekam` stands as it is; `ubah` makes a konsep again after approval; `final` is the approved text (`tetap`), or the
 * version of `keluar` if it reads like what left, or there is nothing to fill in (`utuh`).
 */
export type DraftForm = Readonly<{ peringatan: readonly string[]; jalan?: WaysOn }> &
  (
    | Readonly<{ cara: 'baru' }>
    | Readonly<{ cara: 'rekam'; fakta: DikonsepFact }>
    | Readonly<{ cara: 'ubah'; setuju: ApprovedText | null }>
    | Readonly<{ cara: 'final'; setuju: ApprovedText; tetap: boolean; keluar?: DikonsepFact; utuh?: boolean }>
  );

/** @throws NASKAH_BELUM_WAKTUNYA, NASKAH_SUDAH_KELUAR, NASKAH_BERUBAH, PEMAKAIAN_SALAH */
export async function draftForm(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
): Promise<DraftForm> {
  const { berkas, sop } = kasus;
  const riwayat = effectiveFacts(berkas.tindakan);
  const akhir = versionsOfNaskah(berkas, naskah.kode).at(-1);
  const setuju = await approvedText(sesi, kasus, naskah, momentNow(sesi, berkas));
  const pergi = leftAs(sop, riwayat, naskah.kode);
  refuseVainFlags(kasus, naskah, opsi, { setuju, pergi });
  if (opsi.sesudahSah) return { cara: 'ubah', setuju: null, peringatan: [afterSigning(kasus)] };
  if (pergi !== null && opsi.dariTemplat) throw leftFailure(kasus, naskah, pergi);
  if (!setuju) {
    const surat = usedLetterText(sesi, kasus, naskah);
    if (surat)
      return { cara: 'final', setuju: surat, tetap: false, keluar: surat.final.fakta, peringatan: [surat.baru] };
    const ikut = pergi !== null && akhir && !needsApproval(sop.naskah[naskah.kode]) && !usedLetter(berkas, naskah.kode);
    return ikut ? { cara: 'rekam', fakta: akhir.fakta, peringatan: [] } : { cara: 'baru', peringatan: [] };
  }
  if (pergi !== null) return recordForm(sesi, kasus, naskah, setuju, pergi);
  const context = { sop, riwayat, berubah: new Set<string>() };
  const lain = akhir !== undefined && keadaanOfVersion(context, naskah.kode, akhir.fakta.versi) === 'berubah';
  const takDinilai = lain && akhir.fakta.dibaca !== undefined;
  const jalan = waysOn(kasus, naskah, setuju);
  if (opsi.yangDisetujui) {
    await refuseBeyondApproval(sesi, kasus, naskah, setuju);
    return asApproved(naskah, setuju, takDinilai);
  }
  const dikoreksi = setuju.disetujui?.fakta.dibaca !== undefined;
  if (takDinilai && !opsi.dariTemplat) {
    await refuseUnmarkedCopy(sesi, kasus, naskah, akhir, opsi, jalan);
    return { cara: 'rekam', fakta: akhir.fakta, jalan, peringatan: [] };
  }
  if (setuju.berubah.length > 0 || (dikoreksi && opsi.dariTemplat))
    return { cara: 'ubah', setuju, jalan, peringatan: [] };
  return { cara: 'final', setuju, tetap: false, peringatan: outsideNote(setuju) };
}

/** A decision, which stays recorded. */
function asApproved(naskah: NaskahDefinition, setuju: ApprovedText, takDinilai: boolean): DraftForm {
  const { berubah, disetujui } = setuju;
  const versi = disetujui ? ` v${disetujui.fakta.versi}` : '';
  const tanpa =
    berubah.length > 0
      ? [
          `Dicetak seperti${versi} yang disetujui; yang berubah sesudahnya tidak ikut: ${changedPartNames(naskah, berubah)}.`,
        ]
      : takDinilai
        ? [`Dicetak seperti${versi} yang disetujui; versi yang lebih baru belum diperiksa dan tidak ikut.`]
        : [];
  return { cara: 'final', setuju, tetap: tanpa.length > 0, peringatan: tanpa };
}

/** Only the data say that this is the same. */
const outsideNote = ({ diLuar }: ApprovedText): readonly string[] =>
  diLuar
    ? ['PERHATIAN: yang disetujui dibuat di luar pks. Cocokkan dokumen ini dengan yang disetujui sebelum dipakai.']
    : [];

/** Fills in a number or date not known when it left. */
async function recordForm(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  setuju: ApprovedText,
  pergi: 'terkirim' | 'disahkan',
): Promise<DraftForm> {
  const { final, berubah } = setuju;
  const lain =
    berubah.length > 0
      ? [
          `Data kasus berubah sesudah naskah ini disetujui dan ${pergi}; dokumennya tetap seperti semula. Yang lain sekarang: ${changedPartNames(naskah, berubah)}.${await otherWay(sesi, kasus, naskah, pergi)}`,
        ]
      : [];
  if (!final) return { cara: 'final', setuju, tetap: false, peringatan: [...outsideNote(setuju), ...lain] };
  if (pergi === 'terkirim') return { cara: 'final', setuju, tetap: false, keluar: final.fakta, peringatan: lain };
  const utuh = isFilledIn(sesi, kasus, naskah, final);
  return { cara: 'final', setuju, tetap: false, keluar: final.fakta, utuh, peringatan: lain };
}

const afterSigning = ({ berkas: { id } }: OpenKasus): string =>
  `PERHATIAN: ini KONSEP dari data sekarang, bukan PKS yang ditandatangani. Yang ditandatangani: pks draft ${id} pks`;

function refuseVainFlags(
  { berkas: { id } }: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  { setuju, pergi }: Readonly<{ setuju: ApprovedText | null; pergi: string | null }>,
): void {
  if (opsi.sesudahSah && pergi !== 'disahkan') {
    throw new Failure('PEMAKAIAN_SALAH', `--sesudah-sah hanya untuk PKS yang sudah disahkan.`, [
      `pks draft ${id} ${naskah.kode}`,
    ]);
  }
  if (!opsi.yangDisetujui || setuju) return;
  const belum = `${naskah.judul}: belum ada versi yang disetujui, atau versinya tidak tercatat.`;
  throw new Failure('NASKAH_BELUM_WAKTUNYA', belum, [`pks draft ${id} ${naskah.kode}`], { naskah: naskah.kode });
}

/** What was not judged says KONSEP, or does not leave. */
async function refuseUnmarkedCopy(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  { fakta }: NaskahVersion,
  opsi: DraftFlags,
  jalan: WaysOn,
): Promise<void> {
  if (opsi.ke === undefined && !opsi.pdf) return;
  const isi = await readKeptVersion(sesi, kasus.berkas, fakta);
  if (!(await (await sesi.env.renderer()).konsepMark(isi)).ada) throw changedFailure(kasus, naskah, jalan);
}
