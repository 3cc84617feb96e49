import { dayOf } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { SuratKeluar } from '../permohonan/facts/kasus-parts.ts';
import { KIRIM_SURAT } from '../permohonan/facts/nomor-naskah.ts';
import {
  type BukuCell,
  type BukuColumn,
  type BukuFact,
  type BukuKasus,
  type BukuKind,
  type BukuRow,
  type BukuRules,
  beginningOf,
  bukuCell,
  type FiledRow,
  KEMENDAGRI,
} from './buku.ts';
import { batalReason, whileLatest, withRalat } from './struck-values.ts';
import { SURAT_KINDS } from './surat-kinds.ts';

const KELUAR_COLUMNS: readonly BukuColumn[] = [
  { kunci: 'noUrut', judul: 'No. urut', jenis: 'angka', lebar: 8 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 26 },
  { kunci: 'tgl', judul: 'Tgl', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tujuan', judul: 'Tujuan', jenis: 'teks', lebar: 40 },
  { kunci: 'perihal', judul: 'Perihal', jenis: 'teks', lebar: 40 },
  { kunci: 'lampiran', judul: 'Lampiran', jenis: 'teks', lebar: 16 },
  { kunci: 'penandatangan', judul: 'Penanda tangan', jenis: 'teks', lebar: 22 },
  { kunci: 'caraKirim', judul: 'Cara kirim', jenis: 'teks', lebar: 14 },
  { kunci: 'resi', judul: 'No. resi', jenis: 'teks', lebar: 16 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

export type RecordedBukuRow = BukuRow & Readonly<{ dicatat: string; id: string }>;

/** Instants of one zone sort as text. */
export const byRecording = ({ dicatat, id, ...baris }: RecordedBukuRow): FiledRow => ({
  urut: `${dicatat} ${id}`,
  baris,
});

const PKS_NASKAH = 'pks';

export const BUKU_KELUAR: BukuKind = {
  kode: 'keluar',
  judul: 'Register surat keluar',
  kolom: KELUAR_COLUMNS,
  bernomor: true,
  rows: (b, kasus, tahun) =>
    suratRowsOfKasus(b, kasus)
      .filter((x) => x.pada.startsWith(`${tahun}-`))
      .map(byRecording),
};

/** Of any year, each letter once. */
export function suratRowsOfKasus(b: BukuRules, kasus: BukuKasus): readonly RecordedBukuRow[] {
  const dikirim = new Map(kasus.fakta.map((satu) => [satu, permohonanRows(b, kasus, satu)]));
  // A step taken back gives back only its own number.
  const sudah = ({ v }: BukuFact, nomor: string): boolean =>
    [...dikirim].some(([satu, baris]) => (!satu.urung || satu.v === v) && baris.some((x) => bearsNomor(x, nomor)));
  return kasus.fakta.flatMap((satu) => {
    const { k } = satu;
    if (k.jenis !== 'NomorDipakai') return dikirim.get(satu) ?? [];
    if (k.naskah === KIRIM_SURAT && sudah(satu, k.nomor)) return [];
    return suratRows(b, kasus, satu, k.naskah, { ...NOT_SAID, noSurat: bukuCell(k.nomor), tgl: bukuCell(k.tanggal) });
  });
}

const bearsNomor = ({ sel: { noSurat } }: BukuRow, nomor: string): boolean =>
  noSurat !== undefined && [noSurat.nilai, ...noSurat.dicoret].includes(nomor);

function permohonanRows(b: BukuRules, kasus: BukuKasus, satu: BukuFact): readonly RecordedBukuRow[] {
  const { k } = satu;
  const awal = beginningOf(kasus);
  if (k.jenis !== 'Diselesaikan' || !awal) return [];
  const { langkah } = b.sop(awal.sop);
  const mengirim = (x: KasusFact): boolean =>
    x.jenis === 'Diselesaikan' && langkah.find((l) => l.no === x.langkah)?.kirim === true;
  if (!mengirim(k)) return [];
  const miliknya = whileLatest(kasus, satu, mengirim);
  const belakangan = enteredLater(miliknya);
  const sel = (kunci: keyof SuratKeluar) =>
    withRalat(miliknya, k.suratKeluar?.[kunci] ?? belakangan(kunci), (r) => r.suratKeluar?.[kunci]);
  return suratRows(b, kasus, satu, KIRIM_SURAT, {
    noSurat: sel('nomor'),
    tgl: sel('tanggal'),
    caraKirim: sel('caraKirim'),
    resi: sel('resi'),
  });
}

/** How letters other than the request left is not recorded. */
const NOT_SAID = { caraKirim: bukuCell(null), resi: bukuCell(null) } as const;

function suratRows(
  b: BukuRules,
  kasus: BukuKasus,
  satu: BukuFact,
  naskah: string,
  { noSurat, tgl, ...kirim }: Readonly<Record<'noSurat' | 'tgl' | 'caraKirim' | 'resi', BukuCell>>,
): readonly RecordedBukuRow[] {
  const isi = SURAT_KINDS[naskah] ?? {
    kepada: 'lembaga',
    perihal: b.judul(naskah),
    lampiran: '-',
    ttd: 'kepala-dinas',
  };
  const awal = beginningOf(kasus);
  if (naskah === PKS_NASKAH || !awal) return [];
  const { pada: terjadi, dicatat } = satu.k;
  const pada = String(tgl.nilai ?? dayOf(terjadi));
  const lembaga = withRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama);
  return [
    {
      sel: {
        noUrut: bukuCell(null),
        noSurat,
        tgl,
        tujuan: isi.kepada === 'lembaga' ? lembaga : bukuCell(KEMENDAGRI),
        perihal: bukuCell(`${isi.perihal} ${lembaga.nilai}`),
        lampiran: bukuCell(isi.lampiran),
        penandatangan: bukuCell(b.penandatangan(isi.ttd, pada)),
        ...kirim,
        kasus: bukuCell(kasus.id),
      },
      pada,
      batal: batalReason(kasus, satu),
      dicatat,
      id: kasus.id,
    },
  ];
}

const enteredLater =
  ({ fakta }: BukuKasus) =>
  (kunci: keyof SuratKeluar): string | null =>
    fakta.flatMap(({ k }) => (k.jenis === 'Dilengkapi' ? (k.suratKeluar?.[kunci] ?? []) : [])).at(-1) ?? null;
