/** The daily words and numbers of an office, and NIKs as people would write them, made from a seed of their own. */
import { seededRandom } from '../../support/seeded-random.ts';

export function officeDice(benih: number) {
  const acak = seededRandom(benih);
  const angka = (dari: number, sampai: number): number => dari + Math.floor(acak() * (sampai - dari + 1));
  const satu = <T>(dari: readonly T[]): T => dari[angka(0, dari.length - 1)] as T;
  return { angka, satu };
}
export type OfficeDice = ReturnType<typeof officeDice>;

const OFFICE_WORDS =
  'yth bapak ibu kepala dinas sekretaris bidang pemanfaatan data surat permohonan hak akses perihal nomor tanggal tahun tentang perjanjian kerja sama rumah sakit umum daerah kalurahan kapanewon sleman tirta husada asri verifikasi identitas pasien warga lampiran berkas tiga rangkap telepon hubungi petugas loket pada hari pukul sampai dengan sebesar biaya anggaran ruang rapat lantai jalan magelang km rt rw kode pos nip direktur sesuai disposisi segera tindak lanjuti rekap jumlah pengguna lembar rangkap menunggu balasan kemendagri'.split(
    ' ',
  );
const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const UNITS = ['DUKCAPIL', 'Dukcapil', 'RSUD-TH', 'PKS', 'Dinkes', 'KEU'] as const;

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const manyDigits = (d: OfficeDice, n: number): string => Array.from({ length: n }, () => d.angka(0, 9)).join('');

function someTanggal(d: OfficeDice): string {
  const [h, b, t] = [d.angka(1, 28), d.angka(1, 12), d.angka(1965, 2030)];
  return d.satu([
    `${h}/${b}/${t}`,
    `${twoDigits(h)}/${twoDigits(b)}/${t}`,
    `${twoDigits(h)}-${twoDigits(b)}-${t}`,
    `${twoDigits(h)}.${twoDigits(b)}.${t}`,
    `${twoDigits(h)}-${twoDigits(b)}-${twoDigits(t % 100)}`,
    `${t}-${twoDigits(b)}-${twoDigits(h)}`,
    `${h} Agustus ${t}`,
  ]);
}
const someClock = (d: OfficeDice): string => {
  const satu = () => `${twoDigits(d.angka(6, 17))}${d.satu(['.', ':'])}${twoDigits(d.angka(0, 59))}`;
  return d.satu([satu(), `${satu()} WIB`, `${satu()}-${satu()}`, `${satu()} - ${satu()}`, `${satu()} s.d. ${satu()}`]);
};
const someKlasifikasi = (d: OfficeDice): string => d.satu(['470', '445', '900.1.3.2', '400.12', '005', '900.1.3.2.15']);
function someNomorSurat(d: OfficeDice): string {
  const [k, urut, b, t] = [someKlasifikasi(d), d.angka(1, 9999), d.angka(1, 12), d.angka(2015, 2030)];
  return d.satu([
    `${k}/${urut}/${ROMAN_MONTHS[b - 1]}/${d.satu(UNITS)}/${t}`,
    `${k}/${urut}/${d.satu(UNITS)}/${t}`,
    `${k}/${urut}/${d.satu(UNITS)}`,
    `${k}/${urut}/${t}`,
    `${k} / ${urut} / ${t}`,
    `${k}/${urut}/${twoDigits(b)}/${t}`,
    `${k}/${urut}.${d.satu(['a', 'b'])}/${t}`,
    `${urut}/PKS/${t}`,
  ]);
}
function somePhone(d: OfficeDice): string {
  const [a, b, c] = [manyDigits(d, 2), manyDigits(d, 4), manyDigits(d, d.angka(3, 4))];
  const hp = d.satu(['081', '085', '087', '089']) + d.angka(1, 9);
  const lokal = `${d.angka(2, 9)}${manyDigits(d, 5)}`;
  return d.satu([
    `${hp}${b}${c}`,
    `${hp}-${b}-${c}`,
    `${hp} ${b} ${c}`,
    `+62 ${hp.slice(1)}-${b}-${c}`,
    `+62${hp.slice(1)}${b}${c}`,
    `0274 ${lokal}`,
    `(0274) ${lokal}`,
    `0274-${lokal}`,
    `0274${lokal}`,
    `(021) ${lokal}${a}`,
  ]);
}
function someNip(d: OfficeDice): string {
  const lahir = `${d.angka(1961, 2003)}${twoDigits(d.angka(1, 12))}${twoDigits(d.angka(1, 28))}`;
  const angkat = `${d.angka(1985, 2026)}${d.satu([twoDigits(d.angka(1, 12)), '21'])}`;
  const urut = `00${d.angka(1, 9)}`;
  const sela = d.satu(['', ' ', ' ', '.']);
  return [lahir, angkat, d.angka(1, 2), urut].join(sela);
}
function someMoney(d: OfficeDice): string {
  const ribuan = Array.from({ length: d.angka(1, 4) }, () => manyDigits(d, 3)).join('.');
  return `${d.satu(['Rp', 'Rp ', 'Rp. ', ''])}${d.angka(1, 999)}.${ribuan}${d.satu(['', ',00', ',-'])}`;
}
const smallNumber = (d: OfficeDice): string =>
  d.satu([
    `${d.angka(1, 999)} ${d.satu(['orang', 'lembar', 'berkas', 'hari kerja', 'NIK', '%'])}`,
    `RT ${twoDigits(d.angka(1, 40))}/RW ${twoDigits(d.angka(1, 40))}`,
    `Jl. Magelang Km ${d.angka(1, 20)} No. ${d.angka(1, 300)}`,
    `Sleman 555${twoDigits(d.angka(1, 99))}`,
    `langkah ${d.angka(1, 21)}, ${d.angka(1, 21)}, ${d.angka(1, 21)} dan ${d.angka(1, 21)}`,
    `TA ${d.angka(2020, 2027)}/${d.angka(2028, 2030)}`,
    `Permendagri ${d.angka(1, 130)}/${d.angka(2010, 2025)}`,
    `-7.7${manyDigits(d, 4)}, 110.3${manyDigits(d, 4)}`,
    `IMG_20${d.angka(20, 29)}${twoDigits(d.angka(1, 12))}${twoDigits(d.angka(1, 28))}_${twoDigits(d.angka(0, 23))}${twoDigits(d.angka(0, 59))}${twoDigits(d.angka(0, 59))}.jpg`,
  ]);

