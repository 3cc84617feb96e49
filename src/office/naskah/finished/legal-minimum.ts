/**
 * Tells whether a finished document holds what the law asks, even if its template was edited. Number, order and
 * wording of articles are the office's own.
 */

import { ACCESS_REQUIREMENTS } from './access-minimum.ts';
import { bindsBy, holdsText, type LegalRequirement, readFinished } from './finished-text.ts';

/** A ban may introduce a list. */
const bans = (nama: string, apa: string): LegalRequirement => {
  const pola = new RegExp(`(dilarang|tidak (boleh|diperkenankan|dibenarkan|akan))\\b[^.]*(${apa})`, 'i');
  return [nama, ({ pasal }) => pasal.some(({ isi }) => pola.test(isi.join(' ')))];
};

const holdsRights = (pihak: string, nama: string): readonly LegalRequirement[] =>
  (
    [
      ['hak', 'berhak|hak(?! akses)'],
      ['kewajiban', 'berkewajiban|kewajiban|wajib'],
    ] as const
  ).map(([apa, kata]) =>
    bindsBy(
      `${apa} ${nama}`,
      new RegExp(`${pihak}\\b[^.;]{0,40}\\b(${kata})\\b|\\b(${kata})\\b[^.;]{0,20}\\b${pihak}`, 'i'),
    ),
  );

const labelledButir = (nama: string): LegalRequirement => [
  `butir ${nama}`,
  ({ baris }) => {
    const ke = baris.findIndex((b) => b.toLowerCase() === nama);
    const isi = baris[ke + 1];
    return ke >= 0 && !!isi && !/^\.+$|BELUM DIISI/.test(isi);
  },
];

const pasalInOrder: LegalRequirement = [
  'pasal yang bernomor urut mulai Pasal 1',
  ({ pasal }) => pasal.length > 0 && pasal.every(({ nomor }, i) => nomor === i + 1),
];

const pasalNotEmpty: LegalRequirement = ['isi setiap pasal', ({ pasal }) => pasal.every(({ isi }) => isi.length > 0)];

const REQUIREMENTS: Readonly<Record<string, readonly LegalRequirement[]>> = {
  pks: [
    pasalInOrder,
    pasalNotEmpty,
    bindsBy('maksud', /\bmaksud\b.*\b(adalah|ialah|yaitu|untuk|agar|sebagai)\b|\bdimaksudkan\b/i),
    bindsBy('tujuan', /\btujuan\b.*\b(adalah|ialah|yaitu|untuk|agar)\b|\bbertujuan\b/i),
    ...holdsRights('PIHAK (?:KESATU|PERTAMA)', 'PIHAK KESATU'),
    ...holdsRights('PIHAK KEDUA', 'PIHAK KEDUA'),
    bindsBy(
      'evaluasi',
      /\bevaluasi\b.*\b(dilakukan|dilaksanakan|diadakan|paling sedikit|setiap|berkala)\b|\b(melakukan|melaksanakan|mengadakan)\b.*\bevaluasi\b.*\b(kali|setiap|berkala|semester|tahun|bulan|pelaksanaan)\b/i,
    ),
    bindsBy(
      'pelaporan',
      /\b(menyampaikan|memberikan|membuat)\b.*\blaporan\b|\bmelaporkan (pelaksanaan|pemanfaatan|penggunaan)/i,
    ),
    bindsBy(
      'jangka waktu',
      /\b(jangka waktu(?! berakhir)|berlaku (selama|untuk))\b[^.;]*?\b\d+ (\([a-z ]+\) ?)?(tahun|bulan)\b/i,
    ),
    bindsBy(
      'pembiayaan',
      /\b(biaya|pembiayaan|tarif)\b.*(dibebankan|ditanggung|menjadi beban|dipungut|dikenakan|Rp\d)/i,
    ),
    bans('larangan memberikan data kepada pihak ketiga', 'pihak ketiga|pihak lain'),
    bans('larangan penggunaan di luar perjanjian', 'di luar|tidak sesuai|menyimpang'),
  ],
  'surat-kemendagri': [
    ...['nama pengguna', 'tujuan pemanfaatan', 'elemen data', 'metode akses', 'data balikan', 'jangka waktu pks'].map(
      labelledButir,
    ),
    holdsText('penanda tangan', /^(Kepala .+|Kabupaten .+|Bupati .+|Sekretaris Daerah),$/),
    holdsText('nomor, sifat, lampiran dan hal', /^Hal$/),
    holdsText('tujuan surat', /Direktur Jenderal Kependudukan dan Pencatatan Sipil/),
    holdsText('draf PKS sebagai lampiran', /lampir.+Perjanjian Kerja Sama/i),
  ],
  ...ACCESS_REQUIREMENTS,
};

/** The ministry's verifier looks for this too. An office may have good reasons to word or place it otherwise. */
const EXPECTATIONS: Readonly<Record<string, readonly LegalRequirement[]>> = {
  pks: [
    ['dua baris Nomor', ({ baris }) => baris.filter((b) => /^Nomor\s*: ?./i.test(b)).length >= 2],
    holdsText('hari dan tanggal dengan huruf', /^Pada hari ini, .+ tanggal .+ bulan .+ tahun /i),
    holdsText('sebutan kedua pihak', /selanjutnya disebut PIHAK KEDUA/i),
    bindsBy('laporan setiap semester', /laporan.+(semester|6 \(enam\) bulan)/i),
    bindsBy('metode akses', /metode akses/i),
    bindsBy('data balikan', /Data Balikan/i),
    bindsBy('tarif dalam rupiah', /(tarif|biaya).+Rp[\d.]+/i),
    bindsBy(
      'pemberitahuan perpanjangan',
      /perpanjangan.+(tertulis|paling lambat)|diperpanjang.+(tertulis|paling lambat)/i,
    ),
    bindsBy('rangkap dua bermeterai', /rangkap 2 \(dua\).+bermeterai/i),
    holdsText('lampiran elemen data', /^LAMPIRAN\b/),
  ],
};

const missingOf = (tabel: readonly LegalRequirement[] = [], baris: readonly string[]): readonly string[] => {
  const isi = readFinished(baris);
  return tabel.filter(([, ada]) => !ada(isi)).map(([nama]) => nama);
};

/** Contents the law asks for that the text (one line a paragraph) lacks, in words for a warning. */
export const checkLegalMinimum = (kode: string, baris: readonly string[]): readonly string[] =>
  missingOf(REQUIREMENTS[kode], baris);

export const checkUsualContents = (kode: string, baris: readonly string[]): readonly string[] =>
  missingOf(EXPECTATIONS[kode], baris);
