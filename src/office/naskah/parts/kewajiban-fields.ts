/** The second party owes these days and rhythms after signing, and pks tracks them. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import { jangkaInWords } from '../../days/jangka.ts';
import { owedDueDaysOf } from '../../kantor/owed-due-days.ts';
import { parseIrama, reportDueDay } from '../../permohonan/kerja-sama/owed-periods.ts';
import type { Irama } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahSource, TextField } from '../naskah.ts';
import { LIMA_BUTIR_FIELDS } from './case-fields.ts';
import { mayBeEmpty } from './naskah-values.ts';

const IRAMA_PHRASES = {
  bulanan: 'setiap bulan',
  triwulanan: 'setiap triwulan',
  semesteran: 'setiap semester',
  tahunan: 'setiap tahun',
  'tidak-ada': 'setiap kali tersedia',
} as const satisfies Record<Irama, string>;

/** Its wording for any other rhythm ("tiap minggu") contradicts none. */
const iramaPhrase = (irama: Irama | null): string =>
  irama === null ? 'secara berkala, paling sedikit setiap semester' : IRAMA_PHRASES[irama];

const requestedIrama = ({ kasus }: NaskahSource): Irama | null => parseIrama(kasus.permohonan.dataBalikan);

/** Gives '31 Juli', for every year. */
const dueDayPhrase = (b: NaskahSource, semester: 'S1' | 'S2'): string =>
  formatTanggalSurat(reportDueDay(`2025-${semester}`, owedDueDaysOf(b.kantor))).replace(/ \d{4}$/, '');

export const KEWAJIBAN_FIELDS = {
  laporan_semester_1: {
    arti: 'batas laporan semester I menurut pengaturan kantor',
    contoh: '31 Juli',
    kosong: mayBeEmpty,
    nilai: (b) => dueDayPhrase(b, 'S1'),
  },
  laporan_semester_2: {
    arti: 'batas laporan semester II, pada tahun berikutnya',
    contoh: '31 Januari',
    kosong: mayBeEmpty,
    nilai: (b) => dueDayPhrase(b, 'S2'),
  },
  tenggat_keamanan: {
    arti: 'tenggat menerapkan standar keamanan sejak PKS ditandatangani',
    contoh: '6 (enam) bulan',
    kosong: mayBeEmpty,
    nilai: (b) => jangkaInWords({ jumlah: owedDueDaysOf(b.kantor).bulanKeamanan, satuan: 'bulan' }),
  },
  irama_data_balikan: {
    arti: 'seberapa sering data balikan disampaikan',
    contoh: 'setiap bulan',
    kosong: mayBeEmpty,
    nilai: (b) => iramaPhrase(b.kasus.kerjaSama?.irama ?? requestedIrama(b)),
  },
} as const satisfies Record<string, TextField>;

/** In the agreement itself, what was approved is what was asked for, even if the signing enters another. */
export const REQUESTED_IRAMA_FIELDS = {
  irama_data_balikan: {
    ...KEWAJIBAN_FIELDS.irama_data_balikan,
    nilai: (b) => iramaPhrase(requestedIrama(b)),
  },
  data_balikan: {
    ...LIMA_BUTIR_FIELDS.data_balikan,
    nilai: (b) => withoutIrama(LIMA_BUTIR_FIELDS.data_balikan.nilai(b), iramaPhrase(requestedIrama(b))),
  },
} as const satisfies Record<string, TextField>;

/** In 'jumlah pasien, setiap bulan' the rhythm has a sentence of its own. */
const withoutIrama = (teks: string | null, irama: string): string | null => {
  const akhir = `, ${irama}`;
  return teks?.endsWith(akhir) ? teks.slice(0, -akhir.length) : teks;
};
