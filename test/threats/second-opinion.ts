/**
 * A second opinion: what a register says, worked out again from its files alone and as plainly as can be. It shares no
 * code with pks: days are walked one by one, what was taken back is left out, agreements and books are counted anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// biome-ignore lint/suspicious/noExplicitAny: facts are read as they lie on disk, on purpose without the decoders
type PlainFact = Record<string, any>;
type PlainAct = Readonly<{ v: number; kejadian: readonly PlainFact[] }>;
type PlainDays = Record<'kantor' | 'pemohon' | 'kemendagri', number>;

const ACUAN_FOLDER = join(import.meta.dirname, '../../data/acuan');
const readPlainJson = (...jalur: string[]) => JSON.parse(readFileSync(join(...jalur), 'utf8'));

const LIBUR = new Set<string>(
  Object.values(readPlainJson(ACUAN_FOLDER, 'libur.json') as Record<string, { hari: { tanggal: string }[] }>).flatMap(
    ({ hari }) => hari.map((h) => h.tanggal),
  ),
);
/** The step that sends the letter to the ministry. */
export const KIRIM: number = (readPlainJson(ACUAN_FOLDER, 'sop/470-08.json').langkah as PlainFact[]).find(
  (l) => l.kirim,
)?.no;

const shiftDay = (t: string, hari: number) => new Date(Date.parse(t) + hari * 86_400_000).toISOString().slice(0, 10);
const isWorkday = (t: string) => ![0, 6].includes(new Date(t).getUTCDay()) && !LIBUR.has(t);
const dayPart = (saat: string) => saat.slice(0, 10);

/** Working days after `yearIfKnown` up to and including `sampai`. */
export function walkWorkdays(dari: string, sampai: string): number {
  let n = 0;
  for (let t = shiftDay(dari, 1); t <= sampai; t = shiftDay(t, 1)) if (isWorkday(t)) n++;
  return n;
}
function walkToTarget(diterima: string, h: number): string {
  let t = shiftDay(dayPart(diterima), -1);
  for (let n = 0; n < h; ) {
    t = shiftDay(t, 1);
    if (isWorkday(t)) n++;
  }
  return t;
}

/** What is done after the last step, each with the fields a ralat may name and what the fact calls them. */
const AFTER_LAST_LANGKAH = ['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat', 'Diakhiri', 'Diperpanjang'];
const FACT_KEYS: Readonly<Record<string, string>> = {
  tanggal: 'pada',
  'user-id': 'userId',
  jenis: 'kewajiban',
  'nomor-surat': 'nomor',
};

export type KasusCount = ReturnType<typeof countKasus>;

