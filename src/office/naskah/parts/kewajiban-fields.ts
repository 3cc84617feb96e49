/** What the second party owes after signing: the days and rhythms that pks tracks. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import { jangkaInWords } from '../../days/jangka.ts';
import { owedDueDaysOf } from '../../kantor/owed-due-days.ts';
import { parseIrama, reportDueDay } from '../../permohonan/kerja-sama/owed-periods.ts';
import type { Irama } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahSource, TextField } from '../naskah.ts';
import { mayBeEmpty } from './naskah-values.ts';

const IRAMA_PHRASES = {
  bulanan: 'setiap bulan',
  triwulanan: 'setiap triwulan',
  semesteran: 'setiap semester',
  tahunan: 'setiap tahun',
  'tidak-ada': 'setiap kali tersedia',
} as const satisfies Record<Irama, string>;

/** As signed, else as requested. Its wording for any other rhythm ("tiap minggu") contradicts none. */
function iramaPhrase({ kasus }: NaskahSource): string {
  const irama = kasus.kerjaSama?.irama ?? parseIrama(kasus.permohonan.dataBalikan);
  return irama === null ? 'secara berkala, paling sedikit setiap semester' : IRAMA_PHRASES[irama];
}

/** '31 Juli', every year. */
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
    terbuka: true, // entered at the signing
    nilai: iramaPhrase,
  },
} as const satisfies Record<string, TextField>;
