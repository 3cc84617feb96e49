/** The letters of old books, kept beside the register's chain under the hash that the chain names. */
import { Failure } from '../../errors.ts';
import type { OldLetter } from '../../office/buku/buku.ts';
import { importSourceText } from '../../office/permohonan/facts/kinds/import-facts.ts';
import type { Sitting } from '../sitting.ts';

/** A row of an old book of letters; `tahun`: the book it stands in. */
export type StoredOldLetter = OldLetter & Readonly<{ baris: number; tahun: number }>;

/** As bytes, and where they are kept. */
export function oldLettersFile(
  { env }: Pick<Sitting, 'env'>,
  baris: readonly StoredOldLetter[],
): Readonly<{ jalur: string; isi: Uint8Array }> {
  const isi = new TextEncoder().encode(`${JSON.stringify({ baris })}\n`);
  return { jalur: `impor/${env.sha256Of(isi)}.json`, isi };
}

type OldLetterOfYear = OldLetter & Readonly<{ asal: string; dicatat: string }>;

/** Those of one year, of every import that counts. */
export async function oldLettersOfYear(sesi: Sitting, tahun: number): Promise<readonly OldLetterOfYear[]> {
  const hasil: OldLetterOfYear[] = [];
  for (const { simpanan, berkas, ditarik, pada: dicatat } of sesi.kantor.impor ?? []) {
    if (simpanan === undefined || ditarik) continue;
    for (const { baris, tahun: milik, ...surat } of await readOldLetters(sesi, simpanan)) {
      if (milik === tahun) hasil.push({ ...surat, asal: importSourceText({ buku: berkas, baris }), dicatat });
    }
  }
  return hasil;
}

/** @throws Failure REGISTER_RUSAK where they are gone or changed */
export async function readOldLetters(
  { register, env }: Pick<Sitting, 'register' | 'env'>,
  jalur: string,
): Promise<readonly StoredOldLetter[]> {
  const isi = await register.readKantorFile(jalur);
  if (!isi || jalur !== `impor/${env.sha256Of(isi)}.json`) {
    throw new Failure(
      'REGISTER_RUSAK',
      `Register rusak: ${jalur} ${isi ? 'bukan lagi buku yang diimpor' : 'hilang'}.`,
      ['pks check'],
      { berkas: jalur },
    );
  }
  return JSON.parse(new TextDecoder().decode(isi)).baris;
}
