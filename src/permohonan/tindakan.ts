/** An act after the last step taken back or put right: which one is meant, and whether anything rests on it. */
import { Galat, type KodeGalat } from '../galat.ts';
import { sebelum } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { type ActRingkas, bergerak, diurungkan, nomorDipakaiOleh } from './berlaku.ts';
import {
  barisTarik,
  kerjaSamaDari,
  rinciHalangan,
  sebutSemua,
  sesudahBerlaku,
  type TindakanSesudah,
} from './halangan.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import type { Klaim } from './nomor.ts';
import type { Aturan } from './perintah.ts';
import type { Tercatat } from './permohonan.ts';
import { type Sesudah, sebutTindakan } from './tarikan.ts';

/** `tindakan` is the number the history shows; `gugur`: renewals that came to nothing. */
export type PerintahTindakan =
  | Readonly<{
      jenis: 'TarikTindakan';
      tindakan: number;
      alasan: string;
      gugur?: readonly string[];
      klaim?: Klaim;
    }>
  | Readonly<{ jenis: 'RalatTindakan'; tindakan: number; isian: string; baru: string; alasan: string }>;

export type Hal = Pick<Aturan, 'id' | 'riwayat'>;

/**
 * The act of this number, if it is one that stands after the last step.
 * @throws Galat TINDAKAN_TIDAK_ADA, else `kode`
 */
export function tindakanSesudah({ id, riwayat = [] }: Hal, v: number, kode: KodeGalat): TindakanSesudah {
  const ada = sesudahBerlaku(riwayat).find((t) => t.v === v);
  if (ada) return ada;
  const tindakan = riwayat.find((t) => t.v === v);
  if (!tindakan) {
    throw new Galat(
      'TINDAKAN_TIDAK_ADA',
      `Kasus ${id} tidak mempunyai tindakan no. ${v}; riwayatnya sampai no. ${riwayat.length}.`,
      [`pks show ${id}`],
      { tindakan: v, terakhir: riwayat.length },
    );
  }
  const oleh = diurungkan(riwayat).get(v);
  if (oleh !== undefined) {
    throw new Galat(kode, `Tindakan no. ${v} kasus ${id} sudah diurungkan dengan no. ${oleh}.`, [`pks show ${id}`]);
  }
  const sesudah = sesudahBerlaku(riwayat).at(-1);
  throw new Galat(
    kode,
    `Tindakan no. ${v} kasus ${id} bukan tindakan sesudah langkah terakhir (pengesahan, penyerahan, akses, kewajiban, perpanjangan). Langkah dan penutupan ditarik dari yang terakhir, tanpa --tindakan.`,
    [v === gerakTerakhir(riwayat) ? (sesudah ? barisTarik(id, sesudah.v) : `pks undo ${id}`) : `pks show ${id}`],
    { tindakan: v },
  );
}

function gerakTerakhir(riwayat: readonly ActRingkas[]): number | undefined {
  const batal = diurungkan(riwayat);
  return riwayat.findLast(({ v, kejadian }) => !batal.has(v) && kejadian.some(bergerak))?.v;
}

/**
 * As if the act had never been; papers that came with it stay. A signing is taken back last.
 * @throws Galat TINDAKAN_TIDAK_ADA, TIDAK_DAPAT_DIURUNGKAN, TANGGAL_MUNDUR
 */
export function tarikTindakan(
  aturan: Hal,
  p: Tercatat,
  { tindakan, alasan, gugur = [], klaim }: Extract<PerintahTindakan, { jenis: 'TarikTindakan' }>,
  umum: Umum,
): Kejadian {
  const { id, riwayat = [] } = aturan;
  const { k } = tindakanSesudah(aturan, tindakan, 'TIDAK_DAPAT_DIURUNGKAN');
  const { jenis: urung } = k;
  if (urung === 'Disahkan') tanpaTumpuan(id, riwayat, tindakan, gugur);
  tidakSebelum(id, umum, tindakan, k);
  const dipakai = nomorDipakaiOleh(riwayat, tindakan);
  const sah = urung === 'Disahkan' ? p.kerjaSama : undefined;
  const { pada, dicatat, oleh } = umum;
  return {
    ...{ pada, dicatat, oleh },
    jenis: 'TindakanDitarik',
    tindakan,
    urung,
    ringkas: sebutTindakan(k),
    alasan,
    kini: kerjaSamaDari(riwayat, tindakan),
    ...(sah && { nomor: { nomor: sah.nomorKesatu, tanggal: sah.tanggal } }),
    ...(sah && dipakai && { dipesanLagi: dipakai }),
    ...(klaim && { klaim }),
  };
}

/** @throws Galat TIDAK_DAPAT_DIURUNGKAN naming what rests on the signing */
function tanpaTumpuan(id: string, riwayat: readonly ActRingkas[], v: number, gugur: readonly string[]): void {
  const sisa = sesudahBerlaku(riwayat).filter(
    (t) => t.v !== v && !(t.k.jenis === 'Diperpanjang' && gugur.includes(t.k.kasus)),
  );
  const terakhir = sisa.at(-1);
  if (!terakhir) return;
  throw new Galat(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Pengesahan PKS kasus ${id} belum dapat ditarik, masih ada yang bertumpu padanya: ${sebutSemua(sisa)}. Tarik dulu, mulai dari yang terakhir.`,
    [barisTarik(id, terakhir.v), `pks show ${id}`],
    rinciHalangan(sisa),
  );
}

/** Nothing is taken back before it happened, unless that lies in the future. @throws Galat TANGGAL_MUNDUR */
function tidakSebelum(id: string, { pada, dicatat }: Umum, v: number, k: Sesudah): void {
  if (!sebelum(pada, k.pada) || sebelum(dicatat, k.pada)) return;
  throw new Galat(
    'TANGGAL_MUNDUR',
    `${tulisSaat(pada)} lebih awal daripada tindakan no. ${v} yang ditarik, ${tulisSaat(k.pada)}.`,
    [`pks show ${id}`],
    { tanggal: pada, tindakan: v },
  );
}
