// The authority's key lies on a developer's disk and the system trusts it: it may vouch for these names and no others.
// @see https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.10

export const nameConstraintsId = "2.5.29.30";

const tags = { sequence: 0x30, permitted: 0xa0, dnsName: 0x82, ipAddress: 0x87 } as const;

function encode(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const subtree = (base: Buffer): Buffer => encode(tags.sequence, base);
const ofName = (name: string): Buffer => subtree(encode(tags.dnsName, Buffer.from(name, "ascii")));
const ofAddress = (address: readonly number[], mask: readonly number[]): Buffer =>
  subtree(encode(tags.ipAddress, Buffer.from([...address, ...mask])));

const loopback = [
  ofAddress([127, 0, 0, 0], [255, 0, 0, 0]),
  ofAddress([...Array<number>(15).fill(0), 1], Array<number>(16).fill(255)),
];

/** The extension's value: these names with what is below them, and the loopback addresses. */
export const encodeNameConstraints = (names: readonly string[]): Buffer =>
  encode(tags.sequence, encode(tags.permitted, Buffer.concat([...names.map(ofName), ...loopback])));

/** Whether an extension's value permits every one of the names. */
export function permitsNames(value: ArrayBuffer, names: readonly string[]): boolean {
  const bytes = Buffer.from(value);
  return names.every((name) => bytes.includes(ofName(name)));
}
