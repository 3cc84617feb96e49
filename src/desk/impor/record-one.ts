/** One agreement or case from before pks, typed by hand, is an import of one row, answered like any case. */

import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { kasusOfImport } from '../../office/permohonan/facts/kinds/import-facts.ts';
import { formatBookId } from '../../office/permohonan/kasus-id.ts';
import type { StoredKasus } from '../../store/register.ts';
import { answerKasus } from '../answer-kasus.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { hashRequest, RECORDED_BEFORE } from '../record-facts.ts';
import { alreadyRecordedKantor } from '../record-kantor.ts';
import type { Sitting } from '../sitting.ts';
import { importedFact, makeImportSafe, recordImportedCases } from './record-import.ts';

/** `nama` is of the command, for its key. */
export type TypedImport = Readonly<{ nama: string; isi: 'pks' | 'kasus'; permintaan: string }>;

export const typedImport = (sesi: Sitting, nama: string, isi: TypedImport['isi'], opsi: object): TypedImport => ({
  nama,
  isi,
  permintaan: hashRequest(sesi, nama, { ...opsi }),
});

/** After the same key with the same request, the case that came of it is the answer. */
export async function answeredBefore(sesi: Sitting, opsi: KeyedFlags, { permintaan }: TypedImport): Promise<boolean> {
  if (!(await alreadyRecordedKantor(sesi, opsi, permintaan))) return false;
  const dulu = await makeImportSafe(sesi, opsi);
  if (dulu?.dari === undefined) return false;
  const berkas = await sesi.register.readKasus(formatBookId(dulu.dari));
  await answer(sesi, opsi, berkas, [RECORDED_BEFORE]);
  return true;
}

export async function recordTypedImport(
  sesi: Sitting,
  asal: TypedImport,
  isi: RowDetails,
  opsi: KeyedFlags,
  peringatan: readonly string[],
): Promise<void> {
  const sumber = {
    isi: asal.isi,
    berkas: null,
    sidik: sesi.env.sha256Of(asal.permintaan),
    permintaan: asal.permintaan,
  };
  const baris = { baris: null, isi };
  const hasil = await recordImportedCases(sesi, sumber, [baris], opsi);
  const [id = ''] = hasil.id;
  if (opsi.coba) {
    const fakta = importedFact(sesi, hasil.impor, null, baris);
    await answerKasus(sesi, opsi, await sesi.sop(), { id, kejadian: [fakta], coba: true, peringatan });
    return;
  }
  const baru = await sesi.atNow();
  await answer(sesi, opsi, await baru.register.readKasus(id), [...hasil.peringatan, ...peringatan]);
}

async function answer(sesi: Sitting, opsi: KeyedFlags, berkas: StoredKasus, peringatan: readonly string[]) {
  const kejadian = berkas.tindakan[0]?.kejadian ?? [];
  await answerKasus(sesi, opsi, await sesi.sop(berkas.permohonan.sop), { berkas, kejadian, coba: false, peringatan });
}

/** The case as it will be, for what looks at a whole one before it is recorded. */
export function comingCase(sesi: Sitting, isi: RowDetails): StoredKasus {
  const fakta = importedFact(sesi, 0, null, { baris: null, isi });
  return { id: '', permohonan: kasusOfImport(fakta), tindakan: [], versi: 0 };
}
