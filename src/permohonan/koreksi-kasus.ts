/** Corrections of a case's course, never deletions: the last act taken back, a closed case opened again. */
import { Galat } from '../galat.ts';
import { langkahKe } from '../sop/sop.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { type ActRingkas, type Bergerak, bergerak, diurungkan, nomorDipakaiOleh, yangBerlaku } from './berlaku.ts';
import { evolve, permohonanBaru } from './evolve.ts';
import { belumDisahkan } from './halangan.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import type { Aturan } from './perintah.ts';
import { BAGIAN_GERAK, type Gerak, type LangkahMenunggu, type Tercatat } from './permohonan.ts';

type Fakta<J extends Kejadian['jenis']> = Omit<Extract<Kejadian, { jenis: J }>, 'jenis' | keyof Umum>;

/** What may lie after the act that is taken back: papers, data and numbers that came since, which stay. */
const DILEWATI: ReadonlySet<Kejadian['jenis']> = new Set([
  'Dilampirkan',
  'Dikonsep',
  'Dilengkapi',
  'Diralat',
  'Diurungkan',
  'NomorDipesan',
  'NomorDipakai',
  'NomorDibatalkan',
  'TindakanDitarik',
  'TindakanDiralat',
]);

/**
 * Takes back the last act that moved the case or its clock: the case is as if it had never been, but for what came since.
 * @throws Galat TIDAK_DAPAT_DIURUNGKAN where none is left, or somebody has acted on it, as by signing the PKS
 */
export function urungkan(aturan: Aturan, alasan: string): Fakta<'Diurungkan'> {
  const riwayat = aturan.riwayat ?? [];
  belumDisahkan(aturan, 'TIDAK_DAPAT_DIURUNGKAN', TAK_DITARIK);
  const { v, k } = terakhirBerlaku(aturan, riwayat);
  const dipakai = nomorDipakaiOleh(riwayat, v);
  const langkah = k.jenis === 'Diselesaikan' ? k : null;
  return {
    tindakan: v,
    urung: k.jenis,
    langkah: langkah?.langkah ?? null,
    ringkas: langkah?.ringkas ?? null,
    alasan,
    kembali: gerak(lipat(tanpa(riwayat, v, langkah !== null && !!langkahKe(aturan.sop, langkah.langkah).kirim))),
    ...(dipakai && { dipesanLagi: dipakai }),
  };
}

/**
 * The history as it would be without act `v`: what came before it, then what came since and stays. `kirim`: with it
 * goes the letter that left, so what was filled in or put right about that letter is about none.
 */
function tanpa(riwayat: readonly ActRingkas[], v: number, kirim: boolean): readonly Kejadian[] {
  const sebelum = riwayat.filter((t) => t.v < v).flatMap((t) => t.kejadian);
  const sesudah = yangBerlaku(riwayat.filter((t) => t.v >= v)).filter((k) => !bergerak(k));
  return [...sebelum, ...(kirim ? sesudah.map(tanpaSuratKeluar) : sesudah)];
}

function tanpaSuratKeluar(k: Kejadian): Kejadian {
  if (k.jenis !== 'Dilengkapi' && k.jenis !== 'Diralat') return k;
  const { suratKeluar: _, ...lain } = k;
  return lain;
}

/** What an agreement that stands keeps from happening. */
const TAK_DITARIK = 'langkahnya tidak ditarik dan kasusnya tidak dibuka lagi';

function terakhirBerlaku({ id }: Aturan, riwayat: readonly ActRingkas[]): Readonly<{ v: number; k: Bergerak }> {
  const batal = diurungkan(riwayat);
  for (const { v, kejadian } of riwayat.slice(1).reverse()) {
    const k = kejadian.find(bergerak);
    if (batal.has(v)) continue;
    if (k) return { v, k };
    const sesudah = kejadian.find((satu) => !bergerak(satu) && !DILEWATI.has(satu.jenis));
    if (!sesudah) continue;
    throw new Galat(
      'TIDAK_DAPAT_DIURUNGKAN',
      `Langkah terakhir kasus ${id} sudah ditindaklanjuti pada ${tulisSaat(sesudah.pada)}, jadi tidak dapat diurungkan.`,
      [`pks show ${id}`],
    );
  }
  throw new Galat(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Kasus ${id} baru diterima: penerimaan surat tidak dapat diurungkan. Isian yang keliru diralat; yang salah daftar dibatalkan.`,
    [`pks ralat ${id}`, `pks batal ${id}`],
  );
}

/** The part of a case that acts move. */
function gerak(p: Tercatat): Gerak {
  const bagian = Object.fromEntries(BAGIAN_GERAK.map((kunci) => [kunci, p[kunci]])) as Pick<
    Tercatat,
    (typeof BAGIAN_GERAK)[number]
  >;
  return p.status === 'aktif'
    ? { ...bagian, status: p.status, langkah: p.langkah }
    : { ...bagian, status: p.status, langkah: null, ditutup: p.ditutup };
}

const lipat = (kejadian: readonly Kejadian[]): Tercatat => {
  const p = kejadian.reduce(evolve, permohonanBaru);
  if (p.status === 'baru') throw new Error('a case without its first fact');
  return p;
};

/**
 * The step at which a closed case goes on: the one it stood at. A case that came to the end of the SOP, or of which
 * a step was the end, is not opened again: that step is taken back.
 * @throws Galat TIDAK_DAPAT_DIBUKA
 */
export function bukaLagi(aturan: Aturan, p: Tercatat): LangkahMenunggu {
  const { id, riwayat = [] } = aturan;
  belumDisahkan(aturan, 'TIDAK_DAPAT_DIBUKA', TAK_DITARIK);
  if (p.status === 'aktif') {
    throw new Galat('TIDAK_DAPAT_DIBUKA', `Kasus ${id} tidak ditutup.`, [`pks show ${id}`]);
  }
  if (p.status === 'dialihkan') {
    throw new Galat(
      'TIDAK_DAPAT_DIBUKA',
      `Kasus ${id} meminta data agregat, yang dijawab dengan surat tanpa PKS. Permohonan data individu dicatat sebagai surat baru.`,
      ['pks new'],
    );
  }
  const berlaku = yangBerlaku(riwayat);
  const penutup = berlaku.findLastIndex(bergerak);
  const ke = lipat(berlaku.slice(0, penutup)).langkah;
  if (berlaku[penutup]?.jenis === 'Ditutup' && ke) return ke;
  throw new Galat(
    'TIDAK_DAPAT_DIBUKA',
    `Kasus ${id} ditutup oleh langkah SOP (${p.status}), bukan oleh keputusan di luar langkah. Langkah yang keliru diurungkan.`,
    [`pks undo ${id}`],
  );
}
