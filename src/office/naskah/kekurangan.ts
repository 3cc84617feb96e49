/** SOP steps 1 and 9. */
import { capitalized } from '../../text/capitalized.ts';
import { missingButirNames } from '../permohonan/rules/enam-butir.ts';
import { kelengkapanOfLangkah, missingPapers } from '../permohonan/rules/kelengkapan.ts';
import { langkahAt, syaratName, syaratOptions } from '../sop/sop.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource } from './naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { mayBeEmpty } from './parts/naskah-values.ts';
import { lembagaDokumen, receiptedDokumen } from './parts/receipted-dokumen.ts';
import { ADDRESSEE_FIELDS, KEPALA_DINAS_SURAT, ownNomorFields } from './parts/surat-dinas.ts';
import { wordingOf } from './wording/wording.ts';

type LackingItem = Readonly<{ nama: string; keterangan: string }>;

export const kekurangan: NaskahDefinition = {
  kode: 'kekurangan',
  judul: 'Surat kekurangan berkas',
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields('kekurangan'),
    ...ADDRESSEE_FIELDS,
    ...SURAT_FIELDS,
    ...NOMOR_FIELDS,
    lampiran_kekurangan: {
      arti: 'tanda hubung, atau banyaknya berkas yang dikembalikan bersama surat ini',
      contoh: '-',
      kosong: mayBeEmpty,
      nilai: (b) => (returnReason(b) === null ? '-' : '1 (satu) berkas'),
    },
    hal_kekurangan: {
      arti: 'Kekurangan Berkas, atau Pengembalian Berkas bila permohonannya sudah dikembalikan',
      contoh: 'Kekurangan Berkas',
      kosong: mayBeEmpty,
      nilai: (b) => `${returnReason(b) === null ? 'Kekurangan' : 'Pengembalian'} Berkas`,
    },
  },
  baris: {
    kurang: {
      arti: 'satu baris tiap butir atau berkas yang belum ada',
      kolom: { no: 'nomor urut', nama: 'yang belum ada', keterangan: 'bagaimana memenuhinya' },
      pokok: true,
      nilai: (b) => lackingItems(b).map((satu, i) => ({ no: `${i + 1}`, ...satu })),
    },
  },
  bila: {
    ...KEPALA_DINAS_SURAT.bila,
    bila_masih_diproses: { arti: 'permohonan belum dikembalikan', nilai: (b) => returnReason(b) === null },
    bila_dikembalikan: { arti: 'permohonan sudah dikembalikan', nilai: (b) => returnReason(b) !== null },
  },
  tolak: (b) => (lackingItems(b).length > 0 ? null : { sebab: `permohonan ${b.id} tidak kekurangan apa pun` }),
};

const returnReason = ({ kasus }: NaskahSource): string | null =>
  kasus.status === 'dikembalikan' ? kasus.ditutup.alasan : null;

const LEMBAGA_DATA = [
  ['alamat', 'Alamat lembaga'],
  ['pimpinan', 'Nama pimpinan lembaga'],
  ['jabatanPimpinan', 'Jabatan pimpinan lembaga'],
] as const;

/** An aggregate request needs only its letter. */
function lackingItems(b: NaskahSource): readonly LackingItem[] {
  const { permohonan, lembaga, data } = b.kasus;
  const berkas = lackingPapers(b);
  if (data === 'agregat') return berkas.length > 0 ? [...reasonFirst(b), ...berkas] : returnedFor(b);
  const butir = missingButirNames(permohonan).map((nama) => ({
    nama: capitalized(nama),
    keterangan: 'disebutkan dalam surat dari pimpinan lembaga',
  }));
  const lain = LEMBAGA_DATA.filter(([kunci]) => lembaga[kunci] === null);
  const keterangan = (b.cetakan ?? CETAKAN) < 8 ? 'untuk perjanjian kerja sama' : NAMED_FOR_PKS;
  const semua = [...berkas, ...butir, ...lain.map(([, nama]) => ({ nama, keterangan }))];
  return semua.length > 0 ? [...reasonFirst(b), ...semua, ...basisToo(b)] : returnedFor(b);
}

/** The agreement names it, though it alone is no reason to write. */
function basisToo({ kasus: { lembaga }, cetakan = CETAKAN }: NaskahSource): readonly LackingItem[] {
  if (lembaga.dasarPimpinan || cetakan < 7) return [];
  return [
    {
      nama: 'Dasar jabatan pimpinan lembaga',
      keterangan: 'nomor dan tanggal keputusannya, untuk perjanjian kerja sama',
    },
  ];
}

const NAMED_FOR_PKS = 'disebutkan dalam surat, untuk perjanjian kerja sama';

/** Words that the list itself says. */
const LISTED_ANYWAY = /^(?:berkas(?:nya)? |dokumen(?:nya)? |permohonan(?:nya)? )?(?:belum|tidak|kurang) lengkap\.?$/i;

/** Why it was returned comes before what it lacks besides, or it would come again with the same fault. */
const reasonFirst = (b: NaskahSource): readonly LackingItem[] =>
  (b.cetakan ?? CETAKAN) < 8 || LISTED_ANYWAY.test(returnReason(b)?.trim() ?? '') ? [] : returnedFor(b);

/** A request that lacks nothing listed may still be returned for a reason. */
function returnedFor(b: NaskahSource): readonly LackingItem[] {
  const alasan = wordingOf(b).phrase('alasan', returnReason(b));
  return alasan === null ? [] : [{ nama: capitalized(alasan), keterangan: 'diperbaiki dalam permohonan yang baru' }];
}

/**
 * The waiting step lacks these papers, the institution can supply them, and no receipt covers them; so too those of
 * its kind where a case was returned for them.
 */
function lackingPapers({ kasus, sop }: NaskahSource): readonly LackingItem[] {
  const diterima = receiptedDokumen(kasus, sop);
  const boleh = lembagaDokumen(sop).filter((d) => !diterima.includes(d));
  const langkah = (kasus.langkah ? kelengkapanOfLangkah(kasus, langkahAt(sop, kasus.langkah.no)) : [])
    .filter(({ ada, syarat }) => !ada && syaratOptions(syarat).some((kode) => boleh.includes(kode)))
    .map(({ syarat }) => syaratName(sop, syarat));
  const berkas = missingPapers(kasus, sop).map((kode) => syaratName(sop, kode));
  return [
    ...langkah.map((nama) => ({ nama: capitalized(nama), keterangan: 'disampaikan aslinya' })),
    ...berkas.map((nama) => ({ nama: capitalized(nama), keterangan: 'disampaikan salinannya' })),
  ];
}
