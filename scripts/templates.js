// Builds the templates that are shipped, byte for byte: a test compares them.
// node scripts/templates.js            writes missing ones
// node scripts/templates.js --timpa    writes all
// node scripts/templates.js --ke DIR   writes all into another folder
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nda, permohonanUserId, pernyataanJaringanTertutup, petunjukTeknis, sptjm } from './templates/access-papers.js';
import { lembarDisposisi, lembarKoreksi, serahTerima, tandaTerima } from './templates/forms.js';
import {
  jawabanAgregat,
  pengantarDrafPks,
  permohonanDwh,
  ralatKemendagri,
  tagihanLaporan,
} from './templates/letters-outside-sop.js';
import { kekurangan, pengingatKemendagri, penolakan } from './templates/letters-to-lembaga.js';
import { pks } from './templates/pks.js';
import { suratKemendagri } from './templates/surat.js';
import { berkasKemendagri, suratPengantar } from './templates/with-the-letter.js';

const NASKAH_BUILDERS = {
  'tanda-terima': tandaTerima,
  'lembar-disposisi': lembarDisposisi,
  kekurangan,
  pks,
  'lembar-koreksi': lembarKoreksi,
  'surat-kemendagri': suratKemendagri,
  'surat-pengantar': suratPengantar,
  'berkas-kemendagri': berkasKemendagri,
  'pengingat-kemendagri': pengingatKemendagri,
  penolakan,
  'serah-terima': serahTerima,
  'jawaban-agregat': jawabanAgregat,
  'pengantar-draf-pks': pengantarDrafPks,
  'petunjuk-teknis': petunjukTeknis,
  'permohonan-user-id': permohonanUserId,
  'pernyataan-jaringan-tertutup': pernyataanJaringanTertutup,
  'permohonan-dwh': permohonanDwh,
  'tagihan-laporan': tagihanLaporan,
  'ralat-kemendagri': ralatKemendagri,
  nda,
  sptjm,
};

/** The library counts drawings through all documents it makes: each was shipped with the number it had then, else 1. */
const EMBLEM_NUMBERS = {
  'lembar-disposisi': 2,
  kekurangan: 3,
  'lembar-koreksi': 4,
  'surat-pengantar': 6,
  'berkas-kemendagri': 7,
  'pengingat-kemendagri': 8,
  'pengantar-draf-pks': 2,
  'tagihan-laporan': 4,
};

const [, , pilihan, tujuan] = process.argv;
const folder = pilihan === '--ke' && tujuan ? tujuan : fileURLToPath(new URL('../templates', import.meta.url));

for (const [kode, buat] of Object.entries(NASKAH_BUILDERS)) {
  const jalur = join(folder, kode, `${kode}.docx`);
  if (existsSync(jalur) && pilihan !== '--timpa') {
    console.log(`${kode}: sudah ada, tidak diubah`);
    continue;
  }
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, fixedBytes(kode, await Packer.toBuffer(buat())));
  console.log(`${kode}: ditulis`);
}

/**
 * The same bytes each time: no clock, no random name of the watermark, no number that depends on what was
 * built before. With `o:spid`, LibreOffice keeps the name by which Word finds a watermark.
 */
function fixedBytes(kode, docx) {
  const bagian = Object.entries(unzipSync(docx)).map(([nama, isi]) => {
    const ke = /^word\/header(\d+)\.xml$/.exec(nama)?.[1];
    if (nama === 'word/document.xml')
      return [nama, replacePart(isi, /(<wp:docPr id=)"\d+"/g, `$1"${EMBLEM_NUMBERS[kode] ?? 1}"`)];
    if (nama === 'docProps/core.xml')
      return [nama, replacePart(isi, /\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-02T00:00:00Z')];
    return [
      nama,
      ke
        ? replacePart(isi, /(id="PowerPlusWaterMarkObject)[\w-]+"/g, `$1${ke}" o:spid="_x0000_s${2048 + Number(ke)}"`)
        : isi,
    ];
  });
  return zipSync(Object.fromEntries(bagian), { mtime: new Date(2000, 0, 1), level: 9 });
}

function replacePart(isi, pola, baru) {
  return strToU8(strFromU8(isi).replace(pola, baru));
}
