import { absent, type Report, wrong } from "./report";

/** From the install link to the callback. */
export const reportsOfSignIn: readonly Report[] = [
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
    about: ["scope"],
    fault: [...wrong, "không tồn tại", "chưa được duyệt", "not approved"],
    causes: ["scope-unknown", "scope-not-allowed-for-client"],
    ask: ["scope-list"],
  },
  {
    about: ["nhân viên", "không phải chủ", "staff account", "staff member", "not the owner"],
    fault: ["cài", "install", "app", "ứng dụng"],
    causes: ["user-not-permitted", "user-permission-denied", "consent-denied"],
    ask: ["role"],
  },
  {
    about: ["bị từ chối", "từ chối truy cập", "access is denied", "access was denied"],
    fault: ["cài đặt", "cài app", "cài ứng dụng", "đăng nhập", "install", "sign in", "log in"],
    unless: ["localhost"],
    causes: ["consent-denied", "user-not-permitted", "login-required"],
    ask: ["role"],
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
    fault: [...absent, "mất", "bị chặn", "lost", "blocked"],
    causes: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  { about: ["correlation failed"], causes: ["check-cookie-missing", "state-mismatch"], ask: ["check-cookie"] },
  { about: ["state"], fault: wrong, causes: ["state-mismatch", "check-cookie-missing"], ask: ["check-cookie"] },
  { about: ["nonce"], fault: wrong, causes: ["nonce-mismatch", "check-cookie-missing"], ask: ["check-cookie"] },
  {
    about: ["safari", "trong zalo", "trong facebook", "trình duyệt ẩn danh", "incognito", "in-app browser"],
    fault: ["không được", "không vào được", "không đăng nhập được", "bị lỗi", "fails", "does not work", "cannot"],
    causes: ["check-cookie-missing", "embedded-browser-blocked", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    about: ["production", "lên host", "lên server", "môi trường thật"],
    fault: ["redirect", "callback"],
    causes: ["redirect-uri-mismatch", "app-base-url-wrong", "proxy-scheme-lost"],
    ask: ["authorize-url"],
  },
  {
    about: ["đăng nhập lại hoài", "bắt đăng nhập lại", "đăng nhập lại mãi", "log in again and again"],
    causes: ["check-cookie-missing", "state-mismatch", "login-required"],
    ask: ["check-cookie"],
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
    about: ["app", "ứng dụng"],
    fault: ["chưa được duyệt", "chưa duyệt", "not approved", "not been approved"],
    unless: ["scope"],
    causes: ["app-not-approved", "api-access-not-approved"],
  },
];
