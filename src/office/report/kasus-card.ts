/** The card shows one case on a page, for the office. */
import { formatMomentNumeric, formatTanggal, formatTanggalNumeric } from '../days/format-days.ts';
import { dayOf, type Tanggal } from '../days/tanggal.ts';
import { kindOfFact } from '../permohonan/facts/kasus-fact.ts';
import type { CodeNames } from '../permohonan/facts/kinds/fact-kind.ts';
import { nameCapacity } from '../permohonan/rules/empat-mata.ts';
import { codeWord } from '../permohonan/text/code-words.ts';
import { closingReason } from '../permohonan/text/kasus-words.ts';
import type { HistoryEntry, KasusView } from '../permohonan/views/kasus-view.ts';
import { type StagePlace, stagePlaces } from '../permohonan/views/stage-places.ts';
import type { Sop } from '../sop/sop.ts';
import { type ReportWords, stepName } from './report-words.ts';
import type { ReportTable } from './tables/report-table.ts';

export type KasusCard = Readonly<{
  judul: string;
  keterangan: string;
  tahap: readonly StagePlace[];
  kalimat: readonly Readonly<{ teks: string; gawat: boolean }>[];
  tabel: readonly ReportTable[];
}>;

export type CardBasis = Readonly<{
  sop: Sop;
  kata: ReportWords;
  hariIni: Tanggal;
  namaElemen: (kode: string) => string;
  terlambat: boolean;
  lewat: number;
}>;

const STATUS_SENTENCES: Readonly<Record<string, string>> = {
  aktif: 'sedang diproses',
  selesai: 'selesai',
  ditolak: 'ditolak',
  dicabut: 'dicabut pemohon',
  dikembalikan: 'dikembalikan karena belum lengkap',
  dialihkan: 'data agregat, dijawab dengan surat',
  batal: 'batal: salah daftar',
};

export function kasusCard(d: KasusView, b: CardBasis): KasusCard {
  return {
    judul: `Kasus ${d.id}: ${d.lembaga.nama}`,
    keterangan: `Keadaan ${formatTanggal(b.hariIni)}. Untuk kantor: memuat catatan dan nama pejabat.`,
    tahap: stagePlaces(b.sop, d),
    kalimat: standingSentences(d, b),
    tabel: [identityTable(d, b), holdersTable(d, b), historyTable(d, b)],
  };
}

function standingSentences(d: KasusView, { kata, terlambat, lewat }: CardBasis): KasusCard['kalimat'] {
  const { langkah: l } = d;
  if (!l) return [{ teks: `Status: ${STATUS_SENTENCES[d.status] ?? d.status}.`, gawat: false }];
  const siapa = l.tanggungan === 'kantor' ? kata.holder(l.pelaksana) : kata.holder(l.tanggungan);
  const target = `target H${l.target.h}, ${formatTanggal(l.target.tanggal)}`;
  return [
    { teks: `Menunggu ${siapa}: ${stepName(l)}, ${target}.`, gawat: false },
    ...(terlambat ? [{ teks: `Lewat ${lewat} ${kata.hari} dari targetnya.`, gawat: true }] : []),
    ...(l.jeda ? [{ teks: `Dijeda sejak ${formatTanggal(l.jeda.sejak)}: ${l.jeda.alasan}.`, gawat: true }] : []),
    ...(d.koreksi ? [{ teks: `Koreksi dari langkah ${d.koreksi.langkah}: ${d.koreksi.catatan}.`, gawat: true }] : []),
  ];
}

/** Rows without a value are left out. */
export const labelTable = (judul: string, isi: readonly (readonly [string, string | null])[]): ReportTable => ({
  judul,
  kolom: [{ judul: 'Perihal' }, { judul: 'Isi' }],
  baris: isi.flatMap(([nama, teks]) => (teks ? [[nama, teks]] : [])),
  kosong: '',
});