/** One case, from its acts. */
function countKasus(id: string, tindakan: readonly PlainAct[], per: string) {
  const batal = new Set(
    tindakan.flatMap((t) =>
      t.kejadian.flatMap((k) => (['Diurungkan', 'TindakanDitarik'].includes(k.jenis) ? [k.tindakan] : [])),
    ),
  );
  const GERAK = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'];
  const semua = tindakan.flatMap(({ v, kejadian }) => {
    // What used a number, a signing or a sending, gives it back when it is taken back.
    const sah = kejadian.some((k) => k.jenis === 'Disahkan' || k.jenis === 'Diselesaikan');
    const gugur = [...GERAK, ...AFTER_LAST_LANGKAH, ...(sah ? ['NomorDipakai'] : [])];
    return kejadian.map((k) => ({ v, k, hidup: !(batal.has(v) && gugur.includes(k.jenis)) }));
  });
  const hidup = semua.filter((x) => x.hidup);
  const milik = (jenis: string) => hidup.filter((x) => x.k.jenis === jenis);
  const awal = semua[0]?.k ?? {};
  const ralat = (bagian: string, kunci: string, sejak = 0, awalnya: unknown = null) =>
    hidup
      .filter((x) => x.v >= sejak && ['Diralat', 'Dilengkapi'].includes(x.k.jenis))
      .reduce((nilai, { k }) => k[bagian]?.[kunci] ?? nilai, awalnya);
  const diterima: string = milik('Diralat').reduce((d, { k }) => k.diterima ?? d, awal.pada);

  let langkah: PlainFact | null = awal.ke;
  let status = 'aktif';
  let revisi = 0;
  let ditutup: string | null = null;
  let jeda = false;
  const pemilik: { siapa: keyof PlainDays; sejak: string }[] = [];
  const kini = (siapa: keyof PlainDays, pada: string) => pemilik.push({ siapa, sejak: dayPart(pada) });
  const urutan: (PlainFact | null)[] = [];
  for (const { k } of hidup) {
    if (k.jenis === 'Diselesaikan') {
      if (k.hasil === 'koreksi') revisi++;
      const akhir = typeof k.ke === 'string';
      langkah = akhir ? null : k.ke;
      status = akhir ? k.ke : 'aktif';
      ditutup = akhir ? k.pada : null;
      if (langkah) kini(langkah.tanggungan, k.pada);
    } else if (k.jenis === 'Ditunggu') {
      jeda = true;
      kini(k.siapa, k.pada);
    } else if (k.jenis === 'Dilanjutkan') {
      jeda = false;
      kini(langkah?.tanggungan, k.pada);
    } else if (k.jenis === 'Ditutup') {
      urutan.push(langkah);
      kini(['dicabut', 'dikembalikan'].includes(k.status) ? 'pemohon' : 'kantor', k.pada);
      [status, ditutup, langkah] = [k.status, k.pada, null];
    } else if (k.jenis === 'DibukaLagi') {
      [status, ditutup, langkah] = ['aktif', null, urutan.pop() ?? null];
      kini(k.ke.tanggungan, k.pada);
    }
  }
  const hari: PlainDays = { kantor: 0, pemohon: 0, kemendagri: 0 };
  const akhir = ditutup && dayPart(ditutup) < per ? dayPart(ditutup) : per;
  for (let t = dayPart(diterima); t <= akhir; t = shiftDay(t, 1)) {
    // Who had it in the morning: the last to get it on a day before.
    if (isWorkday(t)) hari[pemilik.findLast((p) => p.sejak < t)?.siapa ?? 'kantor']++;
  }

  const perPeran = countDaysOfPeran(
    awal,
    hidup.map((x) => x.k),
    diterima,
    akhir,
  );

  const kirim = milik('Diselesaikan').findLast(({ k }) => k.langkah === KIRIM);
  const balas = milik('Diselesaikan').findLast(({ k }) => k.balasan);
  const jatuh = langkah && walkToTarget(diterima, langkah.h);
  const nomor = milik('NomorDipesan').map(({ k }) => {
    const jadi = hidup.find(
      (x) =>
        ['NomorDipakai', 'NomorDibatalkan'].includes(x.k.jenis) && x.k.nomor === k.nomor && x.k.naskah === k.naskah,
    )?.k;
    return {
      nomor: k.nomor,
      naskah: k.naskah,
      keadaan: jadi ? (jadi.jenis === 'NomorDipakai' ? 'dipakai' : 'batal') : 'dipesan',
    };
  });
  const suratKeluar = kirim && {
    nomor: ralat('suratKeluar', 'nomor', kirim.v, kirim.k.suratKeluar?.nomor ?? null),
    tanggal: ralat('suratKeluar', 'tanggal', kirim.v, kirim.k.suratKeluar?.tanggal ?? null),
  };
  const balasan = balas && { ...balas.k.balasan, nomor: ralat('balasan', 'nomor', balas.v, balas.k.balasan.nomor) };
  return {
    id,
    semua,
    status,
    diterima,
    revisi,
    langkah: langkah?.no ?? null,
    target: jatuh,
    lewat: jatuh && jatuh < per ? walkWorkdays(jatuh, per) : 0,
    pemilik,
    tanggungan: langkah ? (jeda || langkah ? (pemilik.at(-1)?.siapa ?? langkah.tanggungan) : null) : null,
    hari,
    perPeran,
    suratKeluar: suratKeluar && (suratKeluar.nomor || suratKeluar.tanggal) ? suratKeluar : null,
    balasan: balasan ?? null,
    nomor,
    kerjaSama: countKerjaSama(hidup, per),
  };
}

/**
 * Who held the case each morning, told anew for every day by going through all that stands and was done before it; the
 * first open day is the first step's. Says nothing of days without work.
 */
function countDaysOfPeran(
  awal: PlainFact,
  hidup: readonly PlainFact[],
  diterima: string,
  akhir: string,
): Record<string, number> {
  const hasil: Record<string, number> = {};
  let h1 = true;
  for (let t = dayPart(diterima); t <= akhir; t = shiftDay(t, 1)) {
    if (!isWorkday(t)) continue;
    let di: PlainFact = awal.ke;
    let siapa: string = awal.ke.pelaksana;
    for (const k of hidup) {
      if (dayPart(k.pada) >= t && k !== awal) continue;
      if (k.jenis === 'Diterima' && di.tanggungan !== 'kantor' && dayPart(k.pada) < t) siapa = di.tanggungan;
      if (k.jenis === 'Diselesaikan' && typeof k.ke === 'string') siapa = 'nobody';
      if (k.jenis === 'Ditutup') siapa = ['dicabut', 'dikembalikan'].includes(k.status) ? 'pemohon' : di.pelaksana;
      if (k.jenis === 'Ditunggu') siapa = k.siapa;
      if ((k.jenis === 'Diselesaikan' && typeof k.ke !== 'string') || k.jenis === 'DibukaLagi') di = k.ke;
      if (k.ke?.pelaksana && k.jenis !== 'Diterima') siapa = di.tanggungan === 'kantor' ? di.pelaksana : di.tanggungan;
      // A case reopened in a pause names who it waits for; resumed, it is with the step again: row 14 waits for Kemendagri.
      if (k.jenis === 'Dilanjutkan') siapa = di.no === 14 ? 'kemendagri' : di.pelaksana;
    }
    const luar = siapa === 'pemohon' || siapa === 'kemendagri';
    const milik = h1 && !luar ? awal.ke.pelaksana : siapa;
    hasil[milik] = (hasil[milik] ?? 0) + 1;
    h1 = false;
  }
  return hasil;
}

