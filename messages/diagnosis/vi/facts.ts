import type { Claim, DiagnosisWords, UrlPart, ValueProblem } from "@/lib/diagnosis";

const number = (value: number) => new Intl.NumberFormat("vi", { maximumFractionDigits: 1 }).format(value);

/** Đến mười lăm phút thì ghi chính xác, lâu hơn thì ghi cho dễ đọc. */
function span(seconds: number): string {
  const size = Math.abs(seconds);
  if (size <= 900) return `${number(size)} giây`;
  if (size < 7200) return `${number(Math.round(size / 60))} phút`;
  return size < 172_800 ? `${number(Math.round(size / 3600))} giờ` : `${number(Math.round(size / 86_400))} ngày`;
}

const part: Readonly<Record<UrlPart, string>> = {
  scheme: "giao thức (http hay https)",
  host: "host",
  port: "cổng",
  path: "đường dẫn",
  "trailing-slash": "dấu / ở cuối",
  "letter-case": "chữ hoa chữ thường",
  query: "query",
  "not-a-url": "chỗ một trong hai không phải URL đầy đủ",
};

const problem: Readonly<Record<ValueProblem, string>> = {
  empty: "đang rỗng",
  placeholder: "là giá trị mẫu như undefined",
  quoted: "có dấu nháy bao quanh",
  "white-space": "có khoảng trắng",
  "percent-encoded": "vẫn còn ở dạng mã hóa %",
  "fragment-attached": "dính thêm một phần khác của địa chỉ",
  "too-long": "dài hơn mức máy chủ nhận",
  "cut-or-not-a-handle": "không phải 64 ký tự hex như Haravan cấp",
  "is-client-id": "lại là client id",
  "scheme-repeated": "lặp chữ Bearer hai lần",
};

const claim: Readonly<Record<Claim, string>> = {
  nonce: "nonce",
  iss: "iss (issuer)",
  aud: "aud (audience)",
  exp: "exp (hạn dùng)",
  signature: "chữ ký",
};

const passed = { client: "Client id", "redirect-uri": "Redirect URL", scopes: "các scope" } as const;

const list = (items: readonly string[]) => items.join(", ");

