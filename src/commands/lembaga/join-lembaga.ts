import { allLembaga, knownSpelling, requireOneLembaga } from '../../desk/find-lembaga.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { LembagaView } from '../../office/permohonan/views/lembaga-view.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerLembagaNamed } from './answer-lembaga.ts';

export type SamakanFlags = KeyedFlags & Readonly<{ alasan?: string }>;

export async function runSamakan(env: Env, ketik1: string, ketik2: string, opsi: SamakanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua } = await allLembaga(sesi);
  const [satu, dua] = [ketik1, ketik2].map((teks) => requireOneLembaga(sesi.kantor, semua, teks)) as [
    LembagaView,
    LembagaView,
  ];
  const [nama, dengan] = [knownSpelling(satu, ketik1), knownSpelling(dua, ketik2)];
  await recordKantorAct(
    sesi,
    'lembaga samakan',
    { ...opsi, nama: ketik1, dengan: ketik2 },
    answerLembagaNamed(sesi, opsi, () => nama),
    () => {
      const pengenal = lembagaIdentifier(sesi.kantor);
      if (pengenal(nama) === pengenal(dengan)) {
        throw new Failure('SUDAH_TERISI', `${nama} dan ${dengan} sudah satu lembaga.`, [
          `pks lembaga ${shownWord(nama)}`,
        ]);
      }
      return {
        kejadian: [{ jenis: 'LembagaDisamakan', nama, dengan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${nama} dan ${dengan} kini satu lembaga\n  Bila keliru: pks lembaga pisahkan ${shownWord(nama)} ${shownWord(dengan)}`,
        peringatan: differentKinds(satu, dua),
      };
    },
  );
}

const differentKinds = (satu: LembagaView, dua: LembagaView): readonly string[] =>
  satu.jenis.some((j) => dua.jenis.includes(j))
    ? []
    : [
        `Jenis keduanya berbeda: ${satu.nama} ${satu.jenis.map(codeWord).join(', ')}, ${dua.nama} ${dua.jenis.map(codeWord).join(', ')}; periksa lagi.`,
      ];
