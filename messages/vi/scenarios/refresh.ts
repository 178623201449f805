import type { enRefreshScenarios, enUserinfoScenarios } from "../../en/scenarios/refresh";

export const viRefreshScenarios: Readonly<Record<keyof typeof enRefreshScenarios, string>> = {
  "refresh-token-not-sent": "Yêu cầu thiếu refresh_token",
  "refresh-token-too-long": "Refresh token dài quá mức máy chủ đọc",
  "refresh-token-invented": "Máy chủ chưa từng cấp refresh token này",
  "refresh-token-too-old": "Refresh token đã hết hạn",
  "refresh-token-of-another-app": "Refresh token thuộc về ứng dụng khác",
  "refresh-offline-access-withdrawn": "Ứng dụng không còn được cấp refresh token",
  "refresh-person-disabled": "Tài khoản người dùng đã bị khóa sau khi cài",
  "refresh-secret-wrong": "client_secret sai khi làm mới token",
  "refresh-502": "Gateway trả về 502 cho yêu cầu làm mới token",
  "refresh-no-new-token": "Làm mới xong không có refresh token mới",
  "refresh-id-token-other-iss": "ID token sau khi làm mới ghi issuer khác",
  "refresh-id-token-other-sub": "ID token sau khi làm mới là của người khác",
  "refresh-token-used-before": "Refresh token đã được dùng trước đó",
  "refresh-after-uninstall": "Ứng dụng đã bị gỡ bỏ mà vẫn làm mới token",
};

export const viUserinfoScenarios: Readonly<Record<keyof typeof enUserinfoScenarios, string>> = {
  "userinfo-401": "Userinfo trả về 401 invalid_token",
  "userinfo-401-expired": "Userinfo trả về 401 và nói rõ access token đã hết hạn",
  "userinfo-403": "Userinfo trả về 403 insufficient_scope",
  "userinfo-500": "Userinfo trả về 500",
  "userinfo-502": "Gateway trả về 502 thay userinfo",
  "userinfo-html": "Userinfo trả về một trang đăng nhập",
  "userinfo-sub-other": "Userinfo nói về người khác với ID token",
  "userinfo-sub-missing": "Userinfo không có sub",
  "userinfo-huge": "Userinfo dài mười megabyte",
};
