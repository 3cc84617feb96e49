import type { Sitting } from '../../desk/sitting.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import type { StoredKasus } from '../../store/register.ts';
import { PRACTICE_KEY } from './build-practice.ts';
import type { PractisedKasus } from './practice-tasks.ts';

export async function practisedKasus({ register }: Sitting): Promise<readonly PractisedKasus[]> {
  const { baris } = await register.listRows({ status: STATUS });
  register.readAhead(baris.map((b) => b.id));
  return Promise.all(baris.map(async ({ id }) => practised(await register.readKasus(id))));
}

/** By the sender, even where its name was put right. */
function practised({ id, tindakan }: StoredKasus): PractisedKasus {
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const diterima = fakta.find((k) => k.jenis === 'Diterima');
  return {
    id,
    lembaga: diterima?.lembaga.nama ?? '',
    fakta: tindakan.filter((t) => !t.kunci.startsWith(PRACTICE_KEY)).flatMap((t) => t.kejadian),
  };
}
