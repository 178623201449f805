import type { ExchangeMessages } from "../en/exchange";

export const viExchange: ExchangeMessages = {
  title: "Đổi mã thủ công",
  lead: "Một yêu cầu đến token endpoint, với mã ủy quyền hoặc refresh token của bạn. Yêu cầu được ghi lại và chẩn đoán như mọi lần chạy.",
  client: {
    legend: "Client",
    own: { title: "Client khác", note: "Chỉ nhập cho yêu cầu này; không lưu." },
    provider: { legend: "Token endpoint của", haravan: "Haravan", sandbox: "môi trường giả lập" },
    id: "Client id",
    secret: "Client secret",
    secretHint: "Chỉ gửi đến token endpoint: không lưu, không hiển thị, không có trong bản ghi.",
  },
  grant: {
    legend: "Đổi gì lấy token",
    authorization_code: { title: "Mã ủy quyền", note: "grant_type=authorization_code" },
    refresh_token: { title: "Refresh token", note: "grant_type=refresh_token" },
  },
  code: {
    legend: "Mã ủy quyền",
    kept: (fingerprint) => `Mã đang giữ: ${fingerprint}`,
    keptNote: (sent) =>
      sent ? "Mã này đã được gửi; mỗi mã chỉ dùng được một lần." : "Mã này chưa được gửi và không rời máy chủ.",
    typed: "Mã khác, tôi tự nhập",
    label: "Mã ủy quyền (code)",
    hint: "Đúng như trong callback, không kèm phần đứng sau.",
    none: "Chưa có mã? Có thể cài đặt rồi dừng trước bước đổi mã để giữ mã lại.",
    get: "Lấy mã từ một lần cài đặt",
  },
  redirectUri: {
    label: "redirect_uri",
    hint: "Giống từng byte với redirect_uri của yêu cầu authorize.",
  },
  verifier: { label: "Code verifier (PKCE)", hint: "Chỉ khi đã gửi challenge." },
  refreshToken: {
    label: "Refresh token",
    hint: "Sẽ mất hiệu lực sau lần này, dù đang được dùng ở bất cứ đâu.",
  },
  options: {
    legend: "Cách gửi",
    twice: { title: "Gửi hai lần", note: "Gửi lại đúng yêu cầu đó ngay sau phản hồi đầu tiên." },
    json: { title: "Gửi JSON thay vì form", note: "IdentityServer chỉ nhận form." },
    store: {
      title: "Lưu token thành một lượt cài đặt",
      note: "Chỉ với ứng dụng bạn đã khai báo. Nếu không, token bị bỏ sau khi kiểm tra.",
    },
  },
  preview: {
    title: "Nội dung sẽ gửi",
    note: "Dấu chấm thay cho phần bí mật.",
    label: "Yêu cầu lấy token",
    kept: "giữ trên máy chủ",
  },
  send: "Gửi yêu cầu lấy token",
  rehearse: {
    title: "Cố ý gửi sai",
    note: "Vẫn yêu cầu đó, chỉ thay đổi một điểm.",
  },
};
