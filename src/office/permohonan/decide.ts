/** The rule book: (SOP, where a case stands, what is asked) → facts, or a Failure. Pure. */
import { type DokumenCode, firstLangkah, type Langkah, langkahAt } from '../sop/sop.ts';
import { alignToClock } from './doubts/desk-clocks.ts';
import { evolve, newPermohonan } from './evolve.ts';
import type { KasusFact, WhoAndWhen } from './facts/kasus-fact.ts';
import { checkTutup } from './kerja-sama/blocking-acts.ts';
import { decideSesudahSop } from './kerja-sama/decide-kerja-sama.ts';
import { decideRalatTindakan } from './kerja-sama/decide-ralat-tindakan.ts';
import { decideTarikTindakan } from './kerja-sama/decide-tarik-tindakan.ts';
import type { Permohonan, ReceivedKasus } from './permohonan.ts';
import { refuseBackdated } from './rules/act-order.ts';
import { refuseFuture, requireActive } from './rules/active-kasus.ts';
import { decideLengkapi } from './rules/decide-lengkapi.ts';
import { decideNomor, useReservedNomor } from './rules/decide-nomor.ts';
import { decideRalat } from './rules/decide-ralat.ts';
import { decideSelesaikan, waitingLangkahOf } from './rules/decide-selesaikan.ts';
import { decideBukaLagi, decideUndo } from './rules/decide-undo.ts';
import { checkElemen } from './rules/elemen-rules.ts';
import type { KasusCommand, KasusRules, Selesaikan } from './rules/kasus-command.ts';
import { matchKelengkapan } from './rules/kelengkapan.ts';
import { refuseTitipan } from './rules/titipan.ts';
import { checkTunggu, requireNotPaused, requirePaused } from './rules/tunggu-lanjut.ts';
import { checkAllText } from './text/allowed-text.ts';

/**
 * @throws Failure: the rule that refuses; nothing has happened then.
 */
export function decide(aturan: KasusRules, p: Permohonan, diminta: KasusCommand): readonly KasusFact[] {
  checkAllText(diminta);
  refuseFuture(diminta.dicatat, diminta.pada);

  if (diminta.jenis === 'Terima') return decideTerima(aturan, diminta);
  const kasus = requireReceived(p);
  const perintah = alignToClock(aturan, kasus, diminta);
  const { dicatat } = perintah;
  const umum = whoAndWhenOf(perintah);
  switch (perintah.jenis) {
    case 'Selesaikan': {
      const berjalan = requireActive(aturan, kasus);
      requireNotPaused(aturan, berjalan);
      refuseTitipan(aturan, nextLangkah(aturan, kasus), perintah);
      const lampiran = perintah.lampiran.map(
        (l): KasusFact => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
      );
      const dengan = lampiran.reduce<Permohonan>(evolve, berjalan);
      const selesai = decideSelesaikan(aturan, requireActive(aturan, requireReceived(dengan)), perintah, umum);
      return [...lampiran, selesai, ...useReservedNomor(kasus, perintah.suratKeluar, umum)];
    }
    case 'Lengkapi': {
      if (perintah.suratKeluar?.tanggal) refuseFuture(dicatat, perintah.suratKeluar.tanggal);
      const isi = decideLengkapi(aturan, kasus, perintah);
      return [{ ...umum, jenis: 'Dilengkapi', ...isi }, ...useReservedNomor(kasus, isi.suratKeluar, umum)];
    }
    case 'Ralat':
      return [{ ...umum, jenis: 'Diralat', ...decideRalat(aturan, kasus, perintah) }];
    case 'Lampirkan': {
      const { lampiran, catatan } = perintah;
      return [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan }];
    }
    case 'Konsep': {
      const { naskah, versi, berkas, sidik, ukuran, templat, kosong, dari, dibaca } = perintah;
      const asal = { ...(dari && { dari }), ...(dibaca && { dibaca }) };
      return [{ ...umum, jenis: 'Dikonsep', naskah, versi, berkas, sidik, ukuran, templat, kosong, ...asal }];
    }
    case 'PesanNomor':
    case 'PakaiNomor':
    case 'BatalkanNomor':
      return [decideNomor(aturan.id, kasus, perintah, umum)];
    case 'Sahkan':
    case 'Serahkan':
    case 'CatatAkses':
    case 'CatatKewajiban':
    case 'Perpanjang':
      return decideSesudahSop(aturan, kasus, perintah, umum);
    case 'TarikTindakan':
      return [decideTarikTindakan(aturan, kasus, perintah, umum)];
    case 'RalatTindakan':
      return [decideRalatTindakan(aturan, kasus, perintah, umum)];
    default:
      refuseBackdated(aturan, kasus, umum);
      return [{ ...umum, ...decideMove(aturan, kasus, perintah) }];
  }
}

