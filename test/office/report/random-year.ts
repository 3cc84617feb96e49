import { Failure } from '../../../src/errors.ts';
import { plusDays } from '../../../src/office/days/day-arithmetic.ts';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { JENIS_LEMBAGA } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import type { KasusCommand } from '../../../src/office/permohonan/kasus-command.ts';
import type { KerjaSama } from '../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import type { SignedKasus } from '../../../src/office/permohonan/views/kerja-sama-list.ts';
import type { ReportKasus } from '../../../src/office/report/kasus-trace.ts';
import { langkahAt, type Sop } from '../../../src/office/sop/sop.ts';
import { KasusWalk, receivedWalk, siti, terimaCommand } from '../../support/kasus-walk.ts';
import { sampleDiimpor } from '../../support/sample-facts.ts';
import { seededRandom } from '../../support/seeded-random.ts';

export type RandomYear = Readonly<{ kasus: readonly ReportKasus[]; sepakat: readonly SignedKasus[] }>;

const PARTIES = ['pemohon', 'kemendagri'] as const;
const ENDS = ['dicabut', 'dikembalikan', 'ditolak', 'batal'] as const;
const dicatat = '2027-12-31T23:00:00+07:00';
const clock = (hari: string, jam: number) => `${hari}T${String(8 + (jam % 9)).padStart(2, '0')}:15:00+07:00`;

/** Letters and what came of them in an untidy office, from mid 2025 to the end of 2026. */
export function randomYear(sop: Sop, benih: number, banyak: number): RandomYear {
  const acak = seededRandom(benih);
  const n = (batas: number) => Math.floor(acak() * batas);
  const kasus = Array.from({ length: banyak }, (_, i) => {
    const awal = plusDays('2025-07-01', n(540));
    return randomKasus(sop, `${awal.slice(0, 4)}-${String(i + 1).padStart(3, '0')}`, awal, n);
  });
  return {
    kasus,
    sepakat: Array.from({ length: Math.ceil(banyak / 4) }, (_, i) => randomAgreement(`2024-${i + 1}`, n)),
  };
}

function randomKasus(sop: Sop, id: string, awal: string, n: (batas: number) => number): ReportKasus {
  const j = new KasusWalk(sop, { id });
  if (n(8) === 0) return importedKasus(j, sop, id, awal, n);
  const jenis = JENIS_LEMBAGA[n(JENIS_LEMBAGA.length)]!;
  const dasar = terimaCommand() as Extract<KasusCommand, { jenis: 'Terima' }>;
  j.perform({
    ...dasar,
    pada: clock(awal, 0),
    dicatat,
    lembaga: { ...dasar.lembaga, nama: `Lembaga ${id}`, jenis },
    surat: { ...dasar.surat, tanggal: awal },
    ada: n(8) ? 'lengkap' : [],
    ...(n(30) === 0 && { data: 'agregat' as const }),
  });
  const langkah = n(60);
  for (let i = 0; i < langkah; i++) tryAct(j, n);
  return { id, tindakan: j.acts };
}

/** Out of an old book: an agreement, or a case that waits somewhere, received on a day that the book says or not. */
function importedKasus(j: KasusWalk, sop: Sop, id: string, awal: string, n: (batas: number) => number): ReportKasus {
  const selesai = n(3) === 0;
  const langkah = receivedWalk(sop).advanceTo(2 + n(sop.langkah.length - 1)).p;
  const { pks, ...contoh } = sampleDiimpor();
  const fakta = sampleDiimpor({
    ...{ pada: plusDays(awal, n(20)), diterima: n(3) ? awal : null, pks: selesai ? pks : null },
    ...{ lembaga: { ...contoh.lembaga, nama: `Lembaga ${id}` } },
    ke: selesai || langkah.status !== 'aktif' ? null : langkah.langkah,
  });
  j.p = evolve(newPermohonan, fakta);
  j.acts.push({ v: 1, kejadian: [fakta] });
  const banyak = selesai ? 0 : n(30);
  for (let i = 0; i < banyak; i++) tryAct(j, n);
  return { id, tindakan: j.acts };
}

