/** An office's own template may lack a place that pks fills. */
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { MELALUI_CONDITIONS } from '../../office/naskah/parts/kop.ts';
import { SEBUTAN_FIELDS, sebutanKepala } from '../../office/naskah/parts/penandatangan.ts';
import { APPROVAL_CONDITION } from '../../office/naskah/pks.ts';
import { approvalCondition } from '../../office/permohonan/standing/approved-details.ts';

export const lostPlaceholderWarnings = async (
  naskah: NaskahDefinition,
  b: NaskahSource,
  isian: () => Promise<readonly string[]>,
): Promise<readonly string[]> => [
  ...(await lostSebutanWarnings(naskah, b, isian)),
  ...(await lostConditionWarnings(naskah, b, isian)),
];

/** A deputy's name under "Kepala" would be untrue. */
async function lostSebutanWarnings(
  naskah: NaskahDefinition,
  b: NaskahSource,
  isian: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const sebutan = sebutanKepala(b);
  const [kunci] = Object.keys(SEBUTAN_FIELDS);
  if (kunci === undefined || !(kunci in naskah.teks) || sebutanKepala({}) === sebutan) return [];
  if ((await isian()).includes(kunci)) return [];
  return [
    `Templat kantor belum memuat {{${kunci}}}: "${sebutan}" tidak tercetak. Ganti kata Kepala di blok tanda tangan.`,
  ];
}

/** The ministry's condition, or the way a letter goes. */
async function lostConditionWarnings(
  naskah: NaskahDefinition,
  b: NaskahSource,
  isian: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const melalui = 'bila_melalui_dinas' satisfies keyof typeof MELALUI_CONDITIONS;
  const perlu = [
    ...(APPROVAL_CONDITION in naskah.teks && approvalCondition(b.kasus) !== null
      ? [{ kunci: APPROVAL_CONDITION, hilang: 'syarat dari Kemendagri', di: 'pada pasal elemen data' }]
      : []),
    ...(melalui in naskah.bila && MELALUI_CONDITIONS[melalui].nilai(b)
      ? [{ kunci: melalui, hilang: 'baris "melalui Kepala Dinas"', di: 'di bawah Yth.' }]
      : []),
  ];
  if (perlu.length === 0) return [];
  const ada = await isian();
  return perlu
    .filter(({ kunci }) => !ada.includes(kunci))
    .map(
      ({ kunci, hilang, di }) =>
        `Templat kantor belum memuat {{${kunci}}}: ${hilang} tidak tercetak. Tambahkan ${di}, lalu: pks template periksa ${naskah.kode}`,
    );
}

const QUOTED = 3;
const QUOTE_LENGTH = 90;

/**
 * Gives the sentences that the shipped template has by now and an office's copy lacks. `bawaan` is the shipped one,
 * `baris` its paragraphs.
 */
export function newerPlaceholders(
  { kode }: NaskahDefinition,
  isian: readonly string[],
  bawaan: readonly string[],
  baris: readonly string[],
): readonly string[] {
  const kurang = bawaan.filter((kunci) => !isian.includes(kunci));
  if (kurang.length === 0) return [];
  const kalimat = kurang
    .flatMap((kunci) => baris.find((satu) => satu.includes(`{{${kunci}}}`)) ?? [])
    .map((satu) => aroundPlaceholder(satu, kurang));
  const contoh = [...new Set(kalimat)].slice(0, QUOTED).map((satu) => `"${satu}"`);
  return [
    `templat bawaan yang sekarang memuat isian yang belum ada di sini: ${kurang.map((k) => `{{${k}}}`).join(', ')}. Bila diperlukan, tambahkan di Word, seperti di bawaan: ${contoh.join('; ')}. Arti tiap isian: pks template isian ${kode}`,
  ];
}

function aroundPlaceholder(kalimat: string, kunci: readonly string[]): string {
  const rapi = kalimat.replace(/\s+/g, ' ').trim();
  if (rapi.length <= QUOTE_LENGTH) return rapi;
  const di = Math.max(0, rapi.search(new RegExp(`\\{\\{(?:${kunci.join('|')})\\}\\}`)) - QUOTE_LENGTH / 2);
  const potong = rapi.slice(di, di + QUOTE_LENGTH);
  return `${di > 0 ? `…${potong.replace(/^\S*\s/, '')}` : potong}${di + QUOTE_LENGTH < rapi.length ? '…' : ''}`;
}