const OFFICE_PIECES = [someTanggal, someClock, someNomorSurat, somePhone, someNip, someMoney, smallNumber] as const;

/** A line as it would stand in a note, an address or a subject: words, numbers, and lists of numbers of one kind or several. */
export function officeText(d: OfficeDice): string {
  const bagian = Array.from({ length: d.angka(1, 5) }, () => {
    const hal = d.satu(OFFICE_PIECES);
    const daftar = Array.from({ length: d.satu([1, 1, 1, 2, 2, 3, 5]) }, () =>
      (d.angka(0, 3) === 0 ? d.satu(OFFICE_PIECES) : hal)(d),
    );
    const kata = Array.from({ length: d.angka(0, 3) }, () => d.satu(OFFICE_WORDS));
    const miring = daftar.every((satu) => !satu.includes('/')); // nobody parts by a slash what is full of slashes
    const sela = d.satu([', ', ', ', '; ', ' / ', ' dan ', ' - ', ' atau ', miring ? '/' : '; ']);
    return [...kata, daftar.join(sela)].join(' ');
  });
  return bagian.join(d.satu([', ', '. ', '; ', ' – ', ' (']));
}

const NIK_GAPS = [
  ' ',
  '.',
  '-',
  '/',
  '–',
  '—',
  '_',
  '\u00a0',
  '\u200b',
  '\u2009',
  '·',
  ':',
  '\u2011',
  '\u2212',
  ' - ',
  ' / ',
  '  ',
  '\n',
];

/** A NIK with its digits parted in one way or another, and what may stand around it. */
export function disguisedNik(d: OfficeDice): string {
  const hari = d.angka(1, 31) + d.satu([0, 40]);
  const lahir = `${twoDigits(hari)}${twoDigits(d.angka(1, 12))}${twoDigits(d.angka(0, 99))}`;
  const nik = `${d.angka(11, 96)}${manyDigits(d, 4)}${lahir}${String(d.angka(1, 9999)).padStart(4, '0')}`;
  const sela = d.satu(NIK_GAPS);
  const rapat = [...sela].length === 1;
  const potong =
    rapat && d.angka(0, 2) === 0 ? randomCuts(d) : d.satu([[4, 8, 12], [6, 12], [2, 4, 6, 12], [8], [12], [6], []]);
  const campur = rapat && d.angka(0, 4) === 0;
  const isi = [0, ...potong]
    .map((dari, i) => (i === 0 ? '' : campur ? d.satu(NIK_GAPS.slice(0, 12)) : sela) + nik.slice(dari, potong[i] ?? 16))
    .join('');
  const depan = d.satu([
    '',
    '',
    'NIK ',
    'NIK: ',
    'no 1. ',
    '25 ',
    '(',
    'a.n. Contoh, ',
    `${d.angka(1, 9)}`,
    `${d.angka(1, 99)}/`,
  ]);
  const belakang = d.satu([
    '',
    '',
    ' 25 tahun',
    ').',
    ', Sleman',
    ' 12/08/2026',
    `${d.angka(0, 9)}`,
    `${manyDigits(d, 2)}`,
    '_2.pdf',
    ' 0812 3456 7890',
  ]);
  return `${depan}${isi}${belakang}`;
}

function randomCuts(d: OfficeDice): readonly number[] {
  const letak = new Set(Array.from({ length: d.angka(1, 6) }, () => d.angka(1, 15)));
  return [...letak].sort((a, b) => a - b);
}
