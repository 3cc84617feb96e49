/**
 * The files of a register become rows in one transaction: all of it arrives, or nothing. Memory holds one case at a
 * time.
 */
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { parseKasusId } from '../../../office/permohonan/kasus-id.ts';
import { readCanonicalObject } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { inOnePiece } from '../../chain/new-files.ts';
import { KANTOR_FOLDERS } from '../../chain/register-layout.ts';
import type { RecordedAct } from '../../register.ts';
import type { FileInPieces } from '../../upkeep.ts';
import { type Query, together } from '../line/server-session.ts';
import { projectionStatements } from '../projection.ts';
import { actStatement, withFiles } from '../record-acts.ts';
import { decodeRows, KANTOR_ID } from '../server-chains.ts';
import { startCounters, type UsedNumbers, usedNumbers } from './server-counters.ts';

const ACTS_AT_ONCE = 50;

/** `take` gets one file after the other, the acts of a chain in a row; `finish` comes after all. */
export function takingIn(query: Query, lihat: (tindakan: number) => void) {
  const nomor = usedNumbers();
  let rantai: { id: string; isi: Uint8Array[] } | null = null;
  let sudah = 0;
  const store = async (): Promise<void> => {
    if (rantai === null) return;
    const { id, isi } = rantai;
    rantai = null;
    await takeInChain(query, id, isi, nomor);
    sudah += isi.length;
    lihat(sudah);
  };
  const take = async (nama: string, isi: Uint8Array | FileInPieces): Promise<void> => {
    const [, kasus = KANTOR_ID, tindakan] = /^(?:kasus\/([^/]+)\/)?kejadian\/(\d{6})\.json$/.exec(nama) ?? [];
    if (tindakan === undefined) return takeInFile(query, nama, inOnePiece(isi));
    if (rantai?.id !== kasus) await store();
    rantai ??= { id: kasus, isi: [] };
    rantai.isi[Number(tindakan) - 1] = inOnePiece(isi);
  };
  const finish = async (): Promise<void> => {
    await store();
    await startCounters(query, nomor);
    await query('insert into pks.pindahan (kasus, versi) select kasus, max(v) from pks.tindakan group by kasus');
  };
  return { take, finish };
}

/** @throws REGISTER_RUSAK */
async function takeInChain(query: Query, id: string, isi: readonly Uint8Array[], nomor: UsedNumbers): Promise<void> {
  const baris = Array.from(isi, (satu, i) => ({ v: satu === undefined ? 0 : i + 1, isi: satu ?? new Uint8Array() }));
  const tindakan: readonly RecordedAct<unknown>[] =
    id === KANTOR_ID ? decodeRows(kantorChain, baris) : decodeRows(kasusChain(id), baris);
  const pernyataan = tindakan.map((act, i) => actStatement(id, { act, bytes: baris[i]!.isi }));
  for (let i = 0; i < pernyataan.length; i += ACTS_AT_ONCE)
    await together(query, pernyataan.slice(i, i + ACTS_AT_ONCE));
  if (id === KANTOR_ID) return;
  const berkas = foldKasus(id, tindakan as readonly RecordedAct<KasusFact>[]);
  nomor.look(berkas);
  await together(query, projectionStatements(berkas));
}

async function takeInFile(query: Query, nama: string, isi: Uint8Array): Promise<void> {
  const [, kasus, berkas] = /^kasus\/([^/]+)\/((?:lampiran|naskah)\/[^/]+)$/.exec(nama) ?? [];
  if (kasus !== undefined && berkas !== undefined) return withFiles(query, kasus, [{ nama: berkas, isi }], []);
  if (KANTOR_FOLDERS.some((folder) => nama.startsWith(`${folder}/`))) {
    await query('insert into pks.salinan (jalur, isi) values ($1, $2)', [nama, Buffer.from(isi)]);
    return;
  }
  const [, ruang, nomor = ''] = /^nomor\/(kasus|agenda)\/(.+)$/.exec(nama) ?? [];
  const dibaca = ruang === undefined ? null : parseKasusId(nomor, 0);
  if (ruang !== undefined && dibaca) {
    await query('insert into pks.nomor_diambil (ruang, tahun, nomor, penanda) values ($1, $2, $3, $4)', [
      ...[ruang, dibaca.tahun, dibaca.urut, ownerIn(isi)],
    ]);
    return;
  }
  if (nama.startsWith('nomor/surat/')) {
    await query('insert into pks.klaim (nama, pemilik) values ($1, $2)', [
      nama.slice('nomor/surat/'.length),
      ownerIn(isi),
    ]);
    return;
  }
  // From a command that was cut off; its number stays taken.
  if (/^kunci\/[0-9a-f]{64}\.mulai$/.test(nama)) return;
  if (!/^kunci\/[0-9a-f]{64}$/.test(nama)) throw registerDamaged(nama, 'bukan bagian dari register');
  const { id, agenda, permintaan } = readCanonicalObject(nama, isi);
  await query('insert into pks.kunci (jalur, kasus, agenda, permintaan) values ($1, $2, $3, $4)', [
    ...[nama, id, agenda, permintaan],
  ]);
}

const ownerIn = (isi: Uint8Array): string => new TextDecoder().decode(isi).split(' ')[0] ?? '';
