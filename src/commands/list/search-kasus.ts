/** `--cari` and `--lembaga` look first in what is kept of every case, then in the latest cases whole. */

import { lembagaMatcher } from '../../desk/find-lembaga.ts';
import { keptOfKasus } from '../../desk/kept-of-kasus.ts';
import { type BriefKasus, briefKasus } from '../../desk/lists/brief-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { nomorMatcher, textMatcher } from '../../office/permohonan/compare/search-match.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import type { StoredKasus } from '../../store/register.ts';

export type SearchFlags = Readonly<{ lembaga?: string; cari?: string }>;
type FoundKasus = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;

/** Only the latest cases are opened for what is not kept of all. */
const MOST_OPENED = 300;

export async function searchKasus(
  sesi: Sitting,
  kepala: readonly IndexHead[],
  { lembaga, cari }: SearchFlags,
): Promise<FoundKasus> {
  if (lembaga === undefined && cari === undefined) return { kepala, peringatan: [] };
  const bernama = lembaga === undefined ? null : lembagaMatcher(sesi.kantor, lembaga);
  const semua = await briefKasus(sesi, kepala);
  const baris = bernama ? semua.filter((b) => bernama(b.permohonan.lembaga.nama)) : semua;
  const ditemukan = (id: ReadonlySet<string>, peringatan: readonly string[] = []) => ({
    kepala: kepala.filter((k) => id.has(k.id)),
    peringatan,
  });
  if (cari === undefined) return ditemukan(new Set(baris.map((b) => b.id)));
  const diBaris = briefMatcher(sesi, cari);
  const cocok = new Set(baris.filter(diBaris).map((b) => b.id));
  const sisa = baris.filter((b) => !cocok.has(b.id)).map((b) => b.id);
  const dibuka = new Set(sisa.slice(-MOST_OPENED));
  const isi = await keptTexts(
    sesi,
    kepala.filter((k) => dibuka.has(k.id)),
  );
  const diIsi = textsMatcher(cari);
  for (const [id, teks] of isi) if (diIsi(teks)) cocok.add(id);
  const rusak = [...dibuka].filter((id) => !isi.has(id));
  return ditemukan(cocok, [
    ...(rusak.length > 0 ? [`Tidak terbaca, jadi tidak ikut dicari: ${rusak.join(', ')}. Periksa: pks check`] : []),
    ...(sisa.length > MOST_OPENED
      ? [
          `Nomor surat keluar, nomor balasan, isi permohonan dan catatan hanya dicari pada ${MOST_OPENED} kasus terbaru dari ${sisa.length}.`,
        ]
      : []),
  ]);
}

type KasusTexts = Readonly<{ nomor: readonly string[]; agenda: string | null; teks: readonly string[] }>;

/** Leaves out the damaged ones, which are opened again the next time. */
const keptTexts = (sesi: Sitting, kepala: readonly IndexHead[]): Promise<ReadonlyMap<string, KasusTexts>> =>
  keptOfKasus(sesi, 'dicari-daftar', kepala, async (dibuka) => {
    const baru = new Map<string, KasusTexts>();
    sesi.register.readAhead(dibuka.map((k) => k.id));
    for (const { id } of dibuka) {
      const berkas = await readUndamaged(sesi, id);
      if (berkas) baru.set(id, textsOfKasus(berkas));
    }
    return baru;
  });

/** Null where it is damaged; the search goes on. */
async function readUndamaged({ register }: Sitting, id: string): Promise<StoredKasus | null> {
  try {
    return await register.readKasus(id);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

/** Other words stand in no id. */
const LIKE_ID = /^[b\d\s\p{P}\p{S}]*$/iu;

function briefMatcher({ kantor }: Sitting, cari: string): (b: BriefKasus) => boolean {
  const [bernama, nomor, teks] = [lembagaMatcher(kantor, cari), nomorMatcher(cari), textMatcher(cari)];
  const kunci = nomorKey(cari);
  const likeId = LIKE_ID.test(cari);
  return ({ id, permohonan: { lembaga, surat, agenda, kerjaSama: k } }) =>
    (likeId && teks(id)) ||
    bernama(lembaga.nama) ||
    (surat !== null && (nomor(surat.nomor) || teks(surat.hal))) ||
    kunci === agendaText(agenda) ||
    (k !== undefined && [k.nomorKesatu, k.nomorKedua].some((n) => n !== null && nomor(n)));
}

const textsOfKasus = ({ permohonan: p, tindakan }: StoredKasus): KasusTexts => ({
  nomor: [p.suratKeluar?.nomor, p.balasan?.nomor, ...(p.nomor ?? []).map((n) => n.nomor)].filter(isText),
  agenda: agendaText(p.balasan?.agenda ?? null),
  teks: [
    ...[p.permohonan.tujuan, p.permohonan.dataBalikan].filter(isText),
    ...tindakan.flatMap((t) => t.kejadian.flatMap(notesOfFact)),
  ],
});

function textsMatcher(cari: string): (isi: KasusTexts) => boolean {
  const [cocok, bernomor] = [textMatcher(cari), nomorMatcher(cari)];
  const kunci = nomorKey(cari);
  return ({ nomor, agenda, teks }) => nomor.some(bernomor) || kunci === agenda || teks.some(cocok);
}

const agendaText = (agenda: Readonly<{ nomor: number; tahun: number }> | null): string | null =>
  agenda && `${agenda.nomor}/${agenda.tahun}`;

const notesOfFact = (k: KasusFact): readonly string[] =>
  [
    'catatan' in k ? k.catatan : null,
    'alasan' in k ? k.alasan : null,
    k.jenis === 'Diselesaikan' ? k.disposisi : null,
  ].filter(isText);

const isText = (t: unknown): t is string => typeof t === 'string' && t !== '';
