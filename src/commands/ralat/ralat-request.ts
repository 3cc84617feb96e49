import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { type ActFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { type KasusRequest, rehearse } from '../../desk/guard/rehearse.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { parseActRalat, requireActNumber } from './act-fields.ts';
import { askRalat } from './ask-ralat.ts';
import { parseRalat } from './ralat-fields.ts';

export type RalatFlags = ActFlags & Readonly<{ isian?: string; alasan?: string; tindakan?: string }>;

/** @throws Failure ISIAN_KURANG, DIBATALKAN, NILAI_TIDAK_DIKENAL, TINDAKAN_TIDAK_ADA */
export async function ralatRequest(sesi: Sitting, terbuka: OpenKasus, diketik: RalatFlags) {
  const isian = diketik.isian ?? '';
  const v = diketik.tindakan === undefined ? null : wholeNumber('--tindakan', diketik.tindakan, 1);
  const utuh = /=\s*\S/.test(isian);
  const opsi = await askMissing(
    sesi.env,
    { ...diketik, isian: utuh ? isian : '' },
    { nama: `ralat ${terbuka.berkas.id}${v === null ? '' : ` --tindakan ${v}`}`, apa: 'Ralat' },
    [
      {
        kunci: 'isian',
        flag: '--isian NAMA=NILAI',
        tanya: (ask, _, note) =>
          askRalat(sesi, terbuka, { ask, note }, v, isian, (teks) => {
            rehearse(
              sesi,
              terbuka,
              diketik,
              parseRequest(sesi, terbuka, v, { alasan: 'gladi', ...diketik, isian: teks }),
            );
          }),
      },
      neededAlasan,
    ],
  );
  return { opsi, ajuan: parseRequest(sesi, terbuka, v, opsi) };
}

function parseRequest(sesi: Sitting, terbuka: OpenKasus, v: number | null, opsi: RalatFlags): KasusRequest {
  const [alasan, isian] = [opsi.alasan?.trim() ?? '', opsi.isian ?? ''];
  if (v !== null) return parseActRalat(sesi, terbuka, v, isian, alasan);
  requireActNumber(terbuka, isian, alasan);
  return { jenis: 'Ralat', alasan, ...parseRalat(sesi, terbuka, isian) };
}
