import type { MejaContent } from '../../desk/meja/read-meja.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { StepBack } from '../../errors.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { dueText } from '../../screen/kasus/langkah-text.ts';
import { elideText } from '../../screen/layout/wrap.ts';
import { FOLLOW_UP_TITLES } from '../../screen/lists/follow-up-footer.ts';
import { type MejaRow, shortCommand } from '../../screen/lists/meja-rows.ts';

/** Each list shows so many; other cases are searched for. */
export const MENU_ROWS = 50;

/** So much stands before a choice; once chosen it goes below its question. */
const CHOICE_MARGIN = 6;

/** The line to run; null leaves the menu. */
export type MenuPick = ((ask: Ask) => Promise<readonly string[]>) | null;

type PickedLine = AskChoice<readonly string[]>;

const lineChoice = (nama: string, perintah: string): PickedLine => ({
  nilai: perintah.split(' ').slice(1),
  nama,
  keterangan: `→ ${perintah}`,
});

export function menuChoices(sesi: Sitting, meja: MejaContent): readonly AskChoice<MenuPick>[] {
  const { anda, kantor, luar, lanjutan, cadangan, jumlah } = meja;
  const siapa = sesi.operator.peran.length > 0 ? 'Anda' : 'kantor';
  const lain = [...kantor.filter((b) => !anda.includes(b)), ...luar];
  return [
    ...kasusList(sesi, `Kerjakan yang menunggu ${siapa} (${jumlah.anda})`, anda),
    ...runs('Catat surat yang masuk', 'pks new'),
    ...followUpLists(sesi, lanjutan),
    ...kasusList(sesi, siapa === 'Anda' ? 'Kasus orang lain dan pihak luar' : 'Kasus yang menunggu pihak luar', lain),
    { nilai: askSearch, nama: 'Cari', keterangan: '→ pks cari …' },
    ...runs('Buat dokumen', 'pks draft'),
    ...runs('Buka dokumen atau pindaian', 'pks buka'),
    ...runs('Lihat satu kasus', 'pks show'),
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

/** The case comes first, then what to do with it; Esc leads back. */
function kasusList(sesi: Sitting, nama: string, baris: readonly MejaRow[]): readonly AskChoice<MenuPick>[] {
  if (baris.length === 0) return [];
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  const lebar = sesi.env.lebar - CHOICE_MARGIN;
  const kasus = baris.map((b) => ({
    nilai: b,
    nama: elideText(
      `${b.id} ${b.lembaga} — ${dueText(b, dasar)}, ${langkahCode(b.langkah?.no ?? 0)} ${b.langkah?.ringkas}`,
      lebar,
    ),
    keterangan: `→ ${shortCommand(b.perintah, b.id, sesi.hariIni)}`,
  }));
  const pilih = async (ask: Ask): Promise<readonly string[]> => {
    for (;;) {
      const satu = await ask.choose('Kasus yang mana', kasus);
      try {
        return await ask.choose(`${satu.id} ${satu.lembaga}`, kasusActions(satu, sesi.hariIni));
      } catch (e) {
        if (!(e instanceof StepBack)) throw e;
      }
    }
  };
  return [{ nilai: pilih, nama, keterangan: kasus[0]?.keterangan?.replace('→', 'mis.') ?? '' }];
}

function kasusActions(b: MejaRow, hariIni: string): readonly PickedLine[] {
  const satu = (nama: string, kata: string): PickedLine =>
    lineChoice(nama, shortCommand(`pks ${kata} ${b.id}`, b.id, hariIni));
  return [
    b.langkah?.jeda
      ? satu('Akhiri jeda: yang ditunggu sudah datang', 'lanjut')
      : satu('Selesaikan langkah ini', 'advance'),
    satu('Lihat selengkapnya', 'show'),
    satu('Buat dokumen', 'draft'),
    satu('Buka dokumen atau pindaian', 'buka'),
    satu('Tambahkan pindaian', 'lampirkan'),
    satu('Isi yang belum ada', 'lengkapi'),
    satu('Betulkan isian yang salah', 'ralat'),
    satu('Tarik kembali langkah terakhir', 'undo'),
    ...(b.langkah?.jeda ? [] : [satu('Jeda: menunggu pemohon atau Kemendagri', 'tunggu')]),
  ];
}

function followUpLists({ hariIni }: Sitting, lanjutan: MejaContent['lanjutan']): readonly AskChoice<MenuPick>[] {
  return (Object.keys(FOLLOW_UP_TITLES) as (keyof typeof FOLLOW_UP_TITLES)[]).flatMap((apa) => {
    const { jumlah, baris } = lanjutan[apa];
    if (baris.length === 0) return [];
    const pilihan = baris.map((b) =>
      lineChoice(`${b.id} ${b.lembaga} — ${b.hari} hari`, shortCommand(b.perintah, b.id, hariIni)),
    );
    const pilih = (ask: Ask) => ask.choose('Kasus yang mana', pilihan);
    return [
      {
        nilai: pilih,
        nama: `${FOLLOW_UP_TITLES[apa]} (${jumlah})`,
        keterangan: pilihan[0]?.keterangan?.replace('→', 'mis.') ?? '',
      },
    ];
  });
}
