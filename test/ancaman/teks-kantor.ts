/** The daily words and numbers of an office, and NIKs as people would write them, made from a seed of their own. */

/** mulberry32: small, and the same on every machine. */
export function dadu(benih: number) {
  let keadaan = benih;
  const acak = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const angka = (dari: number, sampai: number): number => dari + Math.floor(acak() * (sampai - dari + 1));
  const satu = <T>(dari: readonly T[]): T => dari[angka(0, dari.length - 1)] as T;
  return { angka, satu };
}
export type Dadu = ReturnType<typeof dadu>;

const KATA =
  'yth bapak ibu kepala dinas sekretaris bidang pemanfaatan data surat permohonan hak akses perihal nomor tanggal tahun tentang perjanjian kerja sama rumah sakit umum daerah kalurahan kapanewon sleman tirta husada asri verifikasi identitas pasien warga lampiran berkas tiga rangkap telepon hubungi petugas loket pada hari pukul sampai dengan sebesar biaya anggaran ruang rapat lantai jalan magelang km rt rw kode pos nip direktur sesuai disposisi segera tindak lanjuti rekap jumlah pengguna lembar rangkap menunggu balasan kemendagri'.split(
    ' ',
  );
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const UNIT = ['DUKCAPIL', 'Dukcapil', 'RSUD-TH', 'PKS', 'Dinkes', 'KEU'] as const;

const dua = (n: number): string => String(n).padStart(2, '0');
const banyak = (d: Dadu, n: number): string => Array.from({ length: n }, () => d.angka(0, 9)).join('');

