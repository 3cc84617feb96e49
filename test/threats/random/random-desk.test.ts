/** A register that somebody types into at random for months, checked against a second opinion (`second-opinion.ts`). */
import { afterAll, expect, it } from 'vitest';
import type { ShownKasus } from '../../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../../support/test-desk.ts';
import { FULL_RUN, SEED } from '../hostile-text.ts';
import { countFollowUps, countPengesahan, countRegister, countSuratMasuk, KIRIM } from '../second-opinion.ts';
import { countBuku } from './count-buku.ts';
import { seededDice } from './seeded-dice.ts';

type Bernomor = Readonly<{ nomor: string | null; kasus: string; keadaan: string }>;

const SESUDAH = ['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat'];

const BANYAK = FULL_RUN ? 700 : 150;
const TAHUN = '2026';

let t: TestDesk;
afterAll(() => t?.close());

const { bilangan, dari } = seededDice(SEED);
const KOREKSI = [6, 7, 10, 11, 20, 21];
/** A day, or what it becomes by a slip of the year. */
const HARI = ['hari ini', 'kemarin', '4/1/2026', '31/12/2025', '20/2/2025'];

function majukan(id: string, no: number, n: number): string[] {
  const koreksi = KOREKSI.includes(no) && bilangan(7) === 0;
  return [
    ...['advance', id, '--lengkap'],
    ...(KOREKSI.includes(no)
      ? koreksi
        ? ['--hasil', 'koreksi', '--catatan', 'perbaiki']
        : ['--hasil', 'setuju']
      : []),
    ...(no === 14
      ? [
          '--balasan',
          bilangan(9) === 0 ? 'tolak' : 'setuju',
          '--nomor-balasan',
          `B/${n}`,
          '--tanggal-balasan',
          dari(HARI),
        ]
      : []),
    ...(no === 13 && bilangan(2) === 0 ? ['--nomor-keluar', `K/${n}`, '--tanggal-keluar', dari(HARI)] : []),
    ...(bilangan(4) === 0 ? ['--disposisi', `Proses ${n}`] : []),
    ...(bilangan(6) === 0 ? ['--tanggal', dari(['kemarin', 'hari ini', '3 hari lalu'])] : []),
  ];
}

/** What somebody might type next, sensible or not. */
function ketikan(n: number, kasus: readonly ShownKasus[]): readonly string[] {
  if (kasus.length < 4 || bilangan(40) === 0) {
    const diterima = dari(['hari ini', 'kemarin', '4 hari lalu']);
    return [
      'new',
      ...completeSuratFlags({
        'nomor-surat': `S/${n}`,
        lembaga: `Lembaga ${n}`,
        diterima,
        'tanggal-surat': diterima,
        'data-balikan': dari(['tiap bulan', 'tiap triwulan', 'tiap tahun']),
      }),
      '--lengkap',
    ];
  }
  const k = dari(kasus);
  const alasan = ['--alasan', `alasan ${n}`];
  if (k.langkah && bilangan(10) < 7) return majukan(k.id, k.langkah.no, n);
  const untuk = ['--untuk', dari(['surat-kemendagri', 'pks'])];
  const berdiri = k.riwayat.filter((r) => SESUDAH.includes(String(r.jenis)) && r.diurungkan === null);
  const tindakan = ['--tindakan', String(dari([...berdiri.map((r) => r.v), ...berdiri.slice(-1).map((r) => r.v), 3]))];
  return dari([
    () => ['undo', k.id, ...alasan],
    () => ['undo', k.id, ...alasan],
    () => ['tunggu', k.id, '--pada', dari(['pemohon', 'kemendagri']), ...alasan],
    () => ['lanjut', k.id],
    () => ['lanjut', k.id],
    () => [dari(['cabut', 'kembalikan', 'tolak', 'batal']), k.id, ...alasan],
    () => ['buka-lagi', k.id, ...alasan],
    () => ['nomor', 'pesan', k.id, ...untuk],
    () => ['nomor', dari(['pakai', 'batal']), k.id, ...untuk, ...alasan],
    () => ['lengkapi', k.id, '--nomor-keluar', `L/${n}`],
    () => [
      'ralat',
      k.id,
      '--isian',
      dari([
        `nomor-surat=R/${n}`,
        `nomor-keluar=R/${n}`,
        `nomor-balasan=R/${n}`,
        'diterima=kemarin',
        'diterima=5 hari lalu',
        'berakhir=31/12/2027',
        'mulai=29/2/2028',
        `tanggal-keluar=${dari(HARI)}`,
        `tanggal-pks=${dari(HARI)}`,
      ]),
      ...alasan,
    ],
    () => [
      'sahkan',
      k.id,
      '--nomor-kesatu',
      `P/${n}`,
      '--nomor-kedua',
      `Q/${n}`,
      '--mulai',
      dari(['hari ini', '1/1/2027', '31/12/2025']),
    ],
    () => ['undo', k.id, ...tindakan, ...alasan],
    () => ['undo', k.id, ...tindakan, ...alasan],
    () => [
      'ralat',
      k.id,
      ...tindakan,
      '--isian',
      dari(['penerima=Rini', 'tanggal=hari ini', 'user-id=hari ini', 'periode=2026-T4', 'jenis=data-balikan']),
      ...alasan,
    ],
    () => ['serahkan', k.id, '--penerima', 'Rina', ...dari([[], ['--kepada', 'dirjen']])],
    () => ['akses', k.id, dari(['--user-id', '--jaringan']), 'hari ini'],
    () => [
      'kewajiban',
      'catat',
      k.id,
      ...dari([
        ['--jenis', 'laporan-semester', '--periode', '2026-S2'],
        ['--jenis', 'data-balikan', '--periode', '2026-09'],
        ['--jenis', 'data-balikan', '--periode', '2026-T3'],
      ]),
    ],
  ])();
}

