// What somebody chose before they were signed in: the fields of the install form, for the minutes that signing in takes.
// Read again like any form; it can do no more than the form could.
const name = "auth-doctor.intent";

export function setIntentCookie(form: URLSearchParams, https: boolean): string {
  const value = Buffer.from(form.toString()).toString("base64url");
  return `${name}=${value}; Max-Age=600; Path=/install; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;
}

export function clearIntentCookie(https: boolean): string {
  return `${name}=; Max-Age=0; Path=/install; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;
}

export function readIntentCookie(cookieHeader: string | null): URLSearchParams | undefined {
  const found = (cookieHeader ?? "").split(";").find((part) => part.trim().startsWith(`${name}=`));
  const value = found?.trim().slice(name.length + 1);
  return value === undefined ? undefined : new URLSearchParams(Buffer.from(value, "base64url").toString());
}
