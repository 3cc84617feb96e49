/** The office owns the SOP; pks was shipped with the data elements. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { checkSop } from '../../office/sop/check/check-sop.ts';
import { decodeSop } from '../../office/sop/decode-sop.ts';
import { withLembagaPapers } from '../../office/sop/lembaga-papers.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { Register } from '../../store/register.ts';
import { readShipped } from './shipped-data.ts';

export type Elemen = Readonly<{ kode: string; nama: string; dilindungi: boolean }>;

/** A table that reads as a shipped one, which tests prove sound, is not proved at every start. */
async function readSoundSop(env: Env, register: Register, kode: string): Promise<Sop> {
  const [isi, bawaan] = [await register.readKantorFile(sopPath(kode)), await env.localFiles.shipped(shippedPath(kode))];
  const teks = isi && new TextDecoder().decode(isi);
  if (teks && bawaan && teks === new TextDecoder().decode(bawaan)) return JSON.parse(teks) as Sop;
  const sop = await readSopEdition(register, kode);
  const cela = checkSop(sop)[0];
  if (!cela) return sop;
  throw new Failure(
    'REGISTER_RUSAK',
    `Tabel SOP di sop/${kode}.json tidak utuh: ${cela.kalimat}`,
    ['pks sop periksa'],
    {
      berkas: `sop/${kode}.json`,
    },
  );
}

const sopPath = (kode: string): string => `sop/${kode}.json`;
const shippedPath = (kode: string): string => `data/acuan/sop/${kode}.json`;

/** The SOPs that cases began with, by their code; any other code gives the office's own SOP. */
export async function readSops(
  sesi: Readonly<{ sop(kode?: string): Promise<Sop> }>,
  kode: readonly string[],
): Promise<(kode: string) => Sop> {
  const semua = new Map<string, Sop>();
  for (const satu of new Set(kode)) semua.set(satu, await sesi.sop(satu));
  const kantor = await sesi.sop();
  return (satu) => semua.get(satu) ?? kantor;
}

/** Sound or not. @throws REGISTER_RUSAK */
export async function readSopEdition(register: Register, kode: string): Promise<Sop> {
  const jalur = sopPath(kode);
  const isi = await register.readKantorFile(jalur);
  if (isi) return decodeSop(parseOfficeJson(isi, jalur), jalur);
  throw new Failure('REGISTER_RUSAK', `Bacaan SOP "${kode}" tidak ada di register (${jalur}).`, ['pks check'], {
    berkas: jalur,
  });
}

/** The office's SOP gets the papers that pks asks of institutions by their kind. */
export async function readWorkingSop(env: Env, register: Register, kode: string): Promise<Sop> {
  const isi = await readShipped(env, 'data/acuan/berkas-lembaga.json');
  return withLembagaPapers(await readSoundSop(env, register, kode), JSON.parse(new TextDecoder().decode(isi)));
}

export async function readElemen(env: Env): Promise<ReadonlyMap<string, Elemen>> {
  const isi = await readShipped(env, 'data/acuan/elemen-data.json');
  const { elemen } = JSON.parse(new TextDecoder().decode(isi)) as { elemen: readonly Elemen[] };
  return new Map(elemen.map((e) => [e.kode, e]));
}

export function parseOfficeJson(isi: Uint8Array, jalur: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(isi));
  } catch {
    throw new Failure('REGISTER_RUSAK', `Register rusak: ${jalur} tidak terbaca.`, ['pks check'], { berkas: jalur });
  }
}
