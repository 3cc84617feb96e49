/** A guess is proposed to a person, or taken where a book does not say. */
import { lembagaWords } from '../permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../permohonan/facts/kasus-parts.ts';

/** The first that fits counts, as whole words. Ambiguous words are left out. */
const SIGNS: readonly (readonly [jenis: JenisLembaga, tanda: string])[] = [
  [
    'badan-hukum-profit',
    'pt|cv|bank|bpr|bprs|perumda|pdam|perseroda|pegadaian|asuransi|koperasi|ksp|kspps|kpri|bmt|bumdes|bum desa|bumkal|bumdesma|badan usaha milik desa|badan usaha milik kalurahan|bulog|pln|taspen|asabri|jasa raharja|pos indonesia',
  ],
  [
    'badan-hukum-nonprofit',
    'yayasan|perkumpulan|lembaga amil|baznas|lazismu|lazisnu|palang merah|pmi|panti asuhan|lembaga bantuan hukum|lbh',
  ],
  [
    'perguruan-tinggi',
    'universitas|institut|politeknik|poltekkes|akademi|sekolah tinggi|stie|stikes|stmik|stkip|iain|uin|ugm|uny|upn',
  ],
  ['rsud-blud', 'rumah sakit umum daerah|blud'],
  [
    'instansi-vertikal',
    'badan pusat statistik|bps|kantor pertanahan|bpn|atr bpn|kementerian|kemenag|kua|kantor urusan agama|madrasah|mtsn|polda|polres|polresta|polsek|kepolisian|kodim|koramil|korem|kejaksaan|kejari|kejati|pengadilan|kantor pelayanan pajak|kantor pajak|kppn|kpp|kp2kp|kpknl|bea cukai|kpu|bawaslu|panwaslu|panwaslih|panwascam|bnn|bnnk|kanwil|kantor wilayah|lapas|lembaga pemasyarakatan|rutan|bapas|bkkbn|bmkg|basarnas|bpjs|imigrasi|rsup|rumah sakit umum pusat|ombudsman|bpkp',
  ],
  [
    'opd',
    'dinas|dinkes|dinsos|disdik|dishub|disnaker|diskominfo|dispora|disperindag|dpupr|dp3ap2kb|bappeda|bapenda|bkad|bpkad|bkpp|bkpsdm|bkd|badan keuangan|badan kepegawaian|badan pendapatan|badan kesatuan bangsa|kesbangpol|inspektorat|puskesmas|satpol|bpbd|dpmptsp|sekretariat daerah|setda|sekretariat dprd|setwan|uptd|pemerintah kabupaten|sdn|sd negeri|smpn|smp negeri|sman|sma negeri|smkn|smk negeri',
  ],
];

/** Whatever it is about: 'Dinas Koperasi'. */
const OFFICE_FIRST = /^(?:dinas|sekretariat (?:daerah|dprd)|inspektorat|uptd) /;

/** Places: they count only where the name begins with them, as an office in one is none of them. */
const PLACES: readonly (readonly [jenis: JenisLembaga, awal: RegExp])[] = [
  ['kalurahan', /^(?:(?:pemerintah|pem|kantor|balai) )*(?:kalurahan|kelurahan|desa|pemdes|pemkal)\b/],
  ['opd', /^(?:(?:pemerintah|kantor) )*(?:kapanewon|kecamatan|kemantren)\b/],
];

export function guessJenis(nama: string): JenisLembaga | null {
  const kata = lembagaWords(nama).join(' ');
  if (OFFICE_FIRST.test(kata)) return 'opd';
  const diapit = ` ${kata} `;
  const cocok = SIGNS.find(([, tanda]) => tanda.split('|').some((t) => diapit.includes(` ${t} `)));
  return (cocok ?? PLACES.find(([, awal]) => awal.test(kata)))?.[0] ?? null;
}
