/**
 * An office's year: some sixty letters of 2026 with koreksi, pauses, refusals, withdrawals, slips put right and taken
 * back, agreements signed, lapsed and renewed. All names are invented. The same seed gives the same year.
 */
import { join } from 'node:path';
import { Failure } from '../../src/errors.ts';
import { plusDays } from '../../src/office/days/day-arithmetic.ts';
import { isKantorOpen, plusWorkingDays } from '../../src/office/days/jatuh-tempo.ts';
import type { HistoryAct } from '../../src/office/permohonan/facts/effective-facts.ts';
import type { JenisLembaga } from '../../src/office/permohonan/facts/kasus-parts.ts';
import type { KasusCommand } from '../../src/office/permohonan/kasus-command.ts';
import type { ReceivedKasus } from '../../src/office/permohonan/permohonan.ts';
import { langkahAt } from '../../src/office/sop/sop.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { workingDayCalendar } from '../office/days/sleman-calendar.ts';
import { KasusWalk, siti, terimaCommand } from './kasus-walk.ts';
import { printedSop } from './printed-sop.ts';
import { seededRandom } from './seeded-random.ts';
import { deskWithRegister, type TestDesk } from './test-desk.ts';

type Dice = (batas: number) => number;
/** `akhir`: how it ends; a number: at which step it still waits. */
type Plan = Readonly<{ diterima: string; lembaga: string; jenis: JenisLembaga; akhir: Ending; lambat: number }>;
type Ending = 'sah' | 'selesai' | 'ditolak' | 'dicabut' | 'dikembalikan' | 'batal' | 'agregat' | number;

const PLACES = [
  'Tempel',
  'Turi',
  'Pakem',
  'Cangkringan',
  'Ngemplak',
  'Ngaglik',
  'Mlati',
  'Gamping',
  'Godean',
  'Minggir',
];
const KINDS: readonly (readonly [string, JenisLembaga])[] = [
  ['Dinas Contoh', 'opd'],
  ['Kalurahan Contoh', 'kalurahan'],
  ['RSUD Contoh', 'rsud-blud'],
  ['Klinik Contoh', 'badan-hukum-profit'],
  ['Universitas Contoh', 'perguruan-tinggi'],
  ['Yayasan Contoh', 'badan-hukum-nonprofit'],
  ['Kantor Contoh', 'instansi-vertikal'],
];
const REASONS = [
  'menunggu jawaban lembaga',
  'pejabat dinas luar',
  'surat balasan terselip',
  'koreksi berulang pada Pasal 5',
  'jaringan SRIKANDI mati tiga hari',
];

/** Thursday 26 November 2026. */
export const YEAR_NOW = '2026-11-26T16:30:00+07:00';
export const LAST_DAY = YEAR_NOW.slice(0, 10);

export type InventedKasus = Readonly<{
  id: string;
  diterima: string;
  tindakan: readonly HistoryAct[];
  permohonan: ReceivedKasus;
}>;

/** Its cases; `banyak` letters of 2026. */
export function inventedCases(banyak = 60): readonly InventedKasus[] {
  const acak = seededRandom(470_08);
  const n: Dice = (batas) => Math.floor(acak() * batas);
  const urut = new Map<string, number>();
  return plans(banyak, n).map((rencana) => {
    const tahun = rencana.diterima.slice(0, 4);
    urut.set(tahun, (urut.get(tahun) ?? 0) + 1);
    const id = `${tahun}-${String(urut.get(tahun)).padStart(3, '0')}`;
    const { acts: tindakan, kasus: permohonan } = walkPlan(rencana, id, n);
    return { id, diterima: rencana.diterima, tindakan, permohonan };
  });
}

