/** Opens a copy: the register's own stays as it is. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { filesMeant, type NamedKasusFile, namedFiles, refuseSeveralFiles } from '../desk/documents/named-files.ts';
import { isOnServer, readingCopyName, readingFolder } from '../desk/documents/reading-copy.ts';
import { defineCommand, KASUS_ARGUMENT, mayAsk, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { openKasus } from '../desk/open-kasus.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { showOpened } from '../screen/pages/show-opened.ts';

export const bukaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('buka', ringkas)
    .argument(...KASUS_ARGUMENT)
    .argument('[nama]', 'kode dokumen atau pindaian, atau nama berkasnya; yang terbaru')
    .action((kasus: string, nama: string | undefined, opsi: StandardFlags) => runBuka(env, kasus, nama, opsi));

/** @throws Failure BERKAS_KASUS_TIDAK_ADA, BERKAS_KASUS_GANDA */
export async function runBuka(env: Env, teks: string, nama: string | undefined, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { berkas, sop } = await openKasus(sesi, teks);
  const satu = await chooseFile(sesi, berkas.id, filesMeant(berkas.id, namedFiles(berkas, sop), nama), opsi);
  const isi = await sesi.register.readKasusFile(berkas.id, satu.berkas);
  const { jalur, dibuka } = await openedOnThisPc(sesi, berkas.id, satu, isi);
  printAnswer(env, opsi, {
    skema: 'buka',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: {
      kasus: berkas.id,
      kode: satu.kode,
      judul: satu.judul,
      versi: satu.versi,
      berkas: jalur,
      dibuka,
    },
    ringkas: {},
    peringatan: [],
    teks: showOpened,
    singkat: dibuka ?? jalur,
  });
}

async function chooseFile(
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

/** `jalur`: where it can be found. A server has no folder, so there always a copy. */
async function openedOnThisPc(sesi: Sitting, id: string, satu: NamedKasusFile, isi: Uint8Array) {
  const { env, register } = sesi;
  const diServer = isOnServer(register);
  const salinan = env.desktop === null && !diServer ? null : await readingCopy(sesi, id, satu, isi);
  const terbuka = salinan !== null && env.desktop !== null && (await env.desktop.open(salinan));
  return {
    jalur: (diServer ? salinan : null) ?? register.filePlace(`kasus/${id}/${satu.berkas}`),
    dibuka: terbuka ? salinan : null,
  };
}

/** The office's copy comes first: somebody may have begun to correct it. */
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