/** What waits outside of the steps: signing, handing over, access; and a reminder after more than `hari` working days. */
export function countFollowUps(kasus: readonly KasusCount[], per: string, hari = 14) {
  const penerima = (k: KasusCount) =>
    new Set(k.semua.flatMap((x) => (x.hidup && x.k.jenis === 'Diserahkan' ? [x.k.kepada] : [])));
  const akses = (k: KasusCount, apa: string) =>
    k.semua.some((x) => x.hidup && x.k.jenis === 'AksesDicatat' && x.k[apa]);
  const id = (apa: (k: KasusCount) => boolean) => kasus.filter(apa).map((k) => k.id);
  return {
    tandaTangan: id((k) => k.status === 'selesai' && !k.kerjaSama),
    penyerahan: id((k) => k.kerjaSama !== null && penerima(k).size < 2),
    akses: id((k) => k.kerjaSama !== null && !(akses(k, 'userId') && akses(k, 'jaringan'))),
    // Nobody draws reminders up in these histories: whoever was given the case last by the office waits since then.
    pengingat: id(({ tanggungan, pemilik }) => {
      const kantor = pemilik.map((p) => p.siapa).lastIndexOf('kantor');
      const sejak = pemilik.slice(kantor + 1).find((p) => p.siapa === 'kemendagri')?.sejak;
      return tanggungan === 'kemendagri' && sejak !== undefined && walkWorkdays(sejak, per) > hari;
    }),
  };
}

type CountedDebt = Readonly<{
  kewajiban: string;
  periode: string;
  jatuhTempo: string;
  diterima: string | null;
  lewatHariKerja: number;
}>;

type CountedKerjaSama = Readonly<{
  nomorKesatu: string;
  userId: string | null;
  diserahkan: readonly PlainFact[];
  mulai: string;
  berakhir: string;
  sisaHari: number;
  utang: readonly CountedDebt[];
}>;

const MONTHS_OF_IRAMA: Readonly<Record<string, number>> = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 };

/** The same day six months on, or the last day of a month that is shorter: walked back from the day of the same number. */
function proofDay(tanggal: string | null): string | null {
  if (!tanggal) return null;
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number);
  const bulanAkhir = (bulan + 5) % 12;
  let d = new Date(Date.UTC(tahun, bulan + 5, hari));
  while (d.getUTCMonth() !== bulanAkhir) d = new Date(d.getTime() - 86_400_000);
  return d.toISOString().slice(0, 10);
}

