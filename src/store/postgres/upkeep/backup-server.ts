/** Writes the files of a folder: backups of all stores are alike. */
import { formatKasusId } from '../../../office/permohonan/kasus-id.ts';
import { actsHeld, refuseOtherAct, refuseOtherRegister } from '../../chain/after-backup.ts';
import { canonicalJson, toBytes } from '../../chain/canonical.ts';
import { claimBytes, keyFileBytes } from '../../chain/claim-bytes.ts';
import { actFile, KANTOR_CHAIN, kasusChainFolder, kasusFolder } from '../../chain/register-layout.ts';
import type { BackupContent, EarlierBackup, TakeFile } from '../../upkeep.ts';
import type { Query, ServerSession } from '../line/server-session.ts';
import { type ActRow, KANTOR_ID } from '../server-chains.ts';
import { examineServer, sealExamined } from './check-server.ts';
import { streamChains } from './stream-chains.ts';

/** Of a single moment. @throws REGISTER_RUSAK, CADANGAN_TIDAK_SAMBUNG */
export const backUpServer = (
  s: ServerSession,
  saat: string,
  tambah: TakeFile,
  lama?: EarlierBackup,
): Promise<BackupContent> =>
  s.snapshot(async (query) => {
    if (lama) await refuseOther(query, lama);
    const segel = sealExamined(await examineServer(query), saat);
    const kasus: string[] = [];
    const dipegang = new Set<string>();
    for await (const { id, baris } of streamChains(query)) {
      const folder = id === KANTOR_ID ? KANTOR_CHAIN : kasusChainFolder(id);
      const dari = lama ? heldOf(folder, baris, lama) : 0;
      for (const { v, isi } of baris) await tambah(actFile(folder, v), new Uint8Array(isi));
      if (id === KANTOR_ID) continue;
      kasus.push(id);
      if (dari === 0) continue;
      lama?.keep(kasusFolder(id));
      dipegang.add(id);
    }
    await addFiles(query, tambah, dipegang, lama);
    await addCopies(query, tambah);
    await addNumbers(query, new Set(kasus), tambah);
    return { segel, dilewati: [] };
  });

async function refuseOther(query: Query, lama: EarlierBackup): Promise<void> {
  const [pertama] = await query<ActRow>('select v, isi from pks.tindakan where kasus = $1 and v = 1', [KANTOR_ID]);
  if (pertama) refuseOtherRegister(pertama.isi, lama);
}

function heldOf(folder: string, baris: readonly ActRow[], lama: EarlierBackup): number {
  const dari = actsHeld(folder, baris.length, lama);
  const akhir = baris[dari - 1];
  if (akhir) refuseOtherAct(actFile(folder, dari), akhir.isi, lama);
  return dari;
}

/** Of files; a larger one comes alone. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;

type FileName = Readonly<{ kasus: string; nama: string; sidik: string; ukuran: number }>;

/** `dipegang`: cases of which `lama` holds acts. Skips what it holds: its hashes were just checked there, so no old scan travels. */
async function addFiles(
  query: Query,
  tambah: TakeFile,
  dipegang: ReadonlySet<string>,
  lama?: EarlierBackup,
): Promise<void> {
  const semua = await query<FileName>('select kasus, nama, sidik, ukuran from pks.berkas order by kasus, nama');
  const baru = semua.filter(
    ({ kasus, nama, sidik }) => !(dipegang.has(kasus) && lama?.hashOf(`${kasusFolder(kasus)}/${nama}`) === sidik),
  );
  for (const kini of inLoads(baru)) {
    const baris = await query<{ kasus: string; nama: string; isi: Uint8Array }>(
      `select kasus, nama, isi from pks.berkas join unnest($1::text[], $2::text[]) u (kasus, nama) using (kasus, nama)
       order by kasus, nama`,
      [kini.map((b) => b.kasus), kini.map((b) => b.nama)],
    );
    for (const { kasus, nama, isi } of baris) await tambah(`${kasusFolder(kasus)}/${nama}`, new Uint8Array(isi));
  }
}

function* inLoads<B extends Readonly<{ ukuran: number }>>(semua: readonly B[]): Generator<readonly B[]> {
  let kini: B[] = [];
  let ukuran = 0;
  for (const satu of semua) {
    if (kini.length > 0 && ukuran + satu.ukuran > BYTES_AT_ONCE) {
      yield kini;
      [kini, ukuran] = [[], 0];
    }
    kini.push(satu);
    ukuran += satu.ukuran;
  }
  if (kini.length > 0) yield kini;
}

async function addCopies(query: Query, tambah: TakeFile): Promise<void> {
  const semua = await query<{ jalur: string; ukuran: number }>(
    'select jalur, octet_length(isi) as ukuran from pks.salinan order by jalur',
  );
  for (const kini of inLoads(semua)) {
    const baris = await query<{ jalur: string; isi: Uint8Array }>(
      'select jalur, isi from pks.salinan where jalur = any($1) order by jalur',
      [kini.map((b) => b.jalur)],
    );
    for (const { jalur, isi } of baris) await tambah(jalur, new Uint8Array(isi));
  }
}

type KeyRow = Readonly<{ jalur: string; kasus: string | null; agenda: number; permintaan: string | null }>;

async function addNumbers(query: Query, ada: ReadonlySet<string>, tambah: TakeFile): Promise<void> {
  const kunci = await query<KeyRow>('select jalur, kasus, agenda, permintaan from pks.kunci order by jalur');
  for (const { jalur, kasus: id, agenda, permintaan } of kunci) {
    await tambah(jalur, keyFileBytes({ id, agenda, permintaan }));
    // A command cut off before its case existed.
    if (id !== null && !ada.has(id)) await tambah(`${jalur}.mulai`, toBytes(canonicalJson({ permintaan })));
  }
  const nomor = await query<{ ruang: string; tahun: number; nomor: number; penanda: string }>(
    'select ruang, tahun, nomor, penanda from pks.nomor_diambil order by ruang, tahun, nomor',
  );
  for (const satu of nomor) {
    const jalur = `nomor/${satu.ruang}/${formatKasusId(satu.tahun, satu.nomor)}`;
    await tambah(jalur, claimBytes(jalur, satu.penanda));
  }
  for (const { nama, pemilik } of await query<{ nama: string; pemilik: string }>(
    'select nama, pemilik from pks.klaim order by nama',
  )) {
    await tambah(`nomor/surat/${nama}`, claimBytes(`nomor/surat/${nama}`, pemilik));
  }
}
