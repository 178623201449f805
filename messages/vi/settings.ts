import type { SettingsMessages } from "../en/settings";

export const viSettings: SettingsMessages = {
  title: "Dữ liệu của tôi",
  lead: "Tất cả những gì công cụ này lưu về bạn, và cách xóa.",
  who: "Đang đăng nhập",
  by: "Xác thực qua",
  counts: { registrations: "Ứng dụng đã khai báo", installations: "Lượt cài đặt", runs: "Lần chạy" },
  remove: {
    open: "Xóa mọi dữ liệu của tôi",
    title: "Xóa những gì, ở đâu",
    here: "Tại đây",
    hereWhat: "Mọi ứng dụng đã khai báo cùng secret, mọi lượt cài đặt cùng token, mọi lần chạy. Bạn sẽ bị đăng xuất.",
    sandbox: "Trên môi trường giả lập",
    sandboxWhat: "Ứng dụng mẫu của bạn và mọi thay đổi ứng dụng đã tạo ra.",
    provider: "Phía Haravan",
    providerWhat: "Không xóa gì. Ứng dụng vẫn được cài trên các cửa hàng thật cho đến khi chủ cửa hàng gỡ bỏ.",
    confirm: "Xóa tất cả",
    final: "Không thể hoàn tác.",
  },
};
