import type { TokenLifeMessages } from "../en/token-life";

export const viTokenLife: TokenLifeMessages = {
  title: "Các thế hệ",
  note: "Access token hiện tại, các token trước đó và tình trạng của từng token. Công cụ không tự làm mới token.",
  ended: {
    webhook: {
      title: "Ứng dụng đã bị gỡ khỏi cửa hàng này",
      text: (at) =>
        `Một webhook có chữ ký hợp lệ báo việc này lúc ${at}. Từ lúc đó các token của lượt cài đặt được coi là mất hiệu lực; nền tảng ngừng nhận chúng đúng lúc nào thì tài liệu không nêu. Cài lại sẽ có thế hệ tiếp theo.`,
    },
    answer: {
      title: "Token đang bị từ chối",
      text: (at) =>
        `Lúc ${at} API trả về 401 cho một token đáng ra vẫn dùng được, hoặc cho một token không làm mới được nữa. Nhiều khả năng ứng dụng đã bị gỡ hoặc quyền truy cập bị thu hồi; chỉ một mã 401 thì chưa chứng minh được là trường hợp nào. Chỉ cần một lệnh gọi thành công bằng token này là thông báo này tự mất.`,
    },
  },
  reinstalled: (generation) =>
    `Thế hệ ${generation} có được do cài lại ứng dụng trên cửa hàng này. Các token trước đó không tính nữa.`,
  moved: (generation) =>
    `Token đã đổi từ trước: đây là thế hệ ${generation}. Chưa gửi lệnh gọi nào và chưa dùng refresh token nào.`,
  uninstalling:
    "Môi trường giả lập đã gỡ ứng dụng khỏi cửa hàng. Nếu đã đăng ký webhook của cửa hàng này, thông báo sẽ đến sau giây lát; nếu chưa, lệnh gọi kế tiếp sẽ nhận 401.",
  refused: {
    title: "Lần làm mới gần nhất bị từ chối",
    withError: (error) => `Máy chủ tài khoản trả về ${error}. `,
    without: "Không nhận được token mới. ",
    cause: (title) => `Chẩn đoán: ${title}.`,
    run: "Lần chạy và chẩn đoán",
    catalog: "Về nguyên nhân này",
  },
  refresh: {
    title: "Làm mới",
    note: "Dùng refresh token hiện có và lưu cặp token mới. Nếu nhiều yêu cầu cùng làm mới một thế hệ, chỉ một yêu cầu được gửi đi.",
    underWay: "Đang làm mới. Yêu cầu gửi lúc này sẽ chờ và nhận kết quả của lần làm mới đó.",
    button: (generation) => `Làm mới thế hệ ${generation}`,
    warning:
      "Refresh token chỉ dùng được một lần. Nếu một ứng dụng đang chạy với cùng refresh token này, bản của ứng dụng đó mất hiệu lực ngay khi làm mới ở đây: phải đưa token mới cho ứng dụng hoặc cài lại.",
    confirm: "Tôi biết bản token trong ứng dụng đang chạy sẽ mất hiệu lực",
    first: "Làm mới token trước: token đã hết hạn",
  },
  generations: {
    caption: "Access token của lượt cài đặt này, mới nhất trước",
    columns: { generation: "Thế hệ", token: "Token", from: "Nguồn", obtained: "Nhận lúc", fate: "Tình trạng" },
    origins: { install: "cài đặt", refresh: "làm mới", import: "thêm bằng tay" },
    present: "hiện tại",
    refused: "bị từ chối",
    fates: { rotated: "đã thay khi làm mới", reinstalled: "đã thay khi cài lại", uninstalled: "ứng dụng bị gỡ" },
    ended: "đã thay",
    run: "lần chạy",
  },
  webhook: {
    title: "Biết khi ứng dụng bị gỡ",
    note: "Nền tảng báo cho ứng dụng bằng webhook app/uninstalled, theo từng cửa hàng đã đăng ký. Nếu không đăng ký, dấu hiệu đầu tiên là 401 ở lệnh gọi kế tiếp.",
    subscribe: "Nhận webhook của cửa hàng này",
    subscribeNote: "POST /api/subscribe bằng token của cửa hàng, ghi lại thành một lần chạy.",
    noScope: "Token không có wh_api nên không đăng ký được webhook của cửa hàng này.",
    address: "Callback URL và verify token nằm ở trang của ứng dụng.",
    sandbox: "Trên môi trường giả lập, địa chỉ được khai báo luôn trong bước này.",
    uninstall: "Gỡ ứng dụng khỏi cửa hàng như nhà bán hàng làm",
    uninstallNote: "Chỉ trên môi trường giả lập: mọi token của ứng dụng này trên cửa hàng này mất hiệu lực.",
  },
  app: {
    title: "Webhook",
    note: "Dùng cho tab Webhooks trong Partner Dashboard. Ở đây chỉ app/uninstalled có tác dụng; mỗi webhook đều được kiểm tra bằng client secret, và nội dung không được lưu.",
    url: "Callback URL",
    token: "Verify token",
    local: "Địa chỉ này nằm trên máy này nên nền tảng không gọi tới được. Môi trường giả lập thì được.",
    noSecret: "Không có client secret thì không kiểm tra được webhook nào: tất cả đều bị từ chối.",
  },
};