/** A register of that year on a desk. */
export async function inventedYear(): Promise<TestDesk> {
  const t = await deskWithRegister('--kabupaten', 'Sleman');
  const register = await openRegister(join(t.folder, 'data'));
  for (const { id, diterima, tindakan } of inventedCases()) {
    const [pertama, ...lain] = tindakan;
    if (!pertama) continue;
    const { berkas } = await register.receiveKasus({
      tahun: Number(diterima.slice(0, 4)),
      kunci: `terima-${id}`,
      permintaan: `terima ${id}`,
      susun: ({ agenda }) =>
        pertama.kejadian.map((k) => (k.jenis === 'Diterima' ? { ...k, agenda: { ...k.agenda, nomor: agenda } } : k)),
      berkas: [],
    });
    let { versi } = berkas;
    for (const { v, kejadian } of lain) {
      const kunci = `${id}-${v}`;
      ({ versi } = (await register.appendAct(id, versi, { kunci, permintaan: kunci, kejadian })).berkas);
    }
  }
  await register.close();
  t.kini = new Date(YEAR_NOW);
  return t;
}

/** Five of the years before, whose agreements run or have lapsed; then the letters of the year. */
function plans(banyak: number, n: Dice): readonly Plan[] {
  const lama = ['2024-02-05', '2024-06-10', '2024-09-02', '2025-01-13', '2025-05-05'].map((diterima, i) => ({
    diterima,
    lembaga: `RSUD Contoh ${PLACES[i]}`,
    jenis: 'rsud-blud' as const,
    akhir: 'sah' as const,
    lambat: 2,
  }));
  const baru = Array.from({ length: banyak }, (_, i) => {
    const diterima = plusWorkingDays(workingDayCalendar, '2026-01-01', 1 + Math.floor((i * 212) / banyak));
    const [nama, jenis] = KINDS[n(KINDS.length)] ?? ['Dinas Contoh', 'opd'];
    return { diterima, lembaga: `${nama} ${PLACES[n(PLACES.length)]} ${i + 1}`, jenis, akhir: ending(n), lambat: n(5) };
  });
  // The last weeks: letters that are still within their days.
  const kini = [0, 1, 2, 3, 6].map((hk, i) => ({
    diterima: plusWorkingDays(workingDayCalendar, LAST_DAY, -hk),
    lembaga: `Puskesmas Contoh ${PLACES[i]}`,
    jenis: 'opd' as const,
    akhir: [2, 3, 5, 7, 14][i] ?? 2,
    lambat: 0,
  }));
  return [...lama, ...baru, ...kini];
}

function ending(n: Dice): Ending {
  const akhir: readonly Ending[] = ['sah', 'sah', 'sah', 'sah', 'selesai', 'ditolak', 'dicabut', 'dikembalikan'];
  const dadu = n(40);
  if (dadu === 0) return 'batal';
  if (dadu <= 2) return 'agregat';
  return dadu < 34 ? (akhir[n(akhir.length)] ?? 'sah') : 2 + n(19);
}

/** The acts of one letter, up to the last day of the year as it is. */
function walkPlan(rencana: Plan, id: string, n: Dice): KasusWalk {
  const { diterima, lembaga, jenis, akhir } = rencana;
  const j = new KasusWalk(printedSop, { id });
  const dasar = terimaCommand() as Extract<KasusCommand, { jenis: 'Terima' }>;
  const jam = (hari: string) => `${hari}T${String(8 + n(7)).padStart(2, '0')}:${String(n(6))}0:00+07:00`;
  j.perform({
    ...dasar,
    pada: jam(diterima),
    dicatat: YEAR_NOW,
    lembaga: { ...dasar.lembaga, nama: lembaga, jenis, pimpinan: 'dr. Contoh Pimpinan', jabatanPimpinan: 'Pimpinan' },
    surat: {
      nomor: `${400 + n(90)}/${id.slice(5)}/${diterima.slice(0, 4)}`,
      tanggal: diterima,
      hal: 'Permohonan hak akses',
    },
    agenda: { nomor: 1, tahun: Number(diterima.slice(0, 4)) },
    ...(akhir === 'agregat' && { data: 'agregat' as const }),
  });
  let hari = diterima;
  for (let i = 0; i < 60 && j.p.status === 'aktif'; i++) {
    hari = nextDay(j, hari, rencana, n);
    if (hari > LAST_DAY) break;
    if (akhir === j.langkah) break;
    try {
      oneAct(j, hari, rencana, n, jam);
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
    }
  }
  if (akhir === 'sah' && j.p.status === 'selesai')
    signed(j, plusWorkingDays(workingDayCalendar, hari, 3 + n(6)), id, n);
  return j;
}

