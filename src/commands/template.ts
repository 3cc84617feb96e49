/** `pks template`: the Word files documents are made from. The office copies one by one what it wants to edit. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { NASKAH } from '../naskah/naskah.ts';
import { jawab } from '../sesi/jawab.ts';
import { sekali } from '../sesi/kunci-berkas.ts';
import { type Opsi, type OpsiTulis, peringatanCoba, perintah, perintahTulis, salahSatuDari } from '../sesi/opsi.ts';
import { periksaTemplat, yangDiperiksa } from '../sesi/periksa-templat.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { isiYangKurang } from '../sesi/tanya-kurang.ts';
import { bacaTemplat, jalurTemplat, namaiTemplat, naskahBernama, templatKiriman } from '../sesi/templat.ts';
import { gaya } from '../terminal/gaya.ts';
import { tabel } from '../terminal/tabel.ts';

export const templateCommand = (env: Env, ringkas: string): Command =>
  perintah('template', ringkas)
    .argument('[apa]', 'daftar')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks template daftar\n  $ pks template salin pks\n  $ pks template periksa pks-baru.docx',
    )
    .action((apa: string | undefined, opsi: Opsi) => daftar(env, apa, opsi))
    .addCommand(
      perintahTulis('salin', 'salin templat bawaan ke register, agar disunting di Word')
        .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
        .action((naskah: string | undefined, _, c: Command) => salin(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      perintah('isian', 'isian yang dikenal sebuah naskah: arti dan contohnya')
        .argument('<naskah>', NASKAH.map((n) => n.kode).join(' | '))
        .action((naskah: string, _, c: Command) => isian(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      perintah('periksa', 'periksa templat yang berlaku, atau sebuah berkas sebelum dipakai')
        .argument('[berkas]', 'berkas .docx, atau nama naskah; tanpa ini semua templat')
        .option('--naskah <kode>', 'naskah berkas itu, bila namanya tidak menyebutnya')
        .action((berkas: string | undefined, _, c: Command) => periksa(env, berkas, c.optsWithGlobals())),
    );

const SALIN = { nama: 'template salin', apa: 'Penyalinan templat' };

const tanyaNaskah = (ask: Ask): Promise<string> =>
  ask.pilih(
    'Templat yang mana',
    NASKAH.map((n) => ({ nilai: n.kode, nama: n.judul })),
  );

async function daftar(env: Env, apa: string | undefined, opsi: Opsi): Promise<void> {
  if (apa !== undefined) salahSatuDari('template', ['daftar', 'isian', 'salin', 'periksa'], apa);
  const sesi = await bukaSesi(env, opsi);
  const perender = await env.perender();
  const data = await Promise.all(
    NASKAH.map(async ({ kode, judul }) => {
      const templat = await bacaTemplat(sesi, sesi.register, kode);
      return {
        naskah: kode,
        judul,
        asal: templat.asal,
        isian: await namaiTemplat(kode, templat, () => perender.isianTemplat(templat.isi)),
      };
    }),
  );
  jawab(env, opsi, {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => {
      const kolom = [
        { judul: 'NASKAH' },
        { judul: 'JUDUL', lentur: true as const },
        { judul: 'ASAL' },
        { judul: 'ISIAN', kanan: true },
      ];
      const baris = d.map((t) => [
        t.naskah,
        t.judul,
        t.asal === 'kantor' ? 'milik kantor' : 'bawaan',
        String(t.isian.length),
      ]);
      return [tabel(kolom, baris, gaya(env).lebar), '', 'Sunting sendiri: pks template salin'].join('\n');
    },
  });
}

async function isian(env: Env, kode: string, opsi: Opsi): Promise<void> {
  const naskah = naskahBernama(kode);
  const data = [
    ...Object.entries(naskah.teks).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: i.contoh })),
    ...Object.entries(naskah.baris).flatMap(([nama, i]) =>
      Object.entries(i.kolom).map(([kolom, arti]) => ({
        isian: `{{${nama}.${kolom}}}`,
        arti: `${i.arti}: ${arti}`,
        contoh: '',
      })),
    ),
    ...Object.entries(naskah.bila).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: '' })),
  ];
  jawab(env, opsi, {
    skema: 'isian',
    dasar: { naskah: naskah.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) =>
      tabel(
        [{ judul: 'ISIAN' }, { judul: 'ARTI', lentur: true }, { judul: 'CONTOH', lentur: true }],
        d.map((i) => [i.isian, i.arti, i.contoh]),
        gaya(env).lebar,
      ),
  });
}

type OpsiPeriksa = Opsi & Readonly<{ naskah?: string }>;

/** A file that is not in use yet is checked as it would be used. @throws Galat TEMPLAT_SALAH, the one of the first that is faulty */
async function periksa(env: Env, apa: string | undefined, opsi: OpsiPeriksa): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const daftar = await yangDiperiksa(sesi, apa, opsi.naskah);
  for (const satu of daftar) await periksaTemplat(sesi, satu);
  const data = daftar.map(({ naskah, templat, berkas }) => ({ naskah: naskah.kode, berkas, asal: templat.asal }));
  jawab(env, opsi, {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => d.map((t) => `✓ ${t.naskah}: ${t.berkas} baik`).join('\n'),
    singkat: '',
  });
}

async function salin(env: Env, kode: string | undefined, diketik: OpsiTulis): Promise<void> {
  const { naskah: dipilih, ...opsi } = await isiYangKurang(env, { ...diketik, naskah: kode }, SALIN, [
    { kunci: 'naskah', flag: 'NASKAH', tanya: tanyaNaskah },
  ]);
  const naskah = naskahBernama(dipilih ?? '');
  const sesi = await bukaSesi(env, opsi);
  await sekali(env, sesi.register.folder, 'template salin', { ...opsi, naskah: kode }, () =>
    satuSalinan(sesi, naskah.kode, opsi),
  );
}

async function satuSalinan(sesi: Sesi, kode: string, opsi: OpsiTulis) {
  const jalur = jalurTemplat(kode);
  const isi = await templatKiriman(sesi, kode);
  if (!opsi.coba) await sesi.register.simpanMilikKantor(jalur, isi); // copied before, not edited since: as good
  const data = {
    naskah: kode,
    berkas: sesi.env.tempat.gabung(sesi.register.folder, jalur),
    coba: opsi.coba ?? false,
  };
  const jawaban = {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: peringatanCoba(opsi),
    teks: (d: typeof data) => `✓ Disalin ke ${d.berkas}\n  Sunting di Word, lalu: pks template periksa ${d.naskah}`,
    singkat: data.berkas,
  };
  return { jawaban, berkas: data.berkas };
}