const whoAndWhenOf = ({ pada, dicatat, oleh, selisihDetik, jamBenar }: WhoAndWhen): WhoAndWhen => ({
  pada,
  dicatat,
  oleh,
  ...(selisihDetik !== undefined && { selisihDetik }),
  ...(jamBenar && { jamBenar }),
});

/** What moves a case or its clock outside the steps of the SOP. */
function decideMove(
  aturan: KasusRules,
  kasus: ReceivedKasus,
  perintah: Extract<KasusCommand, { jenis: 'Urungkan' | 'Tutup' | 'BukaLagi' | 'Tunggu' | 'Lanjutkan' }>,
): MoveFact {
  switch (perintah.jenis) {
    case 'Urungkan':
      return { jenis: 'Diurungkan', ...decideUndo(aturan, perintah.alasan) };
    case 'BukaLagi':
      return { jenis: 'DibukaLagi', ke: decideBukaLagi(aturan, kasus), alasan: perintah.alasan };
    case 'Tutup': {
      checkTutup(aturan, kasus);
      return { jenis: 'Ditutup', status: perintah.status, alasan: perintah.alasan };
    }
    case 'Tunggu': {
      checkTunggu(aturan, requireActive(aturan, kasus), perintah.siapa);
      return { jenis: 'Ditunggu', siapa: perintah.siapa, alasan: perintah.alasan };
    }
    case 'Lanjutkan': {
      requirePaused(aturan, requireActive(aturan, kasus));
      return { jenis: 'Dilanjutkan', catatan: perintah.catatan };
    }
  }
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type MoveFact = Without<
  Extract<KasusFact, { jenis: 'Diurungkan' | 'Ditutup' | 'DibukaLagi' | 'Ditunggu' | 'Dilanjutkan' }>,
  keyof WhoAndWhen
>;

/** The step that waits, or why nothing does. Ask this before asking a person. */
export function nextLangkah(aturan: Pick<KasusRules, 'sop' | 'id'>, p: Permohonan): Langkah {
  const berjalan = requireActive(aturan, requireReceived(p));
  requireNotPaused(aturan, berjalan);
  return langkahAt(aturan.sop, berjalan.langkah.no);
}

/** SOP row 1: the letter is registered even where its kelengkapan is not all there. */
function decideTerima(aturan: KasusRules, perintah: Extract<KasusCommand, { jenis: 'Terima' }>): readonly KasusFact[] {
  const { pada, dicatat, oleh, lembaga, surat, agenda, data, permohonan, catatan } = perintah;
  const { perpanjanganDari, penerima } = perintah;
  const umum = { pada, dicatat, oleh };
  refuseFuture(dicatat, surat.tanggal);
  checkElemen(aturan, permohonan);

  const awal = firstLangkah(aturan.sop);
  const diterima = (ada: readonly DokumenCode[]): KasusFact => ({
    ...umum,
    jenis: 'Diterima',
    sop: aturan.sop.kode,
    lembaga,
    surat,
    agenda,
    data,
    permohonan,
    ada,
    ke: waitingLangkahOf(awal),
    catatan,
    ...(perpanjanganDari !== undefined && { perpanjanganDari }),
    ...(penerima !== undefined && { penerima }),
  });
  const lampiran = perintah.lampiran.map(
    (l): KasusFact => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
  );
  const baru = requireReceived([diterima([]), ...lampiran].reduce(evolve, newPermohonan));
  const { ada, kurang } = matchKelengkapan(baru, awal, perintah.ada);

  if (data === 'agregat') {
    const alasan = 'data agregat tidak memerlukan PKS; dijawab dengan surat';
    return [diterima(ada), ...lampiran, { ...umum, jenis: 'Ditutup', status: 'dialihkan', alasan }];
  }
  if (kurang.length > 0 || awal.koreksi || awal.balasan) return [diterima(ada), ...lampiran];
  const selesai = decideSelesaikan(
    aturan,
    requireActive(aturan, baru),
    { ...EMPTY_SELESAIKAN, ada: perintah.ada },
    umum,
  );
  return [diterima([]), ...lampiran, selesai];
}

const EMPTY_SELESAIKAN: Selesaikan = {
  jenis: 'Selesaikan',
  ada: [],
  lampiran: [],
  hasil: null,
  kembaliKe: null,
  catatan: null,
  disposisi: null,
  kepada: null,
  menit: null,
  balasan: null,
  suratKeluar: null,
};

function requireReceived(p: Permohonan): ReceivedKasus {
  if (p.status === 'baru') throw new Error('a case without its first fact');
  return p;
}
