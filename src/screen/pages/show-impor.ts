import { numberRanges } from '../../office/permohonan/text/number-ranges.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { hangIndent } from '../layout/wrap.ts';

export type ShownRow = Readonly<{
  baris: number;
  hasil: 'baru' | 'sama' | 'cacat';
  id: string | null;
  lembaga: string | null;
  nomor: string | null;
  ringkas: string | null;
  cela: readonly Readonly<{ sel: string | null; isian: string; sebab: string }>[];
  catatan: readonly string[];
}>;

export type ShownImport = Readonly<{
  isi: string;
  berkas: string;
  file: string;
  lembar?: string;
  kolom: Readonly<Record<string, string>>;
  tidakDipakai: readonly string[];
  baris: readonly ShownRow[];
  baru: number;
  sama: number;
  cacat: number;
  impor: number | null;
  sisa: string | null;
  dilewati: readonly number[];
  coba: boolean;
  dilihat?: boolean;
  tahun: number | null;
}>;

export type KindOfNames = Readonly<{ jenis: string; lembaga: readonly string[] }>;

/** A preview has every row; once recorded, only the counts and what was left out. */
export function showImport(d: ShownImport, jenis: readonly KindOfNames[], g: ScreenStyle): string {
  const kepala = `${g.bold(d.berkas)} · ${d.baris.length} baris: ${d.baru} baru, ${d.sama} sudah ada, ${d.cacat} cacat`;
  const kolom = Object.entries(d.kolom).map(([judul, asal]) => `${judul} = ${asal}`);
  const peta = [
    hangIndent('Kolom     ', kolom.join(' · '), g.lebar),
    ...(d.tidakDipakai.length > 0 ? [hangIndent('Tidak dipakai  ', d.tidakDipakai.join(' · '), g.lebar)] : []),
  ];
  const tampil = d.coba ? d.baris : d.dilihat ? [] : d.baris.filter((b) => b.hasil === 'cacat');
  const tabel = tampil.length > 0 ? ['', showImportRows(tampil, g)] : [];
  const apa = d.isi === 'kasus' ? 'Bukan isi, atau kasus yang sudah selesai: ' : 'Bukan isi: ';
  const lewat =
    d.dilewati.length > 0 && (d.coba || d.isi === 'kasus')
      ? [hangIndent(apa, `baris ${numberRanges(d.dilewati).join(', ')}`, g.lebar)]
      : [];
  return [
    kepala,
    ...(d.coba ? peta : []),
    ...lewat,
    ...tabel,
    ...(jenis.length > 0 ? ['', showKinds(jenis, g)] : []),
    ...(tabel.length > 0 ? [''] : []),
    ...nextSteps(d, g),
  ].join('\n');
}

/** What every good row shares is said once, above the table. */
export function showImportRows(baris: readonly ShownRow[], g: ScreenStyle): string {
  const baik = baris.filter((b) => b.hasil !== 'cacat');
  const semua = (baik.length > 1 ? (baik[0]?.catatan ?? []) : []).filter((c) =>
    baik.every((b) => b.catatan.includes(c)),
  );
  const tabel = importTable(
    baris.map((b) => ({ ...b, catatan: b.catatan.filter((c) => !semua.includes(c)) })),
    g,
  );
  return [...semua.map((c) => hangIndent('Semua baris: ', c, g.lebar)), ...(semua.length > 0 ? [''] : []), tabel].join(
    '\n',
  );
}

/** What a book does not say itself, in a few lines, as the rows are too many to be read one by one. */
export const showKinds = (semua: readonly KindOfNames[], g: ScreenStyle): string =>
  textTable(
    [{ judul: 'JENIS' }, { judul: 'LEMBAGA (jenisnya tidak tertulis di buku itu)', lentur: true as const }],
    semua.map(({ jenis, lembaga }) => [jenis, lembaga.join(' · ')]),
    g.lebar,
  );

const importTable = (baris: readonly ShownRow[], g: ScreenStyle): string =>
  textTable(
    [
      { judul: 'BARIS', kanan: true },
      { judul: 'MENJADI' },
      { judul: 'LEMBAGA', lentur: true as const },
      { judul: 'NOMOR', lentur: true as const },
      { judul: 'KETERANGAN', lentur: true as const },
    ],
    baris.map((b) => [String(b.baris), becomesText(b), b.lembaga ?? '', b.nomor ?? '', remarkText(b)]),
    g.lebar,
  );

function becomesText({ hasil, id }: ShownRow): string {
  if (hasil === 'cacat') return '✗ cacat';
  return hasil === 'sama' ? `= ${id ?? 'sudah ada'}` : `+ ${id ?? 'baru'}`;
}

const remarkText = ({ ringkas, cela, catatan }: ShownRow): string =>
  [
    ...(ringkas ? [ringkas] : []),
    ...cela.map((c) => `${c.sel ? `${c.sel} ` : ''}${c.isian}: ${c.sebab}`),
    ...catatan,
  ].join('; ');

const READ_NEXT: Readonly<Record<string, string>> = {
  pks: 'pks kerja-sama',
  kasus: 'pks list',
  'surat-masuk': 'pks buku masuk',
};

function nextSteps(d: ShownImport, g: ScreenStyle): readonly string[] {
  const perintah = `pks impor ${shownWord(d.file)} --isi ${d.isi}${d.lembar === undefined ? '' : ` --lembar ${shownWord(d.lembar)}`}`;
  const sisa = d.sisa === null ? [] : [`Yang cacat ${d.coba ? 'akan ditulis' : 'ditulis'} ke ${d.sisa}`];
  if (d.impor !== null) {
    const lihat = `${READ_NEXT[d.isi]}${d.tahun === null ? '' : ` --tahun ${d.tahun}`}`;
    return [
      `${g.green('✓')} Impor ${d.impor} tercatat: ${d.baru} baris baru${rangeText(d.baris)}`,
      ...sisa,
      `Berikut: ${lihat} · tarik kembali: pks impor tarik ${d.impor}`,
    ];
  }
  if (!d.coba) return ['Tidak ada yang baru, jadi tidak ada yang dicatat.', ...sisa];
  if (d.cacat > 0) return [...sisa, `Berikut: ${perintah} --lewati-cacat, atau betulkan bukunya`];
  if (d.baris.length === 0) return ['Belum ada isinya di bawah judul.'];
  return [d.baru > 0 ? `Berikut: ${perintah}` : 'Semua sudah ada.'];
}

function rangeText(baris: readonly ShownRow[]): string {
  const id = baris.flatMap((b) => (b.hasil === 'baru' && b.id ? b.id : []));
  const [awal] = id;
  if (awal === undefined) return '';
  return id.length === 1 ? `, ${awal}` : `, ${awal} s.d. ${id.at(-1)}`;
}
