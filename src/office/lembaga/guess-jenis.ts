/** A guess is proposed to a person, or taken where a book does not say. */
import { lembagaWords } from '../permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../permohonan/facts/kasus-parts.ts';

/** The first that fits counts, as whole words. Ambiguous words are left out. */
const SIGNS: readonly (readonly [jenis: JenisLembaga, tanda: string])[] = [
  ['badan-hukum-profit', 'pt|cv|bank|bpr|bprs|perumda|pdam|perseroda|pegadaian|asuransi|koperasi|ksp|kspps'],
  ['badan-hukum-nonprofit', 'yayasan|perkumpulan|lembaga amil|baznas|lazismu|lazisnu|palang merah|pmi'],
  [
    'perguruan-tinggi',
    'universitas|institut|politeknik|poltekkes|akademi|sekolah tinggi|stie|stikes|stmik|stkip|iain|uin|ugm|uny|upn',
  ],
  ['rsud-blud', 'rumah sakit umum daerah|blud'],
  ['kalurahan', 'kalurahan|kelurahan|desa'],
  [
    'instansi-vertikal',
    'badan pusat statistik|bps|kantor pertanahan|bpn|kementerian|kemenag|polda|polres|polresta|polsek|kodim|kejaksaan|kejari|pengadilan|kantor pelayanan pajak|kppn|kpp|kpu|bawaslu|bnn|kanwil|kantor wilayah|lapas|rutan|bkkbn|bmkg|basarnas|bpjs|imigrasi',
  ],
  [
    'opd',
    'dinas|dinkes|dinsos|disdik|dishub|disnaker|diskominfo|dispora|bappeda|bapenda|bkad|bpkad|bkpp|bkpsdm|badan keuangan|badan kepegawaian|badan pendapatan|badan kesatuan bangsa|kesbangpol|inspektorat|kapanewon|kecamatan|puskesmas|satpol|bpbd|dpmptsp|sekretariat daerah|sekretariat dprd',
  ],
];

export function guessJenis(nama: string): JenisLembaga | null {
  const kata = ` ${lembagaWords(nama).join(' ')} `;
  const cocok = SIGNS.find(([, tanda]) => tanda.split('|').some((t) => kata.includes(` ${t} `)));
  return cocok?.[0] ?? null;
}