type BarisBuku = Readonly<Record<string, string | number | null>>;
const urutkan = (buku: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(buku).map(([kode, baris]) => [kode, [...baris].sort()]));

/** The rows of all books of all years, as the second opinion counts them. */
async function semuaBuku() {
  const baris: Record<string, (b: BarisBuku) => readonly unknown[]> = {
    masuk: (b) => [b.noAgenda, b.kasus, b.noSurat],
    keluar: (b) => [b.kasus, String(b.perihal).includes('hak akses') ? 'surat-kemendagri' : '?', b.noSurat, b.tgl],
    kendali: (b) => [b.noAgenda, b.indeks, b.isiDisposisi],
    pks: (b) => [b.kasus, b.noPksKesatu, b.tglTtd],
  };
  const hasil: Record<string, string[]> = {};
  for (const [kode, isi] of Object.entries(baris)) {
    hasil[kode] = [];
    for (const tahun of [2025, 2026, 2027]) {
      const { data } = await t.json<BarisBuku[]>('buku', kode, '--tahun', String(tahun));
      const coret = (b: BarisBuku) => (b.batal === null ? '' : b.batal === 'diurungkan' ? 'urung' : 'batal');
      hasil[kode].push(...data.map((b) => [tahun, ...isi(b).map(String), coret(b)].join(' ')));
    }
  }
  return urutkan(hasil);
}

