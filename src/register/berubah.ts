/** "Somebody was first": who, when, and from which step to which. */
import { Galat } from '../galat.ts';
import type { KejadianKantor } from '../kantor/kantor.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { permohonanDari } from './kasus.ts';
import type { TindakanTercatat } from './register.ts';

/** The refusal of an act at `versi`, from the act that took its place. */
export function kasusBerubah(id: string, versi: number, kini: readonly TindakanTercatat<Kejadian>[]): Galat {
  const saran = [`pks show ${id}`];
  const menang = kini[versi];
  const k = menang?.kejadian.at(-1);
  if (!menang || !k) {
    const pesan = `Kasus ${id} sekarang versi ${kini.length}, bukan ${versi}.`;
    return new Galat('KASUS_BERUBAH', pesan, saran, { id, versi: kini.length });
  }
  const dari = tempatnya(permohonanDari(kini.slice(0, versi)));
  const ke = tempatnya(permohonanDari(kini.slice(0, versi + 1)));
  const pindah = dari === ke ? `kasus tetap di ${ke}` : `dari ${dari} ke ${ke}`;
  return new Galat('KASUS_BERUBAH', `Kasus ${id} baru saja diubah oleh ${siapa(k)}: ${pindah}.`, saran, {
    id,
    versi: kini.length,
    oleh: k.oleh,
    dicatat: k.dicatat,
    dari,
    ke,
  });
}

/** The same for the register's own chain. */
export function kantorBerubah(versi: number, kini: readonly TindakanTercatat<KejadianKantor>[]): Galat {
  const k = kini[versi]?.kejadian.at(-1);
  const pesan = k
    ? `Pengaturan register baru saja diubah oleh ${siapa(k)}.`
    : `Pengaturan register sekarang versi ${kini.length}, bukan ${versi}.`;
  const rinci = { versi: kini.length, oleh: k?.oleh ?? null, dicatat: k?.dicatat ?? null };
  return new Galat('KASUS_BERUBAH', pesan, ['pks config'], rinci);
}

const tempatnya = (p: Tercatat | null): string =>
  p === null ? 'permulaan' : p.langkah ? `langkah ${p.langkah.no} (${p.langkah.ringkas})` : `status ${p.status}`;

type Bertanda = Readonly<{ oleh: Readonly<{ nama: string; dicatatOleh: string }>; dicatat: string }>;

function siapa({ oleh, dicatat }: Bertanda): string {
  const nama = oleh.nama || oleh.dicatatOleh; // older facts name nobody where the post was vacant
  const pencatat = oleh.dicatatOleh === nama ? '' : ` (dicatat ${oleh.dicatatOleh})`;
  return `${nama}${pencatat} pada ${dicatat.slice(0, 10)} pukul ${dicatat.slice(11, 16).replace(':', '.')} WIB`;
}
