import { dayOf } from '../../days/tanggal.ts';
import { isPksFact } from '../../permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../permohonan/facts/kasus-fact.ts';
import { METODE_NAMES, type Metode } from '../../permohonan/facts/kasus-parts.ts';
import type { PksFact } from '../../permohonan/facts/kinds/kerja-sama-facts.ts';
import { type KerjaSamaState, kerjaSamaState } from '../../permohonan/kerja-sama/kerja-sama-state.ts';
import { periodText } from '../../permohonan/kerja-sama/owed-periods.ts';
import { type ImportedPks, NO_END, NOMOR_TO_COME, type Pengesahan } from '../../permohonan/kerja-sama/pengesahan.ts';
import { pksFieldValue, withPksField } from '../../permohonan/kerja-sama/tindakan-facts.ts';
import { codeWord } from '../../permohonan/text/code-words.ts';
import {
  type BukuCell,
  type BukuColumn,
  type BukuFact,
  type BukuKasus,
  type BukuKind,
  type BukuRules,
  beginningOf,
  bukuCell,
} from '../buku.ts';
import { byRecording, type RecordedBukuRow } from '../buku-keluar.ts';
import { batalReason, latestBalasan, whileLatest, withRalat } from '../struck-values.ts';
import { signedContents } from './signed-contents.ts';

const semesterText = (periode: string): string => `semester ${periodText(periode)}`;