/** Everything pks says of the register, against the second opinion. */
async function cocok(): Promise<void> {
  const per = new Date(t.kini.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  const benar = countRegister(`${t.folder}/data`, per);
  for (const b of benar) {
    const { data, ringkas } = await t.json<ShownKasus>('show', b.id);
    const nomor = ((data.nomor ?? []) as readonly Record<string, string>[]).map(({ nomor, naskah, keadaan }) => ({
      nomor,
      naskah,
      keadaan,
    }));
    expect({
      ...data,
      langkah: data.langkah?.no ?? null,
      target: data.langkah?.target.tanggal ?? null,
      nomor,
      hari: ringkas.hari,
      perPeran: data.hariPerPeran,
      lewat: ringkas.lewatHariKerja,
    }).toMatchObject({
      ...{ status: b.status, langkah: b.langkah, target: b.target, revisi: b.revisi, nomor: b.nomor },
      ...{ hari: b.hari, perPeran: b.perPeran, lewat: b.lewat, suratKeluar: b.suratKeluar, diterima: b.diterima },
      balasan: b.balasan && { nomor: b.balasan.nomor, agenda: b.balasan.agenda },
    });
  }
  const urut = (a: { lewatHariKerja: number; tanggal: string; id: string }, b: typeof a) =>
    b.lewatHariKerja - a.lewatHariKerja ||
    (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.id < b.id ? -1 : 1);
  const terlambat = benar
    .flatMap((b) =>
      b.target && b.lewat > 0
        ? [
            {
              id: b.id,
              tanggal: b.target,
              lewatHariKerja: b.lewat,
              langkah: b.langkah,
              tanggungan: b.tanggungan,
              revisi: b.revisi,
              hariPerPeran: b.perPeran,
            },
          ]
        : [],
    )
    .sort(urut);
  const { data: overdue, ringkas: terbuka } =
    await t.json<
      {
        id: string;
        target: { tanggal: string };
        lewatHariKerja: number;
        langkah: { no: number };
        tanggungan: string;
        revisi: number;
        hariPerPeran: Record<string, number>;
      }[]
    >('overdue');
  expect(
    overdue.map((o) => ({
      id: o.id,
      tanggal: o.target.tanggal,
      lewatHariKerja: o.lewatHariKerja,
      langkah: o.langkah.no,
      tanggungan: o.tanggungan,
      revisi: o.revisi,
      hariPerPeran: o.hariPerPeran,
    })),
  ).toEqual(terlambat);

  const semua = overdue.flatMap((o) => Object.entries(o.hariPerPeran));
  const { ringkas: menurutPeran } = await t.json('overdue', '--per-peran');
  for (const [peran, n] of Object.entries(menurutPeran.perPeran as Record<string, number>)) {
    expect(n).toBe(semua.reduce((jumlah, [p, hari]) => jumlah + (p === peran ? hari : 0), 0));
  }
  const { data: meja } = await t.json<Record<string, readonly { id: string }[]>>();
  for (const [apa, id] of Object.entries(countFollowUps(benar, per))) {
    const di = (daftar: unknown) => (daftar as readonly { id: string }[]).map((b) => b.id).sort();
    expect([apa, di(terbuka[apa])]).toEqual([apa, id]);
    expect([apa, di(meja[apa])]).toEqual([apa, id]);
  }

  const { data: sepakat } = await t.json<Record<string, unknown>[]>('kerja-sama');
  const sah = benar.flatMap((b) => (b.kerjaSama ? [{ id: b.id, ...b.kerjaSama }] : []));
  const isi = (s: Record<string, unknown>) => [
    ...[s.mulai, s.berakhir, s.sisaHari, s.nomorKesatu, s.userId],
    JSON.stringify(s.diserahkan),
  ];
  expect(new Map(sepakat.map((s) => [s.id, isi(s)]))).toEqual(new Map(sah.map((s) => [s.id, isi(s)])));
  const dalamBuku = countPengesahan(benar);
  for (const tahun of new Set(dalamBuku.map((x) => x.tahun))) {
    const { data } = await t.json<Record<string, unknown>[]>('buku', 'pks', '--tahun', tahun);
    const satu = (x: Record<string, unknown>) =>
      `${x.kasus} ${x.nomor ?? x.noPksKesatu} ${x.urung ?? x.batal !== null}`;
    expect(data.map(satu).sort()).toEqual(
      dalamBuku
        .filter((x) => x.tahun === tahun)
        .map(satu)
        .sort(),
    );
  }
  for (const nanti of [per, '2028-03-01']) {
    const utang = countRegister(`${t.folder}/data`, nanti).flatMap((b) =>
      (b.kerjaSama?.utang ?? []).map((u) => ({ id: b.id, ...u })),
    );
    const { data } = await t.json<Record<string, unknown>[]>('kewajiban', '--semua', '--per', nanti);
    const kunci = (u: Record<string, unknown>) =>
      `${u.id} ${u.kewajiban} ${u.periode} ${u.jatuhTempo} ${u.diterima} ${u.lewatHariKerja}`;
    expect(data.map(kunci).sort()).toEqual(utang.map(kunci).sort());
  }
  const { data: masuk } = await t.json<{ noAgenda: number; noSurat: string; kasus: string; batal: string | null }[]>(
    'buku',
    'masuk',
    '--tahun',
    TAHUN,
  );
  expect(
    masuk.map(({ noAgenda, noSurat, kasus, batal }) => ({ noAgenda, noSurat, kasus, urung: batal === 'diurungkan' })),
  ).toEqual(countSuratMasuk(benar));
  const kasus = benar.map(({ id, semua }) => ({ id, fakta: semua }));
  expect(await semuaBuku()).toEqual(urutkan(countBuku(kasus, KIRIM)));
  const { data: nomor } = await t.json<(Bernomor & { dipesan: string | null })[]>('nomor', '--tahun', TAHUN);
  const n = (x: Bernomor) => `${x.kasus} ${x.nomor} ${x.keadaan}`;
  expect(
    nomor
      .filter((x) => x.dipesan !== null)
      .map(n)
      .sort(),
  ).toEqual(benar.flatMap((b) => b.nomor.map((x) => n({ ...x, kasus: b.id }))).sort());
  const surat = benar.filter((b) => b.suratKeluar?.nomor && String(b.suratKeluar.tanggal ?? TAHUN).startsWith(TAHUN));
  const dipakai = surat.map((b) => n({ kasus: b.id, nomor: String(b.suratKeluar?.nomor), keadaan: 'dipakai' }));
  expect(nomor.map(n)).toEqual(expect.arrayContaining(dipakai));
  const { baik, temuan } = (await t.json<{ baik: boolean; temuan: { berkas: string }[] }>('check')).data;
  const dicatat = temuan.filter((x) => !/^kasus\/\d{4}-\d+$/.test(x.berkas)); // slips of the history itself
  expect([baik, dicatat]).toEqual([true, []]);
}

it(`${BANYAK} acts at random: every list, day, agreement and book is what the files say (PKS_BENIH=${SEED})`, async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-06-01T08:00:00+07:00');
  let tercatat = 0;
  const kasus = new Map<string, ShownKasus>();
  for (let n = 1; n <= BANYAK; n++) {
    if (bilangan(3) === 0)
      t.kini = new Date(Math.min(t.kini.getTime() + bilangan(40) * 3_600_000, Date.parse('2026-12-31T23:00:00+07:00')));
    const argv = ketikan(n, [...kasus.values()]);
    const { keluar, out, err } = await t.run([...argv, '--json', '--ya']);
    if (keluar === 0) {
      tercatat++;
      const id = argv.find((kata) => kasus.has(kata)) ?? JSON.parse(out).data.id;
      kasus.set(id, (await t.json<ShownKasus>('show', id)).data);
    } else if (![2, 3, 4].includes(keluar) || out !== '') expect.fail(`${argv.join(' ')}: ${keluar} ${err}`);
    if (n % 100 === 0) await cocok();
  }
  await cocok();
  expect(tercatat).toBeGreaterThan(BANYAK / 3);
});
