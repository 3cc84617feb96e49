/** The letters of old books are kept beside the register's chain under the hash that the chain names. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { OldLetter } from '../../office/buku/buku.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { importSourceText } from '../../office/permohonan/facts/kinds/import-facts.ts';
import type { Register } from '../../store/register.ts';

type LettersHeld = Readonly<{ register: Pick<Register, 'readKantorFile'>; env: Pick<Env, 'sha256Of'> }>;

/** A row of an old book of letters; `tahun` is the book it stands in. */
export type StoredOldLetter = OldLetter & Readonly<{ baris: number; tahun: number }>;

export function oldLettersFile(
  { env }: Pick<LettersHeld, 'env'>,
  baris: readonly StoredOldLetter[],
): Readonly<{ jalur: string; isi: Uint8Array }> {
  const isi = new TextEncoder().encode(`${JSON.stringify({ baris })}\n`);
  return { jalur: `impor/${env.sha256Of(isi)}.json`, isi };
}

type OldLetterOfYear = OldLetter & Readonly<{ asal: string; impor: number }>;

export async function oldLettersOfYear(
  sesi: LettersHeld & Readonly<{ kantor: Kantor }>,
  tahun: number,
): Promise<readonly OldLetterOfYear[]> {
  const hasil: OldLetterOfYear[] = [];
  for (const { impor, simpanan, berkas, ditarik } of sesi.kantor.impor ?? []) {
    if (simpanan === undefined || ditarik) continue;
    for (const { baris, tahun: milik, ...surat } of await readOldLetters(sesi, simpanan)) {
      if (milik === tahun) hasil.push({ ...surat, asal: importSourceText({ buku: berkas, baris }), impor });
    }
  }
  return hasil;
}

/** @throws REGISTER_RUSAK where they are gone or changed */
export async function readOldLetters(
  { register, env }: LettersHeld,
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