function identityTable(d: KasusView, { sop, namaElemen }: CardBasis): ReportTable {
  const { lembaga: l, permohonan: p, kerjaSama: k, balasan, suratKeluar } = d;
  const dokumen = d.dokumen.map((kode) => sop.dokumen[kode] ?? kode);
  return labelTable('Data kasus', [
    ['Lembaga', `${l.nama} (${codeWord(l.jenis)})`],
    ['Alamat', l.alamat],
    ['Pimpinan', [l.pimpinan, l.jabatanPimpinan].filter(Boolean).join(', ')],
    ['Surat', d.surat && `${d.surat.nomor}, ${formatTanggal(d.surat.tanggal)}, ${d.surat.hal}`],
    ['Diterima', d.diterima && formatMomentNumeric(d.diterima)],
    ['Agenda surat masuk', d.agenda && `no. ${d.agenda.nomor}/${d.agenda.tahun}`],
    ['Tujuan', p.tujuan],
    ['Elemen data', p.elemen.map(namaElemen).join(', ')],
    ['Metode', p.metode && codeWord(p.metode)],
    ['Data balikan', p.dataBalikan],
    ['Jangka waktu', p.jangkaWaktu],
    ['Surat ke Kemendagri', suratKeluar ? letterText(suratKeluar.nomor, suratKeluar.tanggal) : null],
    ['Balasan', balasan ? `${balasan.hasil}: ${letterText(balasan.nomor, balasan.tanggal)}` : null],
    [
      'PKS',
      k
        ? `${k.nomorKesatu} dan ${k.nomorKedua ?? '(nomor lembaga belum ada)'}, ditandatangani ${dayOrUnknown(k.tanggal)}`
        : null,
    ],
    ['Berlaku', k ? `${dayOrUnknown(k.mulai)} sampai ${dayOrUnknown(k.berakhir)}` : null],
    ['Ditutup', d.ditutup ? `${formatMomentNumeric(d.ditutup.pada)} ${closingReason(d.ditutup)}`.trim() : null],
    ['Dokumen dipegang', dokumen.join(', ')],
  ]);
}

const dayOrUnknown = (hari: string | null): string => (hari === null ? '(hari tidak diketahui)' : formatTanggal(hari));

const letterText = (nomor: string | null, tanggal: string | null): string =>
  `${nomor ?? 'nomor belum ada'}, ${tanggal ? formatTanggal(tanggal) : 'tanggal belum ada'}`;

const holdersTable = (d: KasusView, { kata }: CardBasis): ReportTable => ({
  judul: `Dipegang siapa berapa lama (${kata.hari})`,
  kolom: [{ judul: 'Pemegang' }, { judul: 'Hari', angka: true }],
  baris: Object.entries(d.hariPerPeran).map(([peran, n]) => [kata.holder(peran), String(n)]),
  kosong: 'Belum ada hari yang dihitung.',
});

function historyTable(d: KasusView, { sop }: CardBasis): ReportTable {
  const nama: CodeNames = {
    namaPeran: (kode) => sop.peran[kode] ?? kode,
    namaDokumen: (kode) => sop.dokumen[kode] ?? kode,
  };
  return {
    judul: 'Riwayat',
    kolom: [{ judul: 'No' }, { judul: 'Terjadi' }, { judul: 'Peristiwa' }, { judul: 'Oleh' }, { judul: 'Dicatat' }],
    baris: d.riwayat.map((r) => [
      String(r.v),
      formatMomentNumeric(r.pada),
      `${r.diurungkan === null ? '' : `[diurungkan no. ${r.diurungkan}] `}${kindOfFact(r).line(r, nama)}`,
      actorOf(r, sop),
      dayOf(r.pada) === dayOf(r.dicatat) ? '' : formatTanggalNumeric(r.dicatat),
    ]),
    kosong: '',
  };
}

function actorOf({ oleh }: HistoryEntry, sop: Sop): string {
  const nama = oleh.nama || '(tidak disebut)';
  return oleh.peran === null ? nama : `${nama}, ${nameCapacity(sop, oleh)}`;
}
