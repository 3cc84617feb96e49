/** The office's own sheets, such as reports, have letterhead, place, day and signer. */
import { formatTanggalSurat } from '../days/format-days.ts';
import type { Tanggal } from '../days/tanggal.ts';
import type { NaskahSource } from './naskah.ts';
import { dinasName, kantorContact, kantorPlace } from './parts/kop.ts';
import { naskahSetting } from './parts/naskah-settings.ts';
import { sebutanKepala } from './parts/penandatangan.ts';

/** `kop` has the lines of the letterhead, the last ones small. */
export type OfficeSheet = Readonly<{
  kop: readonly string[];
  kantor: string;
  tempatTanggal: string;
  penandatangan: Readonly<{ jabatan: string; nama: string | null; pangkat: string | null; nip: string | null }>;
}>;

export function officeSheet(b: Pick<NaskahSource, 'kantor' | 'pejabat'>, hari: Tanggal): OfficeSheet {
  const kabupaten = naskahSetting(b, 'kantor.kabupaten');
  return {
    kop: [
      `PEMERINTAH KABUPATEN ${kabupaten?.toUpperCase() ?? ''}`.trim(),
      dinasName(b)?.toUpperCase() ?? '',
      naskahSetting(b, 'kantor.alamat') ?? '',
      kantorContact(b),
    ].filter((baris) => baris !== ''),
    kantor: naskahSetting(b, 'kantor.nama') ?? '',
    tempatTanggal: `${kantorPlace(b) ?? ''}, ${formatTanggalSurat(hari)}`,
    penandatangan: {
      jabatan: `${sebutanKepala(b)} Dinas`,
      nama: naskahSetting(b, 'kepala-dinas.nama') || null,
      pangkat: naskahSetting(b, 'kepala-dinas.pangkat'),
      nip: naskahSetting(b, 'kepala-dinas.nip'),
    },
  };
}
