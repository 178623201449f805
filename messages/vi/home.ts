import type { HomeMessages } from "../en/home";

export const viHome: HomeMessages = {
  pageTitle: "Auth Doctor cho Haravan",
  title: "Đăng nhập Haravan lỗi ở đâu và vì sao",
  lead: "Cài ứng dụng lên một cửa hàng và xem từng bước: gửi gì, nhận gì, kiểm tra những gì. Bạn thấy nguyên nhân, bằng chứng, những khả năng đã loại trừ và việc cần làm tiếp theo.",
  install: "Cài lên một cửa hàng",
  installNote: {
    sandbox: "trên môi trường giả lập có sẵn, không cần thiết lập gì",
    haravan: "bằng ứng dụng Haravan của bạn",
  },
  options: "Chọn ứng dụng, cửa hàng và scope trước",
  howTitle: "Cách hoạt động",
  how: [
    {
      title: "Cài đặt",
      text: "Công cụ đóng vai ứng dụng: chặng đăng nhập, chặng cài đặt, đổi mã ủy quyền lấy token, lệnh gọi API đầu tiên.",
    },
    {
      title: "Theo dõi",
      text: "Mọi lần chuyển hướng, request và mục kiểm tra đều được ghi lại kèm thời gian. Dữ liệu bí mật chỉ lưu dưới dạng dấu vân tay.",
    },
    { title: "Kiểm chứng", text: "Scope nào đã xin, scope nào được cấp, và scope nào thật sự dùng được với API." },
  ],
  recent: "Lần chạy gần đây",
  allRuns: "Tất cả lần chạy",
  runsTitle: "Lần chạy",
  runsLead: "Mọi lần bạn đã thử, mới nhất ở trên cùng.",
  noRuns: "Chưa có lần chạy nào",
  noRunsNote: "Mỗi lần chạy là một lần thử được ghi lại: cài đặt, làm mới token hoặc gọi API.",
  columns: { run: "Lần chạy", outcome: "Kết quả", store: "Cửa hàng", when: "Thời gian" },
  older: "Cũ hơn",
  newest: "Mới nhất",
};
