/** Reads a version as it was recorded, and puts it back. */
import { Failure } from '../../errors.ts';
import type { DikonsepFact } from '../../office/permohonan/standing/naskah-approval.ts';
import type { StoredKasus } from '../../store/register.ts';
import { readingCopyName } from '../documents/reading-copy.ts';
import { besideRegister } from '../output-path.ts';
import type { Sitting } from '../sitting.ts';

/** @throws REGISTER_RUSAK where its file was changed or is gone, with the way to make it again if there is one */
export async function readKeptVersion(
  { register }: Pick<Sitting, 'register'>,
  { id }: Pick<StoredKasus, 'id'>,
  fakta: DikonsepFact,
): Promise<Uint8Array> {
  try {
    return await register.readKasusFile(id, fakta);
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'REGISTER_RUSAK' || fakta.dibaca || register.place.folder === null)
      throw e;
    const lagi = `pks draft ${id} ${fakta.naskah} --ulang ${fakta.versi} --timpa`;
    throw new Failure(
      e.kode,
      `${e.message} Bila templatnya masih tersimpan, v${fakta.versi} dapat dibuat lagi persis seperti yang dicatat.`,
      [lagi, ...e.saran],
      e.rinci,
    );
  }
}

/** `isi` are the recorded bytes, made again. What stood there is kept beside the register. */
export async function putBackVersion(
  { env, register }: Sitting,
  { id }: Pick<StoredKasus, 'id'>,
  fakta: DikonsepFact,
  isi: Uint8Array,
): Promise<string> {
  const utuh = await register.readKasusFile(id, fakta).then(
    () => true,
    () => false,
  );
  if (utuh) return `v${fakta.versi} di register masih utuh: tidak ada yang diganti.`;
  const tempat = register.filePlace(`kasus/${id}/${fakta.berkas}`);
  const diubah = env.localFiles.join(
    besideRegister(env, register),
    `diubah-${readingCopyName(id, fakta.naskah, fakta.versi, '.docx')}`,
  );
  const ada = await env.localFiles.exists(tempat);
  if (ada) await env.localFiles.write(diubah, await env.localFiles.read(tempat), true);
  await env.localFiles.write(tempat, isi, true);
  return `v${fakta.versi} dikembalikan persis seperti yang dicatat.${ada ? ` Yang diubah orang disimpan di ${diubah}.` : ''}`;
}
