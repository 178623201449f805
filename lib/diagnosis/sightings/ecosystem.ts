/** Where people look for their own library, in the order of the tabs. */
export const ecosystems = [
  "aspnet",
  "next-auth",
  "auth-js",
  "openid-client",
  "node",
  "python",
  "php",
  "ruby",
  "go",
  "java",
  "curl",
] as const;

export type Ecosystem = (typeof ecosystems)[number];
