/** `list --cari` and `--lembaga`: what the rows of the index tell, then what only the case itself does. */
import { Galat } from '../galat.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { kunciNomor } from '../permohonan/kunci-banding.ts';
import { pencariNomor, pencariTeks } from '../permohonan/pencari.ts';
import type { Baris, Berkas } from '../register/register.ts';
import { pencariBernama } from './nama-lembaga.ts';
import type { Sesi } from './sesi.ts';

export type Dicari = Readonly<{ lembaga?: string; cari?: string }>;
export type Temuan = Readonly<{ baris: readonly Baris[]; peringatan: readonly string[] }>;

/** How many of the latest cases are opened whole for what their rows do not hold. */
const TERBANYAK = 300;

/** The rows that fit. */
export async function cariBaris(sesi: Sesi, semua: readonly Baris[], { lembaga, cari }: Dicari): Promise<Temuan> {
  const bernama = lembaga === undefined ? null : pencariBernama(sesi.kantor, lembaga);
  const baris = bernama ? semua.filter((b) => bernama(b.permohonan.lembaga.nama)) : semua;
  if (cari === undefined) return { baris, peringatan: [] };
  const diBaris = pencariBaris(sesi, cari);
  const cocok = new Set(baris.filter(diBaris).map((b) => b.id));
  const sisa = baris.filter((b) => !cocok.has(b.id));
  const diKasus = pencariKasus(cari);
  const rusak: string[] = [];
  for (const { id } of sisa.slice(-TERBANYAK)) {
    const berkas = await bacaBila(sesi, id);
    if (berkas === null) rusak.push(id);
    else if (diKasus(berkas)) cocok.add(id);
  }
  return {
    baris: baris.filter((b) => cocok.has(b.id)),
    peringatan: [
      ...(rusak.length > 0 ? [`Tidak terbaca, jadi tidak ikut dicari: ${rusak.join(', ')}. Periksa: pks check`] : []),
      ...(sisa.length > TERBANYAK
        ? [
            `Nomor surat keluar, nomor balasan, isi permohonan dan catatan hanya dicari pada ${TERBANYAK} kasus terbaru dari ${sisa.length}.`,
          ]
        : []),
    ],
  };
}

/** A case as it is, or null where it is damaged: others are searched all the same. */
async function bacaBila({ register }: Sesi, id: string): Promise<Berkas | null> {
  try {
    return await register.baca(id);
  } catch (e) {
    if (e instanceof Galat) return null;
    throw e;
  }
}

/** In what a row holds: the case id, the institution, its letter, the agenda number, both numbers of the PKS. */
function pencariBaris({ kantor }: Sesi, cari: string): (b: Baris) => boolean {
  const [bernama, nomor, teks] = [pencariBernama(kantor, cari), pencariNomor(cari), pencariTeks(cari)];
  const kunci = kunciNomor(cari);
  return ({ id, permohonan: { lembaga, surat, agenda, kerjaSama: k } }) =>
    teks(id) ||
    bernama(lembaga.nama) ||
    nomor(surat.nomor) ||
    teks(surat.hal) ||
    kunci === kunciAgenda(agenda) ||
    (k !== undefined && [k.nomorKesatu, k.nomorKedua].some(nomor));
}

/** In the rest of a case: numbers of the letters that left and of the reply, what is asked for, and what was noted. */
function pencariKasus(cari: string): (b: Berkas) => boolean {
  const [nomor, teks] = [pencariNomor(cari), pencariTeks(cari)];
  const kunci = kunciNomor(cari);
  return ({ permohonan: p, tindakan }) =>
    [p.suratKeluar?.nomor, p.balasan?.nomor, ...(p.nomor ?? []).map((n) => n.nomor)].some((n) => n && nomor(n)) ||
    (p.balasan !== null && kunci === kunciAgenda(p.balasan.agenda)) ||
    [p.permohonan.tujuan, p.permohonan.dataBalikan].some((t) => t && teks(t)) ||
    tindakan.some((t) => t.kejadian.some((k) => catatan(k).some(teks)));
}

const kunciAgenda = ({ nomor, tahun }: Readonly<{ nomor: number; tahun: number }>): string => `${nomor}/${tahun}`;

/** What people wrote beside an act. */
const catatan = (k: Kejadian): readonly string[] =>
  [
    'catatan' in k ? k.catatan : null,
    'alasan' in k ? k.alasan : null,
    k.jenis === 'Diselesaikan' ? k.disposisi : null,
  ].filter((t): t is string => typeof t === 'string');