function tanggal(d: Dadu): string {
  const [h, b, t] = [d.angka(1, 28), d.angka(1, 12), d.angka(1965, 2030)];
  return d.satu([
    `${h}/${b}/${t}`,
    `${dua(h)}/${dua(b)}/${t}`,
    `${dua(h)}-${dua(b)}-${t}`,
    `${dua(h)}.${dua(b)}.${t}`,
    `${dua(h)}-${dua(b)}-${dua(t % 100)}`,
    `${t}-${dua(b)}-${dua(h)}`,
    `${h} Agustus ${t}`,
  ]);
}
const jam = (d: Dadu): string => {
  const satu = () => `${dua(d.angka(6, 17))}${d.satu(['.', ':'])}${dua(d.angka(0, 59))}`;
  return d.satu([satu(), `${satu()} WIB`, `${satu()}-${satu()}`, `${satu()} - ${satu()}`, `${satu()} s.d. ${satu()}`]);
};
const klasifikasi = (d: Dadu): string => d.satu(['470', '445', '900.1.3.2', '400.12', '005', '900.1.3.2.15']);
function nomorSurat(d: Dadu): string {
  const [k, urut, b, t] = [klasifikasi(d), d.angka(1, 9999), d.angka(1, 12), d.angka(2015, 2030)];
  return d.satu([
    `${k}/${urut}/${ROMAWI[b - 1]}/${d.satu(UNIT)}/${t}`,
    `${k}/${urut}/${d.satu(UNIT)}/${t}`,
    `${k}/${urut}/${d.satu(UNIT)}`,
    `${k}/${urut}/${t}`,
    `${k} / ${urut} / ${t}`,
    `${k}/${urut}/${dua(b)}/${t}`,
    `${k}/${urut}.${d.satu(['a', 'b'])}/${t}`,
    `${urut}/PKS/${t}`,
  ]);
}
function telepon(d: Dadu): string {
  const [a, b, c] = [banyak(d, 2), banyak(d, 4), banyak(d, d.angka(3, 4))];
  const hp = d.satu(['081', '085', '087', '089']) + d.angka(1, 9);
  const lokal = `${d.angka(2, 9)}${banyak(d, 5)}`;
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
function nip(d: Dadu): string {
  const lahir = `${d.angka(1961, 2003)}${dua(d.angka(1, 12))}${dua(d.angka(1, 28))}`;
  const angkat = `${d.angka(1985, 2026)}${d.satu([dua(d.angka(1, 12)), '21'])}`;
  const urut = `00${d.angka(1, 9)}`;
  const sela = d.satu(['', ' ', ' ', '.']);
  return [lahir, angkat, d.angka(1, 2), urut].join(sela);
}
function uang(d: Dadu): string {
  const ribuan = Array.from({ length: d.angka(1, 4) }, () => banyak(d, 3)).join('.');
  return `${d.satu(['Rp', 'Rp ', 'Rp. ', ''])}${d.angka(1, 999)}.${ribuan}${d.satu(['', ',00', ',-'])}`;
}
const kecil = (d: Dadu): string =>
  d.satu([
    `${d.angka(1, 999)} ${d.satu(['orang', 'lembar', 'berkas', 'hari kerja', 'NIK', '%'])}`,
    `RT ${dua(d.angka(1, 40))}/RW ${dua(d.angka(1, 40))}`,
    `Jl. Magelang Km ${d.angka(1, 20)} No. ${d.angka(1, 300)}`,
    `Sleman 555${dua(d.angka(1, 99))}`,
    `langkah ${d.angka(1, 21)}, ${d.angka(1, 21)}, ${d.angka(1, 21)} dan ${d.angka(1, 21)}`,
    `TA ${d.angka(2020, 2027)}/${d.angka(2028, 2030)}`,
    `Permendagri ${d.angka(1, 130)}/${d.angka(2010, 2025)}`,
    `-7.7${banyak(d, 4)}, 110.3${banyak(d, 4)}`,
    `IMG_20${d.angka(20, 29)}${dua(d.angka(1, 12))}${dua(d.angka(1, 28))}_${dua(d.angka(0, 23))}${dua(d.angka(0, 59))}${dua(d.angka(0, 59))}.jpg`,
  ]);

const HAL = [tanggal, jam, nomorSurat, telepon, nip, uang, kecil] as const;

/** A line as it would stand in a note, an address or a subject: words, numbers, and lists of numbers of one kind or several. */
export function teksKantor(d: Dadu): string {
  const bagian = Array.from({ length: d.angka(1, 5) }, () => {
    const hal = d.satu(HAL);
    const daftar = Array.from({ length: d.satu([1, 1, 1, 2, 2, 3, 5]) }, () =>
      (d.angka(0, 3) === 0 ? d.satu(HAL) : hal)(d),
    );
    const kata = Array.from({ length: d.angka(0, 3) }, () => d.satu(KATA));
    const miring = daftar.every((satu) => !satu.includes('/')); // nobody parts by a slash what is full of slashes
    const sela = d.satu([', ', ', ', '; ', ' / ', ' dan ', ' - ', ' atau ', miring ? '/' : '; ']);
    return [...kata, daftar.join(sela)].join(' ');
  });
  return bagian.join(d.satu([', ', '. ', '; ', ' – ', ' (']));
}

const SELA = [
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
export function nikTersamar(d: Dadu): string {
  const hari = d.angka(1, 31) + d.satu([0, 40]);
  const lahir = `${dua(hari)}${dua(d.angka(1, 12))}${dua(d.angka(0, 99))}`;
  const nik = `${d.angka(11, 96)}${banyak(d, 4)}${lahir}${String(d.angka(1, 9999)).padStart(4, '0')}`;
  const sela = d.satu(SELA);
  const rapat = [...sela].length === 1;
  const potong =
    rapat && d.angka(0, 2) === 0 ? acakPotong(d) : d.satu([[4, 8, 12], [6, 12], [2, 4, 6, 12], [8], [12], [6], []]);
  const campur = rapat && d.angka(0, 4) === 0;
  const isi = [0, ...potong]
    .map((dari, i) => (i === 0 ? '' : campur ? d.satu(SELA.slice(0, 12)) : sela) + nik.slice(dari, potong[i] ?? 16))
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
    `${banyak(d, 2)}`,
    '_2.pdf',
    ' 0812 3456 7890',
  ]);
  return `${depan}${isi}${belakang}`;
}

function acakPotong(d: Dadu): readonly number[] {
  const letak = new Set(Array.from({ length: d.angka(1, 6) }, () => d.angka(1, 15)));
  return [...letak].sort((a, b) => a - b);
}
