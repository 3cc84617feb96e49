import type { MejaContent } from '../../desk/meja/read-meja.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { followUpLists, kasusList, lineChoice, type MenuPick, type PickedLine } from './case-choices.ts';

/** Each list shows so many; other cases are searched for. */
export const MENU_ROWS = 50;

/** `penerima`: who records letters; others find that below their own work. */
export function menuChoices(sesi: Sitting, meja: MejaContent, penerima: string): readonly AskChoice<MenuPick>[] {
  const { anda, kantor, luar, lanjutan, cadangan, jumlah } = meja;
  const siapa = sesi.operator.peran.length > 0 ? 'Anda' : 'kantor';
  const lain = [...kantor.filter((b) => !anda.includes(b)), ...luar];
  const mencatat = runs('Catat surat yang masuk', 'pks new');
  const lebihDulu = siapa === 'kantor' || sesi.operator.peran.includes(penerima);
  return [
    ...kasusList(sesi, `Kerjakan yang menunggu ${siapa} (${jumlah.anda})`, anda),
    ...(lebihDulu ? mencatat : []),
    ...followUpLists(sesi, lanjutan),
    ...kasusList(sesi, siapa === 'Anda' ? 'Kasus orang lain dan pihak luar' : 'Kasus yang menunggu pihak luar', lain),
    { nilai: askSearch, nama: 'Cari', keterangan: '→ pks cari …' },
    ...runs('Buat dokumen', 'pks draft'),
    ...runs('Buka dokumen atau pindaian', 'pks buka'),
    ...runs('Lihat satu kasus', 'pks show'),
    ...(lebihDulu ? [] : mencatat),
    ...(jumlah.terlambat > 0 ? runs(`Yang terlambat (${jumlah.terlambat})`, 'pks overdue') : []),
    ...moreLines('Buku, laporan, dan PKS yang berlaku', LOOKING),
    ...(cadangan.jatuhTempo ? runs('Cadangkan register', 'pks backup') : []),
    ...moreLines('Mengatur dan memelihara', KEEPING),
    { nilai: null, nama: 'Keluar' },
  ];
}

const LOOKING: readonly PickedLine[] = [
  lineChoice('Buku surat masuk', 'pks buku masuk'),
  lineChoice('Buku surat keluar', 'pks buku keluar'),
  lineChoice('Buku kendali: tiap disposisi', 'pks buku kendali'),
  lineChoice('Buku register PKS', 'pks buku pks'),
  lineChoice('Laporan bulan ini', 'pks laporan'),
  lineChoice('PKS yang berlaku dan yang akan habis', 'pks kerja-sama'),
  lineChoice('Yang harus dilaporkan pengguna', 'pks kewajiban'),
  lineChoice('Semua kasus menurut tahapnya', 'pks papan'),
];
const KEEPING: readonly PickedLine[] = [
  lineChoice('Pengaturan kantor', 'pks config ubah'),
  lineChoice('Pejabat baru', 'pks pejabat tambah'),
  lineChoice('Plt. atau Plh.', 'pks wakilkan tambah'),
  lineChoice('PKS lama, dari sebelum ada register ini', 'pks sahkan --tanpa-kasus'),
  lineChoice('Cadangkan register', 'pks backup'),
  lineChoice('Periksa register', 'pks check'),
];

const moreLines = (nama: string, baris: readonly PickedLine[]): readonly AskChoice<MenuPick>[] => [
  { nilai: (ask) => ask.choose(nama, baris), nama, keterangan: baris[0]?.keterangan?.replace('→', 'mis.') ?? '' },
];

const BEGINNINGS: Readonly<Record<string, string>> = {
  'pks config register': 'Buka register kantor yang sudah ada',
  'pks init': 'Buat register baru',
  'pks latihan': 'Coba dulu dengan data latihan',
};

/** The menu has words for these lines of the failure. */
export const beginningChoices = (perintah: readonly string[]): readonly AskChoice<MenuPick>[] => [
  ...perintah.flatMap((satu) => (BEGINNINGS[satu] ? runs(BEGINNINGS[satu], satu) : [])),
  { nilai: null, nama: 'Keluar' },
];

const runs = (nama: string, perintah: string): readonly AskChoice<MenuPick>[] => {
  const { nilai, ...tampak } = lineChoice(nama, perintah);
  return [{ ...tampak, nilai: async () => nilai }];
};

async function askSearch(ask: Ask): Promise<readonly string[]> {
  const teks = await ask.text('Nama, nomor, atau kata yang dicari', {
    periksa: (isi) => (isi.trim() === '' ? 'Ketik sesuatu, atau Esc untuk kembali.' : null),
  });
  return ['cari', teks.trim()];
}
