/** A missing date is not judged. */

import { plusMonths } from '../../days/day-arithmetic.ts';
import { formatTanggal, formatTanggalSurat } from '../../days/format-days.ts';
import { dayOf, type Tanggal, yearOf } from '../../days/tanggal.ts';
import { nomorKindOfCode } from '../facts/nomor-naskah.ts';
import { type ReceivedKasus, receivedAsKnown } from '../permohonan.ts';
import { type OddField, oddFieldValue } from './odd-date-fields.ts';

/** By the office's own pattern; null for numbers written by another. */
export type ReadNomorDate = (
  jenis: 'surat-keluar' | 'pks',
  nomor: string,
) => Readonly<{ tahun: number | null; bulan: number | null }> | null;

/** The likeliest wrong field comes first. `hari` are the two days compared. */
export type DateMismatch = Readonly<{ bidang: readonly OddField[]; hari: readonly Tanggal[]; kalimat: string }>;

export type DateYardstick = Readonly<{ baca: ReadNomorDate; hariIni: Tanggal; dikirim: Tanggal | null }>;

export const LATEST_START_MONTHS = 12;
export function dateMismatches(p: ReceivedKasus, { baca, hariIni, dikirim }: DateYardstick): readonly DateMismatch[] {
  const { nomor = null, tanggal = null } = p.suratKeluar ?? {};
  return [
    ...datesAhead(p, hariIni),
    ...beforeReceipt(p, 'Surat keluar', tanggal, 'tanggal-keluar'),
    ...afterSending(tanggal, dikirim, hariIni),
    ...nomorMismatches(baca, 'surat-keluar', nomor, tanggal, ['tanggal-keluar', 'nomor-keluar']),
    ...balasanBeforeSurat(p, dikirim),
    ...pengesahanMismatches(p, baca),
    ...otherUsedNomor(p).flatMap(({ naskah, nomor: n, tanggal: t }) => [
      ...beforeReceipt(p, naskah === 'pks' ? 'PKS' : 'Surat keluar', t, `nomor ${naskah}`),
      ...nomorMismatches(baca, nomorKindOfCode(naskah), n, t, [`nomor ${naskah}`]),
    ]),
  ];
}

const datesAhead = (p: ReceivedKasus, hariIni: Tanggal): readonly DateMismatch[] =>
  (['tanggal-keluar', 'tanggal-balasan', 'tanggal-pks'] as const).flatMap((bidang) => {
    const hari = oddFieldValue(p, bidang);
    return hari !== null && hari > hariIni
      ? [
          {
            bidang: [bidang],
            hari: [hari, hariIni],
            kalimat: `Isian ${bidang} adalah ${formatTanggal(hari)}, di masa depan.`,
          },
        ]
      : [];
  });

const beforeReceipt = (
  p: ReceivedKasus,
  apa: string,
  tanggal: string | null,
  bidang: OddField,
): readonly DateMismatch[] =>
  tanggal === null || dayOf(tanggal) >= dayOf(p.diterima)
    ? []
    : [
        {
          bidang: [bidang, 'diterima'],
          hari: [dayOf(tanggal), dayOf(p.diterima)],
          kalimat: `${apa} bertanggal ${formatTanggal(tanggal)}, padahal permohonannya baru diterima ${formatTanggal(p.diterima)}.`,
        },
      ];

const afterSending = (tanggal: string | null, dikirim: Tanggal | null, hariIni: Tanggal): readonly DateMismatch[] =>
  tanggal === null || dikirim === null || dayOf(tanggal) <= dikirim || dayOf(tanggal) > hariIni
    ? []
    : [
        {
          bidang: ['tanggal-keluar'],
          hari: [dayOf(tanggal), dikirim],
          kalimat: `Surat keluar bertanggal ${formatTanggal(tanggal)}, padahal sudah dikirim ${formatTanggal(dikirim)}.`,
        },
      ];

/** A reply is not older than the letter, or than the day it left where its own date was not said. */
function balasanBeforeSurat(p: ReceivedKasus, dikirim: Tanggal | null): readonly DateMismatch[] {
  const { balasan, suratKeluar } = p;
  const dibalas = suratKeluar?.tanggal ?? dikirim;
  if (balasan && dibalas === null && receivedAsKnown(p) !== null)
    return beforeReceipt(p, 'Surat balasan', balasan.tanggal, 'tanggal-balasan');
  if (!balasan || dibalas === null || balasan.tanggal >= dibalas) return [];
  return [
    {
      bidang: ['tanggal-balasan', 'tanggal-keluar'],
      hari: [dayOf(balasan.tanggal), dayOf(dibalas)],
      kalimat: `Surat balasan bertanggal ${formatTanggal(balasan.tanggal)}, lebih awal daripada surat yang dibalas (${formatTanggal(dibalas)}).`,
    },
  ];
}

function pengesahanMismatches(p: ReceivedKasus, baca: ReadNomorDate): readonly DateMismatch[] {
  const { kerjaSama: k } = p;
  // Agreements of an old book are not doubted: they were signed before pks.
  if (!k?.tanggal || p.impor) return [];
  const { tanggal } = k;
  const disetujui = p.status === 'aktif' ? null : dayOf(p.ditutup.pada);
  const ttd = formatTanggal(tanggal);
  const jauh = k.mulai > plusMonths(tanggal, LATEST_START_MONTHS);
  return [
    ...(disetujui !== null && tanggal < disetujui
      ? [
          {
            bidang: ['tanggal-pks'],
            hari: [tanggal, disetujui],
            kalimat: `PKS ditandatangani ${ttd}, sebelum persetujuan terakhir kasus ini (${formatTanggal(disetujui)}).`,
          } as const,
        ]
      : []),
    ...(k.mulai < k.tanggal || jauh
      ? [
          {
            bidang: ['mulai', 'tanggal-pks'],
            hari: [k.mulai, k.tanggal],
            kalimat: `Kerja sama mulai ${formatTanggal(k.mulai)}, ${jauh ? 'lebih dari setahun sesudah' : 'sebelum'} ditandatangani (${ttd}).`,
          } as const,
        ]
      : []),
    ...nomorMismatches(baca, 'pks', k.nomorKesatu, tanggal, ['tanggal-pks', 'nomor-kesatu']),
  ];
}

function nomorMismatches(
  baca: ReadNomorDate,
  jenis: 'surat-keluar' | 'pks',
  nomor: string | null,
  tanggal: string | null,
  bidang: readonly OddField[],
): readonly DateMismatch[] {
  const tertulis = nomor !== null && tanggal !== null ? baca(jenis, nomor) : null;
  if (!tertulis || tanggal === null) return [];
  const beda = [
    ...(tertulis.tahun === null || tertulis.tahun === yearOf(tanggal) ? [] : [`tahun ${tertulis.tahun}`]),
    ...(tertulis.bulan === null || tertulis.bulan === Number(tanggal.slice(5, 7))
      ? []
      : [`bulan ke-${tertulis.bulan}`]),
  ].join(' dan ');
  if (beda === '') return [];
  return [
    {
      bidang,
      hari: [],
      kalimat: `Nomor ${nomor} menyebut ${beda}, padahal suratnya bertanggal ${formatTanggalSurat(tanggal)}.`,
    },
  ];
}

const otherUsedNomor = (p: ReceivedKasus) =>
  (p.nomor ?? []).filter((n) => n.nomor !== p.suratKeluar?.nomor && n.nomor !== p.kerjaSama?.nomorKesatu);
