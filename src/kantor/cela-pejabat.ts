/** What is wrong in a list of officials that was entered before it was checked, and what mends it. */
import type { Tanggal } from '../waktu/tanggal.ts';
import { angkaNip, celaNip, tulisNip } from './nip.ts';
import type { Kepegawaian, Pejabat } from './pejabat.ts';

/** `saran`: a command that mends it, as it stands. */
export type CelaPejabat = Readonly<{ kalimat: string; saran: string }>;

/** One NIP for several persons, several for one, and what is no NIP; each once, in the order of the list. */
export function celaPejabat({ pejabat }: Pick<Kepegawaian, 'pejabat'>, hariIni: Tanggal): readonly CelaPejabat[] {
  const berNip = pejabat.flatMap((p) => (p.nip === null ? [] : [{ ...p, nip: p.nip }]));
  return [
    ...kelompok(berNip, (p) => angkaNip(p.nip)).flatMap(beberapaOrang),
    ...kelompok(berNip, (p) => `${p.orang}`).flatMap(beberapaNip),
    ...kelompok(berNip, (p) => `${p.orang} ${angkaNip(p.nip)}`).flatMap((satu) => bukanNip(satu, hariIni)),
  ];
}

type BerNip = Pejabat & Readonly<{ nip: string }>;
type Kelompok = readonly [BerNip, ...BerNip[]];

function kelompok(semua: readonly BerNip[], kunci: (p: BerNip) => string): readonly Kelompok[] {
  const hasil = new Map<string, [BerNip, ...BerNip[]]>();
  for (const p of semua) {
    const ada = hasil.get(kunci(p));
    if (ada) ada.push(p);
    else hasil.set(kunci(p), [p]);
  }
  return [...hasil.values()];
}

/** Whoever was entered last is the likelier slip. */
function beberapaOrang(senip: Kelompok): readonly CelaPejabat[] {
  const nama = [...new Map(senip.map((p) => [p.orang, p.nama])).values()];
  const akhir = nama.at(-1) ?? '';
  if (nama.length === 1) return [];
  return [
    {
      kalimat: `NIP ${tulisNip(senip[0].nip)} tercatat pada ${nama.length} orang (${nama.join(', ')}), padahal satu NIP milik satu orang. Kosongkan pada yang keliru, lalu isi NIP-nya sendiri.`,
      saran: kosongkan(akhir),
    },
  ];
}

function beberapaNip(seorang: Kelompok): readonly CelaPejabat[] {
  const nip = [...new Map(seorang.map((p) => [angkaNip(p.nip), tulisNip(p.nip)])).values()];
  const { nama } = seorang.at(-1) ?? seorang[0];
  if (nip.length === 1) return [];
  return [
    {
      kalimat: `${nama} tercatat dengan ${nip.length} NIP: ${nip.join(', ')}. Bila dua orang yang senama, bedakan namanya; bila satu, betulkan NIP-nya.`,
      saran: kosongkan(nama),
    },
  ];
}

function bukanNip([satu]: Kelompok, hariIni: Tanggal): readonly CelaPejabat[] {
  const cela = celaNip(satu.nip, hariIni);
  if (cela === null) return [];
  const kalimat = `NIP ${satu.nama} (${satu.nip}) bukan NIP: ${cela}. Kosongkan, lalu isi yang benar.`;
  return [{ kalimat, saran: kosongkan(satu.nama) }];
}

const kosongkan = (nama: string): string => `pks pejabat ubah "${nama}" --tanpa-nip`;
