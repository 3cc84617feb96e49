import type { OpenKasus } from '../../desk/open-kasus.ts';
import { alreadyRecorded } from '../../desk/record-facts.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { answerNaskah } from './answer-naskah.ts';
import { prepareCopy } from './copy-naskah.ts';
import type { DraftFlags } from './draft-flags.ts';

/** If so, only an interrupted copy is finished. */
export async function isAlreadyMade(
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
  const isi = await sesi.register.readKasusFile(berkas.id, fakta);
  const akhiran = /\.[a-z]+$/.exec(fakta.berkas)?.[0] ?? '';
  const salinan = await prepareCopy(
    sesi,
    kasus,
    { kode: naskah.kode, versi: fakta.versi, isi, akhiran, ulang: true },
    opsi,
  );
  await salinan.tulis();
  const peringatan = [...lama.peringatan, ...salinan.peringatan];
  answerNaskah(sesi, kasus, naskah, opsi, { fakta, baru: true, salinan: salinan.tujuan, peringatan });
  return true;
}