/** One act of many kinds; what a rule refuses is left out. */
function tryAct(j: KasusWalk, n: (batas: number) => number): void {
  const terakhir = j.kasus.terakhir;
  const maju = n(3) ? n(4) : n(25);
  const hari = plusDays(terakhir.slice(0, 10), maju);
  if (hari > '2026-12-31') return;
  const pada = n(5) ? clock(hari, maju === 0 ? 8 : n(9)) : hari;
  const umum = { pada, dicatat, oleh: siti };
  const apa = n(40);
  try {
    if (apa === 0) j.perform({ ...umum, jenis: 'Tunggu', siapa: PARTIES[n(2)]!, alasan: 'menunggu' });
    else if (apa <= 3) j.perform({ ...umum, jenis: 'Lanjutkan', catatan: null });
    else if (apa === 4) j.perform({ ...umum, jenis: 'Tutup', status: ENDS[n(4)]!, alasan: 'ditutup' });
    else if (apa <= 6) j.perform({ ...umum, jenis: 'BukaLagi', alasan: 'dibuka' });
    else if (apa === 7) j.perform({ ...umum, jenis: 'Urungkan', alasan: 'salah' });
    else if (apa === 8) putReceiptRight(j, n);
    else finishStep(j, pada, n);
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
  }
}

function finishStep(j: KasusWalk, pada: string, n: (batas: number) => number): void {
  if (j.p.status !== 'aktif') return;
  const { koreksi, balasan } = langkahAt(j.sop, j.langkah);
  j.advance({
    pada,
    dicatat,
    menit: n(3) ? n(200) : null,
    ...(koreksi && n(5) === 0 && { hasil: 'koreksi', catatan: 'perbaiki' }),
    ...(balasan && {
      balasan: {
        hasil: n(4) ? 'setuju' : 'tolak',
        nomor: '400.8/1',
        tanggal: pada.slice(0, 10),
        agenda: { nomor: 2, tahun: 2026 },
      },
    }),
    ...(n(4) === 0 && { alasanLambat: `alasan ${n(9)}` }),
  });
}

function putReceiptRight(j: KasusWalk, n: (batas: number) => number): void {
  const diterima = clock(plusDays(j.kasus.diterima.slice(0, 10), n(5) - 3), n(3));
  const kosong = { lembaga: {}, surat: {}, permohonan: {} };
  const umum = { pada: dicatat, dicatat, oleh: siti, alasan: 'salah ketik' };
  j.perform({ ...umum, jenis: 'Ralat', isian: 'diterima', lama: j.kasus.diterima, ...kosong, diterima });
}

/** Agreements of their own, in force, lapsed, not begun, with or without what they owe. */
function randomAgreement(id: string, n: (batas: number) => number): SignedKasus {
  const tanggal = plusDays('2024-01-01', n(1090));
  const mulai = plusDays(tanggal, n(3) ? 0 : n(40));
  const berakhir = plusDays(mulai, 30 + n(1000));
  const irama = (['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const)[n(5)]!;
  const kewajiban = Array.from({ length: n(5) }, () => {
    const tahun = 2024 + n(3);
    const periode = n(2) ? `${tahun}-S${1 + n(2)}` : `${tahun}-${String(1 + n(12)).padStart(2, '0')}`;
    const jenis = periode.includes('S') ? ('laporan-semester' as const) : ('data-balikan' as const);
    return { kewajiban: jenis, periode, pada: plusDays('2024-06-01', n(930)) };
  });
  const dini = n(4) === 0 ? plusDays(mulai, n(30 + n(1000))) : berakhir;
  const kerjaSama: KerjaSama = {
    nomorKesatu: `470/${id}`,
    nomorKedua: '1',
    tanggal,
    mulai,
    berakhir: dini < berakhir ? dini : berakhir,
    ...(dini < berakhir && {
      diakhiri: {
        ...{ semula: berakhir, pihak: 'lembaga', nomor: null, tanggal: null, alasan: 'digabung' },
        pada: plusDays(dini, n(200) - 100),
      },
    }),
    penandatanganKedua: 'Ani Contoh',
    jabatanKedua: 'Direktur',
    irama,
    diserahkan: [],
    userId: null,
    jaringan: null,
    kewajiban,
    diperpanjang: n(5) === 0 ? `2024-${1 + n(9)}` : null,
  };
  const { lembaga } = terimaCommand() as Extract<KasusCommand, { jenis: 'Terima' }>;
  return { id, permohonan: { lembaga: { ...lembaga, nama: `Lembaga ${id}` }, kerjaSama } };
}
