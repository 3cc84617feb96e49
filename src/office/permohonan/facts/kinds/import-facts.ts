import * as v from 'valibot';
import { formatTanggalSurat } from '../../../days/format-days.ts';
import { dayOf } from '../../../days/tanggal.ts';
import { type ImportedPks, type KerjaSama, NO_END, oldPksShape } from '../../kerja-sama/pengesahan.ts';
import type { KasusContents, ReceivedKasus } from '../../permohonan.ts';
import { noted } from '../../text/kasus-words.ts';
import { dayShape, nullableText, type StoredEntries, textShape } from '../fact-shapes.ts';
import { holdersOfImport, passDays } from '../hand-on.ts';
import {
  balasanShape,
  heldDokumenShape,
  importSourceShape,
  lembagaShape,
  permohonanDetailsShape,
  suratShape,
} from '../kasus-parts.ts';
import { waitingLangkahShape } from '../standing-parts.ts';
import { type FactOf, factKind, yearIfKnown } from './fact-kind.ts';

const diimporEntries = {
  ...importSourceShape.entries,
  sop: textShape,
  lembaga: lembagaShape,
  surat: v.nullable(suratShape),
  agenda: nullableText,
  diterima: v.nullable(dayShape),
  permohonan: permohonanDetailsShape,
  /** Null for a case that is under way. */
  pks: v.nullable(oldPksShape),
  /** Target days count from `diterima`. */
  ke: v.nullable(waitingLangkahShape),
  /** Outputs of the steps before. */
  dokumen: v.array(heldDokumenShape),
  balasan: v.nullable(v.object({ ...balasanShape.entries, agenda: v.null() })),
  catatan: nullableText,
};
export type ImportedDetails = StoredEntries<typeof diimporEntries>;
type Diimpor = FactOf<'Diimpor', typeof diimporEntries>;

export const importFacts = {
  Diimpor: factKind('Diimpor', diimporEntries, {
    fold: (_, k) => kasusOfImport(k),
    line: (k) => `${importSourceText(k)}${noted(k.catatan)}`,
    answer: (k, { lembaga }) => ({
      lines: [lembaga.nama, importSourceText(k), ...(k.pks ? [`PKS ${k.pks.nomorKesatu}, ${termOfBook(k.pks)}`] : [])],
    }),
    bukuYears: (k) => [...yearIfKnown(k.diterima), ...yearIfKnown(k.pks?.tanggal ?? k.pks?.mulai)],
  }),
};

const termOfBook = ({ mulai, berakhir }: ImportedPks): string =>
  `${formatTanggalSurat(mulai)} s.d. ${berakhir === null ? 'tidak disebut' : formatTanggalSurat(berakhir)}`;

export const importSourceText = ({ buku, baris }: Readonly<{ buku: string | null; baris: number | null }>): string =>
  buku === null ? 'Dari berkas lama, diketik langsung' : `Dari buku lama ${buku}, baris ${baris ?? '-'}`;

export function kasusOfImport(k: Diimpor): ReceivedKasus {
  const diterima = k.diterima ?? k.pada;
  const isi: KasusContents = {
    sop: k.sop,
    lembaga: k.lembaga,
    surat: k.surat,
    agenda: null,
    data: 'individu',
    permohonan: k.permohonan,
    diterima,
    dokumen: k.dokumen,
    lampiran: [],
    naskah: [],
    revisi: 0,
    koreksi: null,
    balasan: k.balasan,
    suratKeluar: null,
    jam: k.ke ? passDays([], k.ke.tanggungan, k.pada) : [],
    tangan: holdersOfImport(diterima, k.ke, k.pada),
    tiba: null,
    terakhir: k.pada,
    dikerjakan: [],
    impor: { impor: k.impor, buku: k.buku, baris: k.baris, diterima: k.diterima, sejak: dayOf(k.pada) },
  };
  if (k.ke) return { ...isi, status: 'aktif', langkah: k.ke };
  const selesai = { ...isi, status: 'selesai', langkah: null, ditutup: { pada: k.pada, alasan: null } } as const;
  return k.pks ? { ...selesai, kerjaSama: agreementOfImport(k.pks, k.dicatat) } : selesai;
}

/** Older obligations are not owed here: they count from the day of the import on. */
export const agreementOfImport = (pks: ImportedPks, dicatat: string): KerjaSama => ({
  ...pks,
  berakhir: pks.berakhir ?? NO_END,
  ...{ diserahkan: [], userId: null, jaringan: null, kewajiban: [], diperpanjang: null },
  sejakPks: dicatat.slice(0, 10),
});
