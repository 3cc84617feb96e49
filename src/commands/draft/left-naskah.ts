import { momentThen, originOf } from '../../desk/approval/naskah-origin.ts';
import { materialFrom, momentNow } from '../../desk/documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { refilledBlanks } from '../../office/naskah/finished/approved-values.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { finalForms } from '../../office/permohonan/standing/naskah-approval.ts';
import { isSuratSent } from '../../office/permohonan/standing/surat-sent.ts';

export function leftFailure(
  { berkas: { id } }: OpenKasus,
  naskah: NaskahDefinition,
  pergi: 'terkirim' | 'disahkan',
): Failure {
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
          ...(naskah.kode === KIRIM_SURAT ? [`pks ralat ${id}`] : []),
          `pks undo ${id}`,
        ],
    { naskah: naskah.kode, keadaan: pergi },
  );
}

/** What is made afterwards follows what is put right about it. */
function printedBeforeSending({ berkas, sop }: OpenKasus, { kode }: NaskahDefinition): NaskahVersion | undefined {
  const riwayat = effectiveFacts(berkas.tindakan);
  const jadi = finalForms(sop, riwayat, kode);
  const kirim = berkas.tindakan.find((t) =>
    isSuratSent(
      sop,
      t.kejadian.filter((k) => riwayat.includes(k)),
    ),
  );
  return versionsOfNaskah(berkas, kode).findLast((n) => jadi.includes(n.fakta) && n.v < (kirim?.v ?? 0));
}

/** Blanks of the printed letter that hold another value by now. */
export async function blanksChangedSince(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
): Promise<readonly string[]> {
  const { berkas } = kasus;
  const final = printedBeforeSending(kasus, naskah);
  if (!final) return [];
  const dulu = momentThen(sesi, berkas, originOf(sesi, final), final.fakta.dicatat);
  const [lama, kini] = [dulu, momentNow(sesi, berkas)].map((saat) =>
    materialFrom(kasus, naskah, { ...saat, konsep: false }),
  );
  return lama && kini ? refilledBlanks(naskah, () => lama, kini) : [];
}
