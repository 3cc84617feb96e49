/** `pks new`: register an incoming letter (SOP row 1). A letter is never lost: what is missing is named, not demanded. */
import { type Command, Option } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { namaButirKurang, saranButir } from '../permohonan/butir.ts';
import { decide } from '../permohonan/decide.ts';
import { peringatanDilindungi } from '../permohonan/isi.ts';
import type { Aturan, Perintah } from '../permohonan/perintah.ts';
import { JENIS_LEMBAGA, kunciSurat, type Pelaku, permohonanBaru } from '../permohonan/permohonan.ts';
import type { BerkasBaru } from '../register/register.ts';
import {
  denganIsian,
  type Isian,
  lembagaDari,
  lembagaKosong,
  permohonanDari,
  permohonanKosong,
} from '../sesi/isian.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import { kodeDokumen, kodePeran } from '../sesi/kode.ts';
import { denganKunci } from '../sesi/kunci.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { tawarkanLengkapi } from '../sesi/lengkapi-tanya.ts';
import {
  bilaBolehTanya,
  denganYa,
  kumpulkan,
  type OpsiTulis,
  perintahTulis,
  salahSatuDari,
  wajibAda,
} from '../sesi/opsi.ts';
import { bawaPerpanjangan, tautkan } from '../sesi/perpanjangan.ts';
import { bukaSesi, hariLampau, peringatanDekrit, type Sesi } from '../sesi/sesi.ts';
import { tanyaSurat } from '../sesi/tanya-surat.ts';
import { langkahAwal, pilihanSyarat, type Sop } from '../sop/sop.ts';
import { jatuhTempo } from '../waktu/jatuh-tempo.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';

export type OpsiNew = OpsiTulis &
  Isian &
  Readonly<{
    nomorSurat?: string;
    tanggalSurat?: string;
    diterima?: string;
    hal?: string;
    berkas?: string;
    data?: string;
    ada?: readonly string[];
    lengkap?: boolean;
    catatan?: string;
    sebagai?: string;
    oleh?: string;
    perpanjanganDari?: string;
  }>;

export const newCommand = (env: Env, ringkas: string): Command =>
  denganYa(
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
    ),
  )
    .option('--ada <dokumen>', 'kelengkapan langkah 1 yang ada (boleh diulang)', kumpulkan)
    .option('--lengkap', 'semua kelengkapan langkah 1 ada')
    .option('--catatan <teks>', 'catatan')
    .option('--perpanjangan-dari <pks>', 'PKS yang diperpanjang: nomor kasus atau nomor PKS; datanya dibawa')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--oleh <nama>', 'siapa yang menerima, bila bukan yang mengetik')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks new --lembaga "RSUD Contoh" --jenis rsud-blud --nomor-surat 445/1182/2026 \\\n      --tanggal-surat "12 Agt" --hal "Permohonan hak akses" --lengkap',
    )
    .action((isian: OpsiNew) => newKasus(env, isian));

export async function newKasus(env: Env, dariPerintah: OpsiNew): Promise<void> {
  const sesi = await bukaSesi(env, dariPerintah);
  const diketik = await bawaPerpanjangan(sesi, dariPerintah);
  const sop = await sesi.sop();
  const bertanya = bilaBolehTanya(env, diketik);
  penerima(sesi, sop, diketik, diterimaPada(sesi, diketik)); // a name nobody bears is said before a question
  const opsi = bertanya ? await tanyaSurat(sesi, sop, await env.ask(), diketik) : diketik;
  wajibAda('Surat', kurangFlag(opsi), 'pks new --help');

  const { perintah, berkas } = await susunPerintah(sesi, sop, opsi);
  const permintaan = sidikPermintaan(sesi, 'new', opsi);
  const aturan = await sesi.aturan('', sop);
  const putuskan = (id: string, agenda: number) =>
    decide({ ...aturan, id }, permohonanBaru, { ...perintah, agenda: { nomor: agenda, tahun: perintah.agenda.tahun } });
  putuskan('<kasus>', 0); // every rule speaks before a number is claimed
  await tolakSuratGanda(sesi, perintah, opsi, bertanya);

  const tahun = perintah.agenda.tahun;
  if (opsi.coba) {
    const nomor = await sesi.register.nomorBerikut(tahun);
    return jawabKasus(sesi, opsi, sop, {
      id: nomor.id,
      kejadian: putuskan(nomor.id, nomor.agenda),
      coba: true,
      peringatan: [],
    });
  }
  const hasil = await denganKunci(env, opsi, (kunci) =>
    sesi.register.terima({ tahun, kunci, permintaan, susun: ({ id, agenda }) => putuskan(id, agenda), berkas }),
  );
  const baru = hasil.berkas.tindakan[hasil.v - 1];
  const peringatan = [
    ...hasil.peringatan,
    ...(await tautkan(sesi, hasil.berkas, opsi)),
    ...peringatanSurat(sesi, sop, aturan, hasil.berkas.id, perintah, opsi),
  ];
  jawabKasus(sesi, opsi, sop, { berkas: hasil.berkas, kejadian: baru?.kejadian ?? [], coba: false, peringatan });
  if (bertanya && hasil.baru) await tawarkanLengkapi(sesi, hasil.berkas, opsi);
}

const kurangFlag = (o: OpsiNew): readonly string[] =>
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

type Terima = Extract<Perintah, { jenis: 'Terima' }>;

