/** The office of an institution's head is printed in front of the institution's name. */
import { lembagaWords, plainWords } from '../../permohonan/compare/compare-key.ts';

/** 'Kapolres' is 'Kepala Polres', and these are short for longer names. */
const HEADED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    polres: 'kepolisian resor',
    polresta: 'kepolisian resor kota',
    polsek: 'kepolisian sektor',
    polda: 'kepolisian daerah',
    jari: 'kejaksaan negeri',
    jati: 'kejaksaan tinggi',
    lapas: 'lembaga pemasyarakatan',
    rutan: 'rumah tahanan negara',
    kanwil: 'kantor wilayah',
    kankemenag: 'kantor kementerian agama',
    dis: 'dinas',
    ban: 'badan',
    bag: 'bagian',
    kan: 'kantor',
  }),
);

/** Known since the seventh rules of `CETAKAN`. */
const HEADED_SINCE_7: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dim: 'komando distrik militer',
    ramil: 'komando rayon militer',
    rem: 'komando resor militer',
    lanud: 'pangkalan tni angkatan udara',
    lanal: 'pangkalan tni angkatan laut',
    rumkit: 'rumah sakit',
    kanim: 'kantor imigrasi',
    kantah: 'kantor pertanahan',
    bapas: 'balai pemasyarakatan',
  }),
);

/** Only after these words the place may go, since the name says it too ('Lurah Turi' of 'Kalurahan Turi'). */
const TITLE_WORD =
  /^(?:kepala|ketua|direktur|direktris|utama|rektor|dekan|lurah|camat|panewu|pimpinan|presiden|manajer|pj|plt|plh|penjabat|ka(?!bid|bag|si|sub)[a-z]{3,}|dan(?:dim|ramil|rem))$/;
/** A name is complete without these words in front of it. */
const UNIT_WORD = /^(?:upt|uptd|uptb|blud|pemerintah)$/;

type Words = readonly string[];

/** What both say is said once, so 'Kepala Dinas' before 'Dinas Sosial' is 'Kepala'; by the rules of `cetakan`. */
export function titleBefore(jabatan: string, lembaga: string, cetakan: number): string {
  const nama = lembagaWords(lembaga);
  const kata = jabatan.trim().split(/\s+/);
  const eja = cetakan < 7 ? spelledOutBefore7 : spelledOut;
  for (const satu of [eja(kata, nama), kata]) {
    const ulang = satu.findIndex((_, i) => i > 0 && isRepeated(satu.slice(0, i), satu.slice(i), nama));
    if (ulang > 0) return satu.slice(0, ulang).join(' ');
  }
  return jabatan.trim();
}

function isRepeated(depan: Words, akhir: Words, nama: Words): boolean {
  const kata = lembagaWords(akhir.join(' '));
  if (startsWith(nama, kata) || (UNIT_WORD.test(nama[0] ?? '') && startsWith(nama.slice(1), kata))) return true;
  const gelar = depan.every((satu) => TITLE_WORD.test(plainWords(satu))) && !TITLE_WORD.test(kata[0] ?? '');
  return gelar && (startsWith(nama.slice(1), kata) || startsWith(nama.slice(-kata.length), kata));
}

const startsWith = (nama: Words, kata: Words): boolean =>
  kata.length > 0 && kata.length <= nama.length && kata.every((satu, i) => satu === nama[i]);

const OFFICES = { ka: 'Kepala', dan: 'Komandan' } as const;

/**
 * 'Wakapolres Turi' is spelled out where the name begins with 'Polres' or 'Kepolisian Resor', 'Dandim' where it begins
 * with 'Kodim' or 'Komando Distrik Militer'.
 */
function spelledOut([awal = '', ...lain]: Words, nama: Words): Words {
  const [, wakil, gelar = '', pendek = ''] = /^(wa)?(ka|dan)([a-z]{3,})$/.exec(awal.toLowerCase()) ?? [];
  if (gelar !== 'ka' && gelar !== 'dan') return [awal, ...lain];
  const depan = [...(wakil ? ['Wakil'] : []), OFFICES[gelar]];
  const panjang = (HEADED.get(pendek) ?? HEADED_SINCE_7.get(pendek))?.split(' ') ?? lembagaWords(pendek);
  if (startsWith(nama, panjang)) return [...depan, ...panjang, ...lain];
  const [jenis = ''] = nama;
  const kenal = gelar === 'dan' ? [`ko${pendek}`, pendek] : [pendek];
  return kenal.some((satu) => jenis.startsWith(satu)) ? [...depan, jenis, ...lain] : [awal, ...lain];
}

/** Heads alone were spelled out. */
function spelledOutBefore7([awal = '', ...lain]: Words, nama: Words): Words {
  const [, pendek = ''] = /^ka([a-z]{3,})$/i.exec(awal) ?? [];
  const kecil = pendek.toLowerCase();
  const panjang = HEADED.get(kecil)?.split(' ') ?? lembagaWords(kecil);
  if (startsWith(nama, panjang)) return ['Kepala', ...panjang, ...lain];
  const jenis = nama[0] ?? '';
  return kecil !== '' && jenis.startsWith(kecil) ? ['Kepala', jenis, ...lain] : [awal, ...lain];
}
