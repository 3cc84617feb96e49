/** The register leaves out cases whose import does not count: cut off before it was complete, or taken back. */
import { Failure } from '../../errors.ts';
import { hiddenSpans, importOfNumber, type KantorImpor, numberAfterImports } from '../../office/kantor/kantor-impor.ts';
import { bookIdNumber, formatBookId, isBookId, isInSpans } from '../../office/permohonan/kasus-id.ts';
import type { Register } from '../../store/register.ts';

export async function countedRegister(register: Register, impor: readonly KantorImpor[]): Promise<Register> {
  const { hidden, counts } = await countedIds(register, impor);
  if (hidden.length === 0) return register;
  const refuse = (id: string): void => {
    if (!counts(id)) throw bookCaseMissing(impor, id);
  };
  return {
    ...register,
    hasKasus: async (id) => counts(id) && register.hasKasus(id),
    readKasus: async (id) => {
      refuse(id);
      return register.readKasus(id);
    },
    appendAct: async (id, ...lain) => {
      refuse(id);
      return register.appendAct(id, ...lain);
    },
    listHeads: (q) => register.listHeads({ ...q, hidden }),
    listMoved: async (keadaan) => {
      const pindah = await register.listMoved(keadaan);
      return pindah && { ...pindah, kepala: pindah.kepala.filter((k) => counts(k.id)) };
    },
    listRows: (q, kepala) => register.listRows({ ...q, hidden }, kepala),
    listWaiting: (pilih) => register.listWaiting(pilih, { hidden }),
    watchKerjaSama: (q) => register.watchKerjaSama({ ...q, hidden }),
    kasusOfSurat: async (kunci) => (await register.kasusOfSurat(kunci)).filter(counts),
    kasusOfBuku: async (tahun) => (await register.kasusOfBuku(tahun)).filter(counts),
    kasusWithLampiran: (sidik, selain, di) =>
      register.kasusWithLampiran(sidik, selain, async () => (await di()).filter(counts)),
  };
}

/** `hidden` are the numbers of those that do not count. */
export async function countedIds(register: Pick<Register, 'hasKasus'>, impor: readonly KantorImpor[]) {
  const hidden = hiddenSpans(impor, await register.hasKasus(formatBookId(numberAfterImports(impor))));
  return { hidden, counts: (id: string): boolean => !isBookId(id) || !isInSpans(bookIdNumber(id), hidden) };
}

/** Says why where the case was imported and taken back. */
export function bookCaseMissing(impor: readonly KantorImpor[], id: string): Failure {
  const asal = importOfNumber(impor, bookIdNumber(id));
  const sebab = asal?.ditarik
    ? `: impor ${asal.impor} sudah ditarik (${asal.ditarik.alasan})`
    : !asal && bookIdNumber(id) < numberAfterImports(impor)
      ? ': nomor itu sisa impor yang terputus'
      : '';
  return new Failure('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini${sebab}.`, ['pks list --status semua'], {
    id,
  });
}
