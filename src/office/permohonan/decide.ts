import { refuseFuture } from '../days/refuse-future.ts';
import { type Langkah, langkahAt } from '../sop/sop.ts';
import { requireActive, requireReceived } from './active-kasus.ts';
import { alignToClock } from './doubts/desk-clocks.ts';
import { evolve } from './evolve.ts';
import type { KasusFact } from './facts/kasus-fact.ts';
import type { WhoAndWhen } from './facts/kinds/fact-kind.ts';
import type { KasusCommand, ReceivedCommand } from './kasus-command.ts';
import { kerjaSamaRules } from './kerja-sama/decide-kerja-sama.ts';
import { decideRalatTindakan } from './kerja-sama/decide-ralat-tindakan.ts';
import { decideTarikTindakan } from './kerja-sama/decide-tarik-tindakan.ts';
import { endEarlyRules } from './kerja-sama/end-early.ts';
import type { Permohonan } from './permohonan.ts';
import { berkasRules } from './rules/decide-berkas.ts';
import { lengkapiRules } from './rules/decide-lengkapi.ts';
import { moveRules, requireNotPaused } from './rules/decide-move.ts';
import { nomorRules, useReservedNomor } from './rules/decide-nomor.ts';
import { ralatRules } from './rules/decide-ralat.ts';
import { decideSelesaikan } from './rules/decide-selesaikan.ts';
import { decideTerima } from './rules/decide-terima.ts';
import type { KasusRule, RuleContext, RuleTable } from './rules/rule-context.ts';
import { refuseTitipan } from './rules/titipan.ts';
import { checkAllText } from './text/allowed-text.ts';
import { checkBlankValues } from './text/blank-values.ts';

export function decide(aturan: RuleContext, p: Permohonan, diminta: KasusCommand): readonly KasusFact[] {
  checkAllText(diminta);
  refuseFuture(diminta.dicatat, diminta.pada);

  if (diminta.jenis === 'Terima') return decideTerima(aturan, diminta);
  checkBlankValues(diminta, diminta.jenis);
  const kasus = requireReceived(p);
  const perintah = alignToClock(aturan, kasus, diminta);
  const rule = RULES[perintah.jenis] as KasusRule<ReceivedCommand>;
  return rule(aturan, kasus, perintah, whoAndWhenOf(perintah));
}

const RULES: RuleTable<ReceivedCommand> = {
  Selesaikan(aturan, kasus, perintah, umum) {
    const berjalan = requireActive(aturan, kasus);
    refuseTitipan(aturan, requireWaitingLangkah(aturan, kasus), perintah);
    const lampiran = perintah.lampiran.map(
      (l): KasusFact => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
    );
    const dengan = lampiran.reduce<Permohonan>(evolve, berjalan);
    const selesai = decideSelesaikan(aturan, requireActive(aturan, requireReceived(dengan)), perintah, umum);
    return [...lampiran, selesai, ...useReservedNomor(kasus, perintah.suratKeluar, umum)];
  },
  ...lengkapiRules,
  ...ralatRules,
  ...berkasRules,
  ...nomorRules,
  ...moveRules,
  ...kerjaSamaRules,
  ...endEarlyRules,
  TarikTindakan: (aturan, kasus, perintah, umum) => [decideTarikTindakan(aturan, kasus, perintah, umum)],
  RalatTindakan: (aturan, kasus, perintah, umum) => [decideRalatTindakan(aturan, kasus, perintah, umum)],
};

const whoAndWhenOf = ({ pada, dicatat, oleh, selisihDetik, jamBenar }: WhoAndWhen): WhoAndWhen => ({
  pada,
  dicatat,
  oleh,
  ...(selisihDetik !== undefined && { selisihDetik }),
  ...(jamBenar && { jamBenar }),
});

export function requireWaitingLangkah(aturan: Pick<RuleContext, 'sop' | 'id'>, p: Permohonan): Langkah {
  const berjalan = requireActive(aturan, requireReceived(p));
  requireNotPaused(aturan, berjalan);
  return langkahAt(aturan.sop, berjalan.langkah.no);
}
