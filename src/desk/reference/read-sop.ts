/** The SOP as the office owns it, and the data elements pks was shipped with. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { checkSop } from '../../office/sop/check/check-sop.ts';
import { decodeSop } from '../../office/sop/decode-sop.ts';
import { withLembagaPapers } from '../../office/sop/lembaga-papers.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { Register } from '../../store/register.ts';
import { readShipped } from './shipped-data.ts';

export type Elemen = Readonly<{ kode: string; nama: string; dilindungi: boolean }>;

async function readSoundSop(register: Register, kode: string): Promise<Sop> {
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

/** Sound or not. @throws Failure REGISTER_RUSAK */
export async function readSopEdition(register: Register, kode: string): Promise<Sop> {
  const jalur = `sop/${kode}.json`;
  const isi = await register.readKantorFile(jalur);
  if (isi) return decodeSop(parseOfficeJson(isi, jalur), jalur);
  throw new Failure('REGISTER_RUSAK', `Bacaan SOP "${kode}" tidak ada di register (${jalur}).`, ['pks check'], {
    berkas: jalur,
  });
}

/** The office's SOP with the papers that pks asks of institutions by their kind. */
export async function readWorkingSop(env: Env, register: Register, kode: string): Promise<Sop> {
  const isi = await readShipped(env, 'data/acuan/berkas-lembaga.json');
  return withLembagaPapers(await readSoundSop(register, kode), JSON.parse(new TextDecoder().decode(isi)));
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
