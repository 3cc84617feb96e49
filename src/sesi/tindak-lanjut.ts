/**
 * What is on no list of cases and still waits for the office: signing, handing over, access, a reminder to the ministry.
 * Found from the heads of rows; what need not be shown is only counted.
 */
import { atur } from '../naskah/pengaturan.ts';
import { antara } from '../permohonan/hari.ts';
import { banding, urutId } from '../permohonan/id.ts';
import { hitungPengingat, PENGINGAT, sejakKemendagri } from '../permohonan/ingatkan.ts';
import { type BarisKasus, barisKasus } from '../permohonan/lihat.ts';
import { belumMenerima, belumTuntas } from '../permohonan/tuntas.ts';
import type { Baris, Kepala, Register } from '../register/register.ts';
import { hariKerjaAntara } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { ringkasKerjaSama } from './kerja-sama.ts';
import type { Sesi } from './sesi.ts';

/** A row, since when and for how many days it has waited, and the command that does it. */
export type BarisLanjutan = BarisKasus & Readonly<{ sejak: Tanggal; hari: number; perintah: string }>;
/** `jumlah`: how many there are, opened or not. */
export type Lanjutan = Readonly<{ jumlah: number; baris: readonly BarisLanjutan[] }>;

type Hitungan = Pick<Sesi, 'atur' | 'kalender'>;

const SESUDAH = ['tandaTangan', 'penyerahan', 'akses'] as const;
type Sesudah = (typeof SESUDAH)[number];

/** Of a case whose steps are done: at most `batas` rows of each kind are opened, the oldest. */
export async function sesudahLangkah(
  sesi: Hitungan & Readonly<{ register: Pick<Register, 'sesudahSop'> }>,
  per: Tanggal,
  batas: number,
): Promise<
  Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[] } & Record<Sesudah, Lanjutan>>
> {
  const jumlah = new Map<Sesudah, number>();
  const takDikenal = new Set<string>();
  const { dibuka, ...ringkas } = await ringkasKerjaSama(sesi, per, (kepala) => {
    const urut = [...kepala].sort((a, b) => banding(mulai(a), mulai(b)) || urutId(a.id, b.id));
    const lama = urut.filter((k) => k.kerjaSama?.tuntas === null);
    for (const { id } of lama) takDikenal.add(id);
    const perlu = SESUDAH.map((apa) => urut.filter((k) => menurutKepala[apa](k)));
    for (const [i, apa] of SESUDAH.entries()) jumlah.set(apa, perlu[i]?.length ?? 0);
    return [...lama, ...perlu.flatMap((satu) => satu.slice(0, batas))];
  });
  const lanjutan = (apa: Sesudah): Lanjutan => {
    const baris = dibuka.filter((b) => menurutIsi[apa](b.permohonan)).map((b) => susun(sesi, per, apa, b));
    const lama = baris.filter((b) => takDikenal.has(b.id)).length;
    return { jumlah: (jumlah.get(apa) ?? 0) + lama, baris: baris.sort(terlamaDulu) };
  };
  return {
    ...ringkas,
    tandaTangan: lanjutan('tandaTangan'),
    penyerahan: lanjutan('penyerahan'),
    akses: lanjutan('akses'),
  };
}

const mulai = (k: Kepala): string => k.kerjaSama?.mulai ?? k.diterima;

const menurutKepala: Readonly<Record<Sesudah, (k: Kepala) => boolean>> = {
  tandaTangan: (k) => k.kerjaSama === undefined,
  penyerahan: (k) => k.kerjaSama?.tuntas?.penyerahan ?? false,
  akses: (k) => k.kerjaSama?.tuntas?.akses ?? false,
};

const menurutIsi: Readonly<Record<Sesudah, (p: Baris['permohonan']) => boolean>> = {
  tandaTangan: (p) => p.status === 'selesai' && !p.kerjaSama,
  penyerahan: (p) => p.kerjaSama !== undefined && belumTuntas(p.kerjaSama).penyerahan,
  akses: (p) => p.kerjaSama !== undefined && belumTuntas(p.kerjaSama).akses,
};

const PERINTAH: Readonly<Record<Sesudah, (b: Baris) => string>> = {
  tandaTangan: ({ id }) => `pks sahkan ${id}`,
  penyerahan: ({ id, permohonan: { kerjaSama: k } }) =>
    `pks serahkan ${id}${k && !belumMenerima(k).includes('lembaga') ? ' --kepada dirjen' : ''}`,
  akses: ({ id }) => `pks akses ${id}`,
};

/** Signing waits since the last step, the rest since the signing; in the office's own days. */
function susun({ kalender }: Hitungan, per: Tanggal, apa: Sesudah, b: Baris): BarisLanjutan {
  const { permohonan: p, id } = b;
  const sejak = apa === 'tandaTangan' || !p.kerjaSama ? hariDari(p.terakhir) : p.kerjaSama.tanggal;
  const hari = Math.max(0, antara(kalender, sejak, per));
  return { ...barisKasus(kalender, per, id, p), sejak, hari, perintah: PERINTAH[apa](b) };
}

export const terlamaDulu = (a: BarisLanjutan, b: BarisLanjutan): number =>
  b.hari - a.hari || banding(a.sejak, b.sejak) || urutId(a.id, b.id);

const jeda = ({ atur: kantor }: Pick<Sesi, 'atur'>): number => Number(atur({ kantor }, 'pengingat.hari'));

/** Whether a reminder may be due, by the head of the row: it cannot have waited longer than it has been here. */
export const mungkinDiingatkan = (sesi: Hitungan, per: Tanggal): ((k: Kepala) => boolean) => {
  const hari = jeda(sesi);
  return ({ tanggungan, diterima }) =>
    tanggungan === 'kemendagri' && hariKerjaAntara(sesi.kalender, diterima, per) >= hari;
};

/** Of these rows those that wait for the ministry longer than the office set, and no reminder is newer. */
export const pengingatJatuh = (sesi: Hitungan, per: Tanggal, baris: readonly Baris[]): readonly BarisLanjutan[] =>
  baris
    .flatMap(({ id, permohonan: p }) => {
      const tunggu = ditunggu(sesi, per, p, p.pengingat ?? []);
      return tunggu ? [{ ...barisKasus(sesi.kalender, per, id, p), ...tunggu, perintah: perintahPengingat(id) }] : [];
    })
    .sort(terlamaDulu);

export const perintahPengingat = (id: string): string => `pks draft ${id} ${PENGINGAT}`;

/** Since when and how many working days the ministry has been waited for; null while no reminder is due. */
export function ditunggu(
  sesi: Hitungan,
  per: Tanggal,
  { jam, status }: Pick<Baris['permohonan'], 'jam' | 'status'>,
  dibuat: readonly string[],
): Readonly<{ sejak: Tanggal; hari: number }> | null {
  const sejak = status === 'aktif' ? sejakKemendagri(jam) : null;
  if (sejak === null) return null;
  const { hari, jatuh } = hitungPengingat(
    sesi.kalender,
    sejak,
    dibuat.filter((saat) => hariDari(saat) >= sejak),
    jeda(sesi),
    per,
  );
  return jatuh ? { sejak, hari } : null;
}
