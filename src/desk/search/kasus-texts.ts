import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { placeParagraphs } from '../../office/naskah/finished/diff-paragraphs.ts';
import { kasusPassages } from '../../office/search/kasus-passages.ts';
import type { KasusTexts } from '../../office/search/kept-texts.ts';
import type { Passage } from '../../office/search/passage-places.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

/** Null where it is damaged; the search goes on. */
export async function readKasusTexts(sesi: Sitting, id: string): Promise<KasusTexts | null> {
  try {
    const berkas = await sesi.register.readKasus(id);
    const fakta = berkas.tindakan.flatMap((t) => t.kejadian);
    const { lembaga, status, langkah } = berkas.permohonan;
    const isi = [...kasusPassages(berkas.permohonan, fakta), ...(await documentPassages(sesi, berkas))];
    return { lembaga: lembaga.nama, status, langkah: langkah?.no ?? null, isi };
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

async function documentPassages(sesi: Sitting, { id, permohonan }: StoredKasus): Promise<readonly Passage[]> {
  const terbaru = new Map(permohonan.naskah.map((n) => [n.naskah, n]));
  const semua: Passage[] = [];
  for (const terakhir of terbaru.values()) {
    const { naskah, versi, berkas } = terakhir;
    if (!berkas.endsWith('.docx')) continue; // A package's documents stand here themselves.
    const { readDocument } = await sesi.env.renderer();
    const nama = NASKAH.find((n) => n.kode === naskah)?.judul ?? naskah;
    const isi = await sesi.register.readKasusFile(id, terakhir);
    // A search for the office's own name would find every case by its letterhead.
    const paragraf = placeParagraphs(await readDocument(isi, 'tanpa-kop'));
    for (const { bagian, teks } of paragraf) {
      const di = bagian === 'Pembuka' ? '' : `, ${bagian}`;
      semua.push({ tempat: `${nama} v${versi}${di}`, teks, rupa: 'teks' });
    }
  }
  return semua;
}
