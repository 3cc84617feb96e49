/**
 * The names of the index. One small file per case, whose name carries what lists
 * sort and filter by and whose content is the row. Nobody rewrites anybody else's.
 */
import { kunciSurat, STATUS } from '../permohonan/permohonan.ts';
import { bacaRingkasan } from '../permohonan/ringkasan.ts';
import { belumDiterima, bulanTerutang, type Terutang } from '../permohonan/terutang.ts';
import { POLA_ID } from './bentuk.ts';
import { denganSidik, sha256, sidikCocok } from './rantai.ts';
import type { Baris, Berkas, Kepala, MasaKerjaSama, Rak, Ringkasan } from './register.ts';

export const AKTIF = 'indeks/aktif';
export const TUTUP = 'indeks/tutup';
/** Closed cases with a signed PKS: their entries stand here instead, on shelves, since they go on being looked at. */
export const KERJA_SAMA = 'indeks/pks';
export const KOTOR = 'indeks/kotor';
export const SURAT = 'indeks/surat';

export const ringkasan = (p: Berkas['permohonan']): Ringkasan => {
  const { status, langkah, lembaga, surat, diterima, revisi, sop, terakhir, agenda, kerjaSama, jam, tiba } = p;
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
    tiba,
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
});

/**
 * 'indeks/aktif/2026-014.7.2026-03-02.aktif.6.3.kantor', 'indeks/tutup/2026/2026-009.24.2026-01-05.selesai',
 * 'indeks/pks/2028-02.2026-07/2026-009.25.2026-01-05.selesai.2026-03-01.2028-02-29.2026-S1_5.lunas'.
 */
export function jalurEntri({ id, versi, diterima, status, langkah, h, tanggungan, kerjaSama: k }: Kepala): string {
  const awal = `${id}.${versi}.${diterima}.${status}`;
  if (k) {
    return `${jalurRak(rakDari(k))}/${awal}.${k.mulai}.${k.berakhir}.${namaTerutang(k.laporan)}.${namaTerutang(k.balikan)}`;
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

/** Agreements stand by the month they end in and the month from which something owed can be late: most need no look. */
export const rakDari = (k: MasaKerjaSama): Rak => ({ berakhir: k.berakhir.slice(0, 7), terutang: bulanTerutang(k) });
const jalurRak = ({ berakhir, terutang }: Rak): string => `${KERJA_SAMA}/${berakhir}.${terutang ?? LUNAS}`;
export const POLA_RAK = new RegExp(`^(\\d{4}-\\d\\d)\\.(\\d{4}-\\d\\d|${LUNAS})$`);

/** '2028-02.2026-07' of `indeks/pks/`; null where it is none. */
export function bacaNamaRak(nama: string): Rak | null {
  const [, berakhir, terutang] = POLA_RAK.exec(nama) ?? [];
  return berakhir && terutang ? { berakhir, terutang: terutang === LUNAS ? null : terutang } : null;
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
  if (laporan === undefined || balikan === undefined || !POLA_HARI.test(mulai) || !POLA_HARI.test(berakhir))
    return null;
  return bagian.length === 8 ? { ...tutup, kerjaSama: { mulai, berakhir, laporan, balikan } } : null;
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

export const kunciSuratDari = (p: Pick<Ringkasan, 'lembaga' | 'surat'>): string => kunciSurat(p.lembaga.nama, p.surat);

export function jalurSurat(baris: Baris): string {
  const { folder, awalan } = letakSurat(kunciSuratDari(baris.permohonan));
  return `${folder}/${awalan}${baris.id}`;
}
