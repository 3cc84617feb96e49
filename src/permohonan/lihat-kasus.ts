/** A case whole, as people and programs see it: the `data` of `pks.kasus`. */
import { type KodeDokumen, langkahKe, namaSyarat, pilihanSyarat, type Sop } from '../sop/sop.ts';
import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { type ActRingkas, diurungkan, gugurBersama } from './berlaku.ts';
import type { Kejadian } from './kejadian.ts';
import { kelengkapanLangkah } from './kelengkapan.ts';
import { langkahSingkat } from './lihat.ts';
import { butirKurang, dokumenDipegang, type Tercatat } from './permohonan.ts';
import { hariPerPeran, pemegang } from './tangan.ts';
import { targetLangkah } from './tenggat.ts';

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

/** One fact of one act, flat, with the keys that every fact has. `batal`: the act that took it back. */
export const riwayat = (v: number, k: Kejadian, batal: number | null = null): Riwayat => {
  const { jenis, pada, dicatat, oleh, ...lain } = k;
  const { kembali: _, kini: __, ...isi } = { kembali: null, kini: null, ...lain };
  const alasan = 'alasan' in k && k.jenis !== 'Diralat' && k.jenis !== 'TindakanDiralat' ? k.alasan : null;
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
    diurungkan: batal,
  };
};

const riwayatKasus = (tindakan: readonly ActRingkas[]): readonly Riwayat[] => {
  const batal = diurungkan(tindakan);
  return tindakan.flatMap(({ v, kejadian }) =>
    kejadian.map((k) => riwayat(v, k, gugurBersama(k, { kejadian }) ? (batal.get(v) ?? null) : null)),
  );
};

/** The whole case as of `per`. `kelengkapan` is that of the step it waits at. */
export function lihatKasus(
  sop: Sop,
  kalender: Kalender,
  id: string,
  p: Tercatat,
  tindakan: readonly ActRingkas[],
  per: Tanggal,
) {
  const l = p.langkah;
  const dipegang = { ...p, ditutup: p.status === 'aktif' ? null : p.ditutup.pada };
  return {
    id,
    lembaga: p.lembaga,
    surat: p.surat,
    diterima: p.diterima,
    penerima: p.penerima ?? null,
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
    hariPerPeran: hariPerPeran(kalender, dipegang, per),
    pemegang: pemegang(kalender, dipegang, per),
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
