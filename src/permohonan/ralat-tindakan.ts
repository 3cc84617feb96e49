/** A field of an act after the last step put right. */
import { Galat } from '../galat.ts';
import { type Saat, sebelum, type Tanggal } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { kerjaSamaDari, rinciHalangan, sebutSemua, sesudahBerlaku } from './halangan.ts';
import type { Kejadian, Ralatan, Umum } from './kejadian.ts';
import { sesudahTtd, sudahSah, terutang } from './kerja-sama.ts';
import type { KerjaSama } from './pengesahan.ts';
import type { Tercatat } from './permohonan.ts';
import { denganIsian, nilaiIsian, type Sesudah, sebutTindakan } from './tarikan.ts';
import { bukanMasaDepan } from './terbuka.ts';
import { type Hal, type PerintahTindakan, tindakanSesudah } from './tindakan.ts';

/**
 * One field of an act put right; what was recorded stays legible.
 * @throws Galat TINDAKAN_TIDAK_ADA, HASIL_TIDAK_BERLAKU, TANGGAL_MUNDUR, TANGGAL_MASA_DEPAN, SUDAH_TERISI
 */
export function ralatTindakan(
  aturan: Hal,
  p: Tercatat,
  { tindakan, isian, baru, alasan }: Extract<PerintahTindakan, { jenis: 'RalatTindakan' }>,
  umum: Umum,
): Kejadian {
  const { id, riwayat = [] } = aturan;
  const kerjaSama = sudahSah(aturan, p);
  const { k } = tindakanSesudah(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  const lama = nilaiIsian(k, isian);
  harusBerubah(id, isian, lama, baru);
  const menjadi = denganIsian(k, isian, baru);
  if (['tanggal', 'user-id', 'jaringan'].includes(isian)) {
    bukanMasaDepan(umum.dicatat, baru);
    sesudahTtd(id, kerjaSama, baru);
  }
  if (menjadi.jenis === 'KewajibanDicatat' && ['jenis', 'periode'].includes(isian)) {
    terutang(id, kerjaSamaDari(riwayat, tindakan) ?? kerjaSama, menjadi);
  }
  const { pada, dicatat, oleh } = umum;
  const fakta = {
    ...{ pada, dicatat, oleh },
    jenis: 'TindakanDiralat',
    tindakan,
    diralat: k.jenis,
    ringkas: sebutTindakan(k),
    isian,
    lama,
    baru,
    alasan,
    kini: kerjaSama,
  } as const;
  const kini = kerjaSamaDari([...riwayat, { v: riwayat.length + 1, kejadian: [fakta] }]);
  return { ...fakta, kini: kini ?? kerjaSama };
}

/** A value put right is another one. @throws Galat SUDAH_TERISI */
export function harusBerubah(id: string, isian: string, lama: Ralatan['lama'], baru: unknown): void {
  if (lama === null || JSON.stringify(lama) !== JSON.stringify(baru)) return;
  const nilai = typeof lama === 'string' ? lama : lama.join(', ');
  throw new Galat('SUDAH_TERISI', `Isian ${isian} memang sudah "${nilai}", jadi tidak ada yang diralat.`, [
    `pks show ${id}`,
  ]);
}

/** The signing is not put after what was done under it; what lay before it all along stays. @throws Galat TANGGAL_MUNDUR */
export function ttdSebelumTindakan({ id, riwayat = [] }: Hal, k: KerjaSama, tanggal: Tanggal): void {
  const salah = sesudahBerlaku(riwayat).filter((t) =>
    waktunya(t.k).some((saat) => !sebelum(saat, k.tanggal) && sebelum(saat, tanggal)),
  );
  if (salah.length === 0) return;
  throw new Galat(
    'TANGGAL_MUNDUR',
    `PKS kasus ${id} tidak mungkin ditandatangani ${tulisSaat(tanggal)}, sesudah ${sebutSemua(salah)}.`,
    [`pks show ${id}`],
    rinciHalangan(salah),
  );
}

/** The days on which something was done under an agreement. */
function waktunya(k: Sesudah): readonly Saat[] {
  if (k.jenis === 'AksesDicatat') return [k.userId, k.jaringan].filter((hari) => hari !== undefined);
  return k.jenis === 'Diserahkan' || k.jenis === 'KewajibanDicatat' ? [k.pada] : [];
}
