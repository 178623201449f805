import type { ScopeMessages } from "../en/scopes";

export const viScopes: ScopeMessages = {
  groups: {
    login: "Đăng nhập",
    install: "Cài đặt ứng dụng",
    webhook: "Webhook",
    haraweb: "Haraweb: website của cửa hàng",
    commerce: "Commerce: hoạt động kinh doanh của cửa hàng",
  },
  subjects: {
    openid: "Việc đăng nhập: thiếu scope này thì không có ID token",
    profile: "Tên của người đăng nhập",
    email: "Email của người đăng nhập",
    org: "Cửa hàng mà người đó đăng nhập vào",
    userinfo: "Vai trò của người đó trong cửa hàng",
    grant_service: "Biến token đăng nhập thành token dịch vụ và đưa ứng dụng vào danh sách của cửa hàng",
    offline_access: "Refresh token, dùng khi access token hết hạn",
    wh_api: "Đăng ký webhook",
    contents: "Blog, bài viết, bình luận, trang, chuyển hướng",
    themes: "Giao diện và các tệp của giao diện",
    script_tags: "Script gắn trên website của cửa hàng",
    inventories: "Tồn kho, điều chỉnh, chuyển kho, đơn nhập hàng",
    shippings: "Phí vận chuyển",
    customers: "Khách hàng và địa chỉ",
    products: "Sản phẩm, biến thể, hình ảnh, nhóm sản phẩm",
    orders: "Đơn hàng, giao dịch, hoàn tiền",
    shop: "Cửa hàng, nhân viên, địa điểm, quốc gia, chính sách",
    discounts: "Mã giảm giá và khuyến mãi",
  },
  names: {
    openid: "Đăng nhập",
    profile: "Hồ sơ",
    email: "Email",
    org: "Cửa hàng",
    userinfo: "Người dùng",
    grant_service: "Token dịch vụ",
    offline_access: "Refresh token",
    wh_api: "Webhook",
    contents: "Nội dung",
    themes: "Giao diện",
    script_tags: "Script tag",
    inventories: "Tồn kho",
    shippings: "Vận chuyển",
    customers: "Khách hàng",
    products: "Sản phẩm",
    orders: "Đơn hàng",
    shop: "Thông tin cửa hàng",
    discounts: "Khuyến mãi",
  },
  access: { read: "Chỉ đọc", write: "Đọc và ghi" },
  readInWrite: "quyền ghi đã gồm quyền đọc",
  ownerOnly: "chỉ chủ cửa hàng",
  privateAppOnly: "chỉ ứng dụng riêng tư",
  unknownGroup: "Khác",
  unknownScope: "Không có trong tài liệu của Haravan",
  standings: {
    spelling: (of) =>
      `Trang tài nguyên viết như vậy, còn trang scope ghi là ${of}. Tài liệu không nói máy chủ nhận cách viết nào.`,
    undocumented: "Chỉ thấy trong mã nguồn công khai, tài liệu của Haravan không có",
    missing: (instead) =>
      `Có người báo rằng authorize từ chối tên này${instead === null ? "" : `; phần đó do ${instead} mở`}`,
    unknown: (instead) =>
      instead === null
        ? "Không có trong tài liệu của Haravan"
        : `Không có trong tài liệu của Haravan; có lẽ ý là ${instead}`,
  },
  disagreement:
    "Một trang nói quyền ghi đã gồm quyền đọc, trang khác lại khuyên xin cả hai. Xin cả hai thì chắc chắn; ở đây có một trong hai là đủ.",
  sources: {
    documented: "có trong tài liệu",
    observed: "thấy trong mã nguồn công khai",
    inferred: "suy ra",
    token: "theo phản hồi token",
  },
  more: "Scope khác",
  moreHint:
    "Dành cho những tên không có trong danh sách, cách nhau bằng dấu cách. Chỉ một tên lạ là cả yêu cầu thất bại.",
};
