/** Folds facts (`KasusFact`) into where a case stands (`Permohonan`), which is never stored as truth. */
import { dayOf, type Moment } from '../days/tanggal.ts';
import type { KasusFact } from './facts/kasus-fact.ts';
import { applyNomorFact, type HasNomor, type NaskahAndNomor, reserveNomorAgain } from './facts/nomor-naskah.ts';
import { applyKerjaSamaFact } from './kerja-sama/pengesahan.ts';
import type { KasusContents, NomorTanggal, Permohonan, SuratKeluar, WaitingLangkah } from './permohonan.ts';
import { passDays } from './standing/whose-days.ts';
import { closeHolders, firstHolders, moveReceipt, passHolder, undoHolder } from './standing/whose-hands.ts';

/** Where a document came in while no step waited. */
const NO_LANGKAH = Number.MAX_SAFE_INTEGER;

export const newPermohonan: Permohonan = { status: 'baru' };

/** Applies one fact. Total: it never throws and never refuses. */
export function evolve(p: Permohonan, k: KasusFact): Permohonan {
  if (k.jenis === 'Diterima') {
    const { sop, lembaga, surat, agenda, data, permohonan, ke, perpanjanganDari, penerima } = k;
    return {
      status: 'aktif',
      langkah: ke,
      sop,
      lembaga,
      surat,
      agenda,
      data,
      permohonan,
      diterima: k.pada,
      dokumen: k.ada.map((kode) => ({ kode, langkah: ke.no })),
      lampiran: [],
      naskah: [],
      revisi: 0,
      koreksi: null,
      balasan: null,
      suratKeluar: null,
      jam: passDays([], ke.tanggungan, k.pada),
      tangan: firstHolders(ke, k.pada),
      tiba: null,
      terakhir: k.pada,
      dikerjakan: [],
      ...(perpanjanganDari !== undefined && { perpanjanganDari }),
      ...(penerima !== undefined && { penerima }),
    };
  }
  if (p.status === 'baru') return p;
  switch (k.jenis) {
    case 'Dilengkapi':
      return {
        ...p,
        lembaga: { ...p.lembaga, ...k.lembaga },
        permohonan: { ...p.permohonan, ...k.permohonan },
        suratKeluar: mergeSuratKeluar(p.suratKeluar, k.suratKeluar),
        ...(k.penerima !== undefined && { penerima: k.penerima }),
      };
    case 'Diralat':
      return {
        ...p,
        lembaga: { ...p.lembaga, ...k.lembaga },
        surat: { ...p.surat, ...k.surat },
        permohonan: { ...p.permohonan, ...k.permohonan },
        suratKeluar: mergeSuratKeluar(p.suratKeluar, k.suratKeluar),
        balasan: p.balasan && { ...p.balasan, ...k.balasan },
        ...(k.diterima !== undefined && { diterima: k.diterima, tangan: moveReceipt(p.tangan, k.diterima) }),
        ...(k.penerima !== undefined && { penerima: k.penerima }),
        terakhir: k.terakhir ?? p.terakhir,
        ...(p.kerjaSama && { kerjaSama: { ...p.kerjaSama, ...k.kerjaSama } }),
      };
    case 'Dilampirkan': {
      const { lampiran } = k;
      const langkah = p.langkah?.no ?? NO_LANGKAH;
      return {
        ...p,
        lampiran: [...p.lampiran, lampiran],
        dokumen: [...p.dokumen, { kode: lampiran.dokumen, langkah }],
      };
    }
    case 'Dikonsep': {
      const { naskah, versi, berkas, sidik, pada } = k;
      return { ...p, naskah: [...p.naskah, { naskah, versi, berkas, sidik, pada }] };
    }
    case 'NomorDipesan':
    case 'NomorDipakai':
    case 'NomorDibatalkan':
      return { ...p, nomor: applyNomorFact(p.nomor, k) };
    case 'Diselesaikan':
      return p.status === 'aktif' ? applyDiselesaikan(p, k) : p;
    case 'Ditunggu': {
      if (p.status !== 'aktif') return p;
      const jeda = { sejak: k.pada, alasan: k.alasan, semula: p.langkah.tanggungan };
      return waitAt(p, { ...p.langkah, tanggungan: k.siapa, jeda }, k.pada);
    }
    case 'Dilanjutkan': {
      if (p.status !== 'aktif') return p;
      const { jeda, ...langkah } = p.langkah;
      return waitAt(p, { ...langkah, tanggungan: jeda?.semula ?? langkah.tanggungan }, k.pada);
    }
    case 'Ditutup':
      return {
        ...p,
        status: k.status,
        langkah: null,
        ditutup: { pada: k.pada, alasan: k.alasan },
        terakhir: k.pada,
        tangan: closeHolders(p.tangan, p.langkah, k.status, k.pada),
      };
    case 'DibukaLagi': {
      if (p.status === 'aktif') return p;
      const { ditutup, ...isi } = p;
      // While it lay with the institution the days were theirs; a scan that came meanwhile belongs to the step reopened.
      const selama = p.status === 'dicabut' || p.status === 'dikembalikan' ? 'pemohon' : 'kantor';
      const dokumen = p.dokumen.map((d) => (d.langkah === NO_LANGKAH ? { ...d, langkah: k.ke.no } : d));
      return waitAt({ ...isi, dokumen, jam: passDays(p.jam, selama, ditutup.pada) }, k.ke, k.pada);
    }
    case 'Diurungkan': {
      const { ditutup: _, ...isi } = { ditutup: null, ...p };
      return { ...withNomorReservedAgain(isi, k), ...k.kembali, tangan: undoHolder(p.tangan, k.urung) };
    }
    case 'TindakanDitarik':
    case 'TindakanDiralat': {
      const { kerjaSama: _, ...isi } = { kerjaSama: null, ...p };
      return {
        ...(k.jenis === 'TindakanDitarik' ? withNomorReservedAgain(isi, k) : isi),
        ...(k.kini && { kerjaSama: k.kini }),
      };
    }
    case 'Disahkan':
    case 'Diserahkan':
    case 'AksesDicatat':
    case 'KewajibanDicatat':
    case 'Diperpanjang': {
      const kerjaSama = applyKerjaSamaFact(p.kerjaSama, k);
      return kerjaSama ? { ...p, kerjaSama } : p;
    }
  }
}

