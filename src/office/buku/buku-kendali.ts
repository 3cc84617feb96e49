import { dayOf } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import { nameHeldPeran } from '../permohonan/rules/empat-mata.ts';
import { hopTo, isHop } from '../permohonan/standing/surat-hops.ts';
import { disposisiWords } from '../permohonan/text/disposisi-words.ts';
import { peranName } from '../sop/sop.ts';
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
} from './buku.ts';
import { agendaOfFact, BUKU_MASUK } from './buku-masuk.ts';
import { batalReason, hasBalasan, latestStanding } from './struck-values.ts';

const KENDALI_COLUMNS: readonly BukuColumn[] = [
  { kunci: 'noAgenda', judul: 'No. agenda', jenis: 'angka', lebar: 8 },
  { kunci: 'indeks', judul: 'Indeks', jenis: 'teks', lebar: 10 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 22 },
  { kunci: 'tglSurat', judul: 'Tgl surat', jenis: 'tanggal', lebar: 12 },
  { kunci: 'dariSurat', judul: 'Dari', jenis: 'teks', lebar: 28 },
  { kunci: 'hal', judul: 'Hal', jenis: 'teks', lebar: 30 },
  { kunci: 'hop', judul: 'Ke-', jenis: 'angka', lebar: 5 },
  { kunci: 'tanggal', judul: 'Tanggal', jenis: 'tanggal', lebar: 12 },
  { kunci: 'dari', judul: 'Disposisi dari', jenis: 'teks', lebar: 20 },
  { kunci: 'kepada', judul: 'Kepada', jenis: 'teks', lebar: 20 },
  { kunci: 'isiDisposisi', judul: 'Isi disposisi', jenis: 'teks', lebar: 32 },
  { kunci: 'paraf', judul: 'Paraf', jenis: 'teks', lebar: 8 },
];

export const BUKU_KENDALI: BukuKind = {
  kode: 'kendali',
  judul: 'Buku kendali surat',
  kolom: KENDALI_COLUMNS,
  rows: (b, kasus, tahun) =>
    BUKU_MASUK.rows(b, kasus, tahun).flatMap(({ urut, baris }) =>
      letterRows(b, kasus, tahun, baris).map((x) => ({ urut, baris: x })),
    ),
};

/** Each hop and addressee has a row; a letter without hops has one. */
function letterRows(b: BukuRules, kasus: BukuKasus, tahun: number, surat: BukuRow): readonly BukuRow[] {
  const kepala = {
    noAgenda: surat.sel.noAgenda ?? bukuCell(null),
    indeks: surat.sel.kasus ?? bukuCell(null),
    noSurat: surat.sel.noSurat ?? bukuCell(null),
    tglSurat: surat.sel.tglSurat ?? bukuCell(null),
    dariSurat: surat.sel.pengirim ?? bukuCell(null),
    hal: surat.sel.perihal ?? bukuCell(null),
  };
  const hop = suratHops(kasus, surat.sel.noAgenda?.nilai, tahun);
  if (hop.length === 0) return [{ sel: { ...kepala, ...emptyHop }, pada: surat.pada, batal: surat.batal }];
  return hop.flatMap((satu, i) =>
    hopRows(b, kasus, satu.k, i + 1).map((sel) => ({
      sel: { ...kepala, ...sel },
      pada: surat.pada,
      batal: surat.batal ?? batalReason(kasus, satu),
    })),
  );
}

const emptyHop = {
  hop: bukuCell(null),
  tanggal: bukuCell(null),
  dari: bukuCell(null),
  kepada: bukuCell(null),
  isiDisposisi: bukuCell(null),
  paraf: bukuCell(null),
};

/**
 * The request's until a reply comes, and again once that is taken back. A letter from before pks has none, so the
 * case finds its dispositions.
 */
function suratHops({ fakta }: BukuKasus, nomor: BukuCell['nilai'] | undefined, tahun: number): readonly BukuFact[] {
  const terakhir = latestStanding((k) => k.jenis === 'Diterima' || k.jenis === 'Diimpor' || hasBalasan(k));
  return fakta.filter((satu) => {
    const k = terakhir(satu)?.k;
    if (!isHop(satu.k)) return false;
    if (typeof nomor !== 'number') return k?.jenis === 'Diimpor';
    const surat = agendaOfFact(k);
    return surat?.nomor === nomor && surat.tahun === tahun;
  });
}

function hopRows(b: BukuRules, kasus: BukuKasus, k: KasusFact, urut: number) {
  const awal = beginningOf(kasus);
  if (!isHop(k) || !awal) return [emptyHop];
  const sop = b.sop(awal.sop);
  const kepada = hopTo(k);
  return (kepada.length > 0 ? kepada : [null]).map((peran) => ({
    hop: bukuCell(urut),
    tanggal: bukuCell(dayOf(k.pada)),
    dari: bukuCell(nameHeldPeran(sop, k.oleh)),
    kepada: bukuCell(peran === null ? null : peranName(sop, peran)),
    isiDisposisi: bukuCell(disposisiWords(k) || null),
    paraf: bukuCell(null),
  }));
}
