/** All that can be explained: each entry with the words that lead to it. */
import { EXIT_CODES, type FailureCode } from '../../errors.ts';
import { peranName, type Sop, syaratOptions } from '../sop/sop.ts';
import { EXIT_MEANINGS } from './exit-meanings.ts';
import { type Explanation, explainLangkah } from './explain-langkah.ts';
import { FAILURE_MEANINGS } from './failure-meanings.ts';
import { OFFICE_TERMS } from './office-terms.ts';
import { REGISTER_TERMS } from './register-terms.ts';

export type Explained = Readonly<{
  sop: Sop;
  naskah: readonly Readonly<{ kode: string; judul: string }>[];
  elemen: readonly Readonly<{ kode: string; nama: string; dilindungi: boolean }>[];
  /** 'kabid' → 'kepala-bidang'. */
  singkatan: Readonly<Record<string, string>>;
  perintah: readonly Readonly<{ nama: string; alias?: string; ringkas: string; contoh: readonly string[] }>[];
}>;

type Entry = Readonly<{ kata: readonly string[]; jelas: () => Explanation }>;

export const allEntries = (bahan: Explained): readonly Entry[] => [
  ...bahan.sop.langkah.map((l) => ({ kata: [String(l.no)], jelas: () => explainLangkah(bahan.sop, l, bahan.naskah) })),
  ...(Object.keys(FAILURE_MEANINGS) as FailureCode[]).map(failureEntry),
  ...[...Object.entries(OFFICE_TERMS), ...Object.entries(REGISTER_TERMS)].map(termEntry),
  ...bahan.naskah.map(naskahEntry(bahan.sop)),
  ...Object.keys(bahan.sop.dokumen).map(dokumenEntry(bahan.sop)),
  ...Object.keys(bahan.sop.peran).map(peranEntry(bahan)),
  ...bahan.elemen.map(({ kode, nama, dilindungi }) => ({
    kata: [kode, nama],
    jelas: () => ({
      ...{ jenis: 'elemen' as const, kode, nama, rincian: [], ketik: ['pks jelaskan elemen'] },
      arti: dilindungi
        ? 'Elemen data yang dilindungi (UU 24/2013 pasal 84): hanya untuk penegakan hukum, dengan persetujuan Menteri.'
        : 'Elemen data yang dapat diminta sebuah lembaga.',
    }),
  })),
  ...bahan.perintah.map(({ nama, alias, ringkas, contoh }) => ({
    kata: alias ? [nama, alias] : [nama],
    jelas: () => ({
      ...{ jenis: 'perintah' as const, kode: nama, nama: `pks ${nama}${alias ? `, pks ${alias}` : ''}` },
      ...{ arti: sentence(ringkas), rincian: examples(contoh).map((isi) => ({ hal: 'Misalnya', isi })) },
      ketik: [`pks ${nama} --help`],
    }),
  })),
];

function failureEntry(kode: FailureCode): Entry {
  const keluar = EXIT_CODES[kode];
  const { arti, ketik } = readMeaning(FAILURE_MEANINGS[kode]);
  const rincian = [{ hal: 'Kode keluar', isi: `${keluar}: ${EXIT_MEANINGS[keluar]}` }];
  return { kata: [kode], jelas: () => ({ jenis: 'galat', kode, nama: kode, arti, rincian, ketik }) };
}

function termEntry([kunci, isi]: readonly [string, string]): Entry {
  const kata = kunci.split(', ');
  const [nama = '', ...lain] = kata;
  const rincian = lain.length > 0 ? [{ hal: 'Juga disebut', isi: lain.join(', ') }] : [];
  return { kata, jelas: () => ({ jenis: 'istilah', kode: nama, nama, rincian, ...readMeaning(isi) }) };
}

const naskahEntry =
  (sop: Sop) =>
  ({ kode, judul }: Readonly<{ kode: string; judul: string }>): Entry => ({
    kata: [kode, judul],
    jelas: () => {
      const { langkah = [], disetujui = null } = sop.naskah[kode] ?? {};
      const rincian = [
        ...(langkah.length > 0 ? [{ hal: 'Disusun pada', isi: langkahList(langkah) }] : []),
        ...(disetujui === null ? [] : [{ hal: 'Disetujui pada', isi: langkahList([disetujui]) }]),
      ];
      const arti = 'Dokumen yang disusun pks dari templat Word.';
      return { jenis: 'naskah', kode, nama: judul, arti, rincian, ketik: ['pks draft'] };
    },
  });

const dokumenEntry =
  (sop: Sop) =>
  (kode: string): Entry => ({
    kata: [kode, sop.dokumen[kode] ?? kode],
    jelas: () => {
      const minta = sop.langkah.filter((l) => l.kelengkapan.some((s) => syaratOptions(s).includes(kode)));
      const buat = sop.langkah.filter((l) => [...l.keluaran, ...(l.koreksi?.keluaran ?? [])].includes(kode));
      const luar = sop.dariLuar[kode];
      const rincian = [
        ...(buat.length > 0 ? [{ hal: 'Keluaran', isi: langkahList(buat.map((l) => l.no)) }] : []),
        ...(minta.length > 0 ? [{ hal: 'Disyaratkan', isi: langkahList(minta.map((l) => l.no)) }] : []),
        ...(luar ? [{ hal: 'Dari luar', isi: luar }] : []),
      ];
      const arti = 'Dokumen yang disebut SOP, dengan kodenya untuk --ada dan --untuk.';
      const sebutan = sop.dokumen[kode] ?? kode;
      const nama = sebutan === kode ? kode : `${sebutan} (${kode})`;
      return { jenis: 'dokumen', kode, nama, arti, rincian, ketik: ['pks lampirkan'] };
    },
  });

const peranEntry =
  ({ sop, singkatan }: Explained) =>
  (kode: string): Entry => ({
    kata: [kode, peranName(sop, kode), ...Object.keys(singkatan).filter((k) => singkatan[k] === kode)],
    jelas: () => {
      const nomor = sop.langkah.filter((l) => l.pelaksana === kode).map((l) => l.no);
      const rincian = nomor.length > 0 ? [{ hal: 'Mengerjakan', isi: `${langkahList(nomor)} (menurut tafsiran)` }] : [];
      const arti = 'Peran dalam SOP; siapa yang memegangnya dicatat pada pejabat.';
      const ketik = [`pks list --peran ${kode}`, 'pks pejabat daftar'];
      return { jenis: 'peran', kode, nama: peranName(sop, kode), arti, rincian, ketik };
    },
  });

const langkahList = (nomor: readonly number[]): string => `langkah ${nomor.join(', ')}`;

const sentence = (teks: string): string => `${teks.charAt(0).toUpperCase()}${teks.slice(1)}.`;

/** Only the person knows which case is meant: without it the command asks. */
const typeable = (ketik: readonly string[]): readonly string[] => [
  ...new Set(ketik.map((baris) => baris.replace(/ 14\b.*$/, ''))),
];

/** Case 14 need not exist here, so only calls that make sense without it are shown. */
const examples = (contoh: readonly string[]): readonly string[] => [
  ...new Set(contoh.filter((baris) => !/ \d+ (?!--)/.test(baris)).map((baris) => baris.replace(/ 14(?= |$)/, ''))),
];

/** 'What it is. → pks a → pks b'. */
function readMeaning(isi: string): Readonly<{ arti: string; ketik: readonly string[] }> {
  const [arti = '', ...ketik] = isi.split(' → ');
  return { arti, ketik: typeable(ketik) };
}
