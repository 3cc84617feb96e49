/** A clock far behind what the case says: asked at a terminal, else settled with `--jam-benar`. A yes beforehand is not enough. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { lamanya, mejaPelaku, SELISIH_WAJAR } from '../permohonan/jam-komputer.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Berkas } from '../register/register.ts';
import { detikAntara } from '../waktu/detik.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import type { KasusTerbuka } from './kasus.ts';
import { ketikLagi } from './ketik-lagi.ts';
import { bilaBolehTanya } from './opsi.ts';
import type { OpsiTindak } from './tindak.ts';

/**
 * Does what is to be done; where the clock stands in its way, once more after a yes.
 * @throws Galat JAM_JANGGAL, and whatever refuses the act
 */
export async function denganJam<T>(
  env: Env,
  nama: string,
  opsi: OpsiTindak,
  terbuka: KasusTerbuka,
  kerja: (terbuka: KasusTerbuka) => Promise<T>,
): Promise<T> {
  const dengan = (jamBenar: boolean): KasusTerbuka => ({ ...terbuka, aturan: { ...terbuka.aturan, jamBenar } });
  try {
    return await kerja(dengan(opsi.jamBenar === true));
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'JAM_JANGGAL') throw e;
    const boleh = !opsi.coba && bilaBolehTanya(env, opsi);
    if (boleh && (await (await env.ask()).yakin(`${e.message} Catat menurut jam komputer ini?`, false))) {
      return kerja(dengan(true));
    }
    const { id } = terbuka.berkas;
    const lagi = ketikLagi(nama, [id], opsi, { jamBenar: true });
    // The receipt is put right, every later act taken back.
    const { terakhir, diterima } = terbuka.berkas.permohonan;
    const mundur = terakhir === diterima ? `pks ralat ${id} --isian diterima` : `pks undo ${id}`;
    throw new Galat(e.kode, e.message, [...(lagi === null ? [] : [lagi]), mundur, ...e.saran], e.rinci);
  }
}

/** What is to be said of the clocks, where an act was recorded later than it is here, or before one that lies ahead. */
export function catatanJam({ tindakan }: Berkas, kejadian: readonly Kejadian[]): readonly string[] {
  const [k] = kejadian;
  const terakhir = yangBerlaku(tindakan).at(-1);
  if (!k || !terakhir) return [];
  const lain = mejaPelaku(terakhir.oleh);
  if (k.selisihDetik !== undefined && !k.jamBenar) {
    return [
      `Jam komputer ini tertinggal ${lamanya(k.selisihDetik)} dari jam ${lain}; tercatat ${tulisSaat(k.pada)}, sesudah tindakan sebelumnya. Samakan jam kedua komputer.`,
    ];
  }
  if (k.jenis === 'Diurungkan' || detikAntara(k.dicatat, terakhir.pada) <= SELISIH_WAJAR) return [];
  return [
    `Tindakan sebelumnya, dicatat di ${lain}, terjadi ${tulisSaat(terakhir.pada)}: di masa depan menurut komputer ini. Lihat: pks check`,
  ];
}
