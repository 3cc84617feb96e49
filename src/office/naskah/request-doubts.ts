/** The ministry would send these back, though nothing is missing. */
import { typedLine } from '../../text/typed-line.ts';
import { lembagaWords } from '../permohonan/compare/compare-key.ts';
import { typedDoubts } from '../permohonan/doubts/typed-doubts.ts';
import type { Lembaga } from '../permohonan/facts/kasus-parts.ts';
import { RENEWAL_REPORTS } from '../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahSource } from './naskah.ts';
import { PEMANFAATAN_FIELDS } from './parts/case-fields.ts';
import { wordingOf } from './wording/wording.ts';

export const doubtsOfRequest = (b: NaskahSource): readonly string[] => [
  ...typedDoubts(b.id, b.kasus),
  ...doubledTitle(b.id, b.kasus.lembaga),
  ...vaguePurpose(b),
  ...inCapitals(b),
  ...missingReports(b),
  ...unknownNomorKedua(b),
];

/** The title was typed with a name that the institution does not have, or no longer has, so two names are printed. */
export function doubledTitle(
  id: string,
  { nama, jabatanPimpinan }: Pick<Lembaga, 'nama' | 'jabatanPimpinan'>,
): readonly string[] {
  if (!jabatanPimpinan) return [];
  const kata = wordingOf({}).title(jabatanPimpinan, nama).split(/\s+/);
  const ke = kata.findIndex((satu, i) => i > 0 && lembagaWords(satu)[0] === lembagaWords(nama)[0]);
  if (ke < 0) return [];
  const lurus = typedLine(['ralat', id, '--isian', `jabatan-pimpinan=${kata.slice(0, ke).join(' ')}`]);
  return [
    `Jabatan "${jabatanPimpinan}" menyebut nama lembaga yang lain daripada "${nama}", jadi tercetak dua nama. Betulkan: ${lurus}`,
  ];
}

/** 'pelayanan publik' is one of five fields of the law, not yet what the data are used for. */
function vaguePurpose(b: NaskahSource): readonly string[] {
  const tujuan = wordingOf(b).phrase('tujuan', b.kasus.permohonan.tujuan);
  if (!tujuan || !PEMANFAATAN_FIELDS.pemanfaatan.nilai(b)?.startsWith(tujuan.toLowerCase())) return [];
  return [
    `Tujuan hanya menyebut bidangnya ("${tujuan}"), belum untuk apa datanya dipakai: Kemendagri dapat mengembalikan permohonan. Betulkan: pks ralat ${b.id} --isian tujuan`,
  ];
}

/** Names and short forms keep their capitals, so nothing but a person can put these right. */
function inCapitals({ id, kasus: { permohonan } }: NaskahSource): readonly string[] {
  return (
    [
      ['tujuan', permohonan.tujuan],
      ['data-balikan', permohonan.dataBalikan],
    ] as const
  ).flatMap(([isian, teks]) =>
    teks && /\p{Lu}{4,} \p{Lu}{4,}/u.test(teks) && !/\p{Ll}/u.test(teks)
      ? [
          `Isian ${isian} diketik dengan huruf besar semua dan tercetak demikian di tengah kalimat: pks ralat ${id} --isian ${isian}`,
        ]
      : [],
  );
}

/** Without them a renewal does not say that both parties have reported. */
function missingReports({ id, kasus }: NaskahSource): readonly string[] {
  if (kasus.perpanjanganDari === undefined || kasus.lampiran.some((l) => l.dokumen === RENEWAL_REPORTS)) return [];
  return [
    `Perpanjangan semestinya disertai laporan pelaksanaan PKS lama dari kedua pihak, yang belum ada di kasus ini dan tidak disebut di dalamnya: pks lampirkan ${id} --untuk ${RENEWAL_REPORTS}`,
  ];
}

/** The letter and the agreement would name the old one by one number only. */
function unknownNomorKedua({ kasus: { perpanjanganDari }, pksLama }: NaskahSource): readonly string[] {
  if (perpanjanganDari === undefined || !pksLama || pksLama.nomorKedua) return [];
  return [
    `Nomor PIHAK KEDUA pada PKS yang diperpanjang belum diketahui dan tidak disebut di dalamnya. Isi: pks lengkapi ${perpanjanganDari}`,
  ];
}
