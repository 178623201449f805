import type { AddTokenMessages } from "../en/add-token";
import { viTokenLife } from "./token-life";

export const viAddToken: AddTokenMessages = {
  title: "Thêm token bạn đang có",
  lead: "Dành cho token mà ứng dụng khác, script hoặc trang quản trị của cửa hàng đang giữ. Token được mã hóa khi lưu, không bao giờ hiện lại và kiểm tra được như token có từ lần cài ở đây.",
  open: "Thêm token",
  origins: { imported: "đã thêm", private: "private token" },
  originNotes: {
    imported: "Lấy từ nơi khác: ở đây chưa xin scope nào cho token này.",
    private: "Tạo bằng tay trong trang quản trị hoặc Partner Dashboard; scope là những scope bạn đã khai.",
  },
  ended: { uninstalled: "đã bị gỡ", unauthorized: "bị từ chối" },
  unknownScopes: "chưa rõ",
  scopeCount: (number) => `${number} scope`,
  unknownStore: "chưa rõ cửa hàng nào",
  provider: { legend: "Nơi cấp token" },
  kind: {
    legend: "Loại token",
    access: { title: "Access token của ứng dụng", note: "Có được khi cài đặt, do token endpoint trả về." },
    private: {
      title: "Private token",
      note: "Tạo trong trang quản trị của cửa hàng hoặc Partner Dashboard. Không làm mới được.",
    },
  },
  token: {
    label: "Access token",
    hint: "Cứ dán nguyên văn: Bearer, dấu nháy và dấu xuống dòng sẽ được bỏ đi. Có thể để trống nếu dán phản hồi ở dưới.",
    show: "Hiện nội dung vừa nhập",
    hide: "Ẩn",
  },
  answer: {
    label: "Phản hồi token (JSON)",
    hint: "Toàn bộ phản hồi của token endpoint. Chỉ phản hồi này cho biết scope nào được cấp và kèm refresh token. ID token trong đó chỉ được giải mã để đọc, không dùng làm bằng chứng.",
  },
  refreshWarning: viTokenLife.refresh.warning,
  registration: {
    label: "Thuộc ứng dụng",
    hint: "Cần khi làm mới token, vì phải có client id và client secret của ứng dụng. Nếu bỏ trống thì không làm mới được ở đây.",
    none: "không thuộc ứng dụng nào ở đây",
  },
  scopes: {
    open: "Các scope đã chọn khi tạo token",
    note: "Không phản hồi nào cho biết private token có quyền gì. Những scope bạn chọn ở đây được ghi là theo lời bạn; không chọn scope nào thì coi như chưa rõ.",
  },
  storeName: {
    label: "Tên cửa hàng",
    hint: "Dùng khi không lệnh gọi nào cho biết tên.",
  },
  keep: {
    title: "Vẫn giữ lại dù bị từ chối",
    note: "Nếu không chọn, token mà mọi lệnh gọi đều nhận 401 sẽ không được lưu.",
  },
  calls: {
    title: "Những lệnh gọi sẽ thực hiện",
    note: "Chỉ đọc, lần lượt từng lệnh cho đến khi biết tên cửa hàng. Các lệnh được ghi lại thành một lần chạy, không kèm token.",
    only: "chỉ gọi khi các lệnh trước chưa cho biết tên",
    never: "Ngoài ra không gửi gì khác và không gửi đến máy chủ nào khác.",
  },
  send: "Thêm và gọi thử",
  refused: "Chưa lưu gì, và chưa gọi gì bằng token này",
  pasteAgain: "Nội dung đã dán không được giữ lại cho trang này: hãy dán lại.",
  more: "Nghĩa là gì",
  faults: {
    access_token: {
      empty: "Chưa có token nào ở đây.",
      "too-long": "Dài hơn mọi token: có phải đã chép kèm thứ khác?",
      "too-short": "Quá ngắn so với một token: có phải bị cắt mất?",
      placeholder: "Đây là tên của giá trị chứ không phải giá trị: một biến chưa được điền.",
      hidden: "Token này đã bị che: các ký tự được thay bằng dấu che hoặc dấu vân tay.",
      json: "Đây là JSON. Phản hồi token phải dán vào ô riêng.",
      "id-token":
        "Đây là ID token: chỉ cho biết ai đã đăng nhập, không API nào nhận. Access token nằm ngay bên cạnh trong phản hồi.",
      "session-token":
        "Đây là session token của ứng dụng nhúng, ký bằng client secret. API không nhận loại này: token dành cho máy chủ của chính ứng dụng.",
      jwt: "Đây là JWT, còn access token của nền tảng này là chuỗi không đọc được: đây là một token khác.",
      code: "Đây là mã ủy quyền. Phải đổi mã này lấy token trước.",
      "refresh-token": "Đây là refresh token, dùng để lấy access token mới. Không API nào nhận.",
      "client-secret": "Đây là client secret. Công cụ chưa gửi đi đâu; không API nào nhận.",
      "of-another-platform":
        "Token này thuộc một cửa hàng của bạn trên nền tảng kia. Công cụ chưa gửi đi đâu: hãy chọn đúng nền tảng đã cấp token.",
      address: "Đây là một địa chỉ, không phải token.",
      several: "Ở đây có nhiều hơn một thứ: hãy dán riêng token.",
      characters: "Có ký tự mà không token nào có. Có phải trình soạn thảo hay ứng dụng chat đã làm thay đổi?",
    },
    token_response: {
      differs: "Access token trong phản hồi này khác với token ở trên.",
      "of-a-private-token": "Private token không có phản hồi token.",
    },
    answer: {
      "not-json": "Đây không phải JSON.",
      "cut-off": "JSON này bị dừng giữa chừng: hãy chép toàn bộ phản hồi.",
      "not-an-object": "Phản hồi token phải là một đối tượng JSON.",
      "is-an-error": "Phản hồi này là lời từ chối: có lỗi và không có token.",
      "repeated-name": "Có một tên xuất hiện hai lần.",
      missing: "bị thiếu",
      empty: "để trống",
      invalid: "giá trị không dùng được",
      "too-long": "quá dài",
      unsupported: "thuộc loại không được hỗ trợ",
    },
    member: (member, fault) => `${member}: ${fault}.`,
    registration: {
      unknown: "Bạn không có ứng dụng này.",
      "of-another-platform": "Ứng dụng này được khai báo trên nền tảng khác với nơi cấp token.",
    },
    scopes: {
      invalid: "Có ít nhất một tên không phải là scope.",
      "of-an-access-token": "Chỉ khai scope ở đây cho private token.",
    },
    store_name: { "looks-like-a-token": "Trông giống một token, mà tên thì không được mã hóa khi lưu." },
    provider: { "no-sandbox": "Công cụ này không có môi trường giả lập." },
  },
  rehearse: {
    title: "Tạo private token trên môi trường giả lập",
    note: "Để diễn tập: môi trường giả lập tạo token cho một ứng dụng của bạn ở đó, với các scope bạn chọn, kể cả scope chỉ dành cho ứng dụng riêng tư. Token được công cụ lưu ngay và không hiện ở đâu cả.",
    app: "Ứng dụng trên môi trường giả lập",
    store: "Cửa hàng",
    scopes: "Scope",
    send: "Tạo token và thêm vào",
    faults: {
      scopes: "Hãy chọn ít nhất một scope dữ liệu: scope đăng nhập và cài đặt không mở được dữ liệu nào.",
      orgid: "Môi trường giả lập không có cửa hàng này.",
      app: "Bạn không có ứng dụng này trên môi trường giả lập.",
      many: "Ứng dụng này đã có đủ số private token mà môi trường giả lập cho phép.",
      unreachable: "Môi trường giả lập không phản hồi.",
    },
  },
};
