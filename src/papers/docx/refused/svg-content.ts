/** SVG drawings, which a browser could run. */

export const isSvgPart = (nama: string, xml: string): boolean =>
  /\.svg$/i.test(nama) || /^(?:\u{feff})?\s*(?:<[?!][^<>]*>\s*)*<(?:[\w.-]+:)?svg[\s>]/u.test(xml);

const SVG_ACTIONS = [
  /<(?:[\w.-]+:)?(?:script|foreignObject|handler|set|animate\w*)[\s>/]/i,
  /\son\w+\s*=/i,
  /\s(?:[\w.-]+:)?(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|gif);)[^\s"']/i,
  /@import|url\(\s*["']?\s*(?![#"'\s]|data:image\/)/i,
  /<!ENTITY|<\?xml-stylesheet/i,
];

export const svgFault = (xml: string): boolean => SVG_ACTIONS.some((pola) => pola.test(xml));