/** The case waits at `langkah` from `pada` on, on account of whose days run there. */
const waitAt = (isi: KasusContents, langkah: WaitingLangkah, pada: Moment, terima = false): Permohonan => ({
  ...isi,
  status: 'aktif',
  langkah,
  jam: passDays(isi.jam, langkah.tanggungan, pada),
  tangan: passHolder(isi.tangan, langkah, pada, terima),
  terakhir: pada,
});

const withNomorReservedAgain = <P extends HasNomor>(p: P, k: Readonly<{ dipesanLagi?: NaskahAndNomor }>): P =>
  k.dipesanLagi && p.nomor ? { ...p, nomor: reserveNomorAgain(p.nomor, k.dipesanLagi) } : p;

const mergeSuratKeluar = (lama: SuratKeluar | null, baru: Partial<NomorTanggal> | undefined): SuratKeluar | null =>
  baru ? { nomor: null, tanggal: null, ...lama, ...baru } : lama;

function applyDiselesaikan(
  p: Extract<Permohonan, { status: 'aktif' }>,
  k: Extract<KasusFact, { jenis: 'Diselesaikan' }>,
): Permohonan {
  const tetap = p.dokumen.filter((d) => k.tarikDari === null || d.langkah < k.tarikDari);
  const dokumen = [...tetap, ...k.keluaran.map((kode) => ({ kode, langkah: k.langkah }))].filter(
    (d) => !k.mintaBaru.includes(d.kode),
  );
  const koreksi =
    k.hasil === 'koreksi'
      ? { langkah: k.langkah, catatan: k.catatan ?? '', oleh: k.oleh, pada: k.pada }
      : p.koreksi && k.langkah >= p.koreksi.langkah
        ? null
        : p.koreksi;
  const isi = {
    ...p,
    dokumen,
    koreksi,
    revisi: p.revisi + (k.hasil === 'koreksi' ? 1 : 0),
    balasan: k.balasan ?? p.balasan,
    suratKeluar: k.suratKeluar ?? p.suratKeluar,
    tiba: k.balasan ? { h: p.langkah.h, tanggal: dayOf(k.pada) } : p.tiba,
    terakhir: k.pada,
    dikerjakan: [...p.dikerjakan, { langkah: k.langkah, oleh: k.oleh }],
  };
  if (typeof k.ke !== 'string') return waitAt(isi, k.ke, k.pada, k.pada === p.diterima && p.tangan.length === 1);
  const tangan = closeHolders(p.tangan, p.langkah, k.ke, k.pada);
  return { ...isi, status: k.ke, langkah: null, tangan, ditutup: { pada: k.pada, alasan: k.catatan } };
}
