import { absent, ended, type Report, refused, wrong } from "./report";

/** From the code to the last refresh. */
export const reportsOfTokens: readonly Report[] = [
  {
    about: ["client secret", "client_secret", "mã bí mật"],
    fault: wrong,
    causes: ["client-secret-wrong", "client-unknown"],
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
    fault: [...wrong, ...ended, "đã dùng", "đã được dùng", "đã sử dụng", "already used"],
    causes: ["code-already-used", "code-expired", "token-redirect-uri-mismatch", "code-malformed"],
    ask: ["code-history"],
  },
  {
    about: ["bad request"],
    fault: ["code", "mã ủy quyền", "lấy token", "đổi token"],
    causes: ["code-already-used", "code-expired", "token-redirect-uri-mismatch", "code-malformed"],
    ask: ["code-history"],
  },
  {
    about: ["code_verifier", "code verifier", "pkce"],
    fault: [...wrong, ...absent],
    causes: ["pkce-verifier-mismatch", "pkce-verifier-missing", "pkce-challenge-missing"],
    ask: ["challenge-sent"],
  },
  {
    about: ["gỡ app", "gỡ bỏ app", "gỡ ứng dụng", "gỡ bỏ ứng dụng", "xóa app", "xoá app", "uninstalled the app"],
    causes: ["app-uninstalled", "token-revoked"],
    ask: ["uninstall-event"],
  },
  {
    about: ["refresh token", "refresh_token"],
    fault: [...wrong, ...ended, ...refused],
    causes: ["refresh-token-expired", "refresh-token-reused", "refresh-token-revoked", "app-uninstalled"],
    ask: ["refresh-history"],
  },
  {
    about: ["refresh token", "refresh_token", "làm mới token"],
    fault: ["cùng lúc", "2 server", "hai server", "nhiều server", "nhiều job", "at the same time", "two servers"],
    causes: ["refresh-token-reused", "refresh-token-revoked"],
    ask: ["refresh-history"],
  },
  {
    about: ["refresh token", "refresh_token"],
    fault: absent,
    causes: ["refresh-token-missing"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["id token", "id_token"],
    fault: [...wrong, ...ended, ...refused],
    causes: ["id-token-expired", "clock-skew", "signature-invalid", "audience-mismatch", "nonce-mismatch"],
    ask: ["token-claims"],
  },
  {
    about: ["id token", "id_token"],
    fault: absent,
    causes: ["id-token-missing", "scope-openid-missing"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    about: ["access token", "access_token", "token"],
    fault: [...wrong, ...ended, ...refused],
    unless: ["refresh token", "refresh_token", "id token", "id_token", "đổi code", "đổi mã", "trang html", "html page"],
    causes: ["token-expired", "token-revoked", "token-malformed", "app-uninstalled"],
    ask: ["token-history"],
  },
  {
    about: ["shop khác", "cửa hàng khác", "nhầm shop", "nhầm cửa hàng", "another store", "another shop", "wrong store"],
    fault: ["token", "dữ liệu", "đơn hàng", "data", "orders"],
    causes: ["token-for-other-store", "resource-not-found"],
    ask: ["store-of-token"],
  },
  {
    about: ["dấu cách", "khoảng trắng", "xuống dòng", "bị cắt", "white space", "line break"],
    fault: ["token"],
    causes: ["token-malformed", "auth-header-wrong"],
  },
  {
    about: ["postman"],
    fault: ["token", "code", "api"],
    causes: ["auth-header-wrong", "token-malformed", "auth-header-stripped"],
    ask: ["raw-request"],
  },
  {
    about: ["lệch giờ", "đồng hồ", "giờ server", "giờ máy chủ", "server clock"],
    fault: ["lệch", "sai", "chậm", "nhanh", "wrong", "ahead", "behind"],
    causes: ["clock-skew"],
    ask: ["clock"],
  },
];
