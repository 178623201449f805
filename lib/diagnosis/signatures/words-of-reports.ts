import type { CauseId } from "../cause-ids";
import type { AskId } from "../diagnosis";
import type { Tier } from "../signature";

/** Any of these, and near it any of those, in whatever order; no fault: the subject says it all. */
interface Report {
  readonly about: readonly string[];
  readonly fault?: readonly string[];
  /** Where one of these stands, it is about something else. */
  readonly unless?: readonly string[];
  readonly causes: readonly [CauseId, ...CauseId[]];
  readonly ask?: readonly AskId[];
}

const wrong = [
  "không khớp",
  "không đúng",
  "không hợp lệ",
  "bị sai",
  "sai",
  "does not match",
  "doesn't match",
  "is wrong",
  "is invalid",
  "is not valid",
];
const ended = ["hết hạn", "expired", "has expired"];
const refused = ["không dùng được", "bị từ chối", "no longer works", "stopped working", "does not work", "is rejected"];
const absent = ["thiếu", "không có", "chưa có", "missing", "is not granted"];

/** Vietnamese and English, as merchants, support and developers write into a chat. Most telling first. */
const reports: readonly Report[] = [
  {
    about: ["http thay vì https", "về http", "http instead of https"],
    causes: ["proxy-scheme-lost", "app-base-url-wrong"],
  },
  {
    about: ["redirect uri", "redirect_uri", "redirect url", "callback url"],
    fault: [...wrong, "chưa đăng ký", "not registered"],
    causes: ["redirect-uri-mismatch", "token-redirect-uri-mismatch", "redirect-uri-malformed"],
    ask: ["error-page-text"],
  },
  {
    about: ["client id", "client_id", "app id"],
    fault: [...wrong, "không tồn tại", "không tìm thấy", "does not exist"],
    causes: ["client-unknown", "client-disabled"],
  },
  {
    about: ["client secret", "client_secret", "mã bí mật"],
    fault: wrong,
    causes: ["client-secret-wrong", "client-unknown"],
  },
  {
    about: ["refresh token", "refresh_token"],
    fault: [...wrong, ...ended, ...refused],
    causes: ["refresh-token-expired", "refresh-token-reused", "refresh-token-revoked", "app-uninstalled"],
    ask: ["refresh-history"],
  },
  {
    about: ["gỡ app", "gỡ bỏ app", "gỡ ứng dụng", "gỡ bỏ ứng dụng", "xóa app", "xoá app", "uninstalled the app"],
    causes: ["app-uninstalled", "token-revoked"],
    ask: ["uninstall-event"],
  },
  {
    about: ["shop khác", "cửa hàng khác", "nhầm shop", "nhầm cửa hàng", "another store", "another shop", "wrong store"],
    fault: ["token", "dữ liệu", "đơn hàng", "data", "orders"],
    causes: ["token-for-other-store", "resource-not-found"],
    ask: ["store-of-token"],
  },
  {
    about: [
      "đổi code",
      "đổi mã",
      "mã ủy quyền",
      "mã uỷ quyền",
      "authorization code",
      "authorisation code",
      "code lấy token",
    ],
    fault: [...wrong, ...ended, "đã dùng", "đã được dùng", "đã sử dụng", "already been used", "already used"],
    causes: ["code-already-used", "code-expired", "token-redirect-uri-mismatch", "code-malformed"],
    ask: ["code-history"],
  },
  {
    about: ["trang html", "trang web", "html page", "html instead"],
    fault: ["token", "api", "json", "trả về", "thay vì", "instead of"],
    causes: ["proxy-html-page", "wrong-base-url", "waf-blocked"],
  },
  {
    about: ["access token", "access_token", "token"],
    unless: ["refresh token", "refresh_token", "đổi code", "đổi mã", "trang html", "html page"],
    fault: [...wrong, ...ended, ...refused],
    causes: ["token-expired", "token-revoked", "token-malformed", "app-uninstalled"],
    ask: ["token-history"],
  },
  {
    about: ["scope", "quyền truy cập"],
    fault: absent,
    causes: ["scope-missing", "scope-not-granted", "user-permission-denied"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["nhân viên", "không phải chủ", "staff account", "staff member", "not the owner"],
    fault: ["cài", "install", "app", "ứng dụng"],
    causes: ["user-not-permitted", "user-permission-denied", "consent-denied"],
    ask: ["role"],
  },
  {
    about: ["không có quyền", "không đủ quyền", "thiếu quyền", "no permission", "permission denied", "not allowed to"],
    fault: ["api", "gọi", "call", "đơn hàng", "sản phẩm", "khách hàng", "orders", "products", "customers"],
    causes: ["scope-missing", "user-permission-denied", "scope-not-granted", "operation-not-permitted"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: [
      "quay vòng",
      "lặp lại mãi",
      "vòng lặp",
      "redirect liên tục",
      "chuyển hướng liên tục",
      "redirect loop",
      "too many redirects",
    ],
    causes: ["check-cookie-missing", "state-mismatch", "app-base-url-wrong"],
    ask: ["check-cookie"],
  },
  {
    about: ["cookie"],
    fault: ["mất", "bị chặn", "thiếu", "không có", "lost", "missing", "blocked"],
    causes: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  { about: ["correlation failed"], causes: ["check-cookie-missing", "state-mismatch"], ask: ["check-cookie"] },
  { about: ["state"], fault: wrong, causes: ["state-mismatch", "check-cookie-missing"], ask: ["check-cookie"] },
  { about: ["nonce"], fault: wrong, causes: ["nonce-mismatch", "check-cookie-missing"], ask: ["check-cookie"] },
  {
    about: ["webhook"],
    fault: [
      "không nhận",
      "không về",
      "không đến",
      "không tới",
      "không chạy",
      "never arrives",
      "not arriv",
      "not receiv",
    ],
    causes: ["webhook-endpoint-failing", "webhook-url-rejected", "webhook-signature-mismatch"],
    ask: ["delivery-log"],
  },
  {
    about: ["webhook"],
    fault: ["xác minh", "xác thực", "không đăng ký được", "verification", "challenge", "cannot be registered"],
    causes: ["webhook-challenge-failed", "webhook-url-rejected", "scope-missing"],
  },
  {
    about: [
      "timeout",
      "time out",
      "timed out",
      "quá thời gian",
      "hết thời gian chờ",
      "không thấy phản hồi",
      "không phản hồi",
    ],
    causes: ["timeout", "connection-failed", "service-unavailable"],
  },
  {
    about: ["chứng chỉ", "certificate"],
    fault: [...wrong, ...ended, "không tin cậy", "lỗi", "not trusted"],
    causes: ["tls-untrusted", "tls-cert-expired", "tls-hostname-mismatch"],
    ask: ["certificate"],
  },
  {
    about: ["lỗi ssl", "lỗi tls", "ssl error", "tls error"],
    causes: ["tls-untrusted", "tls-handshake-failed", "tls-cert-expired"],
    ask: ["certificate"],
  },
  { about: ["cors"], causes: ["cors-blocked", "connection-failed"], ask: ["direct-call"] },
  {
    about: [
      "gọi quá nhiều",
      "quá nhiều lần",
      "quá nhiều yêu cầu",
      "quá nhiều request",
      "vượt giới hạn",
      "hết hạn mức",
      "rate limit",
    ],
    causes: ["rate-limited", "waf-blocked"],
  },
  {
    about: ["localhost"],
    fault: ["từ chối kết nối", "không vào được", "refused to connect", "cannot be reached", "can't be reached"],
    causes: ["app-base-url-wrong", "client-config-missing", "redirect-uri-mismatch"],
  },
  {
    about: ["trang trắng", "màn hình trắng", "blank page", "white page"],
    causes: ["embedded-browser-blocked", "check-cookie-missing"],
    ask: ["browser-console"],
  },
  {
    about: ["lệch giờ", "đồng hồ", "giờ server", "giờ máy chủ", "server clock"],
    fault: ["lệch", "sai", "chậm", "nhanh", "wrong", "ahead", "behind"],
    causes: ["clock-skew"],
    ask: ["clock"],
  },
  {
    about: ["bảo trì", "ngừng hoạt động", "under maintenance"],
    causes: ["service-unavailable", "upstream-bad-gateway"],
  },
];

/** As half of all chats are typed: without tone marks. */
const bare = (phrase: string): string => phrase.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...new Set(phrases.flatMap((phrase) => [phrase, bare(phrase)]))].join("|")})`;

/** As far apart as two parts of a sentence may stand. */
const near = "[^\\n]{0,60}?";
const letter = "[a-z0-9à-ỹđ]";
const word = (source: string) => `(?<!${letter})${source}(?!${letter})`;

function patternOf({ about, fault }: Report): RegExp {
  const subject = word(anyOf(about));
  if (fault === undefined) return new RegExp(subject);
  const predicate = word(anyOf(fault));
  return new RegExp(`${subject}${near}${predicate}|${predicate}${near}${subject}`);
}

/** What people report in their own words, where nothing was pasted that speaks for itself: a place to start, no verdict. */
export const wordsOfReports: Tier = reports.map((report, index) => ({
  id: `reported-${index}`,
  when: {
    says: patternOf(report),
    status: "none",
    ...(report.unless === undefined ? {} : { not: { says: new RegExp(word(anyOf(report.unless))) } }),
  },
  reach: "lists",
  causes: report.causes,
  proof: "phrase",
  ask: [...(report.ask ?? []), "answer"],
}));
