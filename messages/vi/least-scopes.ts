import type { LeastScopesMessages } from "../en/least-scopes";
import { formatList, formatNumber } from "../format";
import { viXRay } from "./x-ray";

const names = (list: readonly string[]) => formatList(list, "vi");

export const viLeastScopes: LeastScopesMessages = {
  title: "Quyền tối thiểu",
  lead: "Chọn các lệnh mà ứng dụng của bạn gọi để có danh sách scope ngắn nhất vừa đủ.",
  open: "Tìm danh sách ngắn nhất",
  teaser: (needed, present) =>
    needed < present
      ? `Các lệnh đã gọi từ đây chỉ cần ${needed} trong ${present} scope mà token này có.`
      : "Ứng dụng của bạn cần những scope nào trong số này? Hãy chọn các lệnh gọi để biết scope nào bỏ được.",
  enough: (number) => (number === 0 ? "Không cần scope nào" : `${number} scope là đủ`),
  compare: {
    unknown: "Ở đây không biết token có những gì nên không so sánh được.",
    same: "Token có đúng những scope này.",
    change: (removed, added) =>
      removed === 0
        ? `Nhiều hơn token đang có ${added} scope, và không thừa scope nào.`
        : added === 0
          ? `Ít hơn token đang có ${removed} scope.`
          : `Trong danh sách hiện tại có ${removed} scope bỏ được, và phải thêm ${added} scope.`,
  },
  chosen: (number) => (number === 0 ? "Chưa chọn lệnh gọi nào." : `Cho ${number} lệnh gọi.`),
  form: {
    title: "Ứng dụng của bạn làm gì",
    note: "Các lệnh gọi của ứng dụng, theo tài liệu Haravan. Trang này không gọi gì cả.",
    presets: "Bắt đầu từ",
    probed: "các lệnh đã gọi từ đây",
    granted: "mọi thứ token mở được",
    none: "danh sách trống",
    needs: "Ngoài các lệnh gọi",
    need: {
      service: "Chạy cả khi không có ai đăng nhập",
      refresh: "Tự làm mới token",
      webhooks: "Đăng ký webhook",
    },
    noScope: "Tài liệu không nêu scope",
    count: (chosen, all) => `${formatNumber(chosen, "vi")} trong ${formatNumber(all, "vi")}`,
    work: "Tìm danh sách",
  },
  diff: {
    title: "So với danh sách hiện tại",
    remove: "bỏ được",
    add: "phải thêm",
    keep: "giữ lại",
    inWrite: (write) => `đã có ${write}, mà quyền ghi đã gồm quyền đọc`,
    onlyRead: (read) => `chỉ chọn lệnh đọc nên ${read} là đủ`,
    noCall: "không lệnh gọi nào đã chọn cần đến",
    notWanted: "chưa chọn ở phần “Ngoài các lệnh gọi”",
    undocumented: "không có trong tài liệu nên không nói được scope này mở gì",
    covered: "thay cho một scope rộng hơn",
    missing: "token chưa có",
  },
  notes: {
    names,
    count: (number) => `${number} lệnh gọi`,
    withoutScope: (of) => `Tài liệu không nêu scope cho ${of}; trên nền tảng thật có thể vẫn cần.`,
    privateOnly: (of) => `Không thể xin quyền qua OAuth cho ${of}: chỉ private token mới có các scope này.`,
    disputed: (of) =>
      `Hai trang tài liệu nêu scope khác nhau cho ${of}. Nếu lệnh gọi trả về 403, hãy xin danh sách dài hơn ở dưới.`,
  },
  take: {
    title: "Danh sách để dùng",
    dashboard: "Chọn trong Partner Dashboard",
    dashboardNone: "Không phải chọn gì ở mục Commerce và Haraweb.",
    privateDashboard: "Chọn khi tạo private token",
    dashboardNote:
      "Chọn trước rồi mới xin: chỉ xin được những scope đã chọn. Các scope còn lại không cần chọn, chỉ nằm trong yêu cầu.",
    request: "scope của yêu cầu",
    length: viXRay.next.length,
    lengthNote: viXRay.next.limitNote,
    tooLong: "Danh sách này quá dài cho một yêu cầu nên không hiện ở đây.",
    javascript: "JavaScript",
    csharp: "C#, OpenID Connect handler",
  },
  careful: {
    title: "Danh sách dài hơn, nếu muốn chắc chắn",
    note: "Một trang tài liệu nói quyền ghi đã gồm quyền đọc, trang khác yêu cầu xin cả hai. Danh sách này có cả quyền đọc bên cạnh quyền ghi, và cả hai scope ở chỗ các trang nêu khác nhau.",
    same: "Ở đây hai danh sách giống nhau.",
  },
  next: {
    ask: "Lần sau xin danh sách này",
    note: "Mở trang cài đặt với danh sách này. Token hiện tại giữ nguyên; token mới chỉ được xin danh sách này.",
  },
};
