import * as v from 'valibot';
import { pengesahanShape } from '../../kerja-sama/pengesahan.ts';
import { stillMissingLines } from '../../rules/enam-butir.ts';
import { NOTHING_APART } from '../../standing/approved-details.ts';
import { changedValueText } from '../../text/kasus-words.ts';
import { momentShape, nullableText, partialShape, type StoredEntries, textList, textShape } from '../fact-shapes.ts';
import { moveReceipt } from '../hand-on.ts';
import {
  approvedShape,
  lembagaShape,
  nomorTanggalShape,
  permohonanDetailsShape,
  type SuratKeluar,
  suratKeluarPartShape,
  suratShape,
} from '../kasus-parts.ts';
import { claimNamesShape } from '../nomor-naskah.ts';
import { factKind, yearIfKnown } from './fact-kind.ts';

const dilengkapiEntries = {
  lembaga: partialShape(lembagaShape.entries),
  permohonan: partialShape(permohonanDetailsShape.entries),
  suratKeluar: v.exactOptional(suratKeluarPartShape), // It was not known yet when the letter left.
  penerima: v.exactOptional(textShape),
  klaim: v.exactOptional(claimNamesShape),
};
export type FilledIn = StoredEntries<typeof dilengkapiEntries>;

const diralatEntries = {
  isian: textShape, // The flag's name without dashes.
  lama: v.union([nullableText, textList]),
  lembaga: partialShape(lembagaShape.entries),
  permohonan: partialShape(permohonanDetailsShape.entries),
  surat: partialShape(suratShape.entries),
  suratKeluar: v.exactOptional(suratKeluarPartShape),
  disetujui: v.exactOptional(partialShape(approvedShape.entries)),
  balasan: v.exactOptional(partialShape(nomorTanggalShape.entries)),
  diterima: v.exactOptional(momentShape),
  penerima: v.exactOptional(textShape),
  /** While the receipt moved nothing, the earliest allowed time moves with it. */
  terakhir: v.exactOptional(momentShape),
  kerjaSama: v.exactOptional(partialShape(pengesahanShape.entries)),
  klaim: v.exactOptional(claimNamesShape),
  alasan: textShape,
};
export type RalatDetails = StoredEntries<typeof diralatEntries>;

export const isianFacts = {
  Dilengkapi: factKind('Dilengkapi', dilengkapiEntries, {
    fold: (p, k) => ({
      ...p,
      lembaga: { ...p.lembaga, ...k.lembaga },
      permohonan: { ...p.permohonan, ...k.permohonan },
      suratKeluar: mergeSuratKeluar(p.suratKeluar, k.suratKeluar),
      ...(k.penerima !== undefined && { penerima: k.penerima }),
    }),
    line: (k) => `Isian dilengkapi: ${completedFields(k)}`,
    answer: (k, kasus) => ({
      title: `isian dilengkapi: ${completedFields(k)}`,
      lines: k.suratKeluar ? [] : stillMissingLines(kasus.id, kasus),
    }),
    bukuYears: (k) => yearIfKnown(k.suratKeluar?.tanggal),
  }),
  Diralat: factKind('Diralat', diralatEntries, {
    fold: (p, k) => ({
      ...p,
      lembaga: { ...p.lembaga, ...k.lembaga },
      surat: p.surat && { ...p.surat, ...k.surat },
      permohonan: { ...p.permohonan, ...k.permohonan },
      suratKeluar: mergeSuratKeluar(p.suratKeluar, k.suratKeluar),
      balasan: p.balasan && {
        ...p.balasan,
        ...k.balasan,
        ...(k.disetujui && { disetujui: { ...NOTHING_APART, ...p.balasan.disetujui, ...k.disetujui } }),
      },
      ...(k.diterima !== undefined && { diterima: k.diterima, tangan: moveReceipt(p.tangan, k.diterima, k.dicatat) }),
      ...(k.penerima !== undefined && { penerima: k.penerima }),
      terakhir: k.terakhir ?? p.terakhir,
      ...(p.kerjaSama && { kerjaSama: { ...p.kerjaSama, ...k.kerjaSama } }),
    }),
    line: (k) => (isFillingNomor(k) ? nomorText(k) : `Ralat ${ralatText(k)}; alasan: ${k.alasan}`),
    answer: (k) => ({ title: isFillingNomor(k) ? nomorText(k) : `ralat ${ralatText(k)}` }),
    // A letter with an agenda number of pks stays in the year of that number.
    bukuYears: (k, awal) =>
      [k.suratKeluar?.tanggal, k.kerjaSama?.tanggal, awal?.jenis === 'Diimpor' ? k.diterima : null].flatMap(
        yearIfKnown,
      ),
  }),
};

const mergeSuratKeluar = (lama: SuratKeluar | null, baru: Partial<SuratKeluar> | undefined): SuratKeluar | null =>
  baru ? { nomor: null, tanggal: null, ...lama, ...baru } : lama;

const SENT_NAMES: Readonly<Record<keyof SuratKeluar, string>> = {
  nomor: 'nomor surat keluar',
  tanggal: 'tanggal surat keluar',
  caraKirim: 'cara kirim',
  resi: 'nomor resi',
};

export const completedFields = ({ lembaga, permohonan, suratKeluar = {}, penerima }: FilledIn): string =>
  [
    ...Object.keys({ ...lembaga, ...permohonan }).map((kunci) =>
      kunci.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`),
    ),
    ...Object.keys(suratKeluar).map((kunci) => SENT_NAMES[kunci as keyof SuratKeluar]),
    ...(penerima === undefined ? [] : ['penerima']),
  ].join(', ');

/** Nothing was wrong: the number has come. */
export const NOMOR_CAME = 'nomor dari lembaga sudah ada';
const isFillingNomor = (k: Pick<RalatDetails, 'lama' | 'alasan'>): boolean =>
  k.lama === null && k.alasan === NOMOR_CAME;
const nomorText = ({ kerjaSama }: RalatDetails): string => `Nomor PKS lembaga, yang menyusul: ${kerjaSama?.nomorKedua}`;

function ralatText(k: RalatDetails): string {
  const { isian, lama, lembaga, surat, permohonan, suratKeluar, balasan, disetujui, kerjaSama, diterima, penerima } = k;
  const baru = Object.values({
    ...{ ...lembaga, ...surat, ...permohonan, ...suratKeluar, ...balasan, ...disetujui, ...kerjaSama },
    ...(diterima !== undefined && { diterima }),
    ...(penerima !== undefined && { penerima }),
  })[0];
  return `${isian}: ${changedValueText(lama, baru)}`;
}