export const facts: DiagnosisWords["facts"] = {
  "wire-status": ({ status }) => `Phản hồi là ${status}.`,
  "wire-error": ({ error, description, status }) =>
    `Phản hồi là ${status ?? "lỗi"}: ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "hosted-page": ({ error, description }) =>
    description === null
      ? `Trang lỗi ${error === null ? "báo có lỗi" : `ghi ${error}`}.`
      : `Trang lỗi ghi ${error ?? ""} “${description}”.`,
  "answer-says": ({ text }) => `Phản hồi ghi “${text}”.`,
  "client-says": ({ text }) => `Phía client báo “${text}”.`,
  "checks-passed-before": ({ what }) =>
    `Máy chủ kiểm tra theo thứ tự, và đã chấp nhận ${list(what.map((name) => passed[name]))} trước đó.`,
  "code-age": ({ seconds, usualSeconds }) =>
    `Mã ủy quyền được gửi đi ${span(seconds)} sau khi cấp; máy chủ loại này mặc định cho ${number(usualSeconds)} giây.`,
  "code-sent-before": ({ seconds, run }) =>
    `Mã ủy quyền này đã được gửi trước đó${seconds === null ? "" : ` ${span(seconds)}`}${run === null ? "" : `, trong lần chạy ${run}`}.`,
  "code-never-sent-before": () => "Mã ủy quyền này chưa từng được gửi.",
  "code-gave-tokens-before": ({ run }) =>
    `Mã ủy quyền này đã đổi được token rồi${run === null ? "" : `, trong lần chạy ${run}`}.`,
  "callback-hits": ({ hits }) => `Callback đã chạy ${number(hits)} lần.`,
  "code-shape": ({ problem: which, length }) => `Mã ủy quyền gửi đi ${problem[which]} (${number(length)} ký tự).`,
  "code-as-delivered": () => "Mã ủy quyền gửi đi đúng là mã mà callback đã nhận.",
  "code-not-as-delivered": () => "Mã ủy quyền gửi đi không phải mã mà callback đã nhận.",
  "client-ids-differ": ({ atAuthorize, atToken }) =>
    `Lúc authorize dùng client id ${atAuthorize}, lúc đổi mã dùng ${atToken}.`,
  "client-id-same": () => "Cả hai bước dùng cùng một client id.",
  "client-id-passed-authorize": () => "Client id này đã được chấp nhận ở bước authorize.",
  "client-id-shape": ({ problem: which }) => `Client id gửi đi ${problem[which]}.`,
  "secret-shape": ({ problem: which }) => `Client secret gửi đi ${problem[which]}.`,
  "redirect-uris-differ": ({ atAuthorize, atToken, part: where }) =>
    `Lúc authorize dùng ${atAuthorize}, lúc đổi mã dùng ${atToken}; khác nhau ở ${part[where]}.`,
  "redirect-uri-same": () => "Cả hai bước dùng cùng một redirect_uri.",
  "redirect-uri-not-sent": () => "Lúc đổi mã không gửi redirect_uri.",
  "redirect-uri-not-registered": ({ sent, closest, part: where }) =>
    closest === null
      ? `Yêu cầu dùng ${sent}.`
      : `Yêu cầu dùng ${sent}; URL đã đăng ký gần nhất là ${closest}${where === null ? "" : `, khác ở ${part[where]}`}.`,
  "redirect-uri-registered": () => "redirect_uri có trong danh sách đã đăng ký.",
  "verifier-fits": () => "code_verifier khớp với code_challenge.",
  "verifier-does-not-fit": () => "code_verifier không khớp với code_challenge của lần đăng nhập này.",
  "verifier-shape": ({ length }) =>
    `code_verifier dài ${number(length)} ký tự hoặc có ký tự không được phép; phải từ 43 đến 128 ký tự thuộc A–Z a–z 0–9 - . _ ~.`,
  "no-verifier-in-play": () => "Không gửi code_verifier.",
  "user-reported-disabled": () => "Tài khoản này đã được báo là bị khóa.",
  "grant-type-sent": ({ value }) => (value === null ? "Không gửi grant_type." : `grant_type là ${value}.`),
  "content-type-sent": ({ sent, wanted }) =>
    `${sent === null ? "Không gửi Content-Type" : `Content-Type là ${sent}`}; endpoint này nhận ${wanted}.`,
  "content-type-right": ({ sent }) => `Content-Type là ${sent}, đúng loại endpoint này nhận.`,
  "body-not-json": ({ near }) =>
    near === "" ? "Body không phải JSON hợp lệ." : `Body không phải JSON hợp lệ, gần chỗ “${near}”.`,
  "body-is-json": () => "Body là JSON hợp lệ.",
  "fields-refused": ({ fields }) => `Phản hồi nêu: ${list(fields)}.`,
  "callback-error": ({ error, description }) =>
    `Nền tảng trả về ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "state-differs": () => "state trong callback không phải state đã gửi đi.",
  "check-cookie-absent": () => "Request callback không có cookie của lần đăng nhập này.",
  "check-cookie-present": () => "Có cookie của lần đăng nhập này.",
  "form-post-drops-lax-cookie": () => "Callback là POST khác site, mà cookie không phải SameSite=None.",
  "login-started-elsewhere": ({ started, arrived }) => `Đăng nhập bắt đầu ở ${started} nhưng quay về ${arrived}.`,
  "claim-differs": ({ claim: which, expected, got }) =>
    `${claim[which]}: cần ${expected ?? "không có gì"}, nhận ${got ?? "không có gì"}.`,
  "claim-refused": ({ claim: which }) => `Kiểm tra ${claim[which]} không đạt.`,
  "claim-accepted": ({ claim: which }) => `Kiểm tra ${claim[which]} đạt.`,
  "clock-offset": ({ seconds }) =>
    `Đồng hồ máy này ${seconds < 0 ? "nhanh" : "chậm"} hơn phía nền tảng ${span(seconds)}.`,
  "expired-by": ({ seconds }) => `Token đã hết hạn ${span(seconds)} trước lúc kiểm tra.`,
  "no-authorization-sent": () => "Request không có header Authorization.",
  "authorization-sent": () => "Có gửi header Authorization.",
  "token-shape": ({ problem: which }) => `Token gửi đi ${problem[which]}.`,
  "token-as-issued": () => "Token gửi đi đúng là token đã được cấp.",
  "token-not-as-issued": () => "Token gửi đi không phải token đã được cấp ở đây.",
  "token-past-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `Token đã cấp được ${span(ageSeconds)}; thời hạn khi cấp là ${span(lifetimeSeconds)}.`,
  "token-within-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `Token mới cấp được ${span(ageSeconds)} trên thời hạn ${span(lifetimeSeconds)}.`,
  "token-from-login": ({ ageSeconds }) =>
    `Token này lấy từ chặng đăng nhập, không phải chặng cài đặt${ageSeconds === null ? "" : `, và đã cấp được ${span(ageSeconds)}`}; loại này có hạn ngắn.`,
  "token-worked-before": () => "Chính token này từng dùng được.",
  "revocation-called": () => "Trước đó đã có yêu cầu thu hồi token này.",
  "app-uninstalled": () => "Cửa hàng đã gửi app/uninstalled.",
  "auth-scheme": ({ scheme }) =>
    scheme === ""
      ? "Trong Authorization, trước token không có kiểu nào."
      : `Authorization dùng “${scheme}”; phải đúng là “Bearer”.`,
  "auth-scheme-right": () => "Authorization dùng Bearer.",
  "auth-header-name": ({ name }) => `Token nằm ở header ${name}, mà API này không đọc header đó.`,
  "token-in-two-places": () => "Token nằm cả trong header lẫn query.",
  "scope-needed": ({ scope, method, path }) => `${method} ${path} cần ${scope}.`,
  "scope-not-requested": ({ scope }) => `Chưa xin ${scope}.`,
  "scope-requested": ({ scope }) => `Đã xin ${scope}.`,
  "scope-not-in-token": ({ scope }) => `${scope} không có trong các scope được cấp.`,
  "scope-in-token": ({ scope }) => `Token có ${scope}.`,
  "only-read-scope": ({ has, needed }) => `Token có ${has}; lệnh gọi này ghi dữ liệu nên cần ${needed}.`,
  "not-owner": ({ roles }) =>
    `Người đăng nhập không phải chủ cửa hàng (role: ${roles.length === 0 ? "không có" : list(roles)}).`,
  "is-owner": () => "Người đăng nhập là chủ cửa hàng.",
  "owner-only-scopes": ({ scopes }) => `Chỉ chủ cửa hàng mới cấp được ${list(scopes)}.`,
  "scopes-not-in-table": ({ scopes }) => `Không có trong tài liệu: ${list(scopes)}.`,
  "scopes-separated-by-comma": () => "Các scope ngăn cách bằng dấu phẩy.",
  "scopes-all-in-table": () =>
    "Mọi scope đã xin đều có trong tài liệu, nên có thể một scope chưa được chọn cho ứng dụng này.",
  "path-not-documented": ({ path, suggestion }) =>
    `${path} không có trong tài liệu${suggestion === null ? "" : `; ${suggestion} thì có`}.`,
  "path-documented": ({ path }) => `${path} có trong tài liệu.`,
  "host-not-expected": ({ host, expected }) => `Lệnh gọi tới ${host}; API ở ${expected}.`,
  "list-call-worked": () => "Lấy danh sách trên cùng đường dẫn vẫn được.",
  "not-found-text": ({ text }) => `Phản hồi ghi “${text}”, tức là không có dữ liệu này.`,
  "retry-after": ({ seconds }) => `Retry-After yêu cầu chờ ${number(seconds)} giây.`,
  bucket: ({ used, size }) => `Bucket đang ở ${number(used)} trên ${number(size)}.`,
  "html-answer": ({ server }) =>
    `Phản hồi là trang web, không phải dữ liệu${server === null ? "" : ` (Server: ${server})`}.`,
  "request-id": ({ id }) => `Request id: ${id}.`,
  transport: ({ code, phase }) =>
    `Lệnh gọi gặp lỗi ${code}${phase === null ? "" : ` (${phase})`}, không có phản hồi HTTP.`,
  waited: ({ seconds }) => `Đã dừng sau ${span(seconds)}.`,
  "loopback-target": ({ host }) => `Địa chỉ ${host} là chính máy này.`,
};
