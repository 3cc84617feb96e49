import type { ConditionField, NaskahSource, NaskahValues, TextField } from '../naskah.ts';
import { naskahSetting, penandatanganOf } from './naskah-settings.ts';
import { fromPejabat, mayBeEmpty } from './naskah-values.ts';

type KopSource = Pick<NaskahSource, 'kantor' | 'pejabat'>;

/** The letterhead names the regency above it. */
export const dinasName = (b: KopSource): string | null =>
  naskahSetting(b, 'kantor.nama')?.replace(/\s+(Kabupaten|Kota)\s.*$/i, '') ?? null;

export const kantorContact = (b: KopSource): string =>
  (
    [
      ['Telepon', 'kantor.telepon'],
      ['Pos-el', 'kantor.pos-el'],
      ['Laman', 'kantor.laman'],
    ] as const
  )
    .flatMap(([nama, kunci]) => (naskahSetting(b, kunci) ? [`${nama} ${naskahSetting(b, kunci)}`] : []))
    .join(', ');

/** Such papers are drawn up from other data than were signed. */
const AFTER_SIGNING = 'KONSEP, BUKAN YANG DITANDATANGANI';

/** Forms without approval have none. */
export const KONSEP_FIELDS = {
  tanda_konsep: {
    arti: 'kata KONSEP di kepala halaman, kosong sesudah disetujui',
    contoh: 'KONSEP',
    kosong: mayBeEmpty,
    nilai: (b) => (b.konsep ? (b.kasus.kerjaSama ? AFTER_SIGNING : 'KONSEP') : null),
  },
} as const satisfies Record<string, TextField>;

/** Some programs do not draw the watermark. */
export const KONSEP_CONDITIONS = {
  bila_konsep: { arti: 'belum disetujui: KONSEP tercetak melintang di halaman', nilai: (b) => b.konsep },
} as const satisfies Record<string, ConditionField>;

/** With `ada` it is somewhere in a header, footer or drawing; the pages of `tanpa` lack it. */
export type KonsepMark = Readonly<{ ada: boolean; tanpa: readonly string[] }>;

export const withoutKonsepMark = ({ teks, baris, bila }: NaskahValues): NaskahValues => {
  const padam = <N>(isian: Readonly<Record<string, N>>, tanda: object, nilai: N) =>
    Object.fromEntries(Object.entries(isian).map(([k, v]) => [k, k in tanda ? nilai : v]));
  return { teks: padam(teks, KONSEP_FIELDS, ''), baris, bila: padam(bila, KONSEP_CONDITIONS, false) };
};

/** Forms use these, which work before anything is set. */
export const KOP_FIELDS = {
  kop_kabupaten: {
    arti: 'nama kabupaten dengan huruf besar',
    contoh: 'SLEMAN',
    kosong: fromPejabat('kantor.kabupaten'),
    nilai: (b) => naskahSetting(b, 'kantor.kabupaten')?.toUpperCase() ?? null,
  },
  kop_dinas: {
    arti: 'nama dinas dengan huruf besar, tanpa kabupaten',
    contoh: 'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
    kosong: fromPejabat('kantor.nama'),
    nilai: (b) => dinasName(b)?.toUpperCase() ?? null,
  },
  kantor_alamat: {
    arti: 'alamat kantor',
    contoh: 'Jalan Contoh Nomor 1, Sleman 55511',
    kosong: mayBeEmpty,
    nilai: (b) => naskahSetting(b, 'kantor.alamat'),
  },
  kantor_kontak: {
    arti: 'telepon, pos-el dan laman kantor, yang sudah diatur',
    contoh: 'Telepon (0274) 000000, Pos-el dukcapil@contoh.go.id',
    kosong: mayBeEmpty,
    nilai: kantorContact,
  },
} as const satisfies Record<string, TextField>;

export const KOP_CONDITIONS = {
  bila_alamat_kantor: { arti: 'alamat kantor sudah diatur', nilai: (b) => naskahSetting(b, 'kantor.alamat') !== null },
  bila_kontak_kantor: { arti: 'telepon, pos-el atau laman kantor sudah diatur', nilai: (b) => kantorContact(b) !== '' },
} as const satisfies Record<string, ConditionField>;

/** The Bupati's letters to the ministry that the Dinas passes on use these. */
export const MELALUI_CONDITIONS = {
  bila_melalui_dinas: {
    arti: 'Bupati yang menandatangani, dan suratnya diteruskan Dinas',
    nilai: (b) => penandatanganOf(b) === 'Bupati melalui Dinas',
  },
} as const satisfies Record<string, ConditionField>;

export const KANTOR_FIELDS = {
  kantor_nama: {
    arti: 'nama kantor lengkap',
    contoh: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman',
    kosong: fromPejabat('kantor.nama'),
    nilai: (b) => naskahSetting(b, 'kantor.nama'),
  },
  kantor_dinas: {
    arti: 'nama dinas tanpa kabupaten',
    contoh: 'Dinas Kependudukan dan Pencatatan Sipil',
    kosong: fromPejabat('kantor.nama'),
    nilai: dinasName,
  },
  kantor_kabupaten: {
    arti: 'nama kabupaten',
    contoh: 'Sleman',
    kosong: fromPejabat('kantor.kabupaten'),
    nilai: (b) => naskahSetting(b, 'kantor.kabupaten'),
  },
} as const satisfies Record<string, TextField>;

export const kantorPlace = (b: KopSource): string | null =>
  naskahSetting(b, 'kantor.tempat') ?? naskahSetting(b, 'kantor.kabupaten');
