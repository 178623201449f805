import type { ReportMessages } from "../en/report";

export const viReport: ReportMessages = {
  copy: "Sao chép báo cáo",
  json: "Mở dạng JSON",
  har: "Lưu dạng HAR",
  heads: {
    run: "Lần chạy",
    provider: "Nền tảng",
    app: "Ứng dụng",
    store: "Cửa hàng",
    started: "Bắt đầu",
    finished: "Kết thúc",
    scenario: "Chạy theo kịch bản",
    diagnosis: "Chẩn đoán",
    excluded: "Đã loại trừ",
    fix: "Cách sửa:",
    ask: "Cần biết thêm:",
    next: "Việc cần làm tiếp:",
    steps: "Các bước",
    noBody: "Body rỗng.",
  },
  redacted:
    "Báo cáo do Auth Doctor lập. Secret, mã ủy quyền và token được thay bằng dấu vân tay: dấu vân tay giống nhau nghĩa là giá trị giống nhau.",
};
