/** Calls `dicatat` as soon as an act or a copy is kept. */
import type { Register } from '../store/register.ts';

export function heardRegister(register: Register, dicatat: () => void): Register {
  const told = async <T>(tindakan: Promise<T>): Promise<T> => {
    const hasil = await tindakan;
    dicatat();
    return hasil;
  };
  return {
    ...register,
    receiveKasus: (surat) => told(register.receiveKasus(surat)),
    importKasus: (...isi) => told(register.importKasus(...isi)),
    appendAct: (...isi) => told(register.appendAct(...isi)),
    appendKantorAct: (...isi) => told(register.appendKantorAct(...isi)),
    keepKantorFile: (...isi) => told(register.keepKantorFile(...isi)),
  };
}
