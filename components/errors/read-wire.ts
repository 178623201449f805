import type { Evidence } from "@/lib/diagnosis";

export interface Wire {
  readonly status: number | undefined;
  /** Status and error code as they stand in the answer, or what stands for them; empty where nothing was answered. */
  readonly label: string;
}

const code = /"error"\s*:\s*"([^"\\]{1,60})"/;
const challenge = /\berror="?([a-z_]{1,60})/;
/** The hosted error page has status 200: its words say more. */
const hosted = /there was an error\s*:\s*([a-z_]{1,60})\s+(?!Request Id)([^\n<]{1,60})/i;

const errorInUrl = (url: string | undefined) => /[?&#]error=([a-z_]{1,60})/.exec(url ?? "")?.[1];

function errorOf({ response, request }: Evidence): string | undefined {
  const asked = request?.params?.["error"] ?? errorInUrl(request?.url);
  const header = Object.entries(response?.headers ?? {}).find(([name]) => name.toLowerCase() === "www-authenticate");
  return code.exec(response?.body ?? "")?.[1] ?? challenge.exec(header?.[1] ?? "")?.[1] ?? asked;
}

/** The few words that people see first of a failure. */
export function readWire(seen: Evidence): Wire {
  const status = seen.response?.status;
  const page = hosted.exec(seen.response?.body ?? "");
  if (page !== null) return { status: undefined, label: `${page[1]} ${page[2]}`.trim() };
  const label = [status, errorOf(seen)].filter((part) => part !== undefined).join(" ");
  return { status, label: label === "" ? (seen.observed?.transport_code ?? "") : label };
}
