import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { lembagaKey } from '../../office/permohonan/compare/compare-key.ts';
import { compareText } from '../../office/permohonan/compare/compare-text.ts';
import type { JenisLembaga } from '../../office/permohonan/facts/kasus-parts.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import { shownWord } from '../../text/typed-line.ts';

/** `pks` is its newest agreement that nothing renews yet. */
type SimilarLembaga = Readonly<{
  catatan: readonly string[];
  jenis: JenisLembaga | null;
  ejaan: string | null;
  pks: Readonly<{ id: string; nomor: string; berakhir: Tanggal | null }> | null;
}>;

const MOST_SHOWN = 3;
/** A large register is not opened for a hint. */
const LATEST_LOOKED_AT = 300;

/** Of the same institution, with its kind, other spelling, and agreement. */
export async function similarLembaga(sesi: Sitting, nama: string): Promise<SimilarLembaga> {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const [dicari, sebutan] = [pengenal(nama), lembagaKey(nama)];
  const perLembaga = new Map<string, IndexRow>();
  const berjalan: NonNullable<SimilarLembaga['pks']>[] = [];
  for (const baris of await latestRows(sesi)) {
    const ada = lembagaKey(baris.permohonan.lembaga.nama);
    const sama = pengenal(baris.permohonan.lembaga.nama) === dicari;
    const { kerjaSama: k } = baris.permohonan;
    if (sama && k && k.diperpanjang === null)
      berjalan.push({ id: baris.id, nomor: k.nomorKesatu, berakhir: k.berakhir });
    if (sama || ada.includes(sebutan) || sebutan.includes(ada)) perLembaga.set(sama ? dicari : ada, baris);
  }
  const serupa = [...perLembaga.values()];
  const sendiri = perLembaga.get(dicari)?.permohonan.lembaga;
  const lagi =
    serupa.length > MOST_SHOWN
      ? [`    … dan ${serupa.length - MOST_SHOWN} lagi: pks list --status semua --lembaga ${shownWord(nama)}`]
      : [];
  return {
    catatan:
      serupa.length === 0
        ? []
        : [
            `  Ada ${serupa.length} lembaga serupa di register:`,
            ...serupa.slice(0, MOST_SHOWN).map(lembagaLine),
            ...lagi,
          ],
    jenis: sendiri?.jenis ?? null,
    ejaan: sendiri && sendiri.nama !== nama ? sendiri.nama : null,
    pks: berjalan.sort((a, b) => compareText(a.berakhir ?? '', b.berakhir ?? '')).at(-1) ?? null,
  };
}

const lembagaLine = ({ id, permohonan: { lembaga, surat, langkah, status } }: IndexRow): string =>
  `    ${lembaga.nama} — kasus ${id}, ${surat ? `surat ${surat.nomor}, ` : ''}${langkah ? `langkah ${langkah.no}` : status}`;

/** Damage is reported when the letter is recorded. */
async function latestRows(sesi: Sitting): Promise<readonly IndexRow[]> {
  try {
    return (await sesi.register.listRows({ latest: LATEST_LOOKED_AT })).baris;
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
}
