import { requireKonsepMark } from '../../desk/documents/draw-up-naskah.ts';
import { newerPlaceholders } from '../../desk/documents/lost-placeholders.ts';
import {
  type NaskahTemplate,
  namingTemplate,
  readShippedTemplate,
  readTemplate,
  requireLegalMinimum,
  templateFile,
  unusedCopyWarnings,
} from '../../desk/documents/naskah-template.ts';
import { refuseNikInDocument } from '../../desk/documents/unprinted.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { hiddenPlaces, type UnprintedContent, unprintedWords } from '../../office/naskah/finished/unprinted-content.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { withoutKonsepMark } from '../../office/naskah/parts/kop.ts';
import { exampleValues } from '../../office/naskah/parts/naskah-values.ts';

const LARGEST_TEMPLATE = 25 * 1024 * 1024;

export type TemplateToTry = Readonly<{ naskah: NaskahDefinition; templat: NaskahTemplate; berkas: string }>;

/**
 * `apa` is a naskah, a file (`kode` is its naskah), or all in use. @throws TEMPLAT_TIDAK_ADA,
 * BERKAS_TIDAK_DAPAT_DIBACA, BERKAS_TERLALU_BESAR
 */
export async function templatesToTry(
  sesi: Sitting,
  apa: string | undefined,
  kode: string | undefined,
): Promise<TemplateToTry[]> {
  const berlaku = async (naskah: NaskahDefinition): Promise<TemplateToTry> => {
    const templat = await readTemplate(sesi, naskah);
    return { naskah, templat, berkas: templateFile(naskah.kode, templat) };
  };
  if (apa === undefined) return Promise.all(NASKAH.map(berlaku));
  const naskah = NASKAH.find((n) => n.kode === apa);
  if (naskah) return [await berlaku(naskah)];
  const isi = await sesi.env.localFiles.read(apa, LARGEST_TEMPLATE);
  return [{ naskah: requireNaskah(kode ?? guessNaskah(apa)), templat: { isi, asal: 'berkas' }, berkas: apa }];
}

/** 'D:\\Templat\\pks-opd.docx' is for pks: the longest fitting code. */
const guessNaskah = (jalur: string): string => {
  const nama = jalur.replace(/^.*[\\/]/, '');
  const cocok = NASKAH.map((n) => n.kode).filter((kode) => nama.startsWith(kode));
  return cocok.sort((a, b) => b.length - a.length)[0] ?? nama.replace(/\.[^.]*$/, '');
};

/**
 * With its examples it must be a document and hold what the law asks for; what else is odd is answered.
 * @throws TEMPLAT_SALAH
 */
export async function tryTemplate(
  sesi: Sitting,
  { naskah, templat, berkas }: TemplateToTry,
): Promise<readonly string[]> {
  const perender = await sesi.env.renderer();
  return namingTemplate(naskah.kode, { ...templat, berkas }, async () => {
    const contoh = exampleValues(naskah);
    const { dokumen, baris } = await perender.render(templat.isi, contoh, naskah);
    const catatan = requireLegalMinimum(naskah.kode, await baris(), false);
    await requireKonsepMark(sesi, naskah, dokumen, true);
    const disetujui = await perender.render(templat.isi, withoutKonsepMark(contoh), naskah);
    await requireKonsepMark(sesi, naskah, disetujui.dokumen, false);
    const bidang = (await perender.changingFields(disetujui.dokumen)).map(
      (nama) =>
        `bidang ${nama} berubah sendiri, jadi dokumen yang sudah disetujui akan ditolak. Di Word: klik bidang itu, Ctrl+Shift+F9.`,
    );
    await refuseNikInDocument(sesi, disetujui.dokumen, berkas);
    const tersembunyi = await perender.unprintedContent(disetujui.dokumen);
    refuseUnprinted(tersembunyi);
    const terbaru = templat.asal === 'bawaan' ? [] : await newerInShipped(sesi, naskah, templat.isi);
    return [
      ...[...catatan, ...bidang, ...terbaru].map((satu) => `${berkas}: ${satu}`),
      ...(templat.asal === 'berkas' ? [] : await unusedCopyWarnings(sesi, naskah.kode)),
    ];
  });
}

/** Every approved document would be refused. @throws TEMPLAT_SALAH */
function refuseUnprinted(ada: UnprintedContent): void {
  const kata = unprintedWords(ada);
  if (kata === null) return;
  throw new Failure(
    'TEMPLAT_SALAH',
    `Templat memuat ${kata}${hiddenPlaces(ada)}: setiap dokumen yang sudah disetujui akan ditolak.`,
    [
      'Di Word: Tinjau > Hapus Semua Komentar; lalu Ctrl+A, warna huruf Otomatis, Tersembunyi tidak dicentang; hapus yang tampak berlebih.',
    ],
    { ...ada },
  );
}

async function newerInShipped(sesi: Sitting, naskah: NaskahDefinition, isi: Uint8Array): Promise<readonly string[]> {
  const { templatePlaceholders, everyText } = await sesi.env.renderer();
  const bawaan = await readShippedTemplate(sesi, naskah.kode);
  const [ada, semua, baris] = [
    await templatePlaceholders(isi),
    await templatePlaceholders(bawaan),
    await everyText(bawaan),
  ];
  return newerPlaceholders(
    naskah,
    ada,
    semua,
    baris.map(({ teks }) => teks),
  );
}
