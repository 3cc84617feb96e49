import { dayOf, type Moment } from '../../days/tanggal.ts';
import type { NaskahVersi } from '../facts/kasus-parts.ts';
import type { NaskahRecord, ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { versionMissing } from './handed-naskah.ts';

const DRAFT = 'pks';
export const DRAFT_COVER = 'pengantar-draf-pks';

/**
 * The draft that is named, else the one that the last covering letter carried, else the newest by that day; null
 * where pks made none. @throws VERSI_NASKAH_TIDAK_ADA
 */
export function agreedDraft(
  { naskah: semua }: Pick<ReceivedKasus, 'naskah'>,
  pada: Moment,
  { id }: Pick<RuleContext, 'id'>,
  diminta?: Pick<NaskahVersi, 'kode' | 'versi'>,
): NaskahVersi | null {
  if (diminta) {
    const satu = semua.find((n) => n.naskah === DRAFT && diminta.kode === DRAFT && n.versi === diminta.versi);
    if (!satu) throw versionMissing(id, DRAFT, diminta.versi, semua);
    return versionOf(satu);
  }
  const sudah = semua.filter((n) => dayOf(n.pada) <= dayOf(pada));
  const sampai = sudah.findLastIndex((n) => n.naskah === DRAFT_COVER);
  const dibaca = (sampai < 0 ? sudah : sudah.slice(0, sampai)).findLast((n) => n.naskah === DRAFT);
  return dibaca ? versionOf(dibaca) : null;
}

const versionOf = ({ naskah, versi, sidik }: NaskahRecord): NaskahVersi => ({ kode: naskah, versi, sidik });

export function agreementDoubts(
  { naskah: semua }: Pick<ReceivedKasus, 'naskah'>,
  id: string,
  setuju: NaskahVersi | null,
): readonly string[] {
  const draf = semua.filter((n) => n.naskah === DRAFT);
  if (!setuju) {
    const sebab = draf.length === 0 ? 'Draf PKS belum dibuat di pks' : 'Draf PKS baru dibuat di pks sesudah hari itu';
    return [`${sebab}: persetujuan lembaga tercatat tanpa versinya. Lihat: pks draft ${id} --daftar`];
  }
  const akhir = draf.at(-1)?.versi ?? setuju.versi;
  if (akhir > setuju.versi) {
    return [
      `Yang disetujui lembaga v${setuju.versi}, draf terbaru v${akhir}. Yang berubah: pks draft ${id} ${DRAFT} --beda ${setuju.versi}..${akhir}`,
    ];
  }
  if (semua.some((n) => n.naskah === DRAFT_COVER)) return [];
  return [
    `Pengantar draf PKS tidak dibuat di pks: yang disetujui dianggap v${setuju.versi}. Bila surat pengantarnya belum ada: pks draft ${id} ${DRAFT_COVER}`,
  ];
}
