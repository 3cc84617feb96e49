/**
 * A second opinion: what a register says, worked out again from its files alone and as plainly as can be. It shares no
 * code with pks: days are walked one by one, what was taken back is left out, agreements and books are counted anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// biome-ignore lint/suspicious/noExplicitAny: facts are read as they lie on disk, on purpose without the decoders
type Fakta = Record<string, any>;
type Tindakan = Readonly<{ v: number; kejadian: readonly Fakta[] }>;
type Hari = Record<'kantor' | 'pemohon' | 'kemendagri', number>;

const ACUAN = join(import.meta.dirname, '../../data/acuan');
const bacaJson = (...jalur: string[]) => JSON.parse(readFileSync(join(...jalur), 'utf8'));

const LIBUR = new Set<string>(
  Object.values(bacaJson(ACUAN, 'libur.json') as Record<string, { hari: { tanggal: string }[] }>).flatMap(({ hari }) =>
    hari.map((h) => h.tanggal),
  ),
);
/** The step that sends the letter to the ministry. */
export const KIRIM: number = (bacaJson(ACUAN, 'sop/470-08.json').langkah as Fakta[]).find((l) => l.kirim)?.no;

const geser = (t: string, hari: number) => new Date(Date.parse(t) + hari * 86_400_000).toISOString().slice(0, 10);
const kerja = (t: string) => ![0, 6].includes(new Date(t).getUTCDay()) && !LIBUR.has(t);
const tgl = (saat: string) => saat.slice(0, 10);

/** Working days after `dari` up to and including `sampai`. */
export function hariKerja(dari: string, sampai: string): number {
  let n = 0;
  for (let t = geser(dari, 1); t <= sampai; t = geser(t, 1)) if (kerja(t)) n++;
  return n;
}
function target(diterima: string, h: number): string {
  let t = geser(tgl(diterima), -1);
  for (let n = 0; n < h; ) {
    t = geser(t, 1);
    if (kerja(t)) n++;
  }
  return t;
}

/** What is done after the last step, each with the fields a ralat may name and what the fact calls them. */
const SESUDAH = ['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat', 'Diperpanjang'];
const NAMA: Readonly<Record<string, string>> = {
  tanggal: 'pada',
  'user-id': 'userId',
  jenis: 'kewajiban',
  'nomor-surat': 'nomor',
};

export type Hitungan = ReturnType<typeof hitungKasus>;

