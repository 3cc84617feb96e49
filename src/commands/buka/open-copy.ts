import { isOnServer, workingCopy } from '../../desk/documents/reading-copy.ts';
import { mayAsk, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import { type NamedKasusFile, refuseSeveralFiles } from '../../desk/outside-steps/named-files.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';

export async function chooseFile(
  { env }: Sitting,
  id: string,
  pilihan: readonly NamedKasusFile[],
  opsi: StandardFlags,
): Promise<NamedKasusFile> {
  const [satu, ...lain] = pilihan;
  if (satu && lain.length === 0) return satu;
  if (!mayAsk(env, opsi)) return refuseSeveralFiles(id, pilihan);
  return (await env.ask()).choose(
    'Berkas yang mana',
    pilihan.map((f) => ({ nilai: f, nama: f.versi === null ? `${f.judul} (pindaian)` : `${f.judul} v${f.versi}` })),
  );
}

/** What is handed out is a copy; `salinan` is null where none can be kept. A server has no folder, so there `jalur` is the copy. */
export async function openedOnThisPc(sesi: Sitting, id: string, satu: NamedKasusFile, isi: Uint8Array) {
  const { env, register } = sesi;
  const salinan = await workingCopy(sesi, id, satu, isi).catch((e: unknown) => {
    if (e instanceof Failure && env.desktop === null) return null;
    throw e;
  });
  const terbuka = salinan !== null && env.desktop !== null && (await env.desktop.open(salinan));
  return {
    jalur: (isOnServer(register) ? salinan : null) ?? register.filePlace(`kasus/${id}/${satu.berkas}`),
    salinan,
    dibuka: terbuka ? salinan : null,
  };
}
