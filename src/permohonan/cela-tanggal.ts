/** What does not fit among the days and numbers of a case: the table of `janggal.ts`. A date that is missing judges nothing. */
import { tambahBulan } from '../waktu/hitung.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { tulisTanggal, tulisTanggalSurat } from '../waktu/tulis.ts';
import { type BidangJanggal, nilaiBidang } from './janggal-bidang.ts';
import type { Tercatat } from './permohonan.ts';

/** Year and month that a number of the office names, by its own pattern; null where it was written by another. */
export type BacaNomor = (
  jenis: 'surat-keluar' | 'pks',
  nomor: string,
) => Readonly<{ tahun: number | null; bulan: number | null }> | null;

/**
 * One thing that does not fit, and the fields of which one will be wrong, the likeliest first. `hari`: the two days that
 * were compared, none where a day was held against a number.
 */
export type Cela = Readonly<{ bidang: readonly BidangJanggal[]; hari: readonly Tanggal[]; kalimat: string }>;

/** What a case is judged by. No letter is younger than `hariIni`; `dikirim`: the day the letter to the ministry left, null while it is not known. */
export type Ukuran = Readonly<{ baca: BacaNomor; hariIni: Tanggal; dikirim: Tanggal | null }>;

/** How many months after its signing an agreement may begin. */
export const BULAN_TERJAUH = 12;
/** All of it. */
export function celanya(p: Tercatat, { baca, hariIni, dikirim }: Ukuran): readonly Cela[] {
  const { nomor = null, tanggal = null } = p.suratKeluar ?? {};
  return [
    ...belumTerjadi(p, hariIni),
    ...sebelumDiterima(p, 'Surat keluar', tanggal, 'tanggal-keluar'),
    ...sesudahDikirim(tanggal, dikirim, hariIni),
    ...menurutNomor(baca, 'surat-keluar', nomor, tanggal, ['tanggal-keluar', 'nomor-keluar']),
    ...balasanLebihTua(p),
    ...pengesahan(p, baca),
    ...nomorDipakai(p).flatMap(({ naskah, nomor: n, tanggal: t }) => [
      ...sebelumDiterima(p, naskah === 'pks' ? 'PKS' : 'Surat keluar', t, `nomor ${naskah}`),
      ...menurutNomor(baca, naskah === 'pks' ? 'pks' : 'surat-keluar', n, t, [`nomor ${naskah}`]),
    ]),
  ];
}

/** Of what has happened: refused today, so only the clock of a computer can have let it in. */
const belumTerjadi = (p: Tercatat, hariIni: Tanggal): readonly Cela[] =>
  (['tanggal-keluar', 'tanggal-balasan', 'tanggal-pks'] as const).flatMap((bidang) => {
    const hari = nilaiBidang(p, bidang);
    return hari !== null && hari > hariIni
      ? [
          {
            bidang: [bidang],
            hari: [hari, hariIni],
            kalimat: `Isian ${bidang} adalah ${tulisTanggal(hari)}, di masa depan.`,
          },
        ]
      : [];
  });

/** A letter that left before the request came in. */
const sebelumDiterima = (p: Tercatat, apa: string, tanggal: string | null, bidang: BidangJanggal): readonly Cela[] =>
  tanggal === null || hariDari(tanggal) >= hariDari(p.diterima)
    ? []
    : [
        {
          bidang: [bidang, 'diterima'],
          hari: [hariDari(tanggal), hariDari(p.diterima)],
          kalimat: `${apa} bertanggal ${tulisTanggal(tanggal)}, padahal permohonannya baru diterima ${tulisTanggal(p.diterima)}.`,
        },
      ];

/** A letter that is younger than its own sending; one that is still to come is named as that. */
const sesudahDikirim = (tanggal: string | null, dikirim: Tanggal | null, hariIni: Tanggal): readonly Cela[] =>
  tanggal === null || dikirim === null || hariDari(tanggal) <= dikirim || hariDari(tanggal) > hariIni
    ? []
    : [
        {
          bidang: ['tanggal-keluar'],
          hari: [hariDari(tanggal), dikirim],
          kalimat: `Surat keluar bertanggal ${tulisTanggal(tanggal)}, padahal sudah dikirim ${tulisTanggal(dikirim)}.`,
        },
      ];

function balasanLebihTua({ balasan, suratKeluar }: Tercatat): readonly Cela[] {
  const dibalas = suratKeluar?.tanggal ?? null;
  if (!balasan || dibalas === null || balasan.tanggal >= dibalas) return [];
  return [
    {
      bidang: ['tanggal-balasan', 'tanggal-keluar'],
      hari: [hariDari(balasan.tanggal), hariDari(dibalas)],
      kalimat: `Surat balasan bertanggal ${tulisTanggal(balasan.tanggal)}, lebih awal daripada surat yang dibalas (${tulisTanggal(dibalas)}).`,
    },
  ];
}

/** A signing before the last approval, an agreement that begins before its signing or long after it. */
function pengesahan(p: Tercatat, baca: BacaNomor): readonly Cela[] {
  const { kerjaSama: k } = p;
  if (!k) return [];
  const disetujui = p.status === 'aktif' ? null : hariDari(p.ditutup.pada);
  const ttd = tulisTanggal(k.tanggal);
  const jauh = k.mulai > tambahBulan(k.tanggal, BULAN_TERJAUH);
  return [
    ...(disetujui !== null && k.tanggal < disetujui
      ? [
          {
            bidang: ['tanggal-pks'],
            hari: [k.tanggal, disetujui],
            kalimat: `PKS ditandatangani ${ttd}, sebelum persetujuan terakhir kasus ini (${tulisTanggal(disetujui)}).`,
          } as const,
        ]
      : []),
    ...(k.mulai < k.tanggal || jauh
      ? [
          {
            bidang: ['mulai', 'tanggal-pks'],
            hari: [k.mulai, k.tanggal],
            kalimat: `Kerja sama mulai ${tulisTanggal(k.mulai)}, ${jauh ? 'lebih dari setahun sesudah' : 'sebelum'} ditandatangani (${ttd}).`,
          } as const,
        ]
      : []),
    ...menurutNomor(baca, 'pks', k.nomorKesatu, k.tanggal, ['tanggal-pks', 'nomor-kesatu']),
  ];
}

/** A number of the office whose year or month is not that of its letter. */
function menurutNomor(
  baca: BacaNomor,
  jenis: 'surat-keluar' | 'pks',
  nomor: string | null,
  tanggal: string | null,
  bidang: readonly BidangJanggal[],
): readonly Cela[] {
  const tertulis = nomor !== null && tanggal !== null ? baca(jenis, nomor) : null;
  if (!tertulis || tanggal === null) return [];
  const beda = [
    ...(tertulis.tahun === null || tertulis.tahun === Number(tanggal.slice(0, 4)) ? [] : [`tahun ${tertulis.tahun}`]),
    ...(tertulis.bulan === null || tertulis.bulan === Number(tanggal.slice(5, 7))
      ? []
      : [`bulan ke-${tertulis.bulan}`]),
  ].join(' dan ');
  if (beda === '') return [];
  return [
    {
      bidang,
      hari: [],
      kalimat: `Nomor ${nomor} menyebut ${beda}, padahal suratnya bertanggal ${tulisTanggalSurat(tanggal)}.`,
    },
  ];
}

/** Numbers used for letters besides the request and the agreement, which are judged by themselves. */
const nomorDipakai = (p: Tercatat) =>
  (p.nomor ?? []).filter((n) => n.nomor !== p.suratKeluar?.nomor && n.nomor !== p.kerjaSama?.nomorKesatu);
