/** `pks lembaga`: institutions as the register knows them, by all their spellings; two names declared one, or no longer. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { pengenalLembaga, rantaiNama } from '../kantor/lembaga.ts';
import type { LembagaDilihat } from '../permohonan/lihat-lembaga.ts';
import { type TampilKantor, tindakKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { dinyatakan } from '../sesi/lembaga-disamakan.ts';
import { ejaanDikenal, satuLembaga, semuaLembaga } from '../sesi/nama-lembaga.ts';
import { type Opsi, type OpsiTulis, perintah, perintahTulis } from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilLembaga, tampilSemuaLembaga } from '../terminal/lembaga.ts';

type OpsiSamakan = OpsiTulis & Readonly<{ alasan?: string }>;

export const lembagaCommand = (env: Env, ringkas: string): Command =>
  perintah('lembaga', ringkas)
    .argument('[nama]', 'satu lembaga; sebagian namanya cukup')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks lembaga rsud\n  $ pks lembaga samakan "RSUD Lama" "RSUD Contoh" --alasan "berganti nama"',
    )
    .action((nama: string | undefined, opsi: Opsi) => lembaga(env, nama, opsi))
    .addCommand(
      perintahTulis('samakan', 'nyatakan dua nama satu lembaga')
        .argument('<nama>', 'satu namanya')
        .argument('<dengan>', 'nama yang lain')
        .option('--alasan <teks>', 'mengapa')
        .action((nama: string, dengan: string, _, c: Command) => samakan(env, nama, dengan, c.optsWithGlobals())),
    )
    .addCommand(
      perintahTulis('pisahkan', 'cabut pernyataan bahwa dua nama satu lembaga')
        .argument('<nama>', 'satu namanya')
        .argument('[dengan]', 'nama yang lain; tidak perlu bila hanya satu')
        .option('--alasan <teks>', 'mengapa')
        .action((nama: string, dengan: string | undefined, _, c: Command) =>
          pisahkan(env, nama, dengan, c.optsWithGlobals()),
        ),
    );

export async function lembaga(env: Env, nama: string | undefined, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { lembaga: semua, peringatan } = await semuaLembaga(sesi);
  if (nama !== undefined) return tampilkan(sesi, opsi, satuLembaga(sesi.kantor, semua, nama))(sesi.kantor, peringatan);
  const data = semua.map(({ ejaan, kasus, kerjaSama, ...satu }) => ({
    ...satu,
    ejaan: ejaan.map((e) => e.nama),
    kasus: kasus.length,
    kerjaSama: kerjaSama.length,
    terakhir: kasus[0]?.id ?? null,
  }));
  jawab(env, opsi, {
    skema: 'lembaga',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { jumlah: data.length },
    peringatan,
    teks: (d) => tampilSemuaLembaga(d, gaya(env)),
    singkat: data.map((l) => l.nama).join('\n'),
  });
}

/** One institution, as the office now has it. */
const tampilkan =
  (sesi: Sesi, opsi: OpsiTulis, satu: LembagaDilihat): TampilKantor =>
  (kantor, peringatan = [], kabar) => {
    const disamakan = rantaiNama(kantor, satu.nama);
    jawab(sesi.env, opsi, {
      skema: 'lembaga',
      dasar: { ...sesi.dasar, per: sesi.hariIni },
      data: { ...satu, disamakan },
      ringkas: { kasus: satu.kasus.length, aktif: satu.aktif, kerjaSama: satu.kerjaSama.length, berlaku: satu.berlaku },
      peringatan,
      teks: (d) => kabar ?? tampilLembaga(d, gaya(sesi.env)),
      singkat: kabar ?? satu.nama,
    });
  };

/** The institution of that name, with the declarations as they stand after the act. */
const tampil =
  (sesi: Sesi, opsi: OpsiTulis, nama: () => string): TampilKantor =>
  async (kantor, ...lain) => {
    const { lembaga: semua } = await semuaLembaga({ ...sesi, kantor });
    return tampilkan(sesi, opsi, satuLembaga(kantor, semua, nama()))(kantor, ...lain);
  };

async function samakan(env: Env, ketik1: string, ketik2: string, opsi: OpsiSamakan): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { lembaga: semua } = await semuaLembaga(sesi);
  const [satu, dua] = [ketik1, ketik2].map((teks) => satuLembaga(sesi.kantor, semua, teks)) as [
    LembagaDilihat,
    LembagaDilihat,
  ];
  const [nama, dengan] = [ejaanDikenal(satu, ketik1), ejaanDikenal(dua, ketik2)];
  await tindakKantor(
    sesi,
    'lembaga samakan',
    { ...opsi, nama: ketik1, dengan: ketik2 },
    tampil(sesi, opsi, () => nama),
    () => {
      const pengenal = pengenalLembaga(sesi.kantor);
      if (pengenal(nama) === pengenal(dengan)) {
        throw new Galat('SUDAH_TERISI', `${nama} dan ${dengan} sudah satu lembaga.`, [`pks lembaga "${nama}"`]);
      }
      return {
        kejadian: [{ jenis: 'LembagaDisamakan', nama, dengan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${nama} dan ${dengan} kini satu lembaga\n  Bila keliru: pks lembaga pisahkan "${nama}" "${dengan}"`,
        peringatan: jenisBeda(satu, dua),
      };
    },
  );
}

const jenisBeda = (satu: LembagaDilihat, dua: LembagaDilihat): readonly string[] =>
  satu.jenis.some((j) => dua.jenis.includes(j))
    ? []
    : [
        `Jenis keduanya berbeda: ${satu.nama} ${satu.jenis.join(', ')}, ${dua.nama} ${dua.jenis.join(', ')}; periksa lagi.`,
      ];

async function pisahkan(env: Env, nama: string, dengan: string | undefined, opsi: OpsiSamakan): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { lembaga: semua } = await semuaLembaga(sesi);
  let dipisah = nama;
  const diketik = { ...opsi, nama, ...(dengan !== undefined && { dengan }) };
  await tindakKantor(
    sesi,
    'lembaga pisahkan',
    diketik,
    tampil(sesi, opsi, () => dipisah),
    () => {
      const pasangan = dinyatakan(sesi.kantor, semua, nama, dengan);
      dipisah = pasangan.nama;
      return {
        kejadian: [{ jenis: 'LembagaDipisahkan', ...pasangan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${pasangan.nama} dan ${pasangan.dengan} bukan lagi satu lembaga`,
      };
    },
  );
}
