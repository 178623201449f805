import type { CallMessages } from "../en/calls";
import { formatDuration, formatList } from "../format";

const named = (list: readonly string[]) => formatList(list, "vi");

export const viCalls: CallMessages = {
  title: "Gọi thử",
  note: "Gọi thử chỉ gửi GET bằng token này, giữ nhịp dưới giới hạn gọi và được ghi lại thành lần chạy. Không ghi gì lên cửa hàng.",
  every: (number) => `Gọi thử từng scope (${number} lệnh gọi)`,
  all: (number, seconds) =>
    seconds === 0
      ? `Gọi thử tất cả (${number} lệnh gọi)`
      : `Gọi thử tất cả (${number} lệnh gọi, khoảng ${formatDuration(seconds, "vi")})`,
  working: {
    title: "Đang gọi thử",
    chip: "đang gọi thử",
    done: (done, planned) => `${done} trong ${planned}`,
    left: (seconds) => `còn khoảng ${formatDuration(seconds, "vi")}`,
    soon: "sắp xong",
    why: "Các lệnh chỉ đọc được gửi lần lượt, dưới giới hạn gọi. Có thể hủy bất cứ lúc nào; lệnh đã gửi vẫn chạy nốt.",
    oneAtATime: "Mỗi lúc chỉ một lần chạy: xong lần này mới bắt đầu được lần sau.",
    cancel: "Hủy",
    watch: "Xem lần chạy",
  },
  tally: {
    works: (number) => `${number} dùng được`,
    refused: (number) => `${number} bị từ chối`,
    failed: (number) => `${number} không rõ kết quả`,
    untested: (number) => `${number} chưa thử`,
  },
  groups: { openid: "Đăng nhập", noScope: "Tài liệu không nêu scope" },
  noScopeNote: "Metafield, sự kiện và thông tin cửa hàng phía Haraweb",
  openAll: "Mở tất cả",
  closeAll: "Thu gọn tất cả",
  reads: "Đọc",
  writes: "Ghi",
  writesNote: "Không bao giờ gọi: chỉ gọi GET.",
  needs: "Cần",
  anyToken: "không nêu scope",
  grants: {
    yes: "được cấp",
    no: "không được cấp",
    unknown: "chưa rõ có được cấp hay không",
    "no-scope": "",
  },
  via: (scope) => `được cấp qua ${scope}`,
  verdicts: {
    works: "dùng được",
    "refused-scope": "thiếu scope",
    "refused-other": "bị từ chối, không phải vì scope",
    unauthorized: "token bị từ chối",
    "not-found": "không tìm thấy",
    limited: "chạm giới hạn gọi",
    failed: "không có phản hồi dùng được",
    "not-tried": "chưa thử",
    "nothing-to-test-with": "không có gì để thử",
    "list-refused": "danh sách không có id",
    "not-tested-get-only": "không thử (chỉ gọi GET)",
    "not-granted": "không được cấp",
  },
  said: {
    works: "API trả về dữ liệu.",
    "refused-scope": "API trả về 403, và thiếu scope là lý do hợp lý nhất.",
    "refused-other": "API từ chối lệnh gọi, và thiếu scope không phải là lý do.",
    unauthorized: "API không chấp nhận token.",
    "not-found": "Không có địa chỉ này, hoặc không có mục nào mang id đó.",
    limited: "Đã chạm giới hạn gọi; điều này không nói gì về scope.",
    failed: "Không có phản hồi dùng được: máy chủ im lặng, bị lỗi, hoặc phản hồi không phải của API.",
    "not-tried": "Chưa gọi thử lần nào.",
    "nothing-to-test-with":
      "Lệnh này cần một id, mà danh sách để lấy id đang trống, ở cửa hàng hoặc ở mục được dùng để thử.",
    "list-refused": "Lệnh này cần một id, mà không lấy được id nào từ danh sách.",
    "not-tested-get-only": "Lệnh ghi không bao giờ được gọi.",
    "not-granted": "Token không có scope này.",
  },
  untried: {
    "nothing-to-test-with": "danh sách để lấy id đang trống, ở cửa hàng hoặc ở mục được dùng để thử",
    "list-refused": "không lấy được id nào từ danh sách",
    cancelled: "lần chạy bị hủy trước khi đến lượt",
    "token-refused": "lần chạy tự dừng: API từ chối token ba lần liên tiếp",
    unreachable: "lần chạy tự dừng: không kết nối được nền tảng",
    limited: "lần chạy tự dừng: phải chờ giới hạn gọi quá lâu",
  },
  notes: {
    "private-app-only": "theo tài liệu, chỉ dành cho ứng dụng riêng tư",
    "no-scope-documented": "tài liệu không nêu scope",
    "documents-disagree": (accepted) => `tài liệu Haravan không thống nhất: ${named(accepted)}`,
    "older-token": "phản hồi cho một token cũ của lượt cài đặt này",
    "answers-without-scope": "vẫn trả về dữ liệu dù scope không được cấp",
    "never-private": "private token không thể có scope này: chỉ có khi cài qua OAuth",
  },
  missing: {
    title: (number) => `Còn thiếu ${number} scope`,
    elsewhere: (list) =>
      `Xin phép cũng không có được ${named(list)}: theo tài liệu thì chỉ dành cho ứng dụng riêng tư, hoặc không có trong tài liệu.`,
    split: (count) =>
      `Quá dài cho một yêu cầu nên được chia thành ${count} danh sách. Token mới chỉ có các scope trong danh sách đã xin: không token nào có đủ tất cả.`,
    ask: (number) => `Xin ${number} scope còn thiếu`,
    askPart: (number, count) => `Xin danh sách ${number}/${count}`,
  },
  call: "Gọi thử",
  callAgain: "Gọi lại",
  closer: "Chi tiết",
  closerTitle: (path) => `Chi tiết của GET ${path}`,
  export: { title: "Xuất bảng", copy: "Sao chép dạng Markdown", markdown: "Markdown", json: "JSON" },
  columns: {
    method: "Lệnh gọi",
    scope: "Cần",
    granted: "Được cấp",
    status: "Mã trạng thái",
    verdict: "Kết luận",
    notes: "Ghi chú",
  },
  report: {
    title: (store) => `Gọi thử trên ${store}`,
    app: "Ứng dụng",
    token: "Token",
    generation: (number) => `thế hệ ${number} của lượt cài đặt này`,
    at: "Tính đến",
    legend: "Chú giải",
  },
  outcome: {
    answered: (number) => (number === 1 ? "Lệnh gọi có dữ liệu" : `Cả ${number} lệnh gọi đều có dữ liệu`),
    mixed: (works, number) => `${works} trong ${number} lệnh gọi dùng được`,
    mixedWhy: (refused, failed) =>
      [
        refused === 0 ? [] : `${refused} lệnh bị từ chối`,
        failed === 0 ? [] : `${failed} lệnh không có phản hồi dùng được`,
      ]
        .flat()
        .join(", ") +
      `. Trang cửa hàng có bảng đầy đủ${refused === 0 ? "" : "; chẩn đoán là của lệnh đầu tiên bị từ chối"}.`,
    cancelled: (done, planned) => `Đã hủy sau ${done} trong ${planned} lệnh gọi`,
    cancelledWhy: "Sau đó không gửi thêm lệnh nào. Những phản hồi đã nhận vẫn được giữ.",
    interrupted: (done, planned) => `Bị ngắt sau ${done} trong ${planned} lệnh gọi`,
    interruptedWhy:
      "Máy chủ của công cụ dừng khi đang gọi thử. Những phản hồi đã nhận vẫn được giữ; không ghi gì lên cửa hàng.",
    unreachable: "Không kết nối được nền tảng",
    back: "Về trang cửa hàng",
  },
};
