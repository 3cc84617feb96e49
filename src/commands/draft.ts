/** `pks draft`: render a document of a case from its .docx template. Kept in the case, versioned, fingerprinted, recorded. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { type BahanNaskah, NASKAH, type Naskah } from '../naskah/naskah.ts';
import { SEBUTAN, sebutanKepala } from '../naskah/pejabat.ts';
import { pastikanWaktunya, susun } from '../naskah/susun.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { decide } from '../permohonan/decide.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import { bahanNaskah } from '../sesi/bahan.ts';
import { jawab } from '../sesi/jawab.ts';
import { bacaKasus, catat, type KasusTerbuka, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { bilaBolehTanya, type OpsiTulis, perintahTulis } from '../sesi/opsi.ts';
import { kemasNaskah } from '../sesi/paket.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { bacaTemplat, namaiTemplat, naskahBernama, pastikanSyarat, type Templat } from '../sesi/templat.ts';
import { tolakDiRegister } from '../sesi/tujuan.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilDaftarNaskah, tampilNaskah } from '../terminal/naskah.ts';

type OpsiDraft = OpsiTulis &
  Readonly<{ ke?: string; timpa?: boolean; izinkanKosong?: boolean; daftar?: boolean; oleh?: string; versi?: string }>;

export const draftCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('draft', ringkas)
    .argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014')
    .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
    .option('--ke <file|dir>', 'tulis juga salinannya di sini')
    .option('--timpa', 'salinan boleh menimpa berkas yang sudah ada')
    .option('--izinkan-kosong', 'buat juga bila ada isian yang belum ada: tercetak [BELUM DIISI]')
    .option('--daftar', 'tunjukkan naskah yang dapat dibuat')
    .option('--oleh <nama>', 'siapa yang menyusun, bila bukan yang mengetik')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini')
    .addHelpText('after', '\nContoh:\n  $ pks draft 14 --daftar\n  $ pks draft 14 surat-kemendagri --ke ~/Dokumen')
    .action((kasus: string, naskah: string | undefined, opsi: OpsiDraft) => draft(env, kasus, naskah, opsi));

export async function draft(env: Env, teks: string, kode: string | undefined, opsi: OpsiDraft): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const kasus = await bacaKasus(sesi, teks);
  if (opsi.daftar) return daftarNaskah(sesi, kasus, opsi);
  const { berkas, aturan } = kasus;
  const naskah = kode === undefined ? await pilihNaskah(sesi, kasus, opsi) : naskahBernama(kode);
  const permintaan = sidikPermintaan(sesi, `draft ${berkas.id}`, { ...opsi, naskah: naskah.kode });
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  const sebelumnya = lama?.kejadian.find((k) => k.jenis === 'Dikonsep');
  if (sebelumnya?.jenis === 'Dikonsep') {
    return jawabNaskah(sesi, kasus, naskah, opsi, {
      ...sebelumnya,
      isian: {},
      salinan: await salinUlang(sesi, berkas.id, sebelumnya, opsi),
      peringatan: lama?.peringatan ?? [],
    });
  }
  pastikanVersi(berkas, opsi.versi);

  const templat = await bacaTemplat(sesi, sesi.register, naskah.kode);
  const dari = bahan(sesi, kasus, naskah);
  pastikanWaktunya(naskah, dari);
  const { isian, kosong, peringatan } = susun(naskah, dari, {
    izinkanKosong: opsi.izinkanKosong ?? false,
  });
  const perender = await env.perender();
  const { dokumen, syarat } = await namaiTemplat(naskah.kode, templat, async () => {
    const dokumen = await perender.render(templat.isi, isian, naskah);
    return { dokumen, syarat: pastikanSyarat(naskah.kode, perender.teksDokumen(dokumen), opsi.izinkanKosong ?? false) };
  });
  const { isi, akhiran } = await kemasNaskah(sesi, naskah, dari, dokumen);
  const versi =
    1 + Math.max(0, ...berkas.permohonan.naskah.filter((n) => n.naskah === naskah.kode).map((n) => n.versi));
  const sidik = env.sidik(isi);
  const nama = `naskah/${naskah.kode}-v${versi}-${sidik.slice(0, 8)}${akhiran}`;
  const tujuan = tujuanSalinan(sesi, `${berkas.id}-${naskah.kode}-v${versi}${akhiran}`, opsi.timpa ?? false, opsi);

  const kejadian = decide(aturan, berkas.permohonan, {
    jenis: 'Konsep',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(kasus.peran, opsi.oleh),
    naskah: naskah.kode,
    versi,
    berkas: nama,
    sidik,
    ukuran: isi.length,
    templat: env.sidik(templat.isi),
    kosong,
  });
  const hasil = await catat(sesi, berkas, kejadian, opsi, permintaan, [{ nama, isi }]);
  if (tujuan !== null && !hasil.coba) await env.tempat.tulis(tujuan, isi, opsi.timpa ?? false);
  jawabNaskah(sesi, kasus, naskah, opsi, {
    berkas: nama,
    versi,
    sidik,
    kosong,
    isian: isian.teks,
    salinan: tujuan,
    peringatan: [
      ...hasil.peringatan,
      ...peringatan,
      ...(kosong.length > 0 ? [] : syarat), // what is empty was named already
      ...(await sebutanHilang(sesi, naskah, dari, templat)),
      ...(hasil.coba ? ['Ini hanya coba: tidak ada yang disimpan.'] : []),
    ],
  });
}

/** Where `--ke` puts the copy, or null without it. @throws Galat BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH inside the register */
function tujuanSalinan(sesi: Sesi, nama: string, timpa: boolean, { ke }: OpsiDraft): string | null {
  if (ke === undefined) return null;
  const tujuan = sesi.env.tempat.tujuan(ke, nama, timpa);
  tolakDiRegister(sesi.env, sesi.register, tujuan, '--ke FOLDER-LAIN');
  return tujuan;
}

