/** One line a system and a runtime; `file` is the authority's certificate. */
const lines: readonly (readonly [where: string, line: (file: string) => string])[] = [
  ["Windows", (file) => `certutil -user -addstore Root "${file}"`],
  ["macOS", (file) => `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${file}"`],
  [
    "Debian, Ubuntu",
    (file) =>
      `sudo cp "${file}" /usr/local/share/ca-certificates/auth-doctor-sandbox.crt && sudo update-ca-certificates`,
  ],
  ["Fedora, Arch", (file) => `sudo trust anchor "${file}"   (p11-kit)`],
  ["Node", (file) => `NODE_EXTRA_CA_CERTS="${file}"`],
  [".NET", (file) => `the system's store, as above; on Linux also SSL_CERT_FILE="${file}", for this authority alone`],
  ["Python", (file) => `SSL_CERT_FILE="${file}"; requests: REQUESTS_CA_BUNDLE="${file}"`],
  ["curl", (file) => `--cacert "${file}"`],
];

export const howToTrust = (file: string): string =>
  lines.map(([where, line]) => `    ${where.padEnd(15)} ${line(file)}`).join("\n");
