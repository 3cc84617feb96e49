import { userInfo } from 'node:os';

export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account may have no entry, as in containers.
    return process.env.USER ?? process.env.USERNAME ?? 'tidak dikenal';
  }
}
