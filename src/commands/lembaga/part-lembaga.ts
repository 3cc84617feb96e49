import { allLembaga } from '../../desk/find-lembaga.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { answerLembagaNamed } from './answer-lembaga.ts';
import { requireDeclaration } from './declared-lembaga.ts';
import type { SamakanFlags } from './join-lembaga.ts';

export async function runPisahkan(
  env: Env,
  nama: string,
  dengan: string | undefined,
  opsi: SamakanFlags,
): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua } = await allLembaga(sesi);
  let dipisah = nama;
  const diketik = { ...opsi, nama, ...(dengan !== undefined && { dengan }) };
  await recordKantorAct(
    sesi,
    'lembaga pisahkan',
    diketik,
    answerLembagaNamed(sesi, opsi, () => dipisah),
    () => {
      const pasangan = requireDeclaration(sesi.kantor, semua, nama, dengan);
      dipisah = pasangan.nama;
      return {
        kejadian: [{ jenis: 'LembagaDipisahkan', ...pasangan, alasan: opsi.alasan?.trim() || null }],
        kabar: `✓ ${pasangan.nama} dan ${pasangan.dengan} bukan lagi satu lembaga`,
      };
    },
  );
}
