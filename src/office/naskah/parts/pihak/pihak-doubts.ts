/** What the agreement says, or leaves out, of the institution that a person should look at. */
import type { JenisLembaga } from '../../../permohonan/facts/kasus-parts.ts';
import type { NaskahSource } from '../../naskah.ts';
import { lacksAkta } from './pihak.ts';
import { ofSecondSigner } from './second-signer.ts';

export const doubtsOfPihak = (b: NaskahSource): readonly string[] => [
  ...withoutAkta(b),
  ...withoutNip(b),
  ...freeUse(b),
];

/** The ministry sends back an agreement of a legal person without it. Where all of that place is dots, they were named. */
function withoutAkta(b: NaskahSource): readonly string[] {
  const { kerjaSama, lembaga } = b.kasus;
  if (!lacksAkta(lembaga) || (!kerjaSama && ofSecondSigner(b, 'dasar') === null)) return [];
  const cara = kerjaSama ? `pks ralat ${b.id} --isian akta` : `pks lengkapi ${b.id}`;
  return [`Belum ada, dicetak titik-titik: akta pendirian dan pengesahan badan hukumnya. Isi: ${cara}`];
}

/** The head of a regency's own office is always an official. */
function withoutNip(b: NaskahSource): readonly string[] {
  if (b.kasus.lembaga.jenis !== 'opd' || ofSecondSigner(b, 'nip') !== null) return [];
  const siapa = b.kasus.kerjaSama ? 'nip-kedua' : 'nip-pimpinan';
  return [
    `NIP penanda tangan lembaga belum diketahui, jadi tidak dicetak di bawah namanya. Isi: pks ralat ${b.id} --isian ${siapa}`,
  ];
}

/** That a user pays nothing is proven only of the regency's own offices and BPJS. */
const FREE_IN_DOUBT: readonly JenisLembaga[] = ['instansi-vertikal', 'perguruan-tinggi'];
const freeUse = ({ kasus: { lembaga } }: NaskahSource): readonly string[] =>
  FREE_IN_DOUBT.includes(lembaga.jenis)
    ? ['Pasal 12 mencetak tarif Rp0,00: periksa PP 10/2023 apakah itu berlaku bagi lembaga ini.']
    : [];
