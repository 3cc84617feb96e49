/** `--cari` and `--lembaga` look first in index rows, then in cases. */

import { lembagaMatcher } from '../../desk/find-lembaga.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { nomorMatcher, textMatcher } from '../../office/permohonan/compare/search-match.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { StoredKasus } from '../../store/register.ts';

export type SearchFlags = Readonly<{ lembaga?: string; cari?: string }>;
export type FoundRows = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;

/** Only the latest cases are opened for what rows do not hold. */
const MOST_OPENED = 300;

export async function searchRows(
  sesi: Sitting,
  semua: readonly IndexRow[],
  { lembaga, cari }: SearchFlags,
): Promise<FoundRows> {
  const bernama = lembaga === undefined ? null : lembagaMatcher(sesi.kantor, lembaga);
  const baris = bernama ? semua.filter((b) => bernama(b.permohonan.lembaga.nama)) : semua;
  if (cari === undefined) return { baris, peringatan: [] };
  const diBaris = rowMatcher(sesi, cari);
  const cocok = new Set(baris.filter(diBaris).map((b) => b.id));
  const sisa = baris.filter((b) => !cocok.has(b.id));
  const diKasus = kasusMatcher(cari);
  const rusak: string[] = [];
  for (const { id } of sisa.slice(-MOST_OPENED)) {
    const berkas = await readUndamaged(sesi, id);
    if (berkas === null) rusak.push(id);
    else if (diKasus(berkas)) cocok.add(id);
  }
  return {
    baris: baris.filter((b) => cocok.has(b.id)),
    peringatan: [
      ...(rusak.length > 0 ? [`Tidak terbaca, jadi tidak ikut dicari: ${rusak.join(', ')}. Periksa: pks check`] : []),
      ...(sisa.length > MOST_OPENED
        ? [
            `Nomor surat keluar, nomor balasan, isi permohonan dan catatan hanya dicari pada ${MOST_OPENED} kasus terbaru dari ${sisa.length}.`,
          ]
        : []),
    ],
  };
}

/** Gives null where it is damaged; the search goes on. */
async function readUndamaged({ register }: Sitting, id: string): Promise<StoredKasus | null> {
  try {
    return await register.readKasus(id);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

/** Looks at id, institution, letter, agenda and PKS numbers. */
function rowMatcher({ kantor }: Sitting, cari: string): (b: IndexRow) => boolean {
  const [bernama, nomor, teks] = [lembagaMatcher(kantor, cari), nomorMatcher(cari), textMatcher(cari)];
  const kunci = nomorKey(cari);
  return ({ id, permohonan: { lembaga, surat, agenda, kerjaSama: k } }) =>
    teks(id) ||
    bernama(lembaga.nama) ||
    (surat !== null && (nomor(surat.nomor) || teks(surat.hal))) ||
    kunci === agendaKey(agenda) ||
    (k !== undefined && [k.nomorKesatu, k.nomorKedua].some((n) => n !== null && nomor(n)));
}

function kasusMatcher(cari: string): (b: StoredKasus) => boolean {
  const [nomor, teks] = [nomorMatcher(cari), textMatcher(cari)];
  const kunci = nomorKey(cari);
  return ({ permohonan: p, tindakan }) =>
    [p.suratKeluar?.nomor, p.balasan?.nomor, ...(p.nomor ?? []).map((n) => n.nomor)].some((n) => n && nomor(n)) ||
    kunci === agendaKey(p.balasan?.agenda ?? null) ||
    [p.permohonan.tujuan, p.permohonan.dataBalikan].some((t) => t && teks(t)) ||
    tindakan.some((t) => t.kejadian.some((k) => notesOfFact(k).some(teks)));
}

const agendaKey = (agenda: Readonly<{ nomor: number; tahun: number }> | null): string | null =>
  agenda && `${agenda.nomor}/${agenda.tahun}`;

const notesOfFact = (k: KasusFact): readonly string[] =>
  [
    'catatan' in k ? k.catatan : null,
    'alasan' in k ? k.alasan : null,
    k.jenis === 'Diselesaikan' ? k.disposisi : null,
  ].filter((t): t is string => typeof t === 'string');
