import { isOnServer, readingCopyName, readingFolder } from '../../desk/documents/reading-copy.ts';
import { mayAsk, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type NamedKasusFile, refuseSeveralFiles } from './named-files.ts';

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

/** `jalur` is where it can be found. A server has no folder, so there it is always a copy. */
export async function openedOnThisPc(sesi: Sitting, id: string, satu: NamedKasusFile, isi: Uint8Array) {
  const { env, register } = sesi;
  const diServer = isOnServer(register);
  const salinan = env.desktop === null && !diServer ? null : await readingCopy(sesi, id, satu, isi);
  const terbuka = salinan !== null && env.desktop !== null && (await env.desktop.open(salinan));
  return {
    jalur: (diServer ? salinan : null) ?? register.filePlace(`kasus/${id}/${satu.berkas}`),
    dibuka: terbuka ? salinan : null,
  };
}

/** The office's copy comes first, as it may already be corrected in part. */
async function readingCopy(sesi: Sitting, id: string, satu: NamedKasusFile, isi: Uint8Array): Promise<string> {
  const { localFiles, keepCopy } = sesi.env;
  const { folder } = await readingFolder(sesi);
  const nama = satu.berkas.split('/').at(-1) ?? '';
  const kerja =
    folder !== null && satu.versi !== null
      ? localFiles.join(folder, readingCopyName(id, satu.kode, satu.versi, /\.[a-z]+$/.exec(nama)?.[0] ?? ''))
      : null;
  return kerja !== null && (await localFiles.exists(kerja)) ? kerja : keepCopy(`${id}-${nama}`, isi);
}