/** The ministry takes weeks, the others a day or a few. */
function nextDay(j: KasusWalk, hari: string, { lambat }: Plan, n: Dice): string {
  const { menunggu } = langkahAt(printedSop, j.langkah);
  if (lambat === 0 && !menunggu) return hari;
  const maju = menunggu ? 6 + n(12 + 5 * lambat) : n(3 + lambat) > 2 ? 1 + n(3 + lambat) : n(2);
  const nanti = plusWorkingDays(workingDayCalendar, hari, maju);
  return isKantorOpen(workingDayCalendar, nanti) ? nanti : plusDays(nanti, 1);
}

function oneAct(j: KasusWalk, hari: string, { akhir }: Plan, n: Dice, jam: (hari: string) => string): void {
  const terakhir = j.kasus.terakhir;
  const pada = jam(hari) > terakhir ? jam(hari) : `${hari}T16:00:00+07:00`;
  const umum = { pada: pada > terakhir ? pada : terakhir, dicatat: YEAR_NOW, oleh: siti };
  const { langkah } = j;
  const { koreksi, balasan } = langkahAt(printedSop, langkah);
  if (langkah === 5 && (akhir === 'dicabut' || akhir === 'dikembalikan' || akhir === 'batal')) {
    j.perform({ ...umum, jenis: 'Tutup', status: akhir, alasan: 'surat pencabutan' });
  } else if (langkah === 5 && n(6) === 0 && !j.kasus.langkah?.jeda) {
    j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'daftar elemen data' });
  } else if (j.kasus.langkah?.jeda) {
    j.perform({ ...umum, jenis: 'Lanjutkan', catatan: null });
  } else if (n(60) === 0 && j.acts.length > 3) {
    j.perform({ ...umum, jenis: 'Urungkan', alasan: 'salah kasus' });
  } else {
    j.advance({
      pada: umum.pada,
      dicatat: YEAR_NOW,
      menit:
        n(4) === 0 ? null : Math.max(1, Math.round((langkahAt(printedSop, langkah).menit ?? 10) * (0.6 + n(12) / 10))),
      ...(koreksi && n(7) === 0 && { hasil: 'koreksi', catatan: 'Pasal 5: tambah data balikan' }),
      ...(balasan && {
        balasan: {
          hasil: akhir === 'ditolak' ? 'tolak' : 'setuju',
          nomor: `400.8/${n(900)}/Dukcapil`,
          tanggal: hari,
          agenda: { nomor: 900 + n(99), tahun: Number(hari.slice(0, 4)) },
        },
      }),
      ...(n(3) === 0 && { alasanLambat: REASONS[n(REASONS.length)] ?? '' }),
    });
  }
}

function signed(j: KasusWalk, hari: string, id: string, n: Dice): void {
  if (hari > LAST_DAY) return;
  const umum = { pada: hari, dicatat: YEAR_NOW, oleh: siti };
  const tahun = 1 + n(3);
  j.perform({
    ...umum,
    jenis: 'Sahkan',
    lampiran: [],
    pengesahan: {
      nomorKesatu: `470/${id.slice(5)}/${hari.slice(0, 4)}`,
      nomorKedua: `445/${id.slice(5)}`,
      tanggal: hari,
      mulai: hari,
      berakhir: plusDays(`${Number(hari.slice(0, 4)) + tahun}${hari.slice(4)}`, -1),
      penandatanganKedua: 'dr. Contoh Pimpinan',
      jabatanKedua: 'Pimpinan',
      irama: (['semesteran', 'triwulanan', 'tidak-ada'] as const)[n(3)] ?? 'semesteran',
    },
  });
  const terima = plusDays(hari, 200);
  if (terima < LAST_DAY && n(4)) {
    const semester = `${hari.slice(0, 4)}-S${Number(hari.slice(5, 7)) <= 6 ? 1 : 2}`;
    const laporan = {
      kewajiban: 'laporan-semester',
      periode: semester,
      nomor: null,
      catatan: null,
      lampiran: [],
    } as const;
    j.perform({ ...umum, pada: terima, jenis: 'CatatKewajiban', ...laporan });
  }
}
