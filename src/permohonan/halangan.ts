/** What stands in the way of a case's end, reopening or going back: a signed PKS, and what was done under it since. */
import { Galat, type KodeGalat } from '../galat.ts';
import { tulisTanggal } from '../waktu/tulis.ts';
import { type ActRingkas, bergerak, diurungkan, sepertiKini, yangBerlaku } from './berlaku.ts';
import type { Kejadian } from './kejadian.ts';
import { denganKerjaSama, type KerjaSama } from './pengesahan.ts';
import type { Aturan } from './perintah.ts';
import type { Tercatat } from './permohonan.ts';
import { type Sesudah, sebutTindakan, sesudahSah } from './tarikan.ts';
import { terbuka } from './terbuka.ts';

export type TindakanSesudah = Readonly<{ v: number; k: Sesudah }>;

/** The acts under a signed PKS that stand, the signing first, as they were put right. */
export function sesudahBerlaku(riwayat: readonly ActRingkas[]): readonly TindakanSesudah[] {
  const batal = diurungkan(riwayat);
  const kini = sepertiKini(riwayat);
  const sah = kerjaSamaDari(riwayat);
  return riwayat.flatMap(({ v, kejadian }) => {
    if (batal.has(v)) return [];
    const semua = kejadian.map((k) => kini(k, v)).filter(sesudahSah);
    return semua.map((k) => {
      if (k.jenis !== 'Disahkan' || !sah) return { v, k };
      return { v, k: { ...k, pengesahan: { ...k.pengesahan, nomorKesatu: sah.nomorKesatu } } };
    });
  });
}

/** The agreement as the facts that stand leave it; `tanpa`: as it is without that act. */
export const kerjaSamaDari = (riwayat: readonly ActRingkas[], tanpa: number | null = null): KerjaSama | null =>
  yangBerlaku(riwayat, tanpa).reduce<KerjaSama | undefined>(satuFakta, undefined) ?? null;

function satuFakta(lama: KerjaSama | undefined, k: Kejadian): KerjaSama | undefined {
  if (k.jenis === 'Diralat' && lama) return { ...lama, ...k.kerjaSama };
  return sesudahSah(k) ? denganKerjaSama(lama, k) : lama;
}

/** As many as a sentence can hold; the last ones, since they are taken back first. */
const DISEBUT = 5;

/** 'no. 24, penyerahan kepada lembaga (Rina); no. 25, akses: user ID'. */
export function sebutSemua(semua: readonly TindakanSesudah[]): string {
  const disebut = semua.slice(-DISEBUT).map(({ v, k }) => `no. ${v}, ${sebutTindakan(k)}`);
  const sisa = semua.length - disebut.length;
  return [...(sisa > 0 ? [`${sisa} tindakan yang lebih dulu`] : []), ...disebut].join('; ');
}

/** The line that takes an act back; why is asked. */
export const barisTarik = (id: string, v: number): string => `pks undo ${id} --tindakan ${v}`;

export const rinciHalangan = (semua: readonly TindakanSesudah[]) => ({
  halangan: semua.map(({ v, k }) => ({ v, jenis: k.jenis, ringkas: sebutTindakan(k) })),
});

/**
 * An agreement never loses the case it was made from while it stands; what was done since is taken back first, the
 * last of it to begin with. `tak`: what is not done meanwhile.
 * @throws Galat of this code
 */
export function belumDisahkan(
  { id, riwayat = [] }: Pick<Aturan, 'id' | 'riwayat'>,
  kode: KodeGalat,
  tak: string,
): void {
  const semua = sesudahBerlaku(riwayat);
  const [terakhir, sah] = [semua.at(-1), kerjaSamaDari(riwayat)];
  if (!terakhir || !sah) return;
  throw new Galat(
    kode,
    `PKS kasus ${id} sudah disahkan (${sah.nomorKesatu}, ${tulisTanggal(sah.tanggal)}): ${tak}. Masih ada ${sebutSemua(semua)}. Yang memang keliru ditarik satu per satu, yang terakhir dulu; isian yang salah ketik diralat.`,
    [barisTarik(id, terakhir.v), `pks show ${id}`],
    { nomorKesatu: sah.nomorKesatu, ...rinciHalangan(semua) },
  );
}

/** A case that is open may be closed. @throws Galat KASUS_DITUTUP saying what is taken back first */
export function bolehTutup(aturan: Pick<Aturan, 'id' | 'riwayat'>, p: Tercatat): void {
  if (p.status === 'aktif') return;
  belumDisahkan(aturan, 'KASUS_DITUTUP', 'kasusnya tidak dapat ditutup begitu saja');
  const { id, riwayat = [] } = aturan;
  const penutup = yangBerlaku(riwayat).findLast(bergerak);
  if (penutup?.jenis === 'Diselesaikan') {
    throw new Galat(
      'KASUS_DITUTUP',
      `Kasus ${id} sudah ${p.status} menurut SOP, dengan langkah ${penutup.langkah}. Langkah yang keliru ditarik dulu.`,
      [`pks undo ${id}`, `pks show ${id}`],
      { status: p.status },
    );
  }
  terbuka(aturan, p);
}
