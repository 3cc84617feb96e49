/** `pks draft`: draws up a document, keeps it as a version, and records it. */
import type { Command } from 'commander';
import { drawUpNaskah, materialFrom } from '../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../desk/documents/naskah-material.ts';
import { keepTemplate, readTemplate, requireNaskah } from '../desk/documents/naskah-template.ts';
import { defineKasusCommand, mayAsk, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { alreadyRecorded, hashRequest, type OpenKasus, openKasus, requireVersion } from '../desk/open-kasus.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../office/naskah/naskah.ts';
import { answerNaskah, listNaskah } from './draft/answer-naskah.ts';
import { compareVersions, redrawVersion } from './draft/compare-versions.ts';
import { type CopyFlags, prepareCopy } from './draft/copy-naskah.ts';
import { versionFromKoreksi } from './draft/keep-corrected.ts';
import { meantNaskah, recordVersion, type VersionContent, versionsOfNaskah } from './draft/naskah-versions.ts';
import { readCorrected } from './draft/read-corrected.ts';

type DraftFlags = WriteFlags &
  CopyFlags &
  Readonly<{
    izinkanKosong?: boolean;
    dariTemplat?: boolean;
    daftar?: boolean;
    beda?: string;
    ulang?: string;
    baca?: string;
    oleh?: string;
    versi?: string;
  }>;

export const draftCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('draft', ringkas, 'menyusun')
    .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
    .option('--ke <file|dir>', 'tulis juga salinannya di sini')
    .option('--timpa', 'salinan boleh menimpa berkas yang sudah ada')
    .option('--pdf', 'salinannya PDF, lewat LibreOffice (bawaan --ke: folder ini)')
    .option('--izinkan-kosong', 'buat juga bila ada isian yang belum ada: tercetak [BELUM DIISI]')
    .option('--daftar', 'tunjukkan naskah yang dapat dibuat')
    .option('--baca <file>', 'ambil .docx yang dikoreksi di Word sebagai versi berikutnya')
    .option('--dari-templat', 'buat lagi dari templat, walau versi terakhir dikoreksi di Word')
    .option('--beda <v..v>', 'yang berubah antara dua versi, tiap pasal, mis. 1..2')
    .option('--ulang <v>', 'buat ulang sebuah versi dari data saat itu dan bandingkan; tidak menyimpan')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks draft 14 --daftar\n  $ pks draft 14 surat-kemendagri --pdf\n  $ pks draft 14 pks --baca pks-koreksi.docx\n  $ pks draft 14 pks --beda 1..2',
    )
    .action((kasus: string, naskah: string | undefined, opsi: DraftFlags) => runDraft(env, kasus, naskah, opsi));

export async function runDraft(env: Env, teks: string, kode: string | undefined, opsi: DraftFlags): Promise<void> {
  refuseMixedWays(opsi);
  const sesi = await openSitting(env, opsi);
  const kasus = await openKasus(sesi, teks);
  const lama = (contoh: string) => meantNaskah(kasus, kode, contoh);
  if (opsi.daftar) return listNaskah(sesi, kasus, opsi);
  if (opsi.beda !== undefined) return compareVersions(sesi, kasus, lama(`--beda ${opsi.beda}`), opsi.beda, opsi);
  if (opsi.ulang !== undefined) return redrawVersion(sesi, kasus, lama(`--ulang ${opsi.ulang}`), opsi.ulang, opsi);
  const naskah =
    opsi.baca !== undefined
      ? lama(`--baca ${opsi.baca}`)
      : kode === undefined
        ? await chooseNaskah(sesi, kasus, opsi)
        : requireNaskah(kode);

  const permintaan = hashRequest(sesi, `draft ${kasus.berkas.id}`, { ...opsi, naskah: naskah.kode });
  if (await isAlreadyMade(sesi, kasus, naskah, opsi, permintaan)) return;
  requireVersion(kasus.berkas, opsi.versi);
  if (opsi.baca !== undefined) return readCorrected(sesi, kasus, naskah, opsi.baca, opsi, permintaan);
  await makeVersion(sesi, kasus, naskah, opsi, permintaan);
}

