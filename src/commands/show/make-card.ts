/** The card shows a case for the office or the applicant; with `--teks` it is a message to paste. */
import { cardMaterial, cardOf } from '../../desk/documents/kasus-card-of.ts';
import { pageFrame } from '../../desk/documents/page-frame.ts';
import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { pdfOfDocument, writeOutput } from '../../desk/write-output.ts';
import { publicMessage } from '../../office/report/public-card.ts';
import { CARD_FORMATS, type ShowFlags } from './card-flags.ts';

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

export async function kasusMessage(sesi: Sitting, teks: string) {
  const { kasus, umum } = await cardMaterial(sesi, teks);
  const pesan = publicMessage(kasus, umum);
  return {
    skema: 'pesan',
    dasar: { ...sesi.dasar, sop: kasus.sop },
    data: { id: kasus.id, teks: pesan },
    ringkas: { huruf: [...pesan].length },
    peringatan: [],
    teks: (d: Readonly<{ teks: string }>) => d.teks,
    singkat: pesan,
    // A line that the terminal broke would be broken in the message too.
    utuh: true as const,
  };
}