const PKS_COLUMNS: readonly BukuColumn[] = [
  { kunci: 'noUrut', judul: 'No. urut', jenis: 'angka', lebar: 8 },
  { kunci: 'noPksKesatu', judul: 'No. PKS kesatu', jenis: 'teks', lebar: 16 },
  { kunci: 'noPksKedua', judul: 'No. PKS kedua', jenis: 'teks', lebar: 16 },
  { kunci: 'pengguna', judul: 'Pengguna', jenis: 'teks', lebar: 22 },
  { kunci: 'jenis', judul: 'Jenis lembaga', jenis: 'teks', lebar: 14, hanyaData: true, kata: codeWord },
  { kunci: 'tentang', judul: 'Tentang', jenis: 'teks', lebar: 24 },
  { kunci: 'noPersetujuan', judul: 'No. persetujuan Dirjen', jenis: 'teks', lebar: 16 },
  { kunci: 'tglPersetujuan', judul: 'Tgl setuju', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tglTtd', judul: 'Tgl ttd', jenis: 'tanggal', lebar: 12 },
  { kunci: 'mulai', judul: 'Mulai', jenis: 'tanggal', lebar: 12 },
  { kunci: 'berakhir', judul: 'Berakhir', jenis: 'tanggal', lebar: 12 },
  { kunci: 'elemen', judul: 'Elemen data', jenis: 'teks', lebar: 22 },
  { kunci: 'metode', judul: 'Metode', jenis: 'teks', lebar: 12, kata: (m) => METODE_NAMES[m as Metode] ?? m },
  { kunci: 'tglUserId', judul: 'Tgl user ID', jenis: 'tanggal', lebar: 12 },
  { kunci: 'laporanTerakhir', judul: 'Laporan terakhir', jenis: 'teks', lebar: 14, kata: semesterText },
  { kunci: 'status', judul: 'Status', jenis: 'teks', lebar: 14 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

const STATUS_WORDS = {
  'belum-berlaku': 'belum berlaku',
  berlaku: 'berlaku',
  'akan-habis': 'berlaku',
  habis: 'habis',
} as const;

export const BUKU_PKS: BukuKind = {
  kode: 'pks',
  judul: 'Buku register PKS',
  kolom: PKS_COLUMNS,
  bernomor: true,
  rows: (b, kasus, tahun) =>
    pengesahanRowsOfKasus(b, kasus)
      .filter((x) => x.pada.startsWith(`${tahun}-`))
      .map(byRecording),
};

export const pengesahanRowsOfKasus = (b: BukuRules, kasus: BukuKasus): readonly RecordedBukuRow[] =>
  kasus.fakta.flatMap((satu) => pengesahanRows(b, kasus, satu));

const signedTerms = (k: KasusFact): ImportedPks | Pengesahan | null =>
  k.jenis === 'Disahkan' ? k.pengesahan : k.jenis === 'Diimpor' ? k.pks : null;
const isSigning = (k: KasusFact): boolean => signedTerms(k) !== null;

function pengesahanRows(b: BukuRules, kasus: BukuKasus, sah: BukuFact): readonly RecordedBukuRow[] {
  const awal = beginningOf(kasus);
  const p = signedTerms(sah.k);
  if (!p || !awal) return [];
  const miliknya = whileLatest(kasus, sah, isSigning);
  const teks = (kunci: keyof ImportedPks) => withRalat(miliknya, p[kunci], (r) => r.kerjaSama?.[kunci]);
  const { balasan: persetujuan, sejak: sejakBalasan } = latestBalasan(kasus);
  const isi = signedContents(kasus, sah);
  const [tglTtd, mulai] = [teks('tanggal'), teks('mulai')];
  const isEnd = (k: PksFact) => k.jenis === 'Diakhiri';
  const berdiri = { ...miliknya, fakta: miliknya.fakta.filter((x) => !x.urung) };
  const akhirDini = latestCell(berdiri, 'berakhir', isEnd);
  const berakhir = endCell(teks('berakhir'), akhirDini, latestCell(miliknya, 'berakhir', isEnd));
  const masa = { mulai: String(mulai.nilai), berakhir: String(berakhir.nilai ?? NO_END) };
  return [
    {
      sel: {
        noUrut: bukuCell(null),
        noPksKesatu: teks('nomorKesatu'),
        noPksKedua: sah.k.jenis === 'Disahkan' ? orToCome(teks('nomorKedua')) : teks('nomorKedua'),
        pengguna: withRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama),
        jenis: withRalat(kasus, awal.lembaga.jenis, (r) => r.lembaga.jenis),
        tentang: bukuCell(isi.tujuan),
        noPersetujuan: withRalat(sejakBalasan, persetujuan?.nomor ?? null, (r) => r.balasan?.nomor),
        tglPersetujuan: withRalat(sejakBalasan, persetujuan?.tanggal ?? null, (r) => r.balasan?.tanggal),
        tglTtd,
        mulai,
        berakhir,
        elemen: bukuCell(isi.elemen.map(b.elemen).join(', ') || null),
        metode: bukuCell(isi.metode === null ? null : codeWord(isi.metode)),
        tglUserId: latestCell(miliknya, 'user-id', (k) => k.jenis === 'AksesDicatat'),
        laporanTerakhir: latestCell(
          miliknya,
          'periode',
          (k) => k.jenis === 'KewajibanDicatat' && k.kewajiban === 'laporan-semester',
        ),
        status: bukuCell(sah.urung ? 'diurungkan' : statusWords(kerjaSamaState(masa, b.hariIni), akhirDini)),
        kasus: bukuCell(kasus.id),
      },
      pada: dayOf(String(tglTtd.nilai ?? mulai.nilai)),
      batal: batalReason(kasus, sah),
      dicatat: sah.k.dicatat,
      id: kasus.id,
    },
  ];
}

/** The last day it would have had is struck by the early end; one that was taken back is named as that. */
function endCell(menurutPks: BukuCell, dini: BukuCell, ditarik: BukuCell): BukuCell {
  if (dini.nilai !== null) {
    const semula = menurutPks.nilai ? [menurutPks.nilai] : [];
    return { ...bukuCell(dini.nilai, [...menurutPks.dicoret, ...semula, ...dini.dicoret]), sebab: ENDED_EARLY };
  }
  if (ditarik.dicoret.length === 0) return menurutPks;
  return { ...bukuCell(menurutPks.nilai, [...menurutPks.dicoret, ...ditarik.dicoret]), sebab: 'pengakhiran ditarik' };
}

const ENDED_EARLY = 'berakhir lebih awal';

const statusWords = (keadaan: KerjaSamaState, dini: BukuCell): string =>
  dini.nilai === null || keadaan !== 'habis' ? STATUS_WORDS[keadaan] : ENDED_EARLY;

const orToCome = (sel: BukuCell): BukuCell => (sel.nilai ? sel : { ...sel, nilai: NOMOR_TO_COME });

function latestCell({ fakta }: BukuKasus, isian: string, mana: (k: PksFact) => boolean): BukuCell {
  const semua = fakta.flatMap(({ k, v, urung }) => {
    if (!isPksFact(k)) return [];
    const ralat = fakta.flatMap((x) => (x.k.jenis === 'TindakanDiralat' && x.k.tindakan === v ? [x.k] : []));
    const kini = ralat.reduce((satu, r) => withPksField(satu, r.isian, r.baru), k);
    const nilai = [pksFieldValue(k, isian), ...ralat.flatMap((r) => (r.isian === isian ? [r.baru] : []))];
    return mana(kini) && nilai[0] !== null ? [{ nilai: nilai.filter((x) => x !== null), urung }] : [];
  });
  const kini = semua.findLast((x) => !x.urung);
  const ditarik = semua.filter((x) => x.urung).flatMap((x) => x.nilai.slice(-1));
  return bukuCell(kini?.nilai.at(-1) ?? null, [...ditarik, ...(kini?.nilai.slice(0, -1) ?? [])]);
}
