/**
 * The office's own copies (SOP, holidays, templates). They may be edited, so they are
 * not held to their bytes; but what cannot be read any more is damage. The first fact
 * holds what was copied at init. Templates that documents were drawn up with are kept under their sha256, and held to it.
 */
import type { KejadianKantor } from '../kantor/kantor.ts';
import { BATAS_BERKAS, MILIK_KANTOR } from './bentuk.ts';
import { bacaBytes, jenis, namaDi } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { sha256 } from './rantai.ts';
import { jalurSah, type Tempat } from './tempat.ts';
import { catatan, periksaBagian, type TemuanLengkap } from './temuan.ts';

type Salinan = readonly Readonly<{ jalur: string; isi: Uint8Array }>[];

/** The opening fact, naming what is copied with it. */
export const denganSalinan = (kejadian: KejadianKantor, salinan: Salinan): KejadianKantor =>
  kejadian.jenis === 'RegisterDibuka' && salinan.length > 0
    ? { ...kejadian, salinan: salinan.map(({ jalur, isi }) => ({ jalur, sidik: sha256(isi) })) }
    : kejadian;

/** Verifies the copies: lost or unreadable is damage, edited since init a note. */
export function periksaSalinan(t: Tempat, pembuka: KejadianKantor | undefined, temuan: TemuanLengkap[]): void {
  const dicatat = pembuka?.jenis === 'RegisterDibuka' ? (pembuka.salinan ?? []) : [];
  const sidikAwal = new Map(dicatat.map((s) => [s.jalur, s.sidik]));
  const semua = new Set([...sidikAwal.keys()].filter(jalurSah));
  for (const folder of MILIK_KANTOR) periksaBagian(temuan, folder, () => telusuri(t, folder, semua));
  for (const jalur of [...semua].sort()) {
    periksaBagian(temuan, jalur, () => {
      const isi = denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_BERKAS));
      const sidik = /^template\/arsip\/([0-9a-f]{64})\.docx$/.exec(jalur)?.[1];
      if (sidik !== undefined && sidik !== sha256(isi)) throw rusak(jalur, 'bukan lagi templat yang disimpan');
      const awal = sidikAwal.get(jalur);
      if (awal === sha256(isi)) return;
      if (jalur.endsWith('.json')) tolakBukanJson(jalur, isi);
      if (awal !== undefined) temuan.push(catatan(jalur, 'diubah kantor sejak init'));
    });
  }
}

/** Files however deep; names no register has (of Word, of the system) are passed over. */
function telusuri(t: Tempat, folder: string, semua: Set<string>): void {
  for (const nama of denganBaca(folder, () => namaDi(t.jalur(folder)))) {
    const jalur = `${folder}/${nama}`;
    if (!jalurSah(jalur)) continue;
    // A symbolic link is left for the reading, which refuses it by name.
    const ini = denganBaca(jalur, () => jenis(`${t.jalur(folder)}/${nama}`));
    if (ini === 'folder' && !semua.has(jalur)) telusuri(t, jalur, semua);
    else semua.add(jalur);
  }
}

function tolakBukanJson(jalur: string, bytes: Uint8Array): void {
  let teks: string;
  try {
    teks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw rusak(jalur, 'bukan teks UTF-8');
  }
  if (teks.startsWith('\u{feff}')) throw rusak(jalur, 'diawali BOM, pernah disimpan program lain');
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    throw rusak(jalur, teks.trim() === '' ? 'berkas kosong' : 'bukan JSON yang utuh');
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw rusak(jalur, 'bukan objek JSON');
}
