/**
 * The names of the index. One small file per case, whose name carries what lists
 * sort and filter by and whose content is the row. Nobody rewrites anybody else's.
 */
import { pengingatDibuat } from '../permohonan/ingatkan.ts';
import { kunciSurat } from '../permohonan/kunci-banding.ts';
import { STATUS } from '../permohonan/permohonan.ts';
import { bacaRingkasan } from '../permohonan/ringkasan.ts';
import { tanganRingkas } from '../permohonan/tangan.ts';
import { belumDiterima, bulanTerutang, type Terutang } from '../permohonan/terutang.ts';
import { type BelumTuntas, belumTuntas } from '../permohonan/tuntas.ts';
import { POLA_ID } from './bentuk.ts';
import { denganSidik, sha256, sidikCocok } from './rantai.ts';
import type { Baris, Berkas, Kepala, MasaKerjaSama, Rak, Ringkasan } from './register.ts';

export const AKTIF = 'indeks/aktif';
export const TUTUP = 'indeks/tutup';
/** Closed cases with a signed PKS: their entries stand here instead, on shelves, since they go on being looked at. */
export const KERJA_SAMA = 'indeks/pks';
export const KOTOR = 'indeks/kotor';
/** Letters by their sender and number. Another name than before schema 3, whose index had the date in its key. */
export const SURAT = 'indeks/surat-2';
export const SURAT_LAMA = 'indeks/surat';

export const ringkasan = (p: Berkas['permohonan']): Ringkasan => {
  const { status, langkah, lembaga, surat, diterima, revisi, sop, terakhir, agenda, kerjaSama, jam, tiba } = p;
  const pengingat = status === 'aktif' ? pengingatDibuat(p) : [];
  return {
    status,
    langkah,
    lembaga,
    surat,
    diterima,
    revisi,
    sop,
    terakhir,
    agenda,
    jam,
    tangan: tanganRingkas(p.tangan),
    tiba,
    ...(status === 'aktif' && p.koreksi && { koreksi: p.koreksi }),
    ...(pengingat.length > 0 && { pengingat }),
    ...(kerjaSama && { kerjaSama }),
  };
};

export const barisDari = ({ id, versi, permohonan }: Berkas): Baris => ({
  id,
  versi,
  permohonan: ringkasan(permohonan),
});

/** The content of an entry. It carries its own hash, since lists show it without asking the case. */
export const isiEntri = ({ id, versi, permohonan }: Baris): Uint8Array => denganSidik({ id, versi, permohonan });

/** The row such a content holds, to the last bit; null for whatever is not one (then the case itself is read). */
export function bacaIsiEntri(isi: Uint8Array): Baris | null {
  const { id, versi, permohonan, sidik } = JSON.parse(new TextDecoder().decode(isi)) ?? {};
  if (typeof sidik !== 'string' || !sidikCocok(isi, sidik)) return null;
  const ringkas = bacaRingkasan(permohonan);
  return ringkas && typeof id === 'string' && typeof versi === 'number' ? { id, versi, permohonan: ringkas } : null;
}

/** What the name of a row says; also for a row read from its case. */
export function kepalaDari({ id, versi, permohonan: p }: Baris): Kepala {
  const { no = null, h = null, tanggungan = null } = p.langkah ?? {};
  return {
    id,
    versi,
    diterima: p.diterima.slice(0, 10),
    status: p.status,
    langkah: no,
    h,
    tanggungan,
    ...(p.kerjaSama && { kerjaSama: masaDari(p.kerjaSama) }),
  };
}

const masaDari = (k: NonNullable<Ringkasan['kerjaSama']>): MasaKerjaSama => ({
  mulai: k.mulai,
  berakhir: k.berakhir,
  ...belumDiterima(k),
  tuntas: belumTuntas(k),
});

/**
 * 'indeks/aktif/2026-014.7.2026-03-02.aktif.6.3.kantor', 'indeks/tutup/2026/2026-009.24.2026-01-05.selesai',
 * 'indeks/pks/2028-02.2026-07.terbuka/2026-009.25.2026-01-05.selesai.2026-03-01.2028-02-29.2026-S1_5.lunas.akses'.
 */
export function jalurEntri({ id, versi, diterima, status, langkah, h, tanggungan, kerjaSama: k }: Kepala): string {
  const awal = `${id}.${versi}.${diterima}.${status}`;
  if (k) {
    const utang = `${namaTerutang(k.laporan)}.${namaTerutang(k.balikan)}`;
    return `${jalurRak(rakDari(k))}/${awal}.${k.mulai}.${k.berakhir}.${utang}${k.tuntas ? `.${namaTuntas(k.tuntas)}` : ''}`;
  }
  return status === 'aktif' ? `${AKTIF}/${awal}.${langkah}.${h}.${tanggungan}` : `${TUTUP}/${id.slice(0, 4)}/${awal}`;
}

/** Nothing is owed any more. */
const LUNAS = 'lunas';
/** Some of what follows is in: how many are not, the case knows. */
const SELANG = 'selang';
const POLA_TERUTANG = /^(\d{4}(?:-S[12]|-T[1-4]|-\d\d)?)_(\d+|selang)$/;
const namaTerutang = (x: Terutang | null): string => (x ? `${x.periode}_${x.jumlah ?? SELANG}` : LUNAS);

