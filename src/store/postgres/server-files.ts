import { Failure } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';
import { asRecorded, fileAlreadyThere, limitFileSize } from '../chain/new-files.ts';
import { kasusFolder } from '../chain/register-layout.ts';
import { isKantorPath, isSafePath } from '../chain/safe-path.ts';
import type { Files } from '../files.ts';
import type { Query, ServerSession } from './line/server-session.ts';

type WithContent = Readonly<{ isi: Uint8Array }>;
/** Copies, since the driver's bytes are a view into a larger array. */
const bytesOf = ([baris]: readonly WithContent[]): Uint8Array | null => (baris ? new Uint8Array(baris.isi) : null);

/** A copy of a template that the office edits. */
export const OWN_TEMPLATE = /^template\/[^/]+$/;

/**
 * `dibaca`: copies of the office read already (null: there, unread). Each counts once, as a later reader wants what
 * came since.
 */
export const serverFiles = (s: ServerSession, dibaca: Map<string, Uint8Array | null>): Files => ({
  readKasusFile: async (id, file) => {
    const { berkas: nama } = file;
    const jalur = `${kasusFolder(id)}/${nama}`;
    if (!isSafePath(jalur)) throw registerDamaged(kasusFolder(id), `nama berkas ${JSON.stringify(nama)} tidak sah`);
    const isi = bytesOf(
      await s.query<WithContent>('select isi from pks.berkas where kasus = $1 and nama = $2', [id, nama]),
    );
    if (!isi) throw registerDamaged(jalur, 'berkas hilang');
    return asRecorded(jalur, isi, file);
  },
  readKantorFile: async (jalur) => {
    const ini = dibaca.get(jalur);
    dibaca.set(jalur, null);
    if (ini) return new Uint8Array(ini);
    if (ini === undefined && OWN_TEMPLATE.test(jalur)) return null;
    return isKantorPath(jalur) ? copyAt(s.query, jalur) : null;
  },
  keepKantorFile: async (jalur, isi) => {
    if (!isKantorPath(jalur)) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
    }
    limitFileSize(jalur, isi);
    dibaca.set(jalur, null);
    const ada = await s.add<{ sama: boolean }>(
      `with baru as (insert into pks.salinan (jalur, isi) values ($1, $2) on conflict (jalur) do nothing returning true as sama)
       select sama from baru union all select isi = $2 from pks.salinan where jalur = $1`,
      [jalur, Buffer.from(isi)],
    );
    // The answer is empty where another desk kept it in the same moment.
    const sama = ada[0]?.sama ?? Buffer.compare((await copyAt(s.query, jalur)) ?? isi, isi) === 0;
    if (!sama) throw fileAlreadyThere(jalur);
  },
  filePlace: (jalur) => `${s.address.label}/${jalur}`,
});

const copyAt = async (query: Query, jalur: string): Promise<Uint8Array | null> =>
  bytesOf(await query<WithContent>('select isi from pks.salinan where jalur = $1', [jalur]));
