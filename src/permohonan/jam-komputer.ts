/**
 * Clocks of several desks. Time only moves on in a case: where this computer's clock stands a little behind the newest
 * act, the next one is recorded just after it; far behind, somebody has to say which clock is right. Acts typed on
 * another case bind nothing here.
 */
import { Galat } from '../galat.ts';
import { awalSaat, detikAntara, tambahDetik } from '../waktu/detik.ts';
import type { Saat } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { yangBerlaku } from './berlaku.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import type { Aturan, Perintah } from './perintah.ts';
import type { Pelaku, Tercatat } from './permohonan.ts';
import { yangMengikat } from './urutan.ts';

/** Clocks that differ by no more than this many seconds are put up with. */
export const SELISIH_WAJAR = 15 * 60;

/** What may not be recorded before an act that binds; and what takes back or ends a case, so that a wrong act can be. */
const MAJU: ReadonlySet<Perintah['jenis']> = new Set(['Selesaikan', 'Tunggu', 'Lanjutkan', 'BukaLagi']);
const PENGAKHIR: ReadonlySet<Perintah['jenis']> = new Set(['Urungkan', 'Tutup']);

/**
 * The same request, with its time as the acts of the case have it.
 * @throws Galat JAM_JANGGAL where this clock is far behind the act that binds, and nobody said that it is right
 */
export function menurutJam<P extends Perintah>(aturan: Aturan, p: Tercatat, perintah: P): P {
  const { pada, dicatat, jenis } = perintah;
  const terakhir = yangMengikat(aturan, p).at(-1);
  const jauh = terakhir ? tertinggal(dicatat, terakhir) : 0;
  if (terakhir && jauh > SELISIH_WAJAR && (MAJU.has(jenis) || PENGAKHIR.has(jenis))) {
    if (!aturan.jamBenar && MAJU.has(jenis)) throw jamJanggal(aturan, perintah, terakhir);
    return { ...perintah, selisihDetik: jauh, jamBenar: true };
  }
  if (pada !== dicatat) return perintah; // when it happened was said
  const terbaru = yangBerlaku(aturan.riwayat ?? []).at(-1);
  const depan = [terakhir, terbaru]
    .filter((k) => k !== undefined)
    .filter((k) => awalSaat(k.pada) > dicatat && tertinggal(dicatat, k) <= SELISIH_WAJAR)
    .reduce<Umum | null>((a, k) => (a && awalSaat(a.pada) >= awalSaat(k.pada) ? a : k), null);
  if (!depan) return perintah;
  return { ...perintah, pada: tambahDetik(depan.pada, 1), selisihDetik: tertinggal(dicatat, depan) };
}

/** By how many seconds a clock is behind the one an act was recorded by; one that was itself moved on tells the other's. */
function tertinggal(dicatat: Saat, k: Umum): number {
  const dipindah = k.selisihDetik !== undefined && !k.jamBenar;
  const jamLain = dipindah ? tambahDetik(k.dicatat, k.selisihDetik ?? 0) : k.pada;
  return detikAntara(dicatat, jamLain > dicatat ? jamLain : k.pada);
}

/** At which desk an act was typed; of older facts, by whom. */
export const mejaPelaku = ({ meja, nama, dicatatOleh }: Pelaku): string =>
  meja ? `komputer ${meja}` : `komputer yang dipakai ${dicatatOleh || nama}`;

const HARI = 86_400;

/** '10 menit', '3 jam', '365 hari', '5 tahun'. */
export function lamanya(detik: number): string {
  if (detik < 60) return `${detik} detik`;
  if (detik < 2 * 3600) return `${Math.round(detik / 60)} menit`;
  if (detik < 2 * HARI) return `${Math.round(detik / 3600)} jam`;
  return detik < 730 * HARI ? `${Math.round(detik / HARI)} hari` : `${Math.round(detik / (365.25 * HARI))} tahun`;
}

function jamJanggal({ id, riwayat = [] }: Aturan, { dicatat, oleh }: Umum, terakhir: Umum): Galat {
  const selisih = tertinggal(dicatat, terakhir);
  const sendiri = oleh.meja !== undefined && oleh.meja === terakhir.oleh.meja;
  const lain = sendiri ? 'komputer ini juga' : mejaPelaku(terakhir.oleh);
  const ini = iniKeliru(yangBerlaku(riwayat), dicatat, terakhir);
  const keliru = ini ? 'komputer ini sekarang' : sendiri ? 'komputer ini pada waktu itu' : lain;
  return new Galat(
    'JAM_JANGGAL',
    `Menurut komputer ini sekarang ${tulisSaat(dicatat)}, padahal tindakan terakhir kasus ini, dicatat di ${lain}, terjadi ${tulisSaat(terakhir.pada)}: ${lamanya(selisih)} lebih lambat. Yang tampaknya keliru: jam ${keliru}.`,
    [`pks show ${id}`],
    {
      sekarang: dicatat,
      terakhir: terakhir.pada,
      dicatat: terakhir.dicatat,
      selisihDetik: selisih,
      meja: terakhir.oleh.meja ?? null,
      keliru: ini ? 'ini' : 'lain',
    },
  );
}

/** Where another desk recorded something later than it is here as well, this clock is the odd one. */
const iniKeliru = (berlaku: readonly Kejadian[], dicatat: Saat, terakhir: Umum): boolean =>
  berlaku.some(
    (k) => mejaPelaku(k.oleh) !== mejaPelaku(terakhir.oleh) && detikAntara(dicatat, k.dicatat) > SELISIH_WAJAR,
  );
