/** A case as people and programs see it: the `data` of `pks.kasus` and the rows of lists (contract.md). */
import { type KodeDokumen, langkahKe, namaSyarat, pilihanSyarat, type Sop } from '../sop/sop.ts';
import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { kelengkapanLangkah } from './kelengkapan.ts';
import { butirKurang, dokumenDipegang, type Kejadian, type LangkahMenunggu, type Tercatat } from './permohonan.ts';
import { targetLangkah, tenggat } from './tenggat.ts';

export type ActRingkas = Readonly<{ v: number; kejadian: readonly Kejadian[] }>;

export type Riwayat = Readonly<{
  v: number;
  jenis: Kejadian['jenis'];
  langkah: number | null;
  hasil: string | null;
  pada: string;
  dicatat: string;
  oleh: Kejadian['oleh'];
  catatan: string | null;
  [lain: string]: unknown;
}>;

export type LihatKasus = ReturnType<typeof lihatKasus>;

/** One fact of one act, flat, with the keys that every fact has. */
export const riwayat = (v: number, k: Kejadian): Riwayat => {
  const { jenis, pada, dicatat, oleh, ...lain } = k;
  const alasan = k.jenis === 'Ditutup' ? k.alasan : null;
  return {
    ...lain,
    v,
    jenis,
    langkah: k.jenis === 'Diselesaikan' ? k.langkah : null,
    hasil: k.jenis === 'Diselesaikan' ? k.hasil : k.jenis === 'Ditutup' ? k.status : null,
    pada,
    dicatat,
    oleh,
    catatan: 'catatan' in k ? k.catatan : alasan,
  };
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
    langkah: l && { ...langkahSingkat(l), target: targetLangkah(kalender, p.diterima, l.h) },
    kelengkapan: l ? kelengkapan(sop, p, l.no) : [],
    dokumen: dokumenDipegang(p),
    lampiran: p.lampiran,
    revisi: p.revisi,
    koreksi: p.koreksi,
    ditutup: p.status === 'aktif' ? null : p.ditutup,
    data: p.data,
    permohonan: { ...p.permohonan, kurang: butirKurang(p.permohonan) },
    riwayat: tindakan.flatMap(({ v, kejadian }) => kejadian.map((k) => riwayat(v, k))),
    naskah: p.naskah,
    perpanjanganDari: p.perpanjanganDari ?? null,
    kerjaSama: p.kerjaSama ?? null,
    versi: tindakan.length,
  };
}

const langkahSingkat = ({ no, aktivitas, ringkas, pelaksana, menit }: LangkahMenunggu) => ({
  no,
  aktivitas,
  ringkas,
  pelaksana,
  menit,
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
  p: Pick<Tercatat, 'status' | 'lembaga' | 'surat' | 'diterima' | 'langkah' | 'revisi'>,
) {
  const t = p.langkah && tenggat(kalender, p, p.langkah, per);
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
    sisaHariKerja: t ? t.sisaHariKerja : null,
    terlambat: t ? t.terlambat : false,
    tanggungan: t ? t.tanggungan : null,
    revisi: p.revisi,
  };
}
export type BarisKasus = ReturnType<typeof barisKasus>;

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
