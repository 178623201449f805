import type { Claim, Difference, TokenKind, Trial, UrlPart, ValueProblem } from "@/lib/diagnosis";

// Made once: a formatter costs more than all else that a sentence does.
const numbers = new Intl.NumberFormat("vi", { maximumFractionDigits: 1 });

export const number = (value: number) => numbers.format(value);

/** Đến mười lăm phút thì ghi chính xác, lâu hơn thì ghi cho dễ đọc. */
export function span(seconds: number): string {
  const size = Math.abs(seconds);
  if (size <= 900) return `${number(size)} giây`;
  if (size < 7200) return `${number(Math.round(size / 60))} phút`;
  return size < 172_800 ? `${number(Math.round(size / 3600))} giờ` : `${number(Math.round(size / 86_400))} ngày`;
}

export const part: Readonly<Record<UrlPart, string>> = {
  scheme: "giao thức (http hay https)",
  host: "host",
  port: "cổng",
  path: "đường dẫn",
  "trailing-slash": "dấu / ở cuối",
  "letter-case": "chữ hoa chữ thường",
  query: "query",
  "not-a-url": "chỗ một trong hai không phải URL đầy đủ",
};

export const problem: Readonly<Record<ValueProblem, string>> = {
  empty: "đang rỗng",
  placeholder: "là giá trị mẫu như undefined",
  quoted: "có dấu nháy bao quanh",
  "white-space": "có khoảng trắng",
  characters: "có ký tự mà loại giá trị này không bao giờ có",
  "percent-encoded": "vẫn còn ở dạng mã hóa %",
  "fragment-attached": "dính thêm một phần khác của địa chỉ",
  "too-long": "dài hơn mức máy chủ nhận",
  "cut-or-not-a-handle": "không phải 64 ký tự hex như Haravan cấp",
  "is-client-id": "lại là client id",
  "scheme-repeated": "lặp chữ Bearer hai lần",
  "is-jwt": "là JWT, trong khi máy chủ này không cấp dạng đó cho loại giá trị này",
  "is-words": "là chữ thường ghép lại, không giống token nào",
};

export const claim: Readonly<Record<Claim, string>> = {
  nonce: "nonce",
  iss: "iss (issuer)",
  aud: "aud (audience)",
  exp: "exp (hạn dùng)",
  signature: "chữ ký",
  alg: "alg (thuật toán)",
  kid: "kid (khóa)",
  at_hash: "at_hash hoặc c_hash",
  nbf: "nbf hoặc iat (thời điểm bắt đầu hiệu lực)",
  id_token: "bản thân ID token",
};

export const kinds: Readonly<Record<TokenKind, string>> = {
  "id-token": "ID token",
  jwt: "một JWT, trong khi access token ở đây là chuỗi không giải mã được",
  "refresh-token": "refresh token",
  "client-secret": "client secret",
  "authorization-code": "mã ủy quyền",
  "other-platform": "token của nền tảng khác",
};

export const trials: Readonly<Record<Trial, string>> = {
  "direct-call-works": "Cũng lệnh gọi đó, gọi ngoài mạng hoặc proxy này thì được.",
  "same-token-works-elsewhere": "Lệnh gọi khác vẫn chấp nhận token này.",
  "same-token-fails-elsewhere": "Lệnh gọi khác cũng từ chối token này.",
  "other-account-works": "Dùng tài khoản khác thì được.",
  "other-account-fails": "Dùng tài khoản khác cũng không được.",
  "other-stores-work": "Lệnh gọi cho các cửa hàng khác vẫn được.",
  "other-stores-fail": "Lệnh gọi cho các cửa hàng khác cũng hỏng.",
  "another-write-works": "Một lệnh ghi khác với token này vẫn được.",
  "another-write-fails": "Các lệnh ghi khác với token này cũng hỏng.",
  "list-call-fails": "Lấy danh sách trên cùng đường dẫn cũng hỏng.",
  "worked-before": "Trước đây vẫn chạy được với cấu hình này.",
  "never-worked": "Chưa lần nào chạy được với cấu hình này.",
};

/** Chỉ ra chỗ hai giá trị bắt đầu khác nhau, khỏi phải đếm từng ký tự. */
export function firstDifference(found: Difference | null | undefined): string {
  if (!found) return "";
  const { at, one, other } = found;
  const shown = (text: string) => (text === "" ? "hết chuỗi" : `“${text}”`);
  return `, từ ký tự thứ ${at}: ${shown(one)} và ${shown(other)}`;
}

export const byteOrder = {
  original: "Query được ký đúng theo thứ tự lúc nhận.",
  sorted: "Chữ ký chỉ khớp khi sắp xếp các cặp; Haravan ký theo đúng thứ tự lúc gửi.",
  neither: "Với secret này, chữ ký không khớp cả thứ tự gốc lẫn thứ tự đã sắp xếp.",
} as const;

export const sentBy = { body: "trong body", basic: "trong header Authorization", query: "trong địa chỉ" } as const;

export const passed = { client: "client id", "redirect-uri": "Redirect URL", scopes: "các scope" } as const;

export const list = (items: readonly string[]) => items.join(", ");
