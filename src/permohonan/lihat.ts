/** A case as people and programs see it: the `data` of `pks.kasus` and the rows of lists (contract.md). */
import { type KodeDokumen, langkahKe, namaSyarat, pilihanSyarat, type Sop } from '../sop/sop.ts';
import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { type ActRingkas, bergerak, diurungkan } from './berlaku.ts';
import { bagianKantor } from './hari.ts';
import type { Kejadian } from './kejadian.ts';
import { kelengkapanLangkah } from './kelengkapan.ts';
import { butirKurang, dokumenDipegang, type LangkahMenunggu, type Tercatat } from './permohonan.ts';
import { targetLangkah, tenggat } from './tenggat.ts';

export type Riwayat = Readonly<{
  v: number;
  jenis: Kejadian['jenis'];
  langkah: number | null;
  hasil: string | null;
  pada: string;
  dicatat: string;
  oleh: Kejadian['oleh'];
  catatan: string | null;
  /** The act that took this back, or null. */
  diurungkan: number | null;
  [lain: string]: unknown;
}>;

export type LihatKasus = ReturnType<typeof lihatKasus>;

/** One fact of one act, flat, with the keys that every fact has. `batal`: the act that took its act back. */
export const riwayat = (v: number, k: Kejadian, batal: number | null = null): Riwayat => {
  const { jenis, pada, dicatat, oleh, ...lain } = k;
  const { kembali: _, ...isi } = { kembali: null, ...lain };
  const alasan = 'alasan' in k && k.jenis !== 'Diralat' ? k.alasan : null;
  return {
    ...isi,
    v,
    jenis,
    langkah: k.jenis === 'Diselesaikan' || k.jenis === 'Diurungkan' ? k.langkah : null,
    hasil: k.jenis === 'Diselesaikan' ? k.hasil : k.jenis === 'Ditutup' ? k.status : null,
    pada,
    dicatat,
    oleh,
    catatan: 'catatan' in k ? k.catatan : alasan,
    diurungkan: bergerak(k) ? batal : null,
  };
};

const riwayatKasus = (tindakan: readonly ActRingkas[]): readonly Riwayat[] => {
  const batal = diurungkan(tindakan);
  return tindakan.flatMap(({ v, kejadian }) => kejadian.map((k) => riwayat(v, k, batal.get(v) ?? null)));
};

/** The whole case. `kelengkapan` is that of the step it waits at. */
export function lihatKasus(sop: Sop, kalender: Kalender, id: string, p: Tercatat, tindakan: readonly ActRingkas[]) {
  const l = p.langkah;
  return {
    id,
    lembaga: p.lembaga,
    surat: p.surat,
    diterima: p.diterima,
    status: p.status,
    sop: p.sop,
    agenda: p.agenda,
    balasan: p.balasan,
    suratKeluar: p.suratKeluar,
    nomor: p.nomor ?? [],
    langkah: l && { ...langkahSingkat(l), target: targetLangkah(kalender, p.diterima, l.h) },
    kelengkapan: l ? kelengkapan(sop, p, l.no) : [],
    dokumen: dokumenDipegang(p),
    lampiran: p.lampiran,
    revisi: p.revisi,
    koreksi: p.koreksi,
    ditutup: p.status === 'aktif' ? null : p.ditutup,
    data: p.data,
    permohonan: { ...p.permohonan, kurang: butirKurang(p.permohonan) },
    riwayat: riwayatKasus(tindakan),
    naskah: p.naskah,
    perpanjanganDari: p.perpanjanganDari ?? null,
    kerjaSama: p.kerjaSama ?? null,
    versi: tindakan.length,
  };
}

/** `jeda`: since when and why the step cannot go on, where it is paused; `tanggungan` says for whom. */
const langkahSingkat = ({ no, aktivitas, ringkas, pelaksana, menit, tanggungan, jeda }: LangkahMenunggu) => ({
  no,
  aktivitas,
  ringkas,
  pelaksana,
  menit,
  tanggungan,
  jeda: jeda ? { sejak: jeda.sejak, alasan: jeda.alasan } : null,
});

/** `kode` is the document, of an either-or the one held, else the first; `pilihan` all that would do. */
function kelengkapan(sop: Sop, p: Tercatat, no: number) {
  const dipegang = dokumenDipegang(p);
  return kelengkapanLangkah(p, langkahKe(sop, no)).map(({ syarat, ada }) => {
    const pilihan: readonly KodeDokumen[] = pilihanSyarat(syarat);
    return {
      kode: pilihan.find((k) => dipegang.includes(k)) ?? pilihan[0] ?? '',
      nama: namaSyarat(sop, syarat),
      ada,
      pilihan,
    };
  });
}

