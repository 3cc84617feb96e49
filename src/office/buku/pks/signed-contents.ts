/** What an agreement is about, by its row of the register of agreements. */
import type { Balasan } from '../../permohonan/facts/kasus-parts.ts';
import { coveredBy, NOTHING_APART } from '../../permohonan/standing/approved-details.ts';
import { SIGNED_NASKAH } from '../../permohonan/standing/naskah-keadaan.ts';
import type { BukuFact, BukuKasus } from '../buku.ts';
import { latestBalasan } from '../struck-values.ts';

/** As the text that was approved has it, where pks drew it up: what is put right later was not signed. Else as the case. */
export function signedContents(kasus: BukuKasus, sah: BukuFact) {
  const tertulis = factsOfText(kasus, sah);
  const { balasan, sejak } = latestBalasan(tertulis);
  return coveredBy(finalRequest(tertulis), approvedSince(sejak, balasan));
}

/** Those up to the last version that a step before the signing had. */
function factsOfText(kasus: BukuKasus, sah: BukuFact): BukuKasus {
  const sebelum = kasus.fakta.slice(0, kasus.fakta.indexOf(sah));
  const langkah = sebelum.findLastIndex(({ k, urung }) => !urung && k.jenis === 'Diselesaikan');
  const versi = sebelum
    .slice(0, langkah + 1)
    .findLastIndex(({ k, urung }) => !urung && k.jenis === 'Dikonsep' && k.naskah === SIGNED_NASKAH);
  return versi < 0 ? kasus : { ...kasus, fakta: sebelum.slice(0, versi + 1) };
}

function approvedSince({ fakta }: BukuKasus, balasan: Balasan | null): NonNullable<Balasan['disetujui']> | null {
  const ralat = fakta.flatMap(({ k }) => (k.jenis === 'Diralat' ? (k.disetujui ?? []) : []));
  if (!balasan?.disetujui && ralat.length === 0) return null;
  return Object.assign({ ...NOTHING_APART, ...balasan?.disetujui }, ...ralat);
}

function finalRequest({ fakta }: BukuKasus) {
  const diisi = fakta.flatMap(({ k }) =>
    k.jenis === 'Diterima' || k.jenis === 'Diimpor' || k.jenis === 'Dilengkapi' || k.jenis === 'Diralat'
      ? k.permohonan
      : [],
  );
  return {
    tujuan: diisi.findLast((x) => x.tujuan != null)?.tujuan ?? null,
    elemen: diisi.findLast((x) => x.elemen !== undefined)?.elemen ?? [],
    jangkaWaktu: null,
    metode: diisi.findLast((x) => x.metode != null)?.metode ?? null,
  };
}
