import { capitalized } from '../../../text/capitalized.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import { dayInWib } from '../../days/tanggal.ts';
import { owedDueDaysOf } from '../../kantor/owed-due-days.ts';
import { owedName } from '../../permohonan/kerja-sama/owed-periods.ts';
import { kewajibanListRows } from '../../permohonan/views/kerja-sama-list.ts';
import type { NaskahDefinition, NaskahSource, NotYetDue } from '../naskah.ts';
import { AGREEMENT_FIELDS, notYetSigned } from '../parts/agreement-fields.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { refuseMissing } from '../parts/naskah-values.ts';
import { ADDRESSEE_FIELDS, KEPALA_DINAS_SURAT, repeatedNomorFields } from '../parts/surat-dinas.ts';

const KODE = 'tagihan-laporan';

export const tagihanLaporan: NaskahDefinition = {
  kode: KODE,
  judul: 'Tagihan laporan kepada lembaga',
  berulang: true,
  menurut: { naskah: 'pks', sejak: 8 },
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...repeatedNomorFields(KODE),
    ...ADDRESSEE_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_kasus: NOMOR_FIELDS.nomor_kasus,
    ...AGREEMENT_FIELDS,
    per_tanggal: {
      arti: 'hari daftar kewajiban ini dihitung',
      contoh: '10 Februari 2027',
      kosong: refuseMissing,
      pokok: true,
      nilai: (b) => formatTanggalSurat(dayInWib(b.kini)),
    },
  },
  baris: {
    tagihan: {
      arti: 'satu baris tiap kewajiban yang lewat tenggat, yang paling lama lebih dulu',
      kolom: { no: 'nomor urut', kewajiban: 'kewajiban dan periodenya', tempo: 'tenggatnya' },
      pokok: true,
      nilai: (b) =>
        lateKewajiban(b).map(({ kewajiban, periode, jatuhTempo }, i) => ({
          no: `${i + 1}`,
          kewajiban: capitalized(owedName(kewajiban, periode)),
          tempo: formatTanggalSurat(jatuhTempo),
        })),
    },
  },
  bila: KEPALA_DINAS_SURAT.bila,
  tolak: refuseTagihan,
};

/** As `pks kewajiban` counts; the due day itself is not late. */
function lateKewajiban({ id, kasus: { lembaga, kerjaSama }, kantor, kalender, kini, tempo }: NaskahSource) {
  if (!kerjaSama) return [];
  const semua = kewajibanListRows(
    { id, permohonan: { lembaga, kerjaSama } },
    kalender,
    tempo ?? owedDueDaysOf(kantor),
    dayInWib(kini),
  );
  return semua.filter((x) => x.keadaan === 'lewat').sort((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
}

function refuseTagihan(b: NaskahSource): NotYetDue | null {
  if (!b.kasus.kerjaSama || lateKewajiban(b).length > 0) return notYetSigned(b);
  return { sebab: `${b.kasus.lembaga.nama} tidak mempunyai kewajiban yang lewat`, saran: ['pks kewajiban'] };
}
