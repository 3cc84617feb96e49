/** `pks new`: register an incoming letter (SOP row 1). A letter is never lost: what is missing is named, not demanded. */
import { type Command, Option } from 'commander';
import type { Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import { permohonanBaru } from '../permohonan/evolve.ts';
import { JENIS_LEMBAGA } from '../permohonan/permohonan.ts';
import { denganIsian } from '../sesi/isian.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import { pastikan } from '../sesi/kepastian.ts';
import { perpanjanganGanda } from '../sesi/kerja-sama-ganda.ts';
import { denganKunci } from '../sesi/kunci.ts';
import { tawarkanLengkapi } from '../sesi/lengkapi-tanya.ts';
import { bilaBolehTanya, kumpulkan, perintahTulis, siapaYang, wajibAda } from '../sesi/opsi.ts';
import { bawaPerpanjangan, tautkan } from '../sesi/perpanjangan.ts';
import { pindaianSama } from '../sesi/pindaian-sama.ts';
import { bukaSesi } from '../sesi/sesi.ts';
import { diterimaPada, type OpsiSurat, penerima, peringatanSurat, perintahSurat } from '../sesi/surat-baru.ts';
import { suratGanda } from '../sesi/surat-ganda.ts';
import { tanyaSurat } from '../sesi/tanya-surat.ts';

export const newCommand = (env: Env, ringkas: string): Command =>
  denganIsian(
    perintahTulis('new', ringkas)
      .option('--lembaga <teks>', 'nama lembaga pemohon')
      .option('--jenis <kode>', `jenis lembaga: ${JENIS_LEMBAGA.join(' | ')}`)
      .option('--nomor-surat <teks>', 'nomor surat permohonan')
      .option('--tanggal-surat <tgl>', 'tanggal surat permohonan')
      .option('--diterima <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang)')
      .option('--hal <teks>', 'hal surat')
      .option('--berkas <file>', 'pindaian surat permohonan; disalin ke kasus')
      .addOption(new Option('--data <jenis>', 'individu, atau agregat (tidak memerlukan PKS)').default('individu')),
  )
    .option('--ada <dokumen>', 'kelengkapan langkah 1 yang ada (boleh diulang)', kumpulkan)
    .option('--lengkap', 'semua kelengkapan langkah 1 ada')
    .option('--catatan <teks>', 'catatan')
    .option('--perpanjangan-dari <pks>', 'PKS yang diperpanjang: nomor kasus atau nomor PKS; datanya dibawa')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option(...siapaYang('menerima'))
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks new --lembaga "RSUD Contoh" --jenis rsud-blud --nomor-surat 445/1182/2026 \\\n      --tanggal-surat "12 Agt" --hal "Permohonan hak akses" --lengkap',
    )
    .action((isian: OpsiSurat) => newKasus(env, isian));

export async function newKasus(env: Env, dariPerintah: OpsiSurat): Promise<void> {
  const sesi = await bukaSesi(env, dariPerintah);
  const diketik = await bawaPerpanjangan(sesi, dariPerintah);
  const sop = await sesi.sop();
  const bertanya = bilaBolehTanya(env, diketik);
  penerima(sesi, sop, diketik, diterimaPada(sesi, diketik)); // a name nobody bears is said before a question
  const opsi = bertanya ? await tanyaSurat(sesi, sop, await env.ask(), diketik) : diketik;
  wajibAda('Surat', kurangFlag(opsi), 'pks new --help');

  const { perintah, berkas } = await perintahSurat(sesi, sop, opsi);
  const permintaan = sidikPermintaan(sesi, 'new', opsi);
  const aturan = await sesi.aturan('', sop);
  const putuskan = (id: string, agenda: number) =>
    decide({ ...aturan, id }, permohonanBaru, { ...perintah, agenda: { nomor: agenda, tahun: perintah.agenda.tahun } });
  putuskan('<kasus>', 0); // every rule speaks before a number is claimed
  const ganda = await suratGanda(sesi, perintah, opsi);
  const perpanjangan = await perpanjanganGanda(sesi, opsi);
  const dijawab = [...(await pastikan(env, opsi, [...ganda.ragu, ...perpanjangan])), ...ganda.peringatan];
  const pindaian = (selain: string | null) => pindaianSama(sesi, selain, perintah.lembaga.nama, berkas);

  const tahun = perintah.agenda.tahun;
  if (opsi.coba) {
    const nomor = await sesi.register.nomorBerikut(tahun);
    return jawabKasus(sesi, opsi, sop, {
      id: nomor.id,
      kejadian: putuskan(nomor.id, nomor.agenda),
      coba: true,
      peringatan: [...dijawab, ...(await pindaian(null))],
    });
  }
  const hasil = await denganKunci(env, opsi, (kunci) =>
    sesi.register.terima({ tahun, kunci, permintaan, susun: ({ id, agenda }) => putuskan(id, agenda), berkas }),
  );
  const baru = hasil.berkas.tindakan[hasil.v - 1];
  const peringatan = [
    ...hasil.peringatan,
    ...dijawab,
    ...(await pindaian(hasil.berkas.id)),
    ...(await tautkan(sesi, hasil.berkas, opsi, { gandaDitanya: perpanjangan.length > 0 })),
    ...peringatanSurat(sesi, sop, aturan, hasil.berkas.id, perintah, opsi),
  ];
  jawabKasus(sesi, opsi, sop, { berkas: hasil.berkas, kejadian: baru?.kejadian ?? [], coba: false, peringatan });
  if (bertanya && hasil.baru) await tawarkanLengkapi(sesi, hasil.berkas, opsi);
}

const kurangFlag = (o: OpsiSurat): readonly string[] =>
  (
    [
      ['--lembaga', o.lembaga],
      ['--jenis', o.jenis],
      ['--nomor-surat', o.nomorSurat],
      ['--tanggal-surat', o.tanggalSurat],
      ['--hal', o.hal],
    ] as const
  )
    .filter(([, nilai]) => nilai === undefined || nilai.trim() === '')
    .map(([flag]) => flag);
