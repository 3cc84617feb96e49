// Built the first templates. From then on the .docx files are the originals, edited in Word: this stays to begin anew.
//   node skrip/templat.js           writes what is not there
//   node skrip/templat.js --timpa   writes all, over what was edited
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { berkasKemendagri, suratPengantar } from './templat/kirim.js';
import { kekurangan, pengingatKemendagri, penolakan } from './templat/lembaga.js';
import { lembarDisposisi, lembarKoreksi, serahTerima, tandaTerima } from './templat/lembar.js';
import { pks } from './templat/pks.js';
import { suratKemendagri } from './templat/surat.js';

const NASKAH = {
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
};

for (const [kode, buat] of Object.entries(NASKAH)) {
  const jalur = fileURLToPath(new URL(`../templates/${kode}/${kode}.docx`, import.meta.url));
  if (existsSync(jalur) && !process.argv.includes('--timpa')) {
    console.log(`${kode}: sudah ada, tidak diubah`);
    continue;
  }
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, tetap(await Packer.toBuffer(buat())));
  console.log(`${kode}: ditulis`);
}

/** The same bytes each time: no clock in the properties or the zip. */
function tetap(docx) {
  const paket = unzipSync(docx);
  const inti = strFromU8(paket['docProps/core.xml']).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-02T00:00:00Z');
  return zipSync({ ...paket, 'docProps/core.xml': strToU8(inti) }, { mtime: new Date(2000, 0, 1), level: 9 });
}
