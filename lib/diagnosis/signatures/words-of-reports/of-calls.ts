import { absent, ended, type Report, wrong } from "./report";

const things = ["đơn hàng", "sản phẩm", "khách hàng", "orders", "products", "customers"];

/** What comes of the API, of webhooks and of the way there. */
export const reportsOfCalls: readonly Report[] = [
  {
    about: ["không có quyền", "không đủ quyền", "thiếu quyền", "no permission", "permission denied", "not allowed to"],
    fault: ["api", "gọi", "call", ...things],
    causes: ["scope-missing", "user-permission-denied", "scope-not-granted", "operation-not-permitted"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["scope"],
    fault: absent,
    causes: ["scope-missing", "scope-not-granted", "user-permission-denied"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["unauthorized", "unauthorised", "chưa xác thực"],
    fault: ["api", "gọi", "lấy", ...things],
    causes: ["token-expired", "token-missing", "token-revoked", "app-uninstalled"],
    ask: ["token-history"],
  },
  {
    about: ["forbidden"],
    fault: ["api", "gọi", "lấy", ...things],
    causes: ["scope-missing", "user-permission-denied", "scope-not-granted", "operation-not-permitted"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["cloudflare", "firewall", "tường lửa"],
    fault: ["chặn", "block", "blocked", "blocks"],
    causes: ["waf-blocked", "ip-not-allowed", "proxy-blocked"],
    ask: ["who-answered"],
  },
  {
    about: ["trang html", "trang web", "html page", "html instead"],
    fault: ["token", "api", "json", "trả về", "thay vì", "instead of"],
    causes: ["proxy-html-page", "wrong-base-url", "waf-blocked"],
  },
  {
    about: ["shop", "cửa hàng", "the store"],
    fault: ["bị khóa", "bị khoá", "hết hạn gói", "hết hạn dùng", "tạm ngưng", "is closed", "is suspended", "is frozen"],
    causes: ["store-unavailable", "app-uninstalled"],
    ask: ["other-stores"],
  },
  {
    about: ["webhook"],
    fault: [
      "không nhận",
      "không thấy",
      "không về",
      "không đến",
      "không tới",
      "không chạy",
      "bị mất",
      "never arrives",
      "not arriving",
      "not received",
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
    about: ["hmac"],
    fault: wrong,
    causes: ["webhook-signature-mismatch", "callback-hmac-invalid", "webhook-body-altered"],
    ask: ["raw-webhook-body"],
  },
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
    about: ["địa chỉ ip", "ip của server", "ip máy chủ", "ip address"],
    fault: ["bị chặn", "không được phép", "is blocked", "not allowed"],
    causes: ["ip-not-allowed", "waf-blocked"],
  },
  {
    about: ["ảnh", "file", "dữ liệu gửi", "the body", "the image"],
    fault: ["quá lớn", "quá nặng", "too large", "too big"],
    causes: ["request-too-large"],
  },
  {
    about: [
      "timeout",
      "time out",
      "timed out",
      "quá thời gian",
      "hết thời gian chờ",
      "không thấy phản hồi",
      "mãi không trả về",
      "chờ mãi",
      "không phản hồi",
    ],
    causes: ["timeout", "connection-failed", "service-unavailable"],
  },
  {
    about: ["không kết nối được", "mất kết nối", "bị ngắt kết nối", "cannot connect", "can't connect"],
    causes: ["connection-failed", "timeout", "dns-failure"],
    ask: ["direct-call"],
  },
  {
    about: ["phân giải", "tên miền", "domain name"],
    fault: ["không phân giải được", "không được", "không tìm thấy", "cannot be resolved"],
    causes: ["dns-failure", "connection-failed"],
    ask: ["direct-call"],
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
    about: ["bảo trì", "ngừng hoạt động", "under maintenance"],
    causes: ["service-unavailable", "upstream-bad-gateway"],
  },
];
