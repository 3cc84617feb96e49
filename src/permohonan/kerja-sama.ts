/**
 * The life of a PKS after the last step ("di luar SOP", since the SOP names its records but no step):
 * signed, handed over, access opened, obligations received, renewed.
 */

import { Galat } from '../galat.ts';
import { tambahBulan, tambahHari } from '../waktu/hitung.ts';
import { bacaJangka } from '../waktu/jangka.ts';
import { type Saat, sebelum, type Tanggal } from '../waktu/tanggal.ts';
import { tulisSaat, tulisTanggal } from '../waktu/tulis.ts';
import { pakaiPesanan } from './atur-nomor.ts';
import { banding } from './id.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import { kewajiban } from './kewajiban.ts';
import type { KerjaSama, Pengesahan } from './pengesahan.ts';
import type { Aturan, SesudahSop } from './perintah.ts';
import type { Tercatat } from './permohonan.ts';
import { bukanMasaDepan, terbuka } from './terbuka.ts';

/** @throws Galat PKS_BELUM_SAH, KASUS_DITUTUP, SUDAH_TERISI, TANGGAL_MUNDUR, NILAI_TIDAK_DIKENAL */
export function sesudahSop(aturan: Aturan, p: Tercatat, s: SesudahSop, umum: Umum): readonly Kejadian[] {
  const lampiran = ('lampiran' in s ? s.lampiran : []).map(
    (l): Kejadian => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
  );
  switch (s.jenis) {
    case 'Sahkan': {
      belumSah(aturan, p);
      periksaMasa(s.pengesahan, `pks sahkan ${aturan.id}`);
      const { nomorKesatu: nomor, tanggal } = s.pengesahan;
      const dipakai = pakaiPesanan(p, { nomor, tanggal }, umum);
      const disahkan = {
        ...umum,
        jenis: 'Disahkan',
        pengesahan: s.pengesahan,
        ...(s.klaim && { klaim: s.klaim }),
      } as const;
      return [...lampiran, disahkan, ...dipakai];
    }
    case 'Serahkan': {
      sesudahTtd(aturan.id, sudahSah(aturan, p), umum.pada);
      const { kepada, penerima, catatan } = s;
      return [{ ...umum, jenis: 'Diserahkan', kepada, penerima, catatan }];
    }
    case 'CatatAkses': {
      const k = sudahSah(aturan, p);
      const { userId, jaringan, catatan } = s;
      for (const [nama, lama, baru] of [
        ['user-id', k.userId, userId],
        ['jaringan', k.jaringan, jaringan],
      ] as const) {
        if (baru === undefined) continue;
        bukanMasaDepan(umum.dicatat, baru);
        sesudahTtd(aturan.id, k, baru);
        if (lama !== null) throw sudahTercatat(aturan.id, `Tanggal ${nama}`, tulisTanggal(lama));
      }
      return [
        {
          ...umum,
          jenis: 'AksesDicatat',
          ...(userId !== undefined && { userId }),
          ...(jaringan !== undefined && { jaringan }),
          catatan,
        },
      ];
    }
    case 'CatatKewajiban': {
      const k = sudahSah(aturan, p);
      const { jenis: _, lampiran: __, ...isi } = s;
      sesudahTtd(aturan.id, k, umum.pada);
      terutang(aturan.id, k, s);
      return [...lampiran, { ...umum, jenis: 'KewajibanDicatat', ...isi }];
    }
    case 'Perpanjang':
      sudahSah(aturan, p);
      return [{ ...umum, jenis: 'Diperpanjang', kasus: s.kasus }];
  }
}

/**
 * The last day of an agreement that begins on `mulai` and runs '2 tahun': the day before the anniversary. Where that
 * month has no such day (the 31st, 29 February), its last day: the agreement never loses a day by its start.
 */
export function akhirJangka(mulai: Tanggal, jangkaWaktu: string): Tanggal {
  const { jumlah, satuan } = bacaJangka(jangkaWaktu);
  const ulang = tambahBulan(mulai, satuan === 'tahun' ? jumlah * 12 : jumlah);
  return ulang.slice(8) === mulai.slice(8) ? tambahHari(ulang, -1) : ulang;
}

export type KeadaanKerjaSama = 'belum-berlaku' | 'berlaku' | 'akan-habis' | 'habis';

/** How many months ahead the ministry's slowness makes an end worth naming. */
export const BULAN_AKAN_HABIS = 12;

type Masa = Pick<Pengesahan, 'mulai' | 'berakhir'>;

/** How an agreement stands on the day `per`; 'akan-habis' when it is in force and ends within `bulan` months. */
export const keadaanKerjaSama = ({ mulai, berakhir }: Masa, per: Tanggal, bulan?: number): KeadaanKerjaSama =>
  per < mulai ? 'belum-berlaku' : penilaiAkhir(per, bulan)(berakhir);

