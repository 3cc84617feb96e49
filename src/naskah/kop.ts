/** What every letterhead needs. */
import type { BahanNaskah, Isian, IsianBila, IsianTeks } from './naskah.ts';
import { atur } from './pengaturan.ts';
import { bolehKosong, pejabat } from './susun.ts';

/** 'Dinas Kependudukan dan Pencatatan Sipil', without the regency that the letterhead names above it. */
const namaDinas = (b: BahanNaskah): string | null =>
  atur(b, 'kantor.nama')?.replace(/\s+(Kabupaten|Kota)\s.*$/i, '') ?? null;

/** '(0274) 000000 · pos-el … · laman …', as much of it as is set. */
const kontakKantor = (b: BahanNaskah): string =>
  (
    [
      ['Telepon', 'kantor.telepon'],
      ['Pos-el', 'kantor.pos-el'],
      ['Laman', 'kantor.laman'],
    ] as const
  )
    .flatMap(([nama, kunci]) => (atur(b, kunci) ? [`${nama} ${atur(b, kunci)}`] : []))
    .join(', ');

/** The mark of what nobody has approved yet; forms that nobody approves have none. */
export const TANDA_KONSEP = {
  tanda_konsep: {
    arti: 'kata KONSEP di kepala halaman, kosong sesudah disetujui',
    contoh: 'KONSEP',
    kosong: bolehKosong,
    nilai: (b) => (b.konsep ? 'KONSEP' : null),
  },
} as const satisfies Record<string, IsianTeks>;

/** Whether the watermark is there. The word stays beside it, for a program that draws none. */
export const BILA_KONSEP = {
  bila_konsep: { arti: 'belum disetujui: KONSEP tercetak melintang di halaman', nilai: (b) => b.konsep },
} as const satisfies Record<string, IsianBila>;

/** `ada`: KONSEP stands in a header, a footer or a drawing, seen or not. `tanpa`: kinds of pages that show none ('halaman pertama'). */
export type TandaKonsep = Readonly<{ ada: boolean; tanpa: readonly string[] }>;

/** The values of a document as they are once it is approved. */
export const tanpaTanda = ({ teks, baris, bila }: Isian): Isian => {
  const padam = <N>(isian: Readonly<Record<string, N>>, tanda: object, nilai: N) =>
    Object.fromEntries(Object.entries(isian).map(([k, v]) => [k, k in tanda ? nilai : v]));
  return { teks: padam(teks, TANDA_KONSEP, ''), baris, bila: padam(bila, BILA_KONSEP, false) };
};

/** The letterhead of the office's own forms: they work before anything is set. */
export const KOP = {
  kop_kabupaten: {
    arti: 'nama kabupaten dengan huruf besar',
    contoh: 'SLEMAN',
    kosong: pejabat('kantor.kabupaten'),
    nilai: (b) => atur(b, 'kantor.kabupaten')?.toUpperCase() ?? null,
  },
  kop_dinas: {
    arti: 'nama dinas dengan huruf besar, tanpa kabupaten',
    contoh: 'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
    kosong: pejabat('kantor.nama'),
    nilai: (b) => namaDinas(b)?.toUpperCase() ?? null,
  },
  kantor_alamat: {
    arti: 'alamat kantor',
    contoh: 'Jalan Contoh Nomor 1, Sleman 55511',
    kosong: bolehKosong,
    nilai: (b) => atur(b, 'kantor.alamat'),
  },
  kantor_kontak: {
    arti: 'telepon, pos-el dan laman kantor, yang sudah diatur',
    contoh: 'Telepon (0274) 000000, Pos-el dukcapil@contoh.go.id',
    kosong: bolehKosong,
    nilai: kontakKantor,
  },
} as const satisfies Record<string, IsianTeks>;

export const KOP_BILA = {
  bila_alamat_kantor: { arti: 'alamat kantor sudah diatur', nilai: (b) => atur(b, 'kantor.alamat') !== null },
  bila_kontak_kantor: { arti: 'telepon, pos-el atau laman kantor sudah diatur', nilai: (b) => kontakKantor(b) !== '' },
} as const satisfies Record<string, IsianBila>;

/** The name of the office in running text, and the regency's. */
export const KANTOR = {
  kantor_nama: {
    arti: 'nama kantor lengkap',
    contoh: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman',
    kosong: pejabat('kantor.nama'),
    nilai: (b) => atur(b, 'kantor.nama'),
  },
  kantor_dinas: {
    arti: 'nama dinas tanpa kabupaten',
    contoh: 'Dinas Kependudukan dan Pencatatan Sipil',
    kosong: pejabat('kantor.nama'),
    nilai: namaDinas,
  },
  kantor_kabupaten: {
    arti: 'nama kabupaten',
    contoh: 'Sleman',
    kosong: pejabat('kantor.kabupaten'),
    nilai: (b) => atur(b, 'kantor.kabupaten'),
  },
} as const satisfies Record<string, IsianTeks>;

/** The place in dates of letters. */
export const tempatKantor = (b: BahanNaskah): string | null => atur(b, 'kantor.tempat') ?? atur(b, 'kantor.kabupaten');
