/** It answers a letter that asks for aggregate data only, which needs no agreement. */
import type { NaskahDefinition } from '../naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { byHand } from '../parts/naskah-values.ts';
import { ADDRESSEE_FIELDS, KEPALA_DINAS_SURAT, ownNomorFields } from '../parts/surat-dinas.ts';

const KODE = 'jawaban-agregat';

export const jawabanAgregat: NaskahDefinition = {
  kode: KODE,
  judul: 'Jawaban permohonan data agregat',
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields(KODE),
    ...ADDRESSEE_FIELDS,
    ...SURAT_FIELDS,
    nomor_agenda: NOMOR_FIELDS.nomor_agenda,
    posisi_data: {
      arti: 'keadaan data pada tanggal atau semester berapa, ditulis kantor',
      contoh: 'semester I tahun 2026',
      kosong: byHand(30),
      nilai: () => null,
    },
  },
  baris: {},
  bila: KEPALA_DINAS_SURAT.bila,
  tolak: ({ id, kasus }) =>
    kasus.data === 'agregat' ? null : { sebab: `permohonan ${id} meminta data perseorangan, bukan data agregat` },
};
