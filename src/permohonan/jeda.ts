/** The clock of a case: a step that waits for somebody outside, and goes on again. */
import { Galat } from '../galat.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import type { PihakLuar } from './permohonan.ts';
import type { Berjalan } from './terbuka.ts';

type Kasus = Readonly<{ id: string }>;

const NAMA_PIHAK = { kantor: 'kantor', pemohon: 'pemohon', kemendagri: 'Kemendagri' } as const;

/** A step is not done while it waits: whoever waits says first that the waiting is over. @throws Galat KASUS_DIJEDA */
export function tidakDijeda({ id }: Kasus, { langkah: { jeda, tanggungan } }: Berjalan): void {
  if (!jeda) return;
  throw new Galat(
    'KASUS_DIJEDA',
    `Kasus ${id} dijeda sejak ${tulisSaat(jeda.sejak)}, menunggu ${NAMA_PIHAK[tanggungan]}: ${jeda.alasan}`,
    [`pks lanjut ${id}`],
    { tanggungan, sejak: jeda.sejak, alasan: jeda.alasan },
  );
}

/** @throws Galat KASUS_DIJEDA where it waits already */
export function bolehTunggu(kasus: Kasus, p: Berjalan, siapa: PihakLuar): void {
  tidakDijeda(kasus, p);
  if (p.langkah.tanggungan !== siapa) return;
  throw new Galat(
    'KASUS_DIJEDA',
    `Langkah ${p.langkah.no} memang menunggu ${NAMA_PIHAK[siapa]}; hari-harinya sudah dihitung demikian.`,
    [`pks show ${kasus.id}`],
    { tanggungan: siapa },
  );
}

/** @throws Galat KASUS_TIDAK_DIJEDA */
export function sedangDijeda({ id }: Kasus, { langkah: { no, jeda, tanggungan } }: Berjalan): void {
  if (jeda) return;
  throw new Galat(
    'KASUS_TIDAK_DIJEDA',
    tanggungan === 'kantor'
      ? `Kasus ${id} tidak sedang dijeda.`
      : `Kasus ${id} tidak dijeda; langkah ${no} memang menunggu ${NAMA_PIHAK[tanggungan]} dan berakhir dengan pks advance.`,
    [`pks show ${id}`],
  );
}
