import { formatTanggalSurat } from '../../days/format-days.ts';
import { dayInWib } from '../../days/tanggal.ts';
import { KIRIM_SURAT, nomorOfNaskah } from '../../permohonan/facts/nomor-naskah.ts';
import type { ConditionField, NaskahSource, TextField, WhenMissing } from '../naskah.ts';
import { officeOfHead, wordingOf } from '../wording/wording.ts';
import { PENANDATANGAN } from './naskah-settings.ts';
import { byHand, mayBeEmpty, refuseMissing } from './naskah-values.ts';
import { nomorOfSurat } from './numbered-naskah.ts';
import {
  KOP_PENANDATANGAN_FIELDS,
  PENANDATANGAN_CONDITIONS,
  PENANDATANGAN_FIELDS,
  TEMPAT_SURAT,
} from './penandatangan.ts';

type FieldTable = Readonly<{
  teks: Readonly<Record<string, TextField>>;
  bila: Readonly<Record<string, ConditionField>>;
}>;

/** These letters need no approval, so a missing official is always dots and a warning. */
export const alwaysDotted = (kosong: WhenMissing): WhenMissing =>
  kosong.cara === 'pejabat' ? { ...kosong, selalu: true } : kosong;

const seenAs = ({ teks, bila }: FieldTable, cara: (b: NaskahSource) => NaskahSource): FieldTable => ({
  teks: Object.fromEntries(
    Object.entries(teks).map(([kunci, satu]): [string, TextField] => {
      const { kosong, nilai } = satu;
      const bilaKosong = (b: NaskahSource) => alwaysDotted(typeof kosong === 'function' ? kosong(cara(b)) : kosong);
      return [kunci, { ...satu, kosong: bilaKosong, nilai: (b) => nilai(cara(b)) }];
    }),
  ),
  bila: Object.fromEntries(
    Object.entries(bila).map(([kunci, satu]): [string, ConditionField] => [
      kunci,
      { ...satu, nilai: (b) => satu.nilai(cara(b)) },
    ]),
  ),
});

const SHARED_FIELDS: FieldTable = {
  teks: { ...KOP_PENANDATANGAN_FIELDS, tempat_surat: TEMPAT_SURAT, ...PENANDATANGAN_FIELDS },
  bila: PENANDATANGAN_CONDITIONS,
};

export const PENANDATANGAN_SURAT: FieldTable = seenAs(SHARED_FIELDS, (b) => b);

export const KEPALA_DINAS_SURAT: FieldTable = seenAs(SHARED_FIELDS, (b) => ({
  ...b,
  kantor: (kunci) => (kunci === 'penandatangan' ? PENANDATANGAN[0] : b.kantor(kunci)),
}));

type SuratNomor = ReturnType<typeof nomorOfSurat>;

const nomorFields = (nomorOf: (b: NaskahSource) => SuratNomor) =>
  ({
    nomor_naskah: {
      arti: 'nomor surat ini',
      contoh: '470/401',
      kosong: byHand(30),
      nilai: (b) => nomorOf(b).nomor,
    },
    tanggal_naskah: {
      arti: 'tanggal surat ini',
      contoh: '2 September 2026',
      kosong: byHand(24),
      nilai: (b) => {
        const { tanggal } = nomorOf(b);
        return tanggal && formatTanggalSurat(tanggal);
      },
    },
  }) satisfies Record<string, TextField>;

export const ownNomorFields = (kode: string) => nomorFields((b) => nomorOfSurat(b, kode));

/** In a letter written repeatedly, a used number belongs to the one that left. */
export const repeatedNomorFields = (kode: string) =>
  nomorFields((b) => {
    const surat = nomorOfSurat(b, kode);
    const berangkat = surat.tanggal !== null && surat.tanggal < dayInWib(b.kini);
    return berangkat ? { nomor: null, tanggal: null } : surat;
  });

/** Other letters cite the letter to Kemendagri so. */
export const EARLIER_SURAT_FIELDS = {
  nomor_surat_dahulu: {
    arti: 'nomor surat permohonan ke Kemendagri',
    contoh: '470/388',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => wordingOf(b).phrase('nomor', earlierSurat(b).nomor),
  },
  tanggal_surat_dahulu: {
    arti: 'tanggal surat permohonan ke Kemendagri',
    contoh: '27 Agustus 2026',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => {
      const { tanggal } = earlierSurat(b);
      return tanggal && formatTanggalSurat(tanggal);
    },
  },
} as const satisfies Record<string, TextField>;

/** A day that was not typed is the one on which the number was used. */
function earlierSurat({ kasus }: NaskahSource): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const { nomor = null, tanggal = null } = kasus.suratKeluar ?? {};
  const dipakai = nomorOfNaskah(kasus, KIRIM_SURAT);
  return { nomor, tanggal: tanggal ?? (dipakai?.nomor === nomor ? dipakai.tanggal : null) };
}

export const ADDRESSEE_FIELDS = {
  tujuan_jabatan: {
    arti: 'jabatan pimpinan lembaga, atau "Pimpinan"',
    contoh: 'Direktur',
    kosong: mayBeEmpty,
    nilai: (b) => wordingOf(b).title(b.kasus.lembaga.jabatanPimpinan ?? 'Pimpinan', b.kasus.lembaga.nama),
  },
  tujuan_lembaga: {
    arti: 'nama lembaga di belakang jabatan pimpinannya, dalam baris Yth.',
    contoh: 'RSUD Contoh',
    kosong: mayBeEmpty,
    nilai: officeOfHead,
  },
  tujuan_alamat: {
    arti: 'alamat lembaga, atau "di tempat"',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: mayBeEmpty,
    nilai: (b) => wordingOf(b).phrase('alamat', b.kasus.lembaga.alamat) ?? 'di tempat',
  },
} as const satisfies Record<string, TextField>;
