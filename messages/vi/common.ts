import type { CommonMessages } from "../en/common";

export const viCommon: CommonMessages = {
  productName: "Auth Doctor",
  copy: { label: "Sao chép", done: "Đã chép", failed: "Chưa chép được" },
  yes: "có",
  no: "không",
  none: "không có",
  cancel: "Hủy",
  save: "Lưu",
  optional: "không bắt buộc",
  required: "Cần điền mục này.",
  provider: { sandbox: "giả lập", haravan: "Haravan" },
  providerNote: {
    sandbox: "Môi trường giả lập: không ảnh hưởng đến cửa hàng thật nào.",
    haravan: "Nền tảng thật: thao tác ở đây diễn ra trên cửa hàng thật.",
  },
  back: "Quay lại",
};
