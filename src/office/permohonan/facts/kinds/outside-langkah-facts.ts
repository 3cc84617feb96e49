import * as v from 'valibot';
import { closingReason, noted, tanggunganName } from '../../text/kasus-words.ts';
import { nullableText, textShape } from '../fact-shapes.ts';
import { closeHolders, passDays, waitAt } from '../hand-on.ts';
import { finalStatusShape, NO_LANGKAH, outsidePartyShape, waitingLangkahShape } from '../standing-parts.ts';
import { factKind } from './fact-kind.ts';

export const outsideLangkahFacts = {
  Ditunggu: factKind(
    'Ditunggu',
    { siapa: outsidePartyShape, alasan: textShape },
    {
      fold(p, k) {
        if (p.status !== 'aktif') return p;
        const jeda = { sejak: k.pada, alasan: k.alasan, semula: p.langkah.tanggungan };
        return waitAt(p, { ...p.langkah, tanggungan: k.siapa, jeda }, k.pada);
      },
      line: (k) => `Dijeda: menunggu ${tanggunganName(k.siapa)}${noted(k.alasan)}`,
      answer: (k) => ({ title: `dijeda: menunggu ${tanggunganName(k.siapa)}`, by: 'alasan' }),
    },
  ),
  Dilanjutkan: factKind(
    'Dilanjutkan',
    { catatan: nullableText },
    {
      fold(p, k) {
        if (p.status !== 'aktif') return p;
        const { jeda, ...langkah } = p.langkah;
        return waitAt(p, { ...langkah, tanggungan: jeda?.semula ?? langkah.tanggungan }, k.pada);
      },
      line: (k) => `Dilanjutkan${noted(k.catatan)}`,
      answer: () => ({ title: 'berjalan lagi', by: 'alasan' }),
    },
  ),
  Ditutup: factKind(
    'Ditutup',
    { status: finalStatusShape, alasan: textShape, satuDengan: v.exactOptional(textShape) },
    {
      fold: (p, k) => ({
        ...p,
        status: k.status,
        langkah: null,
        ditutup: { pada: k.pada, alasan: k.alasan, ...(k.satuDengan !== undefined && { satuDengan: k.satuDengan }) },
        terakhir: k.pada,
        tangan: closeHolders(p.tangan, p.langkah, k.status, k.pada),
      }),
      line: (k) => `Ditutup: ${k.status}${noted(closingReason(k))}`,
      answer: (k, { status }) =>
        status === 'dialihkan'
          ? {}
          : { title: `ditutup: ${k.status}${k.satuDengan ? `, satu dengan ${k.satuDengan}` : ''}`, by: 'alasan' },
    },
  ),
  DibukaLagi: factKind(
    'DibukaLagi',
    { ke: waitingLangkahShape, alasan: textShape },
    {
      fold(p, k) {
        if (p.status === 'aktif') return p;
        const { ditutup, ...isi } = p;
        // Days at the institution are theirs; scans that came meanwhile belong to the reopened step.
        const selama = p.status === 'dicabut' || p.status === 'dikembalikan' ? 'pemohon' : 'kantor';
        const dokumen = p.dokumen.map((d) => (d.langkah === NO_LANGKAH ? { ...d, langkah: k.ke.no } : d));
        return waitAt({ ...isi, dokumen, jam: passDays(p.jam, selama, ditutup.pada) }, k.ke, k.pada);
      },
      line: (k) => `Dibuka lagi${noted(k.alasan)}`,
      answer: () => ({ title: 'dibuka lagi', by: 'alasan' }),
    },
  ),
};

export const OUTSIDE_LANGKAH_NOUNS: Readonly<Record<keyof typeof outsideLangkahFacts, string>> = {
  Ditunggu: 'jeda',
  Dilanjutkan: 'lanjutan',
  Ditutup: 'penutupan',
  DibukaLagi: 'pembukaan kembali',
};
