import type { KeysMessages } from "../en/keys";

export const viKeys: KeysMessages = {
  title: "Khóa API",
  lead: "Khóa cho phép script hành động thay bạn: đọc các lần chạy, gọi API của cửa hàng, đổi mã. Không dùng khóa để đăng nhập được.",
  columns: { name: "Tên", key: "Khóa", created: "Ngày tạo", used: "Dùng lần cuối", act: "Thu hồi" },
  none: "Chưa có khóa nào",
  noneNote: "Mỗi script nên có một khóa riêng, để có thể thu hồi riêng từng khóa.",
  never: "chưa bao giờ",
  revoked: "đã thu hồi",
  revoke: "Thu hồi",
  revokeNamed: (name) => `Thu hồi ${name}`,
  add: {
    title: "Tạo khóa",
    name: "Tên",
    nameHint: "Nơi dùng khóa: một máy, một script, một pipeline.",
    make: "Tạo khóa",
    failed: "Chưa tạo được khóa. Hãy đăng nhập lại hoặc thử lần nữa.",
  },
  made: {
    title: "Khóa mới của bạn, chỉ hiện một lần này",
    note: "Hãy sao chép ngay. Ở đây chỉ lưu giá trị băm; không ai xem lại được khóa.",
    label: "Khóa API",
    use: "Gửi dưới dạng Authorization: Bearer, chỉ từ script.",
    back: "Về danh sách khóa",
  },
};
