/** `pks lembaga`: institutions by all spellings; two names declared one, or no longer. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { allLembaga, knownSpelling, requireOneLembaga } from '../desk/find-lembaga.ts';
import {
  defineCommand,
  defineWriteCommand,
  type StandardFlags,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { recordKantorAct, type ShowKantor } from '../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { lembagaDeclarations, lembagaIdentifier } from '../office/lembaga/same-lembaga.ts';
import type { LembagaView } from '../office/permohonan/views/lembaga-view.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showAllLembaga, showLembaga } from '../screen/pages/show-lembaga.ts';
import { requireDeclaration } from './lembaga/declared-lembaga.ts';

type SamakanFlags = WriteFlags & Readonly<{ alasan?: string }>;

export const lembagaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('lembaga', ringkas)
    .argument('[nama]', 'satu lembaga; sebagian namanya cukup')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks lembaga rsud\n  $ pks lembaga samakan "RSUD Lama" "RSUD Contoh" --alasan "berganti nama"',
    )
    .action((nama: string | undefined, opsi: StandardFlags) => runLembaga(env, nama, opsi))
    .addCommand(
      defineWriteCommand('samakan', 'nyatakan dua nama satu lembaga')
        .argument('<nama>', 'satu namanya')
        .argument('<dengan>', 'nama yang lain')
        .option('--alasan <teks>', 'mengapa')
        .action((nama: string, dengan: string, _, c: Command) => runSamakan(env, nama, dengan, c.optsWithGlobals())),
    )
    .addCommand(
      defineWriteCommand('pisahkan', 'cabut pernyataan bahwa dua nama satu lembaga')
        .argument('<nama>', 'satu namanya')
        .argument('[dengan]', 'nama yang lain; tidak perlu bila hanya satu')
        .option('--alasan <teks>', 'mengapa')
        .action((nama: string, dengan: string | undefined, _, c: Command) =>
          runPisahkan(env, nama, dengan, c.optsWithGlobals()),
        ),
    );

export async function runLembaga(env: Env, nama: string | undefined, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua, peringatan } = await allLembaga(sesi);
  if (nama !== undefined)
    return answerLembaga(sesi, opsi, requireOneLembaga(sesi.kantor, semua, nama))(sesi.kantor, peringatan);
  const data = semua.map(({ ejaan, kasus, kerjaSama, ...satu }) => ({
    ...satu,
    ejaan: ejaan.map((e) => e.nama),
    kasus: kasus.length,
    kerjaSama: kerjaSama.length,
    terakhir: kasus[0]?.id ?? null,
  }));
  printAnswer(env, opsi, {
    skema: 'lembaga',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { jumlah: data.length },
    peringatan,
    teks: (d) => showAllLembaga(d, screenStyle(env)),
    singkat: data.map((l) => l.nama).join('\n'),
  });
}

/** One institution, as the office now has it. */
const answerLembaga =
  (sesi: Sitting, opsi: WriteFlags, satu: LembagaView): ShowKantor =>
  (kantor, peringatan = [], kabar) => {
    const disamakan = lembagaDeclarations(kantor, satu.nama);
    printAnswer(sesi.env, opsi, {
      skema: 'lembaga',
      dasar: { ...sesi.dasar, per: sesi.hariIni },
      data: { ...satu, disamakan },
      ringkas: { kasus: satu.kasus.length, aktif: satu.aktif, kerjaSama: satu.kerjaSama.length, berlaku: satu.berlaku },
      peringatan,
      teks: (d) => kabar ?? showLembaga(d, screenStyle(sesi.env)),
      singkat: kabar ?? satu.nama,
    });
  };

/** The institution of that name, with the declarations as they stand after the act. */
const answerLembagaNamed =
  (sesi: Sitting, opsi: WriteFlags, nama: () => string): ShowKantor =>
  async (kantor, ...lain) => {
    const { lembaga: semua } = await allLembaga({ ...sesi, kantor });
    return answerLembaga(sesi, opsi, requireOneLembaga(kantor, semua, nama()))(kantor, ...lain);
  };

async function runSamakan(env: Env, ketik1: string, ketik2: string, opsi: SamakanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua } = await allLembaga(sesi);
  const [satu, dua] = [ketik1, ketik2].map((teks) => requireOneLembaga(sesi.kantor, semua, teks)) as [
    LembagaView,
    LembagaView,
  ];
  const [nama, dengan] = [knownSpelling(satu, ketik1), knownSpelling(dua, ketik2)];
  await recordKantorAct(
    sesi,
    'lembaga samakan',
    { ...opsi, nama: ketik1, dengan: ketik2 },
    answerLembagaNamed(sesi, opsi, () => nama),
    () => {
      const pengenal = lembagaIdentifier(sesi.kantor);
      if (pengenal(nama) === pengenal(dengan)) {
        throw new Failure('SUDAH_TERISI', `${nama} dan ${dengan} sudah satu lembaga.`, [`pks lembaga "${nama}"`]);
      }
      return {
        kejadian: [{ jenis: 'LembagaDisamakan', nama, dengan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${nama} dan ${dengan} kini satu lembaga\n  Bila keliru: pks lembaga pisahkan "${nama}" "${dengan}"`,
        peringatan: differentKinds(satu, dua),
      };
    },
  );
}

const differentKinds = (satu: LembagaView, dua: LembagaView): readonly string[] =>
  satu.jenis.some((j) => dua.jenis.includes(j))
    ? []
    : [
        `Jenis keduanya berbeda: ${satu.nama} ${satu.jenis.join(', ')}, ${dua.nama} ${dua.jenis.join(', ')}; periksa lagi.`,
      ];

async function runPisahkan(env: Env, nama: string, dengan: string | undefined, opsi: SamakanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua } = await allLembaga(sesi);
  let dipisah = nama;
  const diketik = { ...opsi, nama, ...(dengan !== undefined && { dengan }) };
  await recordKantorAct(
    sesi,
    'lembaga pisahkan',
    diketik,
    answerLembagaNamed(sesi, opsi, () => dipisah),
    () => {
      const pasangan = requireDeclaration(sesi.kantor, semua, nama, dengan);
      dipisah = pasangan.nama;
      return {
        kejadian: [{ jenis: 'LembagaDipisahkan', ...pasangan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${pasangan.nama} dan ${pasangan.dengan} bukan lagi satu lembaga`,
      };
    },
  );
}
