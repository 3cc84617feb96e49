import { lembagaMatcher } from '../../desk/find-lembaga.ts';
import { readOldLetters, type StoredOldLetter } from '../../desk/impor/old-letters.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { importSourceText } from '../../office/permohonan/facts/kinds/import-facts.ts';
import { passageFinder } from '../../office/search/find-passage.ts';
import type { Passage } from '../../office/search/passage-places.ts';
import type { FoundLetter } from '../../screen/lists/show-found.ts';

/** The newest book comes first. @throws REGISTER_RUSAK */
export async function findOldLetters(
  sesi: Sitting,
  dicari: string,
  lembaga: string | undefined,
): Promise<readonly FoundLetter[]> {
  const cari = passageFinder(dicari, lembagaMatcher(sesi.kantor, dicari));
  const disaring = lembaga === undefined ? () => true : lembagaMatcher(sesi.kantor, lembaga);
  const hasil: FoundLetter[] = [];
  for (const { simpanan, berkas, ditarik } of sesi.kantor.impor ?? []) {
    if (simpanan === undefined || ditarik) continue;
    for (const surat of await readOldLetters(sesi, simpanan)) {
      const temuan = disaring(surat.pengirim) ? passagesOf(surat).flatMap((p) => cari(p) ?? []) : [];
      if (temuan.length === 0) continue;
      const { tahun, noAgenda, baris } = surat;
      hasil.push({
        tahun,
        noAgenda,
        pengirim: surat.pengirim,
        asal: importSourceText({ buku: berkas, baris }),
        temuan,
      });
    }
  }
  return hasil.sort((a, b) => b.tahun - a.tahun);
}

function passagesOf(surat: StoredOldLetter): readonly Passage[] {
  const { noAgenda, noSurat, pengirim, perihal, diteruskanKepada, catatan } = surat;
  const semua: readonly (readonly [string, string | null, Passage['rupa']])[] = [
    ['pengirim', pengirim, 'lembaga'],
    ['nomor surat', noSurat, 'nomor'],
    ['nomor agenda', noAgenda, 'nomor'],
    ['perihal', perihal, 'teks'],
    ['diteruskan kepada', diteruskanKepada, 'teks'],
    ['catatan', catatan, 'teks'],
  ];
  return semua.flatMap(([tempat, teks, rupa]) => (teks === null ? [] : { tempat, teks, rupa }));
}
