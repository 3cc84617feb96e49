import { Failure } from '../../errors.ts';
import { formatMoment } from '../../office/days/format-days.ts';
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { RecordedAct } from '../register.ts';
import { foldPermohonan } from './fold.ts';

export function kasusChanged(id: string, versi: number, kini: readonly RecordedAct<KasusFact>[]): Failure {
  const saran = [`pks show ${id}`];
  const menang = kini[versi];
  const k = menang?.kejadian.at(-1);
  if (!menang || !k) {
    const pesan = `Kasus ${id} sekarang versi ${kini.length}, bukan ${versi}.`;
    return new Failure('KASUS_BERUBAH', pesan, saran, { id, versi: kini.length });
  }
  const dari = whereItStands(foldPermohonan(kini.slice(0, versi)));
  const ke = whereItStands(foldPermohonan(kini.slice(0, versi + 1)));
  const pindah = dari === ke ? `kasus tetap di ${ke}` : `dari ${dari} ke ${ke}`;
  return new Failure('KASUS_BERUBAH', `Kasus ${id} baru saja diubah oleh ${byWhom(k)}: ${pindah}.`, saran, {
    id,
    versi: kini.length,
    oleh: k.oleh,
    dicatat: k.dicatat,
    dari,
    ke,
  });
}

export function kantorChanged(versi: number, kini: readonly RecordedAct<KantorFact>[]): Failure {
  const k = kini[versi]?.kejadian.at(-1);
  const pesan = k
    ? `Pengaturan register baru saja diubah oleh ${byWhom(k)}.`
    : `Pengaturan register sekarang versi ${kini.length}, bukan ${versi}.`;
  const rinci = { versi: kini.length, oleh: k?.oleh ?? null, dicatat: k?.dicatat ?? null };
  return new Failure('KASUS_BERUBAH', pesan, ['pks config'], rinci);
}

const whereItStands = (p: ReceivedKasus | null): string =>
  p === null ? 'permulaan' : p.langkah ? `langkah ${p.langkah.no} (${p.langkah.ringkas})` : `status ${p.status}`;

type SignedFact = Readonly<{
  oleh: Readonly<{ nama: string; dicatatOleh: string; meja?: string }>;
  dicatat: string;
}>;

function byWhom({ oleh, dicatat }: SignedFact): string {
  const nama = oleh.nama || oleh.dicatatOleh; // Older facts of a vacant post have no name.
  const pencatat = oleh.dicatatOleh === nama ? '' : ` (dicatat ${oleh.dicatatOleh})`;
  const meja = oleh.meja ? ` di ${oleh.meja}` : '';
  return `${nama}${pencatat}${meja} pada ${formatMoment(dicatat)}`;
}

/** The mark was taken back (`pks pindah batal`). */
export const moveCalledOff = (): Failure =>
  new Failure(
    'KASUS_BERUBAH',
    'Pemindahan ini dibatalkan dari tempat lain selagi berjalan; tidak ada yang dipindahkan.',
    [],
  );
