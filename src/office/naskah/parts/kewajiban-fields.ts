/** The second party owes these days and rhythms after signing, and pks tracks them. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import { jangkaInWords } from '../../days/jangka.ts';
import { owedDueDaysOf } from '../../kantor/owed-due-days.ts';
import { dueDaysOf, type OwedDueDays, reportDueDay } from '../../permohonan/kerja-sama/owed-periods.ts';
import { CETAKAN, type NaskahSource, type TextField } from '../naskah.ts';
import { withoutLetters } from '../wording/listed-items.ts';
import { wordingOf } from '../wording/wording.ts';
import { LIMA_BUTIR_FIELDS, typedDataBalikan } from './case-fields.ts';
import { mayBeEmpty } from './naskah-values.ts';

/** A signed agreement has its own; a setting is for those drawn up after it. */
function ownDueDays({ kasus: { kerjaSama }, kantor, tempo }: NaskahSource): OwedDueDays {
  const menurut = tempo ?? owedDueDaysOf(kantor);
  return kerjaSama ? dueDaysOf(kerjaSama, menurut) : menurut;
}

const dueDayPhrase = (b: NaskahSource, semester: 'S1' | 'S2'): string =>
  formatTanggalSurat(reportDueDay(`2025-${semester}`, ownDueDays(b))).replace(/ \d{4}$/, '');

/** As it was typed, but for its rhythm, which has a field of its own. */
export function returnedData(b: NaskahSource): string | null {
  const isi = typedDataBalikan(b);
  return isi && wordingOf(b).withoutRhythm(isi);
}

/** The rhythm is the one asked for and approved, whatever is entered at the signing. */
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
    nilai: (b) => jangkaInWords({ jumlah: ownDueDays(b).bulanKeamanan, satuan: 'bulan' }),
  },
  irama_data_balikan: {
    arti: 'seberapa sering data balikan disampaikan',
    contoh: 'setiap bulan',
    kosong: mayBeEmpty,
    nilai: (b) => wordingOf(b).rhythm(b.kasus.permohonan.dataBalikan),
  },
  data_balikan: {
    ...LIMA_BUTIR_FIELDS.data_balikan,
    nilai: (b) => {
      const milik = returnedData(b);
      return milik && ((b.cetakan ?? CETAKAN) < 5 ? milik : withoutLetters(milik));
    },
  },
} as const satisfies Record<string, TextField>;
