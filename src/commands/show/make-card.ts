/** `pks show --ke`: one case as a page or PDF, for the office or for the applicant; `--teks`: a message to paste. */

import { pageFrame } from '../../desk/documents/page-frame.ts';
import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { pdfOfDocument, writeOutput } from '../../desk/write-output.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { viewKasus } from '../../office/permohonan/views/kasus-view.ts';
import { kasusCard } from '../../office/report/kasus-card.ts';
import { publicCard, publicMessage } from '../../office/report/public-card.ts';
import { lateDays, reportWords } from '../../office/report/report-words.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { CARD_FORMATS, type ShowFlags } from './card-flags.ts';

async function cardMaterial(sesi: Sitting, teks: string) {
  const { berkas, sop, aturan } = await openKasus(sesi, teks);
  const { id, permohonan: p, tindakan } = berkas;
  const { kalender, hariIni } = sesi;
  const kasus = viewKasus(sop, kalender, id, p, tindakan, hariIni);
  const kantor = pageFrame(sesi).lembar.kantor;
  return { p, kasus, sop, aturan, umum: { sop, kalender, hariIni, kantor } };
}

/** The case for the office, or only what the applicant may read. */
async function cardOf(sesi: Sitting, teks: string, untukPemohon: boolean) {
  const { p, kasus, sop, aturan, umum } = await cardMaterial(sesi, teks);
  if (untukPemohon) return { kasus, kartu: publicCard(kasus, umum) };
  const kata = reportWords(sop, sesi.kantor.hitungan);
  const tenggat = p.langkah && judgeTenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const kartu = kasusCard(kasus, {
    sop,
    kata,
    hariIni: sesi.hariIni,
    namaElemen: (kode) => aturan.elemen.get(kode)?.nama ?? kode,
    terlambat: tenggat?.terlambat ?? false,
    lewat: tenggat ? lateDays(tenggat, kata) : 0,
  });
  return { kasus, kartu };
}

export async function makeCard(sesi: Sitting, teks: string, opsi: ShowFlags & Readonly<{ ke: string }>) {
  const untukPemohon = opsi.untukPemohon ?? false;
  const { kasus, kartu } = await cardOf(sesi, teks, untukPemohon);
  const format = chooseFormat('--ke', opsi.ke, CARD_FORMATS);
  const isi = { ...pageFrame(sesi), kartu };
  const nama = `${untukPemohon ? 'kartu-pemohon' : 'kartu'}-${kasus.id}`;
  const { tujuan, sidik } = await writeOutput(sesi, opsi, `${nama}.${format}`, async () => {
    const halaman = await sesi.env.pagePrinter();
    if (format === 'html') return halaman.kasusPage(isi);
    const konversi = await pdfOfDocument(sesi);
    return konversi(await halaman.kasusDocx(isi));
  });
  const jawaban = {
    skema: 'kartu',
    dasar: { ...sesi.dasar, sop: kasus.sop },
    data: { id: kasus.id, berkas: tujuan, untukPemohon, sha256: sidik },
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d: Readonly<{ id: string; berkas: string }>) =>
      `✓ Kartu kasus ${d.id}${untukPemohon ? ' untuk pemohon' : ', untuk kantor: memuat catatan dan nama'}\n  ${d.berkas}`,
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, sidik };
}

/** `pks.pesan`. */
export async function kasusMessage(sesi: Sitting, teks: string) {
  const { kasus, umum } = await cardMaterial(sesi, teks);
  const pesan = publicMessage(kasus, umum);
  return {
    skema: 'pesan',
    dasar: { ...sesi.dasar, sop: kasus.sop },
    data: { id: kasus.id, teks: pesan },
    ringkas: { huruf: [...pesan].length },
    peringatan: [],
    teks: (d: Readonly<{ teks: string }>) => hangIndent('', d.teks, sesi.env.lebar),
    singkat: hangIndent('', pesan, sesi.env.lebar),
  };
}
