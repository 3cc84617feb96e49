/** An office's own template may lack a place that pks fills. */
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { MELALUI_CONDITIONS } from '../../office/naskah/parts/kop.ts';
import { SEBUTAN_FIELDS, sebutanKepala } from '../../office/naskah/parts/sebutan-kepala.ts';
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
