import type { AppMessages } from "../en/apps";
import { plural } from "../format";
import { viSandboxApp } from "./sandbox-app";

export const viApps: AppMessages = {
  title: "Ứng dụng đã khai báo",
  lead: "Mỗi khai báo là những gì công cụ biết về một ứng dụng Haravan: client id, client secret, Redirect URL, scope.",
  add: "Thêm ứng dụng",
  columns: { name: "Ứng dụng", platform: "Nền tảng", clientId: "Client id", used: "Đã dùng" },
  installations: (number) => plural(number, "vi", { other: "lượt cài đặt" }),
  runs: (number) => plural(number, "vi", { other: "lần chạy" }),
  demo: "mẫu",
  demoNote: "Được tạo sẵn cho bạn trên môi trường giả lập.",
  none: "Chưa khai báo ứng dụng nào",
  noneNote: "Thêm client id và client secret của ứng dụng Haravan để cài lên cửa hàng thật.",
  form: {
    title: "Thêm ứng dụng Haravan",
    lead: "Lấy trên trang của ứng dụng ở partners.haravan.com. Client secret được mã hóa khi lưu và không bao giờ hiện lại.",
    name: "Tên",
    nameHint: "Chỉ để bạn phân biệt các ứng dụng.",
    clientId: "Client ID",
    clientIdHint: "32 ký tự hex, có trên trang của ứng dụng.",
    secret: "Client Secret",
    secretHint: "Không hiện lại: sau khi lưu, bạn chỉ thấy dấu vân tay của secret.",
    scopes: "Scope",
    scopesHint:
      "Các scope đã chọn cho ứng dụng này trong Partner Dashboard. Mỗi lần cài sẽ xin các scope này, trừ khi bạn chọn khác.",
    secretAgain: "Hãy nhập lại secret: biểu mẫu bị trả về không bao giờ mang theo secret.",
    faults: {
      name: {
        missing: "Hãy đặt tên cho ứng dụng.",
        "too-long": "Tối đa 80 ký tự.",
        characters: "Chỉ dùng chữ, số và dấu: không dùng ký tự điều khiển.",
      },
      clientId: {
        missing: "Cần client ID: chép từ trang của ứng dụng.",
        "too-long": "Tối đa 100 ký tự: dài hơn thì máy chủ tài khoản coi như không có.",
        characters: "Không có dấu cách hay chữ có dấu: hãy chép lại client ID.",
      },
      clientSecret: {
        missing: "Cần client secret: chép từ trang của ứng dụng.",
        "too-long": "Tối đa 100 ký tự: dài hơn thì máy chủ tài khoản coi như không có.",
        characters: "Không có dấu cách hay chữ có dấu: hãy chép lại client secret.",
      },
      scopes: {
        missing: "Có scope không có tên.",
        "too-long": "Tối đa 60 scope, mỗi scope tối đa 100 ký tự.",
        characters: "Tên scope không có chữ có dấu, dấu nháy kép hay dấu gạch chéo ngược.",
      },
    },
    save: "Lưu ứng dụng",
    order: "Trước hết, hãy đăng ký Redirect URL",
    orderNote: "Cả hai phải có trong danh sách Redirect URL của ứng dụng, đúng từng ký tự.",
  },
  page: {
    clientId: "Client ID",
    secret: "Client Secret",
    secretNote: "không hiện lại; dấu vân tay giống nhau nghĩa là secret giống nhau",
    noSecret: "chưa lưu",
    platform: "Nền tảng",
    created: "Thêm lúc",
    used: "Đã dùng",
    install: "Cài lên một cửa hàng",
    save: "Lưu thay đổi",
    edit: "Tên, secret, scope",
    redirectTitle: "Redirect URL cần đăng ký",
    redirectNote:
      "Trên trang của ứng dụng ở partners.haravan.com, mục Redirect URL. Máy chủ so từng ký tự: giao thức, host, cổng, đường dẫn, không có dấu / ở cuối.",
    redirectLogin: "Chặng đăng nhập",
    redirectInstall: "Chặng cài đặt",
    portNote: (port) =>
      `Công cụ đang chạy ở cổng ${port}. Khi chạy với PORT khác, hoặc qua một địa chỉ khác (APP_ORIGIN), các URL này sẽ đổi: hãy đăng ký thêm URL mới, nếu không máy chủ tài khoản sẽ hiện trang lỗi.`,
    newSecret: "Client Secret mới",
    newSecretHint: "Để trống để giữ secret hiện tại. Các lượt cài đặt vẫn giữ nguyên token.",
  },
  remove: {
    open: "Xóa khai báo này",
    title: "Xóa những gì, ở đâu",
    here: "Tại đây",
    hereWhat: (installations, runs) =>
      `Client id và client secret, ${installations} cùng token, ${runs} cùng mọi bước.`,
    provider: "Phía Haravan",
    providerWhat:
      "Không xóa gì. Ứng dụng vẫn còn trong Partner Dashboard và vẫn được cài trên các cửa hàng cho đến khi chủ cửa hàng gỡ bỏ.",
    sandbox: "Trên môi trường giả lập",
    sandboxWhat: "Ứng dụng mẫu và mọi thay đổi ứng dụng đã tạo ra ở đó. Khi cần, công cụ sẽ tạo ứng dụng mẫu mới.",
    confirm: "Xóa",
  },
  saved: "Đã lưu.",
  sandbox: viSandboxApp,
};