/** The same by the end alone, counting the months once: lists count ends that are near, also of one not yet in force. */
export function penilaiAkhir(per: Tanggal, bulan: number = BULAN_AKAN_HABIS): (berakhir: Tanggal) => KeadaanKerjaSama {
  const batas = tambahBulan(per, bulan);
  return (berakhir) => (berakhir < per ? 'habis' : berakhir <= batas ? 'akan-habis' : 'berlaku');
}

/** The reminders: the smallest of 3, 6, 9, 12 months within which it ends, or null. */
export const pengingat = (berakhir: Tanggal, per: Tanggal): number | null =>
  berakhir < per ? null : ([3, 6, 9, 12].find((b) => berakhir <= tambahBulan(per, b)) ?? null);

/** Contract order of agreements: by their end, then id. */
export const urutBerakhir = (
  a: Readonly<{ id: string; berakhir: string }>,
  b: Readonly<{ id: string; berakhir: string }>,
): number => banding(a.berakhir, b.berakhir) || banding(a.id, b.id);

/** @throws Galat PKS_BELUM_SAH while steps wait, KASUS_DITUTUP, SUDAH_TERISI: ask this before asking a person */
export function belumSah(aturan: Readonly<{ id: string }>, p: Tercatat): void {
  if (p.status === 'aktif') {
    throw new Galat(
      'PKS_BELUM_SAH',
      `Kasus ${aturan.id} belum selesai menurut SOP: masih menunggu langkah ${p.langkah.no}, ${p.langkah.ringkas}.`,
      [`pks advance ${aturan.id}`],
      { langkah: p.langkah.no },
    );
  }
  if (p.status !== 'selesai') terbuka(aturan, p);
  if (p.kerjaSama) {
    throw new Galat(
      'SUDAH_TERISI',
      `PKS kasus ${aturan.id} sudah disahkan: ${p.kerjaSama.nomorKesatu}, ${tulisTanggal(p.kerjaSama.tanggal)}.`,
      [`pks ralat ${aturan.id} --isian nomor-kesatu`],
    );
  }
}

/** @throws Galat PKS_BELUM_SAH: ask this before asking a person */
export function sudahSah(aturan: Readonly<{ id: string }>, p: Tercatat): KerjaSama {
  if (p.kerjaSama) return p.kerjaSama;
  throw new Galat('PKS_BELUM_SAH', `PKS kasus ${aturan.id} belum disahkan.`, [`pks sahkan ${aturan.id}`]);
}

/** `saran`: what puts it right. @throws Galat TANGGAL_MUNDUR where an agreement would end before it begins */
export function periksaMasa({ mulai, berakhir }: Masa, saran: string): void {
  if (mulai < berakhir) return;
  throw new Galat(
    'TANGGAL_MUNDUR',
    `Kerja sama tidak mungkin berakhir ${tulisTanggal(berakhir)}: mulainya ${tulisTanggal(mulai)}.`,
    [saran],
    { mulai, berakhir },
  );
}

/** Nothing is handed over or owed before there is an agreement. @throws Galat TANGGAL_MUNDUR */
export function sesudahTtd(id: string, { tanggal }: Pick<Pengesahan, 'tanggal'>, pada: Saat): void {
  if (!sebelum(pada, tanggal)) return;
  throw new Galat(
    'TANGGAL_MUNDUR',
    `${tulisSaat(pada)} lebih awal daripada penandatanganan PKS ini, ${tulisTanggal(tanggal)}.`,
    [`pks show ${id}`],
    { tanggal: pada, ditandatangani: tanggal },
  );
}

/** @throws Galat SUDAH_TERISI, NILAI_TIDAK_DIKENAL where it is not owed or already in */
export function terutang(
  id: string,
  k: KerjaSama,
  s: Pick<Extract<SesudahSop, { jenis: 'CatatKewajiban' }>, 'kewajiban' | 'periode'>,
): void {
  const semua = kewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir).filter(
    (x) => x.kewajiban === s.kewajiban,
  );
  const satu = semua.find((x) => x.periode === s.periode);
  if (satu?.diterima) throw sudahTercatat(id, `${s.kewajiban} ${s.periode}`, `diterima ${tulisTanggal(satu.diterima)}`);
  if (satu) return;
  const belum = semua.filter((x) => x.diterima === null).map((x) => x.periode);
  throw new Galat(
    'NILAI_TIDAK_DIKENAL',
    `--periode: PKS ini tidak berkewajiban ${s.kewajiban} untuk "${s.periode}".`,
    [belum.length === 0 ? 'Semua sudah diterima.' : `Yang belum: ${belum.slice(0, 12).join(' | ')}`],
    { periode: s.periode, belum },
  );
}

const sudahTercatat = (id: string, apa: string, nilai: string): Galat =>
  new Galat('SUDAH_TERISI', `${apa} sudah tercatat: ${nilai}.`, [`pks show ${id}`]);
