/** One desk in a process of its own. argv: address, desk, count, user, password. */
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { workAtDesk } from './desk-work.ts';

const [address = '', desk = '', count = '0', user = '', password = ''] = process.argv.slice(2);
const knock = { user, password, askPassword: async () => null };

await workAtDesk(
  () => openServerRegister(address, knock),
  desk,
  Number(count),
  (line) => void console.log(line),
);