/** One case, from its acts. */
function hitungKasus(id: string, tindakan: readonly Tindakan[], per: string) {
  const batal = new Set(
    tindakan.flatMap((t) =>
      t.kejadian.flatMap((k) => (['Diurungkan', 'TindakanDitarik'].includes(k.jenis) ? [k.tindakan] : [])),
    ),
  );
  const GERAK = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'];
  const semua = tindakan.flatMap(({ v, kejadian }) => {
    // What used a number, a signing or a sending, gives it back when it is taken back.
    const sah = kejadian.some((k) => k.jenis === 'Disahkan' || k.jenis === 'Diselesaikan');
    const gugur = [...GERAK, ...SESUDAH, ...(sah ? ['NomorDipakai'] : [])];
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

  let langkah: Fakta | null = awal.ke;
  let status = 'aktif';
  let revisi = 0;
  let ditutup: string | null = null;
  let jeda = false;
  const pemilik: { siapa: keyof Hari; sejak: string }[] = [];
  const kini = (siapa: keyof Hari, pada: string) => pemilik.push({ siapa, sejak: tgl(pada) });
  const urutan: (Fakta | null)[] = [];
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
  const hari: Hari = { kantor: 0, pemohon: 0, kemendagri: 0 };
  const akhir = ditutup && tgl(ditutup) < per ? tgl(ditutup) : per;
  for (let t = tgl(diterima); t <= akhir; t = geser(t, 1)) {
    // Who had it in the morning: the last to get it on a day before.
    if (kerja(t)) hari[pemilik.findLast((p) => p.sejak < t)?.siapa ?? 'kantor']++;
  }

  const perPeran = hariMenurutPeran(
    awal,
    hidup.map((x) => x.k),
    diterima,
    akhir,
  );

  const kirim = milik('Diselesaikan').findLast(({ k }) => k.langkah === KIRIM);
  const balas = milik('Diselesaikan').findLast(({ k }) => k.balasan);
  const jatuh = langkah && target(diterima, langkah.h);
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
    lewat: jatuh && jatuh < per ? hariKerja(jatuh, per) : 0,
    pemilik,
    tanggungan: langkah ? (jeda || langkah ? (pemilik.at(-1)?.siapa ?? langkah.tanggungan) : null) : null,
    hari,
    perPeran,
    suratKeluar: suratKeluar && (suratKeluar.nomor || suratKeluar.tanggal) ? suratKeluar : null,
    balasan: balasan ?? null,
    nomor,
    kerjaSama: hitungKerjaSama(hidup, per),
  };
}

/**
 * Who held the case each morning, told anew for every day by going through all that stands and was done before it; the
 * first open day is the first step's. Says nothing of days without work.
 */
function hariMenurutPeran(
  awal: Fakta,
  hidup: readonly Fakta[],
  diterima: string,
  akhir: string,
): Record<string, number> {
  const hasil: Record<string, number> = {};
  let h1 = true;
  for (let t = tgl(diterima); t <= akhir; t = geser(t, 1)) {
    if (!kerja(t)) continue;
    let di: Fakta = awal.ke;
    let siapa: string = awal.ke.pelaksana;
    for (const k of hidup) {
      if (tgl(k.pada) >= t && k !== awal) continue;
      if (k.jenis === 'Diterima' && di.tanggungan !== 'kantor' && tgl(k.pada) < t) siapa = di.tanggungan;
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

/** What waits outside of the steps: signing, handing over, access; and a reminder after `hari` working days. */
export function lanjutan(kasus: readonly Hitungan[], per: string, hari = 14) {
  const penerima = (k: Hitungan) =>
    new Set(k.semua.flatMap((x) => (x.hidup && x.k.jenis === 'Diserahkan' ? [x.k.kepada] : [])));
  const akses = (k: Hitungan, apa: string) => k.semua.some((x) => x.hidup && x.k.jenis === 'AksesDicatat' && x.k[apa]);
  const id = (apa: (k: Hitungan) => boolean) => kasus.filter(apa).map((k) => k.id);
  return {
    tandaTangan: id((k) => k.status === 'selesai' && !k.kerjaSama),
    penyerahan: id((k) => k.kerjaSama !== null && penerima(k).size < 2),
    akses: id((k) => k.kerjaSama !== null && !(akses(k, 'userId') && akses(k, 'jaringan'))),
    // Nobody draws reminders up in these histories: whoever was given the case last by the office waits since then.
    pengingat: id(({ tanggungan, pemilik }) => {
      const kantor = pemilik.map((p) => p.siapa).lastIndexOf('kantor');
      const sejak = pemilik.slice(kantor + 1).find((p) => p.siapa === 'kemendagri')?.sejak;
      return tanggungan === 'kemendagri' && sejak !== undefined && hariKerja(sejak, per) >= hari;
    }),
  };
}

type Utang = Readonly<{
  kewajiban: string;
  periode: string;
  jatuhTempo: string;
  diterima: string | null;
  lewatHariKerja: number;
}>;

type KerjaSama = Readonly<{
  nomorKesatu: string;
  userId: string | null;
  diserahkan: readonly Fakta[];
  mulai: string;
  berakhir: string;
  sisaHari: number;
  utang: readonly Utang[];
}>;

const IRAMA: Readonly<Record<string, number>> = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 };

/** The agreement, and all it owes for periods begun by `per`: every day of it is looked at, and the period it lies in. */
function hitungKerjaSama(hidup: readonly { v: number; k: Fakta }[], per: string): KerjaSama | null {
  const sah = hidup.find(({ k }) => k.jenis === 'Disahkan');
  if (!sah) return null;
  const ralat = hidup.filter((x) => x.v > sah.v && x.k.jenis === 'Diralat');
  const p = Object.assign({}, sah.k.pengesahan, ...ralat.map(({ k }) => k.kerjaSama));
  const benar = hidup.map(({ v, k }) => {
    const jadi = { ...k };
    for (const { k: r } of hidup) {
      if (r.jenis === 'TindakanDiralat' && r.tindakan === v) jadi[NAMA[r.isian] ?? r.isian] = r.baru;
    }
    return { k: jadi };
  });
  const diterima = (kewajiban: string, periode: string) =>
    benar
      .find(({ k }) => k.jenis === 'KewajibanDicatat' && k.kewajiban === kewajiban && k.periode === periode)
      ?.k.pada.slice(0, 10) ?? null;
  const utang = new Map<string, Utang>();
  for (let t: string = p.mulai; t <= p.berakhir && t <= per; t = geser(t, 1)) {
    for (const [kewajiban, bulan] of [
      ['laporan-semester', 6],
      ['data-balikan', IRAMA[p.irama] ?? 0],
    ] as const) {
      if (bulan === 0) continue;
      const [tahun = 0, b = 0] = t.split('-').map(Number);
      const ke = Math.ceil(b / bulan);
      const periode =
        bulan === 12 ? `${tahun}` : bulan === 6 ? `${tahun}-S${ke}` : bulan === 3 ? `${tahun}-T${ke}` : t.slice(0, 7);
      const akhir = new Date(Date.UTC(tahun, ke * bulan, 0)).toISOString().slice(0, 10);
      const jatuhTempo = kewajiban === 'data-balikan' ? akhir : ke === 1 ? `${tahun}-07-31` : `${tahun + 1}-01-31`;
      const masuk = diterima(kewajiban, periode);
      const lewatHariKerja = masuk === null && jatuhTempo < per ? hariKerja(jatuhTempo, per) : 0;
      utang.set(`${kewajiban} ${periode}`, { kewajiban, periode, jatuhTempo, diterima: masuk, lewatHariKerja });
    }
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
export const hitung = (folder: string, per: string): readonly Hitungan[] =>
  readdirSync(join(folder, 'kasus'))
    .sort()
    .map((id) => {
      const rantai = join(folder, 'kasus', id, 'kejadian');
      return hitungKasus(
        id,
        readdirSync(rantai)
          .sort()
          .map((nama) => bacaJson(rantai, nama)),
        per,
      );
    });

/** The rows of the register of incoming letters: number, and what stands as the letter's own number. */
export const suratMasuk = (kasus: readonly Hitungan[]) =>
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
export const pengesahan = (kasus: readonly Hitungan[]) =>
  kasus.flatMap(({ id, semua }) => {
    const sah = semua.filter(({ k }) => k.jenis === 'Disahkan');
    return sah.map(({ k, v, hidup }, i) => {
      const sampai = sah[i + 1]?.v ?? Number.POSITIVE_INFINITY;
      const ralat = semua.filter((x) => x.v > v && x.v < sampai && x.k.jenis === 'Diralat');
      const isi = Object.assign({}, k.pengesahan, ...ralat.map((x) => x.k.kerjaSama));
      return { kasus: id, nomor: isi.nomorKesatu as string, tahun: isi.tanggal.slice(0, 4) as string, urung: !hidup };
    });
  });
