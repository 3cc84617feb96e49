/** Passwords in addresses ('postgres://nama:sandi@pelayan/basis') are never shown. */

/** The last @ ends the password; `resolve` leaves one slash of two. */
const IN_ADDRESS = /([a-z][\w+.-]*:\/{1,2}[^\s:@/"'\\]*):[^\s"']*@/gi;
/** This finds 'host=pelayan password=sandi dbname=basis' too. */
const IN_QUERY = /((?:^|[?&\s"'/\\])(?:ssl)?(?:password|passwd|pwd|sandi)=)(?:'[^']*'|[^&\s"'\\]*)/gi;
/** This finds an address without its beginning. A Windows drive has one letter; no slash follows an e-mail address. */
const WITHOUT_KIND = /([^\s:@/"'\\]{2,}:)(?!\/)[^\s"'\\]*@(?=[\w.,[\]:-]+[/\\])/g;

export const maskPasswords = (teks: string): string =>
  teks.replace(IN_ADDRESS, '$1:***@').replace(IN_QUERY, '$1***').replace(WITHOUT_KIND, '$1***@');

/** `C:\` and `R:/` are drives. */
export const isServerAddress = (tempat: string): boolean => /^[a-z][\w+.-]+:\/\//i.test(tempat);
