/**
 * What may fill the blanks of an approved paper after the checks: a number looks like one, a name, a post or a basis
 * is no sentence.
 */
import { Failure } from '../../../errors.ts';

const LONGEST_NUMBER = 60;
const LONGEST_ENTRY = 250;

/** These words may stand in a number: 'Nomor 12 Tahun 2026'. */
const NUMBER_WORDS = /^(?:nomor|no|tahun|th|tanggal|tgl|rev)$/i;

/** A name of an institution has as many: '12/PKS/RS Panti Rapih Yogyakarta/XI/2026'. */
const MOST_WORDS = 4;
/** Codes are large; who types '470/1/pks/rsud/viii/2026' means them all the same, but a sentence has more such words. */
const SMALL_WORD = /^(?![ivx]+$)\p{Ll}{3,}$/u;
const MOST_SMALL_WORDS = 2;

/** Takes letters, digits and marks between them, few words that are neither, and no words of a sentence. */
export function isNumberShaped(teks: string): boolean {
  const rapi = teks.normalize('NFKC').trim();
  if (rapi.length > LONGEST_NUMBER || !/\d/.test(rapi) || !/^[\p{L}\p{M}\d\s/.\-–:&_,()°'’#]+$/u.test(rapi))
    return false;
  const kata = rapi
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((satu) => /^\p{L}{3,}$/u.test(satu) && satu !== satu.toUpperCase() && !NUMBER_WORDS.test(satu));
  const kecil = kata.filter((satu) => SMALL_WORD.test(satu));
  return kata.length <= MOST_WORDS && kecil.length <= MOST_SMALL_WORDS && !saysClause(rapi);
}

const CLAUSE =
  /;|\bpasal \d+.*\b(?:berlaku|gugur|dikecualikan)\b|\b(?:menyebar\w*|disebar\w*)\b|\b(?:para pihak|pihak (?:kesatu|pertama|kedua|ketiga)|tidak|bukan|dilarang|boleh|dapat|berhak|kecuali|dinyatakan|memberikan|meneruskan|diteruskan|mengizinkan|diizinkan|dengan izin|mitra usaha|gugur|dihapus|dicabut|membebaskan|dibebaskan)\b/i;

export const saysClause = (teks: string): boolean => CLAUSE.test(teks);

/** 'Akta Nomor 5 tanggal 2 Mei 2019', 'Keputusan Bupati Nomor 12/Kep/2025'. */
const BASIS =
  /^(?:akta|anggaran dasar|ad\b|a\.d\.|keputusan|kep\b|skep?\b|surat|peraturan|perda|perbup|perwal|permen|undang-undang|uu\b|pp\b|pasal|penetapan|petikan|berita acara|kuasa|mandat|nomor|no\b)/i;
/** Small words that a basis has, though verbs begin so. */
const NO_VERB =
  /^(?:dinas|direktur|direksi|direktorat|divisi|distribusi|digital|menteri|menengah|mengenai|terbatas|tertanggal|tersebut|terakhir|bersama|berita|berikut|beserta|bernomor|bertanggal|berkedudukan|dibuat|diubah|ditetapkan|disahkan|dikeluarkan|diterbitkan|ditandatangani|dimuat|diangkat)$/;
const VERB = /^(?:me(?:ng|ny|m|n)|di|ber|ter)\p{Ll}{4,}$/u;

/** A paper is; it does nothing. */
const actsOut = (teks: string): boolean =>
  (teks.match(/\p{L}+/gu) ?? []).some((kata) => VERB.test(kata) && !NO_VERB.test(kata));

export const isBasis = (teks: string): boolean => BASIS.test(teks.trim()) && !actsOut(teks);

const NUMBERS: ReadonlySet<string> = new Set(['nomorKesatu', 'nomorKedua']);
/** There `nomor` is the number of a paper of ours, or of the reply that an agreement names. */
const NUMBERED: ReadonlySet<string> = new Set(['suratKeluar', 'balasan', 'PesanNomor']);
const ENTRIES: ReadonlySet<string> = new Set([
  ...['dasarKedua', 'penandatanganKedua', 'jabatanKedua', 'pangkatKedua'],
  ...['dasarPimpinan', 'pimpinan', 'jabatanPimpinan', 'pangkatPimpinan'],
]);

/** @throws TEKS_TERLARANG */
export function requireNumberShape(teks: string): void {
  if (!isNumberShaped(teks)) throw notFitting(`"${teks}" bukan nomor: tulis nomornya saja, mis. 470/8/PKS/2026`);
}

/** `tempat` is the key that holds `nilai`, or the kind of the request. @throws TEKS_TERLARANG */
export function checkBlankValues(nilai: object, tempat: string): void {
  for (const [kunci, isi] of Object.entries(nilai)) {
    if (typeof isi === 'object' && isi !== null && !Array.isArray(isi)) checkBlankValues(isi, kunci);
    if (typeof isi !== 'string' || isi === '') continue;
    if (NUMBERS.has(kunci) || (kunci === 'nomor' && NUMBERED.has(tempat))) {
      requireNumberShape(isi);
    } else if (ENTRIES.has(kunci) && (isi.length > LONGEST_ENTRY || saysClause(isi) || isActingBasis(kunci, isi))) {
      throw notAnEntry(entryName(kunci), isi);
    }
  }
}

/** 'Berdasarkan' may stand before it: papers leave it out. */
const isActingBasis = (kunci: string, isi: string): boolean =>
  kunci.startsWith('dasar') && actsOut(isi.replace(/^\s*berdasarkan\b/i, ''));

const PRINTED_SETTING = /^(?:kantor|kabupaten|kepala-dinas|sekda|bupati)\./;

/** Papers print settings and officials in their blanks too. @throws TEKS_TERLARANG */
export function checkOfficeBlanks(fakta: Readonly<Record<string, unknown>>): void {
  if (fakta.jenis === 'Diatur' && PRINTED_SETTING.test(`${fakta.kunci}`)) requireEntry(`${fakta.kunci}`, fakta.nilai);
  if (!/^(?:Pejabat|Mandat)Di/.test(`${fakta.jenis}`)) return;
  const { nama, pangkat } = { ...fakta, ...(fakta.ubah as object | undefined) } as Readonly<Record<string, unknown>>;
  requireEntry('nama', nama);
  requireEntry('pangkat', pangkat);
}

function requireEntry(apa: string, isi: unknown): void {
  if (typeof isi === 'string' && saysClause(isi)) throw notAnEntry(apa, isi);
}

const entryName = (kunci: string): string =>
  kunci.startsWith('dasar')
    ? 'dasar'
    : kunci.startsWith('jabatan')
      ? 'jabatan'
      : kunci.startsWith('pangkat')
        ? 'pangkat'
        : 'nama';

const notAnEntry = (apa: string, isi: string): Failure =>
  notFitting(`"${isi}" bukan isian ${apa}, melainkan kalimat: tulis isinya saja`);

const notFitting = (pesan: string): Failure => new Failure('TEKS_TERLARANG', `${pesan}.`, []);
