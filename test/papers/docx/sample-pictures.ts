/** A PNG of 4 x 2 pixels. */
export const SAMPLE_PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAMAAABIdo1RAAAAA1BMVEWwACBZSuMCAAAAC0lEQVQI12NggAEAAAoAAef42voAAAAASUVORK5CYII=',
    'base64',
  ),
);

/** The head and the end of a JPEG of 4 x 2 pixels: as much as is read of one. */
export const SAMPLE_JPEG = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
  ...[0xff, 0xc0, 0, 11, 8, 0, 2, 0, 4, 1, 1, 0x11, 0],
  ...[0xff, 0xd9],
]);