async function susunPerintah(
  sesi: Sesi,
  sop: Sop,
  o: OpsiNew,
): Promise<{ perintah: Terima; berkas: readonly BerkasBaru[] }> {
  const pada = diterimaPada(sesi, o);
  const lampiran = o.berkas === undefined ? [] : [await lampiranBaru(sesi, suratAwal(sop), o.berkas)];
  const perintah: Terima = {
    jenis: 'Terima',
    pada,
    dicatat: sesi.saat,
    oleh: penerima(sesi, sop, o, pada),
    lembaga: { ...lembagaKosong, nama: '', jenis: 'opd', ...lembagaDari(o) },
    surat: {
      nomor: o.nomorSurat?.trim() ?? '',
      tanggal: hariLampau(sesi, o.tanggalSurat ?? ''),
      hal: o.hal?.trim() ?? '',
    },
    agenda: { nomor: 0, tahun: Number(pada.slice(0, 4)) },
    data: salahSatuDari('--data', ['individu', 'agregat'], o.data ?? 'individu'),
    permohonan: { ...permohonanKosong, ...permohonanDari(o) },
    ada: o.lengkap ? 'lengkap' : (o.ada ?? []).map((kode) => kodeDokumen(sop, '--ada', kode)),
    lampiran: lampiran.map((l) => l.lampiran),
    catatan: o.catatan?.trim() ?? null,
    ...(o.perpanjanganDari !== undefined && { perpanjanganDari: o.perpanjanganDari }),
  };
  return { perintah, berkas: lampiran.map((l) => l.berkas) };
}

const diterimaPada = (sesi: Sesi, { diterima }: OpsiNew): string =>
  diterima === undefined ? sesi.saat : sesi.lampau(diterima);

/** Who receives the letter: the first step of the SOP. */
const penerima = (sesi: Sesi, sop: Sop, { sebagai, oleh }: OpsiNew, pada: string): Pelaku =>
  sesi.pelaku(sebagai === undefined ? langkahAwal(sop).pelaksana : kodePeran(sop, '--sebagai', sebagai), oleh, {
    pada,
    sebagai: sebagai !== undefined,
  });

/** What a scan given with the letter is: the first document the first step requires. */
function suratAwal(sop: Sop): string {
  const syarat = langkahAwal(sop).kelengkapan[0];
  return typeof syarat === 'string' ? syarat : (syarat?.salahSatu[0] ?? '');
}

/** The same sender, number and date again: only with a yes. A repeat of the same request is none. */
async function tolakSuratGanda(sesi: Sesi, perintah: Terima, o: OpsiNew, bertanya: boolean): Promise<void> {
  if (o.ya) return;
  const sama = await sesi.register.suratSama(kunciSurat(perintah.lembaga.nama, perintah.surat));
  if (sama.length === 0) return;
  for (const id of sama) {
    const pertama = (await sesi.register.baca(id)).tindakan[0];
    if (o.kunci !== undefined && pertama?.kunci === o.kunci) return; // the register judges a key it knows
  }
  const pesan = `Surat ${perintah.surat.nomor} dari ${perintah.lembaga.nama} bertanggal ${tulisTanggalSurat(perintah.surat.tanggal)} sudah tercatat sebagai ${sama.join(', ')}.`;
  if (bertanya && (await (await sesi.env.ask()).yakin(`${pesan} Catat juga?`, false))) return;
  throw new Galat('SURAT_GANDA', pesan, [`pks show ${sama[0]}`, 'Bila memang surat lain: ulangi dengan --ya'], {
    kasus: sama,
  });
}

/** Papers that the first step does not ask for. */
function adaNyasar(sop: Sop, ada: Terima['ada']): readonly string[] {
  const diminta = langkahAwal(sop).kelengkapan.flatMap(pilihanSyarat);
  const nyasar = ada === 'lengkap' ? [] : ada.filter((kode) => !diminta.includes(kode));
  return nyasar.length > 0 ? [`Tidak diminta langkah pertama, jadi tidak dicatat: ${nyasar.join(', ')}.`] : [];
}

/** What the clerk should know now; nothing of it stops the letter. */
function peringatanSurat(sesi: Sesi, sop: Sop, aturan: Aturan, id: string, p: Terima, o: OpsiNew): readonly string[] {
  const diterima = hariDari(p.pada);
  const akhir = jatuhTempo(sesi.kalender, diterima, Math.max(...sop.langkah.map((l) => l.hBerlaku)));
  const dekrit = peringatanDekrit(sesi.kalender, diterima, akhir);
  if (p.data === 'agregat') {
    return [
      ...dekrit,
      'Permohonan data agregat tidak memerlukan PKS: kasus dialihkan dan surat dijawab dengan surat biasa.',
    ];
  }
  const butir = namaButirKurang(p.permohonan);
  const menuntut = sop.langkah.find((l) => l.enamButir);
  return [
    ...dekrit,
    ...(p.surat.tanggal > diterima
      ? [
          `Tanggal surat (${tulisTanggalSurat(p.surat.tanggal)}) sesudah tanggal diterima (${tulisTanggalSurat(diterima)}); periksa lagi.`,
        ]
      : []),
    ...(butir.length > 0 && !bilaBolehTanya(sesi.env, o)
      ? [
          `Butir belum ada: ${butir.join(', ')}. Langkah ${menuntut?.no ?? '-'} akan menagihnya: ${saranButir(id, p.permohonan)}`,
        ]
      : []),
    ...peringatanDilindungi(aturan, p.permohonan.elemen),
    ...adaNyasar(sop, p.ada),
  ];
}
