import type { Calendar, Tanggal } from '../../days/tanggal.ts';
import { lembagaPapersOf } from '../../sop/lembaga-papers.ts';
import { type DokumenCode, langkahAt, type Sop, syaratName, syaratOptions } from '../../sop/sop.ts';
import { effectiveFacts, fallsWithAct, type HistoryAct, takenBackActs } from '../facts/effective-facts.ts';
import type { KasusFact, ToldFact } from '../facts/kasus-fact.ts';
import { shownNomor } from '../facts/movable-nomor.ts';
import type { WaitingLangkah } from '../facts/standing-parts.ts';
import { endOfTerm } from '../kerja-sama/pengesahan.ts';
import { heldDokumen, missingButir, type ReceivedKasus, receivedAsKnown } from '../permohonan.ts';
import { heldPapers, kelengkapanOfLangkah } from '../rules/kelengkapan.ts';
import { standingApproval } from '../standing/naskah-approval.ts';
import { keadaanOfVersion, type NaskahContext } from '../standing/naskah-keadaan.ts';
import { hopsOfSurat, sifatOfSurat } from '../standing/surat-hops.ts';
import { targetOfLangkah } from '../standing/tenggat.ts';
import { currentHolder, daysPerPeran } from '../standing/whose-hands.ts';

export type HistoryEntry = ToldFact &
  Readonly<{
    v: number;
    langkah: number | null;
    hasil: string | null;
    catatan: string | null;
    diurungkan: number | null;
    /** The paper of the step was not made in pks. */
    naskahLuar?: true;
  }>;

export type WholeKasus = Readonly<{ id: string; permohonan: ReceivedKasus; tindakan: readonly HistoryAct[] }>;

export type KasusView = ReturnType<typeof viewKasus>;

export const historyEntry = (v: number, k: KasusFact, batal: number | null = null): HistoryEntry => {
  const { jenis, pada, dicatat, oleh, ...lain } = k;
  const { kembali: _, kini: __, ...isi } = { kembali: null, kini: null, ...lain };
  const alasan = 'alasan' in k && k.jenis !== 'Diralat' && k.jenis !== 'TindakanDiralat' ? k.alasan : null;
  const umum = {
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
  const luar = k.jenis === 'Diselesaikan' && k.naskah === null;
  return { naskah: null, ...isi, ...umum, ...(luar && { naskahLuar: true }) } as HistoryEntry;
};

const historyEntries = (tindakan: readonly HistoryAct[]): readonly HistoryEntry[] => {
  const batal = takenBackActs(tindakan);
  return tindakan.flatMap(({ v, kejadian }) =>
    kejadian.map((k) => historyEntry(v, k, fallsWithAct(k, { kejadian }) ? (batal.get(v) ?? null) : null)),
  );
};

/** Papers of `berubah` are no longer as approved. */
export function viewKasus(
  sop: Sop,
  kalender: Calendar,
  { id, permohonan: p, tindakan }: WholeKasus,
  per: Tanggal,
  berubah: ReadonlySet<string> = new Set(),
) {
  const l = p.langkah;
  const dipegang = { ...p, ditutup: p.status === 'aktif' ? null : p.ditutup.pada };
  return {
    id,
    lembaga: p.lembaga,
    surat: p.surat,
    diterima: receivedAsKnown(p),
    penerima: p.penerima ?? null,
    sifatSurat: sifatOfSurat(hopsOfSurat(tindakan)),
    status: p.status,
    sop: p.sop,
    agenda: p.agenda,
    balasan: p.balasan && { ...p.balasan, disetujui: p.balasan.disetujui ?? null },
    suratKeluar: p.suratKeluar && { caraKirim: null, resi: null, ...p.suratKeluar },
    nomor: shownNomor(p),
    langkah: l && { ...briefLangkah(l), target: targetOfLangkah(kalender, p.diterima, l.h) },
    kelengkapan: l ? viewKelengkapan(sop, p, l.no) : [],
    dokumen: heldDokumen(p),
    berkasLembaga: viewPapers(sop, p),
    lampiran: p.lampiran,
    revisi: p.revisi,
    koreksi: p.koreksi,
    hariPerPeran: receivedAsKnown(p) === null ? {} : daysPerPeran(kalender, dipegang, per),
    pemegang: currentHolder(kalender, dipegang, per),
    ditutup: p.status === 'aktif' ? null : p.ditutup,
    data: p.data,
    permohonan: { ...p.permohonan, kurang: missingButir(p.permohonan) },
    riwayat: historyEntries(tindakan),
    naskah: viewNaskah({ sop, riwayat: effectiveFacts(tindakan), berubah }, p),
    perpanjanganDari: p.perpanjanganDari ?? null,
    gabungan: p.gabungan ?? [],
    hubungan: p.hubungan ?? [],
    kerjaSama: p.kerjaSama ? { ...p.kerjaSama, berakhir: endOfTerm(p.kerjaSama) } : null,
    impor: p.impor ? { impor: p.impor.impor, buku: p.impor.buku, baris: p.impor.baris } : null,
    versi: tindakan.length,
  };
}

/** With `tercatat` it is recorded which version was approved; null where none was. */
function viewNaskah(c: NaskahContext, { naskah }: ReceivedKasus) {
  return naskah.map((n) => {
    const setuju = standingApproval(c.sop, c.riwayat, n.naskah);
    const tercatat = setuju && setuju.versi !== undefined;
    return { ...n, keadaan: keadaanOfVersion(c, n.naskah, n.versi), tercatat };
  });
}

function viewPapers(sop: Sop, p: ReceivedKasus) {
  const dipegang = heldPapers(p, sop);
  return lembagaPapersOf(sop, p.lembaga.jenis).map((kode) => ({
    kode,
    nama: syaratName(sop, kode),
    ada: dipegang.includes(kode),
  }));
}

/** `kode` is the held one of alternatives, else the first. */
function viewKelengkapan(sop: Sop, p: ReceivedKasus, no: number) {
  const dipegang = heldDokumen(p);
  return kelengkapanOfLangkah(p, langkahAt(sop, no)).map(({ syarat, ada }) => {
    const pilihan: readonly DokumenCode[] = syaratOptions(syarat);
    return {
      kode: pilihan.find((k) => dipegang.includes(k)) ?? pilihan[0] ?? '',
      nama: syaratName(sop, syarat),
      ada,
      pilihan,
    };
  });
}

export const briefLangkah = ({ no, aktivitas, ringkas, pelaksana, menit, tanggungan, jeda }: WaitingLangkah) => ({
  no,
  aktivitas,
  ringkas,
  pelaksana,
  menit,
  tanggungan,
  jeda: jeda ? { sejak: jeda.sejak, alasan: jeda.alasan } : null,
});
