/** A letter is rehearsed, its doubts settled, then received under its numbers. */
import { withActKey } from '../../desk/act-key.ts';
import { answerKasus } from '../../desk/answer-kasus.ts';
import { confirmDoubts } from '../../desk/ask/confirm-doubts.ts';
import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { findDoublePerpanjangan } from '../../desk/guard/double-kerja-sama.ts';
import { findDoubleSurat } from '../../desk/guard/double-surat.ts';
import { samePindaianWarnings } from '../../desk/guard/same-pindaian.ts';
import { linkPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import { hashRequest, repeatedKeyNotes } from '../../desk/record-facts.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { lastBookAgenda } from '../../office/kantor/kantor-impor.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { newPermohonan } from '../../office/permohonan/evolve.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';
import { earlierKasusWarnings } from './earlier-kasus.ts';
import { forwardingWarnings } from './forwarded-late.ts';
import { heldByPrinting, type SuratFlags, terimaRequest } from './new-surat.ts';
import { drawReceipt, showReceipt } from './print-receipt.ts';
import { suratWarnings } from './surat-warnings.ts';

/** What is to be asked before the letter is recorded. @throws Failure: whatever refuses */
export async function doubtSurat(sesi: Sitting, sop: Sop, opsi: SuratFlags) {
  const { perintah, berkas } = await terimaRequest(sesi, sop, opsi);
  const aturan = await sesi.aturan('', sop);
  const putuskan = (id: string, agenda: number) =>
    decide({ ...aturan, id }, newPermohonan, { ...perintah, agenda: { nomor: agenda, tahun: perintah.agenda.tahun } });
  const gladi = putuskan('<kasus>', 0);
  const ganda = await findDoubleSurat(sesi, perintah, opsi);
  const perpanjangan = await findDoublePerpanjangan(sesi, opsi);
  const tutup = await sesi.buku.doubtsOf(gladi, null, retypeCommand('new', [], opsi, { ya: true }));
  const ragu = [...ganda.ragu, ...perpanjangan, ...tutup];
  return { perintah, berkas, aturan, putuskan, gladi, ragu, peringatan: ganda.peringatan, perpanjangan };
}

/**
 * `ditawarkan`: the receipt is offered right after.
 * @returns null for a dry run or a repeat
 * @throws whatever refuses; then nothing is recorded
 */
export async function recordSurat(
  sesi: Sitting,
  sop: Sop,
  opsi: SuratFlags,
  ditawarkan: boolean,
): Promise<StoredKasus | null> {
  const permintaan = hashRequest(sesi, 'new', opsi);
  const {
    perintah,
    berkas,
    aturan,
    putuskan,
    gladi,
    ragu,
    peringatan: lain,
    perpanjangan,
  } = await doubtSurat(sesi, sop, opsi);
  const dijawab = [...(await confirmDoubts(sesi.env, opsi, ragu)), ...lain];
  const pindaian = (selain: string | null) => samePindaianWarnings(sesi, selain, perintah.lembaga.nama, berkas);

  const tahun = perintah.agenda.tahun;
  const agendaAfter = lastBookAgenda(sesi.kantor.impor ?? [], tahun);
  if (opsi.coba) {
    const { id, agenda } = await sesi.register.nextNomor(tahun, agendaAfter);
    const peringatan = [...dijawab, ...(await pindaian(null)), ...forwardingWarnings(sesi, sop, id, opsi, gladi)];
    await answerKasus(sesi, opsi, sop, { id, kejadian: putuskan(id, agenda), coba: true, peringatan });
    return null;
  }
  const hasil = await withActKey(sesi.env, opsi, (kunci) =>
    sesi.register.receiveKasus({
      ...{ tahun, agendaAfter, kunci, permintaan, berkas },
      susun: ({ id, agenda }) => putuskan(id, agenda),
    }),
  );
  const baru = hasil.berkas.tindakan[hasil.v - 1];
  const peringatan = [
    ...hasil.peringatan,
    ...(hasil.baru ? [] : repeatedKeyNotes(hasil.berkas, hasil.v)),
    ...dijawab,
    ...(await pindaian(hasil.berkas.id)),
    ...(await linkPerpanjangan(sesi, hasil.berkas, opsi, { gandaDitanya: perpanjangan.length > 0 })),
    ...suratWarnings(sesi, sop, aturan, hasil.berkas.id, perintah, opsi),
    ...(await earlierKasusWarnings(sesi, sop, hasil.berkas)),
    ...(hasil.baru ? forwardingWarnings(sesi, sop, hasil.berkas.id, opsi, gladi) : []),
  ];
  const cetak = opsi.cetak ? await drawReceipt(sesi, hasil.berkas.id, opsi) : { baris: [], peringatan: [] };
  const berkasKini = cetak.baris.length > 0 ? await sesi.register.readKasus(hasil.berkas.id) : hasil.berkas;
  await answerKasus(sesi, opsi, sop, {
    berkas: berkasKini,
    v: hasil.v,
    kejadian: baru?.kejadian ?? [],
    coba: false,
    peringatan: [...peringatan, ...cetak.peringatan],
    ...(ditawarkan && { menyusul: heldByPrinting(sop) }),
  });
  if (!opsi.json && !opsi.quiet) showReceipt(sesi, hasil.berkas.id, cetak.baris);
  return hasil.baru ? berkasKini : null;
}