/** A row of `overdue` and `list`, judged at the end of day `per`. */
export function barisKasus(
  kalender: Kalender,
  per: Tanggal,
  id: string,
  p: Pick<Tercatat, 'status' | 'lembaga' | 'surat' | 'diterima' | 'langkah' | 'revisi' | 'jam' | 'tiba'>,
) {
  const t = p.langkah && tenggat(kalender, p, p.langkah, per);
  const kantor = t && bagianKantor(kalender, p, t.target, per);
  return {
    id,
    lembaga: p.lembaga.nama,
    status: p.status,
    diterima: p.diterima,
    surat: p.surat,
    langkah: p.langkah && langkahSingkat(p.langkah),
    target: t ? t.target : null,
    lewatHariKerja: t ? t.lewatHariKerja : 0,
    lewatHari: t ? t.lewatHari : 0,
    lewatKantor: kantor ? kantor.lewatKantor : 0,
    sejakBalasan: kantor ? kantor.sejakBalasan : null,
    sisaHariKerja: t ? t.sisaHariKerja : null,
    terlambat: t ? t.terlambat : false,
    tanggungan: t ? t.tanggungan : null,
    revisi: p.revisi,
  };
}
export type BarisKasus = ReturnType<typeof barisKasus>;

/** Late cases of one role's steps: how many, and the days they are late together, of which the office's own. */
export type PerPeran = Readonly<{
  peran: string;
  kasus: number;
  lewatHariKerja: number;
  lewatHari: number;
  lewatKantor: number;
}>;

/** Sums the late rows up by the role whose step they wait at, most of the office's own days first. */
export function perPeran(baris: readonly BarisKasus[]): readonly PerPeran[] {
  const jumlah = new Map<string, PerPeran>();
  for (const b of baris) {
    const peran = b.langkah?.pelaksana ?? '';
    const lama = jumlah.get(peran) ?? { peran, kasus: 0, lewatHariKerja: 0, lewatHari: 0, lewatKantor: 0 };
    jumlah.set(peran, {
      peran,
      kasus: lama.kasus + 1,
      lewatHariKerja: lama.lewatHariKerja + b.lewatHariKerja,
      lewatHari: lama.lewatHari + b.lewatHari,
      lewatKantor: lama.lewatKantor + b.lewatKantor,
    });
  }
  return [...jumlah.values()].sort(
    (a, b) => b.lewatKantor - a.lewatKantor || b.lewatHariKerja - a.lewatHariKerja || banding(a.peran, b.peran),
  );
}

/** What rows are sorted by: all of it is known without opening a case. */
export type Urutan = Pick<
  BarisKasus,
  'id' | 'diterima' | 'target' | 'lewatHariKerja' | 'lewatHari' | 'sisaHariKerja' | 'terlambat'
>;

type Kepala = Readonly<{
  id: string;
  diterima: string;
  h: number | null;
  tanggungan: LangkahMenunggu['tanggungan'] | null;
}>;

/**
 * The standing of cases from the heads of their rows alone; the tests hold it equal to `barisKasus`. Cases received
 * on the same day and waiting for the same H stand alike: that is counted once.
 */
export function penilaiKepala(kalender: Kalender, per: Tanggal): (k: Kepala) => Urutan {
  const ingatan = new Map<string, ReturnType<typeof tenggat>>();
  return ({ id, diterima, h, tanggungan }) => {
    if (h === null || tanggungan === null) {
      return { id, diterima, target: null, lewatHariKerja: 0, lewatHari: 0, sisaHariKerja: null, terlambat: false };
    }
    const kunci = `${diterima} ${h}`;
    const t = ingatan.get(kunci) ?? tenggat(kalender, { diterima }, { h, tanggungan }, per);
    ingatan.set(kunci, t);
    const { target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat } = t;
    return { id, diterima, target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat };
  };
}

/** Contract order: by lateness, then target, then id. */
export const urutLewat = (a: Urutan, b: Urutan): number =>
  b.lewatHariKerja - a.lewatHariKerja ||
  banding(a.target?.tanggal ?? '9', b.target?.tanggal ?? '9') ||
  urutId(a.id, b.id);

/** By year, then number (not by text: 2026-1000 follows 2026-999). */
export const urutId = (a: string, b: string): number =>
  a.length === b.length ? banding(a, b) : banding(a.slice(0, 4), b.slice(0, 4)) || a.length - b.length;

/** Days and ids by their characters: no rules of a language are wanted, and those are slow to load. */
export const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
