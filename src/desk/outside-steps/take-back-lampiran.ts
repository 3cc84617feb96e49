/** `pks undo --berkas NAMA`: a scan that is another case's. The file and its history stay. */
import type { Env } from '../../env.ts';
import { lampiranName } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import { noteKasus } from '../../screen/kasus/kasus-heading.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import { shownWord } from '../../text/typed-line.ts';
import { makeVisible } from '../../text/visible.ts';
import { askAlasan } from '../ask/ask-missing.ts';
import { mayAsk, requireFlags } from '../flags/standard-flags.ts';
import { recordAct } from '../record-act.ts';
import type { MoveFlags } from './move-kasus.ts';
import { filesMeant, namedFiles, refuseSeveralFiles } from './named-files.ts';

export type TakeBackLampiranFlags = MoveFlags & Readonly<{ berkas: string }>;

const undoLine = (id: string, kode: string): string => `pks undo ${id} --berkas ${shownWord(kode)}`;

/** @throws BERKAS_KASUS_TIDAK_ADA, BERKAS_KASUS_GANDA, ISIAN_KURANG */
export async function takeBackLampiran(env: Env, kasus: string, opsi: TakeBackLampiranFlags): Promise<void> {
  const diketik = opsi.alasan?.trim();
  if (!diketik && !mayAsk(env, opsi))
    requireFlags('Perintah undo', ['--alasan'], `pks undo ${shownWord(kasus)} --berkas ${shownWord(opsi.berkas)}`);
  await recordAct(env, 'undo', kasus, opsi, async (sesi, { berkas, sop }) => {
    const pindaian = namedFiles(berkas, sop).filter((f) => f.versi === null);
    const cocok = filesMeant(berkas.id, pindaian, opsi.berkas, undoLine);
    const [satu] = cocok;
    if (!satu || cocok.length > 1) refuseSeveralFiles(berkas.id, cocok, undoLine);
    const ditarik = berkas.permohonan.lampiran.findLast((l) => l.berkas === satu.berkas);
    if (!diketik) {
      noteKasus(sesi.env, berkas);
      const nama = ditarik ? lampiranName(ditarik) : satu.berkas;
      sesi.env.note(wrapLines(makeVisible(`Bukan berkas kasus ini: ${nama}`), sesi.env.lebar));
    }
    const alasan = diketik || (await askAlasan(sesi.env, opsi));
    return { perintah: { jenis: 'TarikLampiran', berkas: satu.berkas, alasan } };
  });
}
