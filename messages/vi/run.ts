import type { RunMessages } from "../en/run";
import { plural } from "../format";

export const viRun: RunMessages = {
  kinds: {
    install: "Cài đặt",
    exchange: "Đổi mã lấy token",
    refresh: "Làm mới token",
    probe: "Gọi API",
    import: "Thêm token",
  },
  flows: { "two-phase": "hai chặng", direct: "một chặng" },
  legs: { login: "chặng đăng nhập", install: "chặng cài đặt", direct: "một chặng" },
  runTitle: (kind, store) => (store === null ? kind : `${kind}: ${store}`),
  crumb: "Lần chạy",
  lanes: { browser: "Trình duyệt", tool: "Auth Doctor", accounts: "Tài khoản", api: "API" },
  sequence: "Diễn biến theo thứ tự",
  fromTo: (from, to) => `${from} → ${to}`,
  at: (time) => `lúc ${time}`,
  status: {
    waiting: {
      chip: "đang chờ",
      title: "Đang chờ trình duyệt quay về",
      why: "Bước tiếp theo diễn ra trên trang của máy chủ tài khoản. Trang này tự cập nhật.",
    },
    exchanging: {
      chip: "đang xử lý",
      title: "Đang đổi mã ủy quyền lấy token",
      why: "Callback đã về. Công cụ đang lấy và kiểm tra token, chỉ mất vài giây.",
    },
    finished: {
      chip: "đã xong",
      title: "Lần chạy này đã kết thúc",
      why: "Các bước bên dưới là toàn bộ những gì đã ghi lại.",
    },
  },
  deadline: (at, left) => `Chờ đến ${at} (${left}). Quá giờ đó, lần chạy kết thúc với kết quả “không quay về”.`,
  openLogin: { haravan: "Mở trang đăng nhập Haravan ở tab khác", sandbox: "Sang trang đăng nhập giả lập" },
  openLoginNote: {
    haravan: "Cứ để trang này mở: kết quả sẽ hiện ngay khi có callback.",
    sandbox: "Môi trường giả lập là một trang web khác, giống như thật.",
  },
  errorPage: {
    open: "Tôi thấy trang lỗi",
    label: "Nội dung hoặc địa chỉ của trang đó",
    hint: "Ở trang đó, chọn tất cả, sao chép rồi dán vào đây. Công cụ đọc phần báo lỗi và lưu cùng lần chạy, sau khi bỏ dữ liệu bí mật.",
    send: "Kết thúc lần chạy với trang này",
  },
  cancel: "Ngừng chờ",
  again: "Làm lại",
  step: {
    request: "Request",
    response: "Response",
    message: "Thông điệp qua trình duyệt",
    parameters: "Tham số",
    checks: "Mục kiểm tra",
    facts: "Dữ kiện",
    timings: "Thời gian",
    noResponse: "Không có phản hồi",
    noBody: "Body rỗng.",
    notText: "Body không phải văn bản UTF-8, nên chỉ hiện kích thước.",
    copyCurl: "Sao chép dạng cURL",
    copyAddress: "Sao chép địa chỉ",
    bytes: (size) => plural(size, "vi", { other: "byte" }),
    indented: "Đã thụt dòng cho dễ đọc; giá trị giữ nguyên như khi gửi.",
    asSent: "Nguyên văn",
    clockOffset: (seconds) =>
      seconds === 0
        ? "Đồng hồ máy chủ khớp với đồng hồ ở đây."
        : `Đồng hồ máy chủ ${seconds > 0 ? "nhanh hơn" : "chậm hơn"} ở đây ${plural(Math.abs(seconds), "vi", { other: "giây" })}.`,
    failed: (code, phase) => `Kết nối gặp lỗi ${code}, ${phase}.`,
  },
  phases: {
    policy: "trước khi thử: host không nằm trong danh sách cho phép",
    dns: "khi tra tên miền",
    connect: "khi kết nối",
    tls: "khi bắt tay TLS",
    request: "khi gửi request",
    response: "khi chờ phản hồi",
  },
  timing: {
    dns: "tra xong tên miền",
    connect: "đã kết nối",
    tls: "xong TLS",
    firstByte: "byte đầu tiên",
    total: "hoàn tất",
  },
  leakedKey: {
    title: "Nghiêm trọng: máy chủ tài khoản công bố cả khóa riêng",
    text: "Ai đọc được bộ khóa này đều có thể ký ID token mang danh máy chủ, nên đăng nhập bằng khóa đó không chứng minh được gì. Công cụ không dùng khóa đó để xác minh bất cứ thứ gì. Hãy báo cho bên vận hành máy chủ, và đừng tin các lần đăng nhập ở đó cho đến khi khóa được thay.",
  },
  checkResults: { ok: "đạt", no: "không đạt", unsure: "chưa xác định được", info: "để tham khảo" },
  allHold: (number) => (number === 1 ? "đạt" : `đạt cả ${number}`),
  someFail: (failed, all) => (all === 1 ? "không đạt" : `${failed}/${all} không đạt`),
  verdicts: { good: "đúng", warn: "cần xem", bad: "sai", unsure: "chưa xác định được", none: "đã gửi" },
  grantedScopes: (number: number) => `${number} scope được cấp`,
  noSteps: "Chưa có bước nào.",
  startedAt: "Bắt đầu",
};
