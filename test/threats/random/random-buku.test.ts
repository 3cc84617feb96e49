/**
 * Whatever happens to the cases, and in whatever year it is dated: each letter, disposition and agreement stands in one
 * book of one year, once, struck where it does not hold. Histories at random, against an independent count of the facts.
 * `PKS_RIWAYAT=5000 PKS_BENIH=7 npx vitest run test/threats/random/random-buku.test.ts` runs that many, from a seed.
 */
import { expect, it } from 'vitest';
import type { Register } from '../../../src/store/register.ts';
import { MemoryDesk } from '../../support/memory-desk.ts';
import { FULL_RUN, SEED } from '../hostile-text.ts';
import { KIRIM } from '../second-opinion.ts';
import { type CurrentKasus, TYPED_DAYS, typeAdvance, typeAnything, typeSahkan, typeSuratMasuk } from './buku-typing.ts';
import { countBuku, type RawKasus } from './count-buku.ts';
import { seededDice } from './seeded-dice.ts';

const BANYAK = Number(process.env.PKS_RIWAYAT ?? (FULL_RUN ? 400 : 15));
const KETIKAN = 40;
type Baris = Readonly<Record<string, string | number | null>>;
type Temuan = Readonly<{ buku: string; nomor: string; sebab: string }>;

/** Two or three cases over the turn of a year, with all that goes wrong at a desk. */
async function riwayat(benih: number): Promise<Readonly<{ t: MemoryDesk; tercatat: readonly string[] }>> {
  const d = seededDice(benih);
  const t = new MemoryDesk();
  t.kini = new Date(`${d.dari(['2026-12-07', '2026-12-30', '2027-01-05', '2027-03-01'])}T08:00:00+07:00`);
  await t.run(['init']);
  const kasus = new Map<string, CurrentKasus>();
  const tercatat: string[] = [];
  const ketik = async (argv: readonly string[]) => {
    const { keluar, out, err } = await t.run([...argv, '--json', '--ya']);
    if (keluar === 0) {
      tercatat.push(argv[0] === 'nomor' ? `nomor ${argv[1]}` : `${argv[0]}`);
      const id = argv.find((kata) => kasus.has(kata)) ?? JSON.parse(out).data.id;
      kasus.set(id, { id, langkah: (await t.register?.readKasus(id))?.permohonan.langkah ?? null });
    } else if (![2, 3, 4].includes(keluar) || out !== '') expect.fail(`${argv.join(' ')}: ${keluar} ${err}`);
  };
  // Straight on to where letters leave, come in, or are signed; what goes wrong comes then.
  await ketik(typeSuratMasuk(d, 0));
  const sampai = d.dari([2, 9, 13, 13, 14, 15, 21, 22, 22]);
  for (let n = 100; n < 140; n++) {
    const [k] = kasus.values();
    if (!k?.langkah || k.langkah.no >= sampai) break;
    await ketik(typeAdvance(d, k.id, k.langkah.no, n, true));
  }
  for (let n = 1; n <= KETIKAN; n++) {
    if (d.bilangan(3) === 0) t.kini = new Date(t.kini.getTime() + d.bilangan(90) * 3_600_000);
    const k = d.dari([...kasus.values()]);
    if (!k || (kasus.size < 3 && d.bilangan(12) === 0)) await ketik(typeSuratMasuk(d, n));
    else if (k.langkah && d.bilangan(100) < 65) await ketik(typeAdvance(d, k.id, k.langkah.no, n));
    else if (!k.langkah && d.bilangan(4) === 0) await ketik(typeSahkan(k.id, n, d.dari(TYPED_DAYS)));
    else await ketik(typeAnything(d, k.id, n));
  }
  return { t, tercatat };
}

async function mentah(r: Register): Promise<readonly RawKasus[]> {
  const { baris } = await r.listRows({});
  return Promise.all(
    baris.map(async ({ id }) => ({
      id,
      fakta: (await r.readKasus(id)).tindakan.flatMap(({ v, kejadian }) => kejadian.map((k) => ({ v, k: { ...k } }))),
    })),
  );
}

/** The same of what pks says, with the year of the book a row was found in. */
async function menurutPks(t: MemoryDesk, tahun: readonly number[]) {
  const coret = (b: Baris) => (b.batal === null ? '' : b.batal === 'diurungkan' ? 'urung' : 'batal');
  const semua = async (kode: string, baris: (b: Baris) => readonly unknown[]) => {
    const hasil: string[] = [];
    for (const satu of tahun) {
      const { data } = await t.json<Baris[]>('buku', kode, '--tahun', String(satu));
      hasil.push(...data.map((b) => [satu, ...baris(b), coret(b)].join(' ')));
    }
    return hasil.sort();
  };
  return {
    masuk: await semua('masuk', (b) => [b.noAgenda, b.kasus, b.noSurat]),
    keluar: await semua('keluar', (b) => [b.kasus, naskah(b), `${b.noSurat}`, `${b.tgl}`]),
    kendali: await semua('kendali', (b) => [b.noAgenda, b.indeks, `${b.isiDisposisi}`]),
    pks: await semua('pks', (b) => [b.kasus, b.noPksKesatu, b.tglTtd]),
  };
}

const naskah = (b: Baris): string =>
  String(b.perihal).startsWith('Kekurangan')
    ? 'kekurangan'
    : String(b.perihal).startsWith('Pengingat')
      ? 'pengingat-kemendagri'
      : 'surat-kemendagri';

it(`${BANYAK} histories at random: every row in one book of one year (PKS_BENIH=${SEED})`, {
  timeout: 6 * 3_600_000,
}, async () => {
  const jumlah: Record<string, number> = {};
  for (let i = 0; i < BANYAK; i++) {
    const { t, tercatat } = await riwayat(SEED + i);
    if (!t.register) throw new Error('no register');
    const kasus = await mentah(t.register);
    const benar = countBuku(kasus, KIRIM);
    for (const baris of Object.values(benar)) baris.sort();
    const disebut = [...JSON.stringify(kasus).matchAll(/"(\d{4})-\d\d-\d\d|"tahun":(\d{4})/g)].map((m) =>
      Number(m[1] ?? m[2]),
    );
    const tahun = [...new Set(disebut)].sort();
    expect({ benih: SEED + i, ...(await menurutPks(t, tahun)) }).toEqual({ benih: SEED + i, ...benar });
    for (const y of [2026, 2027]) {
      const beragenda = benar.masuk.filter((b) => b.startsWith(`${y} `)).map((b) => b.split(' ')[1]);
      const { data } = await t.json<Temuan[]>('buku', 'periksa', String(y));
      const hilang = data.filter((x) => x.buku === 'masuk' && x.sebab.includes('tidak ada suratnya'));
      expect(hilang.filter((x) => beragenda.includes(x.nomor))).toEqual([]);
    }
    t.close();
    for (const kunci of [...Object.keys(benar).map((b) => `buku ${b}`), ...tercatat]) {
      const banyak = kunci.startsWith('buku ') ? benar[kunci.slice(5) as keyof typeof benar].length : 1;
      jumlah[kunci] = (jumlah[kunci] ?? 0) + banyak;
    }
  }
  if (process.env.PKS_RIWAYAT) console.log(jumlah);
  for (const buku of ['masuk', 'keluar', 'kendali', 'pks']) expect(jumlah[`buku ${buku}`]).toBeGreaterThan(0);
});