/** The agreement, and all it owes for periods begun by `per`: every day of it is looked at, and the period it lies in. */
function countKerjaSama(hidup: readonly { v: number; k: PlainFact }[], per: string): CountedKerjaSama | null {
  const sah = hidup.find(({ k }) => k.jenis === 'Disahkan');
  if (!sah) return null;
  const ralat = hidup.filter((x) => x.v > sah.v && x.k.jenis === 'Diralat');
  const p = Object.assign({}, sah.k.pengesahan, ...ralat.map(({ k }) => k.kerjaSama));
  const benar = hidup.map(({ v, k }) => {
    const jadi = { ...k };
    for (const { k: r } of hidup) {
      if (r.jenis === 'TindakanDiralat' && r.tindakan === v) jadi[FACT_KEYS[r.isian] ?? r.isian] = r.baru;
    }
    return { k: jadi };
  });
  const dini = benar.find(({ k }) => k.jenis === 'Diakhiri')?.k;
  if (dini) p.berakhir = dini.berakhir;
  const diterima = (kewajiban: string, periode: string) =>
    benar
      .find(({ k }) => k.jenis === 'KewajibanDicatat' && k.kewajiban === kewajiban && k.periode === periode)
      ?.k.pada.slice(0, 10) ?? null;
  const utang = new Map<string, CountedDebt>();
  for (let t: string = p.mulai; t <= p.berakhir && t <= per; t = shiftDay(t, 1)) {
    for (const [kewajiban, bulan] of [
      ['laporan-semester', 6],
      ['data-balikan', MONTHS_OF_IRAMA[p.irama] ?? 0],
    ] as const) {
      if (bulan === 0) continue;
      const [tahun = 0, b = 0] = t.split('-').map(Number);
      const ke = Math.ceil(b / bulan);
      const periode =
        bulan === 12 ? `${tahun}` : bulan === 6 ? `${tahun}-S${ke}` : bulan === 3 ? `${tahun}-T${ke}` : t.slice(0, 7);
      const akhir = new Date(Date.UTC(tahun, ke * bulan, 0)).toISOString().slice(0, 10);
      const jatuhTempo = kewajiban === 'data-balikan' ? akhir : ke === 1 ? `${tahun}-07-31` : `${tahun + 1}-01-31`;
      const masuk = diterima(kewajiban, periode);
      const lewatHariKerja = masuk === null && jatuhTempo < per ? walkWorkdays(jatuhTempo, per) : 0;
      utang.set(`${kewajiban} ${periode}`, { kewajiban, periode, jatuhTempo, diterima: masuk, lewatHariKerja });
    }
  }
  const bukti = proofDay(p.tanggal);
  const terbukti = diterima('standar-keamanan', 'SEKALI');
  if (bukti && p.tanggal <= per && (terbukti !== null || per <= p.berakhir)) {
    const lewatHariKerja = terbukti === null && bukti < per ? walkWorkdays(bukti, per) : 0;
    const satu = { kewajiban: 'standar-keamanan', periode: 'SEKALI', jatuhTempo: bukti, diterima: terbukti };
    utang.set('standar-keamanan', { ...satu, lewatHariKerja });
  }
  const serah = benar.filter(({ k }) => k.jenis === 'Diserahkan');
  return {
    ...p,
    userId: benar.findLast(({ k }) => k.jenis === 'AksesDicatat' && k.userId)?.k.userId ?? null,
    diserahkan: serah.map(({ k }) => ({ kepada: k.kepada, penerima: k.penerima, pada: k.pada })),
    sisaHari: (Date.parse(p.berakhir) - Date.parse(per)) / 86_400_000,
    utang: [...utang.values()],
  };
}

/** Every case of the register in `folder`, by id. */
export const countRegister = (folder: string, per: string): readonly KasusCount[] =>
  readdirSync(join(folder, 'kasus'))
    .sort()
    .map((id) => {
      const rantai = join(folder, 'kasus', id, 'kejadian');
      return countKasus(
        id,
        readdirSync(rantai)
          .sort()
          .map((nama) => readPlainJson(rantai, nama)),
        per,
      );
    });

/** The rows of the register of incoming letters: number, and what stands as the letter's own number. */
export const countSuratMasuk = (kasus: readonly KasusCount[]) =>
  kasus
    .flatMap(({ id, semua }) => {
      const surat = semua.filter(({ k }) => k.jenis === 'Diterima' || k.balasan?.agenda);
      return surat.map(({ k, v, hidup }, i) => {
        const sampai =
          k.jenis === 'Diterima' ? Number.POSITIVE_INFINITY : (surat[i + 1]?.v ?? Number.POSITIVE_INFINITY);
        const bagian = k.jenis === 'Diterima' ? 'surat' : 'balasan';
        const noSurat = semua
          .filter((x) => x.v >= v && x.v < sampai && x.k.jenis === 'Diralat')
          .reduce((nilai, x) => x.k[bagian]?.nomor ?? nilai, (k.surat ?? k.balasan).nomor);
        return {
          noAgenda: (k.agenda ?? k.balasan.agenda).nomor as number,
          noSurat: noSurat as string,
          kasus: id,
          urung: !hidup,
        };
      });
    })
    .sort((a, b) => a.noAgenda - b.noAgenda);

/** The rows of the books of agreements of all years: each signing once, struck where it was taken back. */
export const countPengesahan = (kasus: readonly KasusCount[]) =>
  kasus.flatMap(({ id, semua }) => {
    const sah = semua.filter(({ k }) => k.jenis === 'Disahkan');
    return sah.map(({ k, v, hidup }, i) => {
      const sampai = sah[i + 1]?.v ?? Number.POSITIVE_INFINITY;
      const ralat = semua.filter((x) => x.v > v && x.v < sampai && x.k.jenis === 'Diralat');
      const isi = Object.assign({}, k.pengesahan, ...ralat.map((x) => x.k.kerjaSama));
      return { kasus: id, nomor: isi.nomorKesatu as string, tahun: isi.tanggal.slice(0, 4) as string, urung: !hidup };
    });
  });
