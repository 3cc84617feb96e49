import type { ApprovedText } from '../../desk/approval/approved-text.ts';
import { mayBeCorrected } from '../../desk/approval/between-texts.ts';
import { momentThen, originOf, signedMoment, signingAct } from '../../desk/approval/naskah-origin.ts';
import { usedLetter } from '../../desk/approval/used-letter.ts';
import { materialFrom, momentNow, type NaskahMoment } from '../../desk/documents/naskah-material.ts';
import type { NaskahVersion } from '../../desk/documents/naskah-versions.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { dotsBecameKnown, refilledBlanks } from '../../office/naskah/finished/approved-values.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';

export function leftFailure({ berkas }: OpenKasus, naskah: NaskahDefinition, pergi: 'terkirim' | 'disahkan'): Failure {
  const { id } = berkas;
  const sah = pergi === 'disahkan';
  return new Failure(
    'NASKAH_SUDAH_KELUAR',
    sah
      ? `${naskah.judul} kasus ${id} sudah disahkan: yang ditandatangani tidak diganti.`
      : `${naskah.judul} kasus ${id} sudah terkirim: yang sudah keluar tidak diganti.${naskah.kode === KIRIM_SURAT ? ` Isinya yang keliru diralat, lalu dikirimi surat ralat (${ralatKemendagri.kode}).` : ''}`,
    sah
      ? [`pks draft ${id} ${naskah.kode}`, `pks draft ${id} ${naskah.kode} --sesudah-sah`]
      : [
          `pks draft ${id} ${naskah.kode}`,
          ...(usedLetter(berkas, naskah.kode)
            ? [`pks nomor pesan ${id} --untuk ${naskah.kode}`]
            : [...(naskah.kode === KIRIM_SURAT ? [`pks ralat ${id}`] : []), `pks undo ${id}`]),
        ],
    { naskah: naskah.kode, keadaan: pergi },
  );
}

/** What can be made where the case holds something else by now. */
export async function otherWay(
  sesi: Sitting,
  kasus: OpenKasus,
  { kode }: NaskahDefinition,
  pergi: 'terkirim' | 'disahkan',
): Promise<string> {
  const { id } = kasus.berkas;
  if (pergi === 'disahkan') return ` Konsep dari data sekarang: pks draft ${id} ${kode} --sesudah-sah`;
  return kode === KIRIM_SURAT && (await mayBeCorrected(sesi, kasus))
    ? ` Surat ralatnya: pks draft ${id} ${ralatKemendagri.kode}`
    : '';
}

/** A version of after the signing stands until the signing is put right, or dots of it become known. */
export function isFilledIn(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  { fakta, ...versi }: NaskahVersion,
): boolean {
  const { berkas } = kasus;
  const asal = originOf(sesi, { ...versi, fakta });
  const dulu = momentThen(sesi, berkas, asal, fakta.dicatat);
  const kini = momentNow(sesi, berkas);
  if (asal.kasus < (signingAct(berkas)?.v ?? 0) || !isSameSigning(dulu, kini)) return false;
  return !dotsBecameKnown(naskah, materialFrom(kasus, naskah, dulu), materialFrom(kasus, naskah, kini));
}

const isSameSigning = (a: NaskahMoment, b: NaskahMoment): boolean =>
  JSON.stringify(a.kasus.kerjaSama) === JSON.stringify(b.kasus.kerjaSama);

/**
 * What was printed for the signing said other than the signing recorded. `ikut`: this document follows the signing; an
 * older pks filled in only its numbers and day. Of one corrected in Word its lines are told.
 */
export function otherThanPrinted(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  { pergi: cetak }: ApprovedText,
  ikut: boolean,
): readonly string[] {
  const { berkas } = kasus;
  const sah = signedMoment(sesi, berkas, naskah.kode, momentNow(sesi, berkas));
  if (!cetak || cetak.fakta.dibaca || !sah) return [];
  const dulu = momentThen(sesi, berkas, originOf(sesi, cetak), cetak.fakta.dicatat);
  const [lama, baru] = [dulu, sah].map((saat) => materialFrom(kasus, naskah, { ...saat, konsep: false }));
  const lain = lama && baru && !dulu.kasus.kerjaSama ? refilledBlanks(naskah, lama, baru).join('; ') : '';
  if (lain === '') return [];
  const dariCetakan = `cetakan v${cetak.fakta.versi}`;
  const kata = ikut
    ? `dokumen ini mengikuti yang dicatat pada pengesahan; di ${dariCetakan} lain: ${lain}. Bila yang ditandatangani cetakan itu, ralat pengesahannya: pks ralat ${berkas.id}`
    : `dokumen ini, dibuat pks yang lebih lama, masih seperti ${dariCetakan}; lain daripada yang dicatat pada pengesahan: ${lain}. Agar mengikuti, urungkan dulu pengesahannya: pks undo ${berkas.id} --tindakan ${signingAct(berkas)?.v}`;
  return [`PERHATIAN: ${kata}`];
}
