import { formatTanggalSurat } from '../../days/format-days.ts';
import { dayOf, type Tanggal } from '../../days/tanggal.ts';
import type { Sop } from '../../sop/sop.ts';
import type { KasusView } from './kasus-view.ts';

/** `hari` is when it ended or stopped, or since when it runs; null where that was not recorded. */
export type StagePlace = Readonly<{
  kode: string;
  nama: string;
  keadaan: 'sudah' | 'kini' | 'berhenti' | 'belum';
  hari: Tanggal | null;
}>;

/** In the SOP's order; a koreksi opens the stage it returns to again, and those after it. */
export function stagePlaces(sop: Sop, d: KasusView): readonly StagePlace[] {
  const kode = Object.keys(sop.tahap);
  const indexOf = (no: number) => kode.indexOf(sop.langkah.find((l) => l.no === no)?.tahap ?? '');
  const { di, sejak, selesai } = wayThroughStages(d, indexOf);
  const terakhir = d.langkah ? indexOf(d.langkah.no) : d.status === 'selesai' ? kode.length : di;
  return kode.map((satu, i) => {
    const keadaan = i < terakhir ? 'sudah' : i > terakhir ? 'belum' : endOrNow(d, selesai.has(i));
    const hari = { sudah: selesai.get(i), kini: sejak.get(i), berhenti: closingDay(d), belum: null }[keadaan];
    return { kode: satu, nama: sop.tahap[satu] ?? satu, keadaan, hari: hari ?? null };
  });
}

const endOrNow = (d: KasusView, selesai: boolean): 'sudah' | 'kini' | 'berhenti' =>
  d.langkah ? 'kini' : selesai ? 'sudah' : 'berhenti';

const closingDay = ({ ditutup }: KasusView): Tanggal | null => (ditutup ? dayOf(ditutup.pada) : null);

/** `di` is the stage it was in last, -1 where none is known. */
function wayThroughStages(d: KasusView, indexOf: (no: number) => number) {
  const sejak = new Map<number, Tanggal>();
  const selesai = new Map<number, Tanggal>();
  let di = -1;
  const masuk = (tahap: number, hari: Tanggal) => {
    if (tahap === di && !selesai.has(di)) return;
    if (tahap > di && di >= 0) selesai.set(di, hari);
    for (const kelak of [...selesai.keys()].filter((n) => n >= tahap)) selesai.delete(kelak);
    sejak.set(tahap, hari);
    di = tahap;
  };
  for (const r of d.riwayat) {
    if (r.diurungkan !== null) continue;
    if (r.jenis === 'Diterima') masuk(0, dayOf(d.diterima ?? r.pada));
    if (!('ke' in r) || r.ke === null) continue;
    if (typeof r.ke === 'string') selesai.set(di, dayOf(r.pada));
    else masuk(indexOf(r.ke.no), dayOf(r.pada));
  }
  return { di, sejak, selesai };
}

const STAGE_WORDS = { sudah: 'selesai', kini: 'sedang berjalan', berhenti: 'berhenti', belum: 'belum' } as const;

export function stageText({ keadaan, hari }: StagePlace): string {
  const kata = STAGE_WORDS[keadaan];
  return hari === null ? kata : `${kata}${keadaan === 'kini' ? ' sejak' : ''} ${formatTanggalSurat(hari)}`;
}
