// Built the first templates; since then the .docx files, edited in Word, are the originals.
// node scripts/templates.js           writes missing ones
// node scripts/templates.js --timpa   writes all, over edits
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nda, permohonanUserId, pernyataanJaringanTertutup, petunjukTeknis, sptjm } from './templates/access-papers.js';
import { lembarDisposisi, lembarKoreksi, serahTerima, tandaTerima } from './templates/forms.js';
import { jawabanAgregat, pengantarDrafPks, permohonanDwh, tagihanLaporan } from './templates/letters-outside-sop.js';
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
  nda,
  sptjm,
};

for (const [kode, buat] of Object.entries(NASKAH_BUILDERS)) {
  const jalur = fileURLToPath(new URL(`../templates/${kode}/${kode}.docx`, import.meta.url));
  if (existsSync(jalur) && !process.argv.includes('--timpa')) {
    console.log(`${kode}: sudah ada, tidak diubah`);
    continue;
  }
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, fixedBytes(await Packer.toBuffer(buat())));
  console.log(`${kode}: ditulis`);
}

/**
 * The same bytes each time: no clock, no random name of the watermark. With `o:spid`, LibreOffice keeps the name by
 * which Word finds a watermark.
 */
function fixedBytes(docx) {
  const bagian = Object.entries(unzipSync(docx)).map(([nama, isi]) => {
    const ke = /^word\/header(\d+)\.xml$/.exec(nama)?.[1];
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
