/**
 * Every typed text of a case has its place. A new member of words is searched by itself; one of codes goes to
 * `NOT_TYPED`.
 */
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../permohonan/permohonan.ts';
import { langkahCode } from '../permohonan/text/kasus-words.ts';
import { FORMERLY, MENDED, NOT_TYPED, type Passage, PLACE_NAMES } from './passage-places.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** Each text comes once a place, in the order it was typed; what was put right comes last, and is called so. */
export function kasusPassages(p: ReceivedKasus, fakta: readonly KasusFact[]): readonly Passage[] {
  const agenda = [
    { tempat: 'agenda surat masuk', agenda: p.agenda },
    ...(p.balasan ? [{ tempat: 'agenda balasan', agenda: p.balasan.agenda }] : []),
  ].flatMap(({ tempat, agenda: a }): Passage[] =>
    a ? [{ tempat, teks: `${a.nomor}/${a.tahun}`, rupa: 'nomor' }] : [],
  );
  const milik = new Set(p.lampiran.map((l) => l.berkas));
  const berlaku = fakta.filter((k) => k.jenis !== 'Dilampirkan' || milik.has(k.lampiran.berkas));
  const semua = [...berlaku.flatMap((k) => typedTexts(k, [], placeSuffix(k))), ...agenda];
  const ralat = (tempat: string) => semua.flatMap((satu) => (satu.tempat === tempat ? [satu.teks] : []));
  const kini = new Set(ralat(MENDED));
  const semula = new Set(ralat(FORMERLY).filter((teks) => !kini.has(teks)));
  const berlakuKini = kini.size === 0 ? [] : currentPassages(p).filter(({ teks }) => kini.has(teks));
  const bernama = new Set(berlakuKini.map(({ teks }) => teks));
  const urut = [
    ...semua.filter(({ tempat, teks }) => !semula.has(teks) && !(tempat === MENDED && bernama.has(teks))),
    ...berlakuKini,
    ...semua.filter(({ teks }) => semula.has(teks)).map((satu) => ({ ...satu, tempat: FORMERLY })),
  ];
  // The first of a place is kept, by the key of the member it was typed in.
  return [...new Map([...urut].reverse().map((satu) => [`${satu.tempat}\n${satu.teks}`, satu])).values()].reverse();
}

/** What was put right is compared as a name or a number again, in its own place. */
const currentPassages = ({ lembaga, surat, suratKeluar, balasan, permohonan, kerjaSama: k }: ReceivedKasus) =>
  [
    passageOf('lembaga.nama', lembaga.nama),
    passageOf('surat.nomor', surat?.nomor),
    passageOf('surat.hal', surat?.hal),
    passageOf('suratKeluar.nomor', suratKeluar?.nomor),
    passageOf('balasan.nomor', balasan?.nomor),
    passageOf('permohonan.tujuan', permohonan.tujuan),
    passageOf('permohonan.dataBalikan', permohonan.dataBalikan),
    passageOf('kerjaSama.nomorKesatu', k?.nomorKesatu),
    passageOf('kerjaSama.nomorKedua', k?.nomorKedua),
  ].flat();

const passageOf = (jalur: string, teks: unknown): readonly Passage[] => typedTexts(teks, jalur.split('.'), '');

const placeSuffix = (k: KasusFact): string => (k.jenis === 'Diselesaikan' ? ` ${langkahCode(k.langkah)}` : '');

function typedTexts(nilai: unknown, jalur: readonly string[], akhiran: string): readonly Passage[] {
  if (typeof nilai === 'string') {
    return nilai.trim() === '' || ISO_DAY.test(nilai) ? [] : [passageAt(nilai, jalur, akhiran)];
  }
  if (Array.isArray(nilai)) return nilai.flatMap((satu) => typedTexts(satu, jalur, akhiran));
  if (typeof nilai !== 'object' || nilai === null) return [];
  return Object.entries(nilai).flatMap(([kunci, isi]) =>
    NOT_TYPED.has(kunci) ? [] : typedTexts(isi, [...jalur, kunci], akhiran),
  );
}

function passageAt(teks: string, jalur: readonly string[], akhiran: string): Passage {
  const kunci = jalur.at(-1) ?? '';
  const nama = PLACE_NAMES[jalur.slice(-2).join('.')] ?? PLACE_NAMES[kunci] ?? spelledOut(kunci);
  const rupa = /^(?:nomor|resi)/.test(kunci) ? 'nomor' : nama === 'lembaga' ? 'lembaga' : 'teks';
  return { tempat: rupa === 'teks' && jalur.length === 1 ? nama + akhiran : nama, teks, rupa };
}

const spelledOut = (kunci: string): string => kunci.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);
