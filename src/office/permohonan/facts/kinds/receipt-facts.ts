import * as v from 'valibot';
import { formatMoment, formatTanggal } from '../../../days/format-days.ts';
import type { ReceivedKasus } from '../../permohonan.ts';
import { noted } from '../../text/kasus-words.ts';
import { nullableText, textList, textShape } from '../fact-shapes.ts';
import { firstHolders, passDays } from '../hand-on.ts';
import { agendaShape, lembagaShape, permohonanDetailsShape, suratShape } from '../kasus-parts.ts';
import { waitingLangkahShape } from '../standing-parts.ts';
import { type FactOf, factKind } from './fact-kind.ts';

const diterimaEntries = {
  sop: textShape,
  lembaga: lembagaShape,
  surat: suratShape,
  agenda: agendaShape,
  data: v.picklist(['individu', 'agregat']),
  permohonan: permohonanDetailsShape,
  ada: textList,
  ke: waitingLangkahShape,
  catatan: nullableText,
  perpanjanganDari: v.exactOptional(textShape),
  penerima: v.exactOptional(textShape),
};

export const receiptFacts = {
  Diterima: factKind('Diterima', diterimaEntries, {
    fold: (_, k) => kasusOfReceipt(k),
    line: (k) => `Surat diterima${k.penerima ? `; penerima ${k.penerima}` : ''}${noted(k.catatan)}`,
    answer: (_, { lembaga, surat, diterima }) => ({
      lines: [
        lembaga.nama,
        ...(surat ? [`Surat     ${surat.nomor} tanggal ${formatTanggal(surat.tanggal)}`] : []),
        `Diterima  ${formatMoment(diterima ?? '')}`,
      ],
    }),
    bukuYears: (k) => [k.agenda.tahun],
  }),
};

export function kasusOfReceipt(k: FactOf<'Diterima', typeof diterimaEntries>): ReceivedKasus {
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