/** Undefined: no such name. */
function bacaTerutang(nama: string | undefined): Terutang | null | undefined {
  if (nama === LUNAS) return null;
  const [, periode, jumlah] = POLA_TERUTANG.exec(nama ?? '') ?? [];
  return periode === undefined ? undefined : { periode, jumlah: jumlah === SELANG ? null : Number(jumlah) };
}

/** What the office has still to do: 'serah', 'akses', 'serah_akses'; nothing: 'tuntas'. */
const TUNTAS = 'tuntas';
const TERBUKA = 'terbuka';
const namaTuntas = ({ penyerahan, akses }: BelumTuntas): string =>
  [...(penyerahan ? ['serah'] : []), ...(akses ? ['akses'] : [])].join('_') || TUNTAS;

/** Null: a name of an older pks, which says nothing of it. Undefined: no such name. */
function bacaTuntas(nama: string | undefined): BelumTuntas | null | undefined {
  if (nama === undefined) return null;
  const baca = { penyerahan: nama.startsWith('serah'), akses: nama.endsWith('akses') };
  return namaTuntas(baca) === nama ? baca : undefined;
}

/**
 * Agreements stand by the month they end in, the month from which something owed can be late, and whether the office
 * is done with them: most need no look.
 */
export const rakDari = (k: MasaKerjaSama): Rak => ({
  berakhir: k.berakhir.slice(0, 7),
  terutang: bulanTerutang(k),
  terbuka: k.tuntas && (k.tuntas.penyerahan || k.tuntas.akses),
});
const jalurRak = ({ berakhir, terutang, terbuka }: Rak): string =>
  `${KERJA_SAMA}/${berakhir}.${terutang ?? LUNAS}${terbuka === null ? '' : `.${terbuka ? TERBUKA : TUNTAS}`}`;
export const POLA_RAK = new RegExp(`^(\\d{4}-\\d\\d)\\.(\\d{4}-\\d\\d|${LUNAS})(?:\\.(${TERBUKA}|${TUNTAS}))?$`);

/** '2028-02.2026-07.tuntas' of `indeks/pks/`; null where it is none. */
export function bacaNamaRak(nama: string): Rak | null {
  const [, berakhir, terutang, terbuka] = POLA_RAK.exec(nama) ?? [];
  return berakhir && terutang
    ? {
        berakhir,
        terutang: terutang === LUNAS ? null : terutang,
        terbuka: terbuka === undefined ? null : terbuka === TERBUKA,
      }
    : null;
}

const POLA_HARI = /^\d{4}-\d\d-\d\d$/;
const TANGGUNGAN = ['kantor', 'pemohon', 'kemendagri'] as const;

/** The head of a row from its file's name; null where it is not one. A list reads as many names as there are cases. */
export function bacaNamaEntri(nama: string): Kepala | null {
  const bagian = nama.split('.');
  const [id = '', v = '', diterima = '', s = ''] = bagian;
  const versi = Number(v);
  const status = STATUS.find((x) => x === s);
  if (!status || !(versi > 0) || !POLA_ID.test(id) || !POLA_HARI.test(diterima)) return null;
  if (status === 'aktif') {
    const [langkah, h] = [Number(bagian[4]), Number(bagian[5])];
    const tanggungan = TANGGUNGAN.find((x) => x === bagian[6]);
    if (![langkah, h].every((n) => n > 0) || !tanggungan || bagian.length !== 7) return null;
    return { id, versi, diterima, status, langkah, h, tanggungan };
  }
  const tutup = { id, versi, diterima, status, langkah: null, h: null, tanggungan: null };
  if (bagian.length === 4) return tutup;
  const [mulai = '', berakhir = ''] = [bagian[4], bagian[5]];
  const [laporan, balikan] = [bacaTerutang(bagian[6]), bacaTerutang(bagian[7])];
  const tuntas = bacaTuntas(bagian[8]);
  if (laporan === undefined || balikan === undefined || tuntas === undefined || bagian.length > 9) return null;
  if (!POLA_HARI.test(mulai) || !POLA_HARI.test(berakhir)) return null;
  return { ...tutup, kerjaSama: { mulai, berakhir, laporan, balikan, tuntas } };
}

/** A mark of intent: act `versi` of case `id` may be about to be there; `milik` tells whose it is, where the name does. */
export const bacaNamaTanda = (nama: string): Readonly<{ id: string; versi: number; milik: string }> | null => {
  const cocok = /^(\d{4}-\d{3,6})\.([1-9]\d*)\.([0-9a-f]{8}-\d{1,10}-)?[0-9a-f-]{36}$/.exec(nama);
  return cocok ? { id: cocok[1] ?? '', versi: Number(cocok[2]), milik: cocok[3] ?? '' } : null;
};

/** The shard and the beginning of the names under which cases with the same letter stand. */
export function letakSurat(kunci: string): Readonly<{ folder: string; awalan: string }> {
  const sidik = sha256(kunci);
  return { folder: `${SURAT}/${sidik.slice(0, 2)}`, awalan: `${sidik.slice(0, 32)}.` };
}

export const kunciSuratDari = (p: Pick<Ringkasan, 'lembaga' | 'surat'>): string =>
  kunciSurat(p.lembaga.nama, p.surat.nomor);

export function jalurSurat(baris: Baris): string {
  const { folder, awalan } = letakSurat(kunciSuratDari(baris.permohonan));
  return `${folder}/${awalan}${baris.id}`;
}
