/** Older versions let these faults into a list of officials. */

import { shownWord } from '../../../text/typed-line.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { formatNip, nipDigits, nipFault } from './nip.ts';
import type { KantorStaff, Pejabat } from './pejabat.ts';

export type PejabatFault = Readonly<{ kalimat: string; saran: string }>;

export function pejabatFaults({ pejabat }: Pick<KantorStaff, 'pejabat'>, hariIni: Tanggal): readonly PejabatFault[] {
  const berNip = pejabat.flatMap((p) => (p.nip === null ? [] : [{ ...p, nip: p.nip }]));
  return [
    ...groupPejabat(berNip, (p) => nipDigits(p.nip)).flatMap(severalPersons),
    ...groupPejabat(berNip, (p) => `${p.orang}`).flatMap(severalNips),
    ...groupPejabat(berNip, (p) => `${p.orang} ${nipDigits(p.nip)}`).flatMap((satu) => notANip(satu, hariIni)),
  ];
}

type PejabatWithNip = Pejabat & Readonly<{ nip: string }>;
type PejabatGroup = readonly [PejabatWithNip, ...PejabatWithNip[]];

function groupPejabat(semua: readonly PejabatWithNip[], kunci: (p: PejabatWithNip) => string): readonly PejabatGroup[] {
  const hasil = new Map<string, [PejabatWithNip, ...PejabatWithNip[]]>();
  for (const p of semua) {
    const ada = hasil.get(kunci(p));
    if (ada) ada.push(p);
    else hasil.set(kunci(p), [p]);
  }
  return [...hasil.values()];
}

/** The row entered last is the likelier slip. */
function severalPersons(senip: PejabatGroup): readonly PejabatFault[] {
  const nama = [...new Map(senip.map((p) => [p.orang, p.nama])).values()];
  const akhir = nama.at(-1) ?? '';
  if (nama.length === 1) return [];
  return [
    {
      kalimat: `NIP ${formatNip(senip[0].nip)} tercatat pada ${nama.length} orang (${nama.join(', ')}), padahal satu NIP milik satu orang. Kosongkan pada yang keliru, lalu isi NIP-nya sendiri.`,
      saran: clearNipCommand(akhir),
    },
  ];
}

function severalNips(seorang: PejabatGroup): readonly PejabatFault[] {
  const nip = [...new Map(seorang.map((p) => [nipDigits(p.nip), formatNip(p.nip)])).values()];
  const { nama } = seorang.at(-1) ?? seorang[0];
  if (nip.length === 1) return [];
  return [
    {
      kalimat: `${nama} tercatat dengan ${nip.length} NIP: ${nip.join(', ')}. Bila dua orang yang senama, bedakan namanya; bila satu, betulkan NIP-nya.`,
      saran: clearNipCommand(nama),
    },
  ];
}

function notANip([satu]: PejabatGroup, hariIni: Tanggal): readonly PejabatFault[] {
  const cela = nipFault(satu.nip, hariIni);
  if (cela === null) return [];
  const kalimat = `NIP ${satu.nama} (${satu.nip}) bukan NIP: ${cela}. Kosongkan, lalu isi yang benar.`;
  return [{ kalimat, saran: clearNipCommand(satu.nama) }];
}

const clearNipCommand = (nama: string): string => `pks pejabat ubah ${shownWord(nama)} --tanpa-nip`;
