import { it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { textWidth } from '../../src/screen/layout/wrap.ts';
import { practiceRegister } from '../support/practice-register.ts';
it('survey', async () => {
  const t = await practiceRegister();
  const baca = [[], ['list'], ['list','--status','semua'], ['overdue'], ['overdue','--per-peran'], ['show','14'], ['show','18'],['show','2'], ['jadwal','14'], ['kerja-sama'], ['kewajiban','--semua'], ['lembaga'], ['buku','masuk'], ['buku','keluar'], ['buku','kendali'], ['buku','pks'], ['buku','periksa'], ['sop'], ['sop','periksa'], ['libur'], ['pejabat'], ['template'], ['config'], ['check'], ['segel'], ['nomor'], ['draft','14','--daftar'], ['--help'], ...COMMANDS.map((c)=>[c.nama,'--help'])];
  for (const lebar of [60,80,100,200]) for (const argv of baca) {
    t.lebar=lebar; const {out,err}=await t.run(argv);
    const lewat=(out+'\n'+err).split('\n').filter((b)=>textWidth(b)>lebar);
    if(lewat.length) console.log(lebar, argv.join(' '), lewat.length, JSON.stringify(lewat.slice(0,2)));
  }
});