/** A repeat finishes what was interrupted: the copy is written if it is not there yet. */
async function salinUlang(
  sesi: Sesi,
  id: string,
  lama: Readonly<{ berkas: string; naskah: string; versi: number }>,
  opsi: OpsiDraft,
): Promise<string | null> {
  const { tempat } = sesi.env;
  const akhiran = /\.[a-z]+$/.exec(lama.berkas)?.[0] ?? '';
  const tujuan = tujuanSalinan(sesi, `${id}-${lama.naskah}-v${lama.versi}${akhiran}`, true, opsi);
  if (tujuan !== null && !(await tempat.ada(tujuan)))
    await tempat.tulis(tujuan, await sesi.register.isiBerkas(id, lama.berkas), false);
  return tujuan;
}

const bahan = (sesi: Sesi, { berkas, sop, aturan }: KasusTerbuka, naskah: Naskah): BahanNaskah =>
  bahanNaskah(sesi, berkas, sop, naskah, (kode) => aturan.elemen.get(kode)?.nama ?? kode);

/** A deputy's name under "Kepala" alone would be untrue: an office's own template may not know the word yet. */
async function sebutanHilang(sesi: Sesi, naskah: Naskah, b: BahanNaskah, { isi }: Templat): Promise<readonly string[]> {
  const sebutan = sebutanKepala(b);
  const [kunci] = Object.keys(SEBUTAN);
  if (kunci === undefined || !(kunci in naskah.teks) || sebutanKepala({}) === sebutan) return [];
  if ((await sesi.env.perender()).isianTemplat(isi).includes(kunci)) return [];
  return [
    `Templat kantor belum memuat {{${kunci}}}: "${sebutan}" tidak tercetak. Ganti kata Kepala di blok tanda tangan.`,
  ];
}

type HasilNaskah = Readonly<{
  berkas: string;
  versi: number;
  sidik: string;
  kosong: readonly string[];
  isian: Readonly<Record<string, string>>;
  salinan: string | null;
  peringatan: readonly string[];
}>;

function jawabNaskah(sesi: Sesi, { berkas, sop }: KasusTerbuka, naskah: Naskah, opsi: OpsiDraft, h: HasilNaskah): void {
  const jalur = `kasus/${berkas.id}/${h.berkas}`;
  const konsep = !disetujui(sop.naskah[naskah.kode], yangBerlaku(berkas.tindakan));
  jawab(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: {
      berkas: sesi.env.tempat.gabung(sesi.register.folder, jalur),
      naskah: naskah.kode,
      versi: h.versi,
      sha256: h.sidik,
      isian: h.isian,
      kosong: h.kosong,
      konsep,
      salinan: h.salinan,
    },
    ringkas: {},
    peringatan: h.peringatan,
    teks: (d) => tampilNaskah(d, naskah.judul, gaya(sesi.env)),
    singkat: h.salinan ?? sesi.env.tempat.gabung(sesi.register.folder, jalur),
  });
}

/** Without a name: what the waiting step makes; else the person chooses among what makes sense now. */
async function pilihNaskah(sesi: Sesi, kasus: KasusTerbuka, opsi: OpsiDraft): Promise<Naskah> {
  const { berkas, sop } = kasus;
  const no = berkas.permohonan.langkah?.no;
  const dapat = NASKAH.filter((n) => !n.tolak?.(bahan(sesi, kasus, n)));
  const perlu = dapat.filter((n) => no !== undefined && sop.naskah[n.kode]?.langkah.includes(no));
  const pertama = perlu[0];
  if (perlu.length === 1 && pertama) return pertama;
  const urut = [...perlu, ...dapat.filter((n) => !perlu.includes(n))];
  if (bilaBolehTanya(sesi.env, opsi)) {
    return (await sesi.env.ask()).pilih(
      'Naskah',
      urut.map((n) => ({ nilai: n, nama: n.judul })),
    );
  }
  throw new Galat(
    'ISIAN_KURANG',
    'Sebut naskah yang dibuat.',
    [`pks draft ${berkas.id} ${urut[0]?.kode}`, `Pilihan: ${urut.map((n) => n.kode).join(' | ')}`],
    {
      argumen: 'naskah',
    },
  );
}

/** What can be drafted: where it belongs in the SOP, how it stands, the last version kept (null: none yet). */
function daftarNaskah(sesi: Sesi, kasus: KasusTerbuka, opsi: OpsiDraft): void {
  const { berkas, sop } = kasus;
  const riwayat = yangBerlaku(berkas.tindakan);
  const data = NASKAH.map((naskah) => {
    const { kode, judul } = naskah;
    const belum = naskah.tolak?.(bahan(sesi, kasus, naskah)) ?? null;
    const versi = berkas.permohonan.naskah.filter((n) => n.naskah === kode).map((n) => n.versi);
    const tempat = sop.naskah[kode];
    const ada = versi.length > 0;
    const keadaan = ada ? (disetujui(tempat, riwayat) ? 'ada' : 'konsep') : belum ? 'belum waktunya' : 'belum dibuat';
    return {
      naskah: kode,
      judul,
      langkah: tempat?.langkah ?? [],
      keadaan,
      sebab: belum?.sebab ?? null,
      versi: versi.length === 0 ? null : Math.max(...versi),
    };
  });
  jawab(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => tampilDaftarNaskah(d, berkas.id, berkas.permohonan.langkah?.no ?? null, gaya(sesi.env)),
    singkat: data.map((d) => d.naskah).join('\n'),
  });
}