/** A version is a change: what would read like the last one to the byte is that one. */
async function makeVersion(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  permintaan: string,
) {
  const akhir = versionsOfNaskah(kasus.berkas, naskah.kode).at(-1)?.fakta;
  const dibaca = opsi.dariTemplat ? undefined : akhir?.dibaca;
  const { peringatan, simpan, isian, ...asal }: ComingVersion =
    akhir && dibaca
      ? await versionFromKoreksi(sesi, kasus, naskah, { ...akhir, dibaca })
      : await versionFromTemplate(sesi, kasus, naskah, opsi);
  const tetap = akhir?.sidik === sesi.env.sha256Of(asal.isi) ? akhir : null;
  const versi = tetap?.versi ?? (akhir?.versi ?? 0) + 1;
  const salinan = await prepareCopy(sesi, kasus, naskah.kode, versi, asal, opsi);
  const hasil = { ...(isian && { isian }), salinan: salinan.tujuan };
  if (tetap) {
    await salinan.tulis();
    return answerNaskah(sesi, kasus, naskah, opsi, { ...hasil, fakta: tetap, baru: false, peringatan });
  }
  if (simpan && !opsi.coba) await keepTemplate(sesi, simpan);
  const dicatat = await recordVersion(sesi, kasus, naskah, asal, opsi, permintaan);
  await salinan.tulis();
  const tertinggal = `v${akhir?.versi} dikoreksi di Word; v${versi} dibuat lagi dari templat, tanpa koreksi itu. Lihat: pks draft ${kasus.berkas.id} ${naskah.kode} --beda ${akhir?.versi}..${versi}`;
  answerNaskah(sesi, kasus, naskah, opsi, {
    ...hasil,
    fakta: dicatat.fakta,
    baru: true,
    peringatan: [...dicatat.hasil.peringatan, ...peringatan, ...(akhir?.dibaca && !dibaca ? [tertinggal] : [])],
  });
}

/** What may become the next version; `keepChain`: the template to be kept before it. */
type ComingVersion = VersionContent &
  Readonly<{ peringatan: readonly string[]; simpan?: Uint8Array; isian?: Readonly<Record<string, string>> }>;

async function versionFromTemplate(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
): Promise<ComingVersion> {
  const templat = await readTemplate(sesi, sesi.register, naskah.kode);
  const keadaan = momentNow(sesi, kasus.berkas);
  const dibuat = await drawUpNaskah(sesi, kasus, naskah, templat, keadaan, opsi.izinkanKosong ?? false);
  const { isi, akhiran, isian, kosong, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sha256Of(templat.isi),
    kosong,
    peringatan,
    simpan: templat.isi,
    isian: isian.teks,
  };
}

/** Whether this key recorded a version before. The repeat finishes what was interrupted: the copy, where it is not there. */
async function isAlreadyMade(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DraftFlags,
  permintaan: string,
): Promise<boolean> {
  const { berkas } = kasus;
  const lama = await alreadyRecorded(sesi, berkas, opsi, permintaan);
  const fakta = lama?.kejadian.find((k) => k.jenis === 'Dikonsep');
  if (!lama || fakta?.jenis !== 'Dikonsep') return false;
  const isi = await sesi.register.readKasusFile(berkas.id, fakta.berkas);
  const akhiran = /\.[a-z]+$/.exec(fakta.berkas)?.[0] ?? '';
  const salinan = await prepareCopy(sesi, kasus, naskah.kode, fakta.versi, { isi, akhiran }, opsi, true);
  await salinan.tulis();
  const { peringatan } = lama;
  answerNaskah(sesi, kasus, naskah, opsi, { fakta, baru: true, salinan: salinan.tujuan, peringatan });
  return true;
}

/** @throws Failure PEMAKAIAN_SALAH where two different things are asked for at once */
function refuseMixedWays(opsi: DraftFlags): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).filter((c) => opsi[c] !== undefined);
  const lain =
    cara.length > 0 ? (['ke', 'pdf', 'timpa', 'izinkanKosong', 'dariTemplat'] as const).filter((c) => opsi[c]) : [];
  if (cara.length + lain.length <= 1) return;
  const flag = [...cara, ...lain].map((c) => `--${c.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`)}`);
  throw new Failure('PEMAKAIAN_SALAH', `${flag.join(' dan ')} tidak dapat dipakai bersama.`, ['pks draft --help']);
}

/** Without a name: what the waiting step makes, of a signed PKS what belongs to it; else the person chooses among what makes sense now. */
async function chooseNaskah(sesi: Sitting, kasus: OpenKasus, opsi: DraftFlags): Promise<NaskahDefinition> {
  const { berkas, sop } = kasus;
  const { langkah, kerjaSama } = berkas.permohonan;
  const keadaan = momentNow(sesi, berkas);
  const dapat = NASKAH.filter((n) => !n.tolak?.(materialFrom(kasus, n, keadaan)));
  const perlu = dapat.filter((n) =>
    langkah ? sop.naskah[n.kode]?.langkah.includes(langkah.no) : kerjaSama !== undefined && n.sesudahSah,
  );
  const pertama = perlu[0];
  if (perlu.length === 1 && pertama) return pertama;
  const urut = [...perlu, ...dapat.filter((n) => !perlu.includes(n))];
  if (mayAsk(sesi.env, opsi)) {
    return (await sesi.env.ask()).choose(
      'Naskah',
      urut.map((n) => ({ nilai: n, nama: n.judul })),
    );
  }
  throw new Failure(
    'ISIAN_KURANG',
    'Sebut naskah yang dibuat.',
    [`pks draft ${berkas.id} ${urut[0]?.kode}`, `Pilihan: ${urut.map((n) => n.kode).join(' | ')}`],
    {
      argumen: 'naskah',
    },
  );
}
