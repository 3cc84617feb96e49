/** What stands below the name of whoever signs for the institution: rank, and the NIP or NRP. */
import { isNrp, nrpDigits } from '../../../kantor/pejabat/nrp.ts';
import { CETAKAN, type ConditionField, type NaskahSource, type TextField } from '../../naskah.ts';
import { wordingOf } from '../../wording/wording.ts';
import { mayBeEmpty } from '../naskah-values.ts';

/** A signer other than the head has only what was entered of him. */
export function ofSecondSigner(
  { kasus, cetakan = CETAKAN }: NaskahSource,
  apa: 'dasar' | 'nip' | 'pangkat',
): string | null {
  const { kerjaSama, lembaga } = kasus;
  const sama = cetakan < 7 ? (nama: string | null) => nama : bareName;
  const lain = kerjaSama && sama(kerjaSama.penandatanganKedua) !== sama(lembaga.pimpinan);
  return kerjaSama?.[`${apa}Kedua`] ?? (lain ? null : (lembaga[`${apa}Pimpinan`] ?? null));
}

/** 'Agus Contoh' of 'Drs. Agus Contoh, M.Si.': another degree is the same person. */
const bareName = (nama: string | null): string | undefined =>
  nama
    ?.split(',')[0]
    ?.replace(/\S+\.\s*/g, '')
    .trim()
    .toLowerCase();

/** Whoever has an NRP has no NIP: a template that knows only the NIP leaves that line out. */
function nipOfSecondSigner(b: NaskahSource): string | null {
  const nomor = ofSecondSigner(b, 'nip');
  return nomor === null || isNrp(nomor) ? null : nomor;
}
function nrpOfSecondSigner(b: NaskahSource): string | null {
  const nomor = ofSecondSigner(b, 'nip');
  return nomor !== null && isNrp(nomor) ? nrpDigits(nomor) : null;
}

export const SECOND_SIGNER_FIELDS = {
  pihak_kedua_pangkat: {
    arti: 'pangkat pimpinan lembaga, bila pegawai negeri',
    contoh: 'Pembina, IV/a',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: (b) => wordingOf(b).phrase('pangkat', ofSecondSigner(b, 'pangkat')),
  },
  pihak_kedua_nip: {
    arti: 'NIP pimpinan lembaga, bila pegawai negeri',
    contoh: '19740505 200003 1 004',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: nipOfSecondSigner,
  },
  pihak_kedua_nrp: {
    arti: 'NRP pimpinan lembaga, bila anggota Polri atau TNI',
    contoh: '76051234',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: nrpOfSecondSigner,
  },
} as const satisfies Record<string, TextField>;

export const SECOND_SIGNER_CONDITIONS = {
  bila_pangkat_kedua: {
    arti: 'pangkat pimpinan lembaga diketahui',
    terbuka: true,
    nilai: (b) => ofSecondSigner(b, 'pangkat') !== null,
  },
  bila_nip_kedua: {
    arti: 'NIP pimpinan lembaga diketahui',
    terbuka: true,
    nilai: (b) => nipOfSecondSigner(b) !== null,
  },
  bila_nrp_kedua: {
    arti: 'NRP pimpinan lembaga diketahui',
    terbuka: true,
    nilai: (b) => nrpOfSecondSigner(b) !== null,
  },
} as const satisfies Record<string, ConditionField>;
