import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessCauses = {
  "scope-missing": {
    title: "Chưa xin scope",
    summary: "Lệnh gọi này cần một scope mà ứng dụng chưa xin.",
    meaning:
      "Token hợp lệ nhưng không bao gồm tài nguyên này. Tài liệu Haravan ghi mã 403 và không cho thấy body; theo trang scope, scope read chỉ cho GET còn write đã bao gồm read, nhưng trang bắt đầu lại bảo xin cả hai.",
    tellApart:
      "Đã xin mà token không có là nguyên nhân khác. Token đã có scope thì 403 không phải do scope, mà do vai trò của người dùng hoặc do chính đối tượng.",
    reasons: {
      "never-asked": "Scope không có trong URL authorize.",
      "read-for-write": "Chỉ xin scope read, còn lệnh gọi này ghi dữ liệu.",
      "webhook-scope": "Thiếu wh_api cho webhook.",
      "other-group": "Xin scope com.* cho tài nguyên của /web, hoặc ngược lại.",
    },
    fixes: {
      "ask-and-reinstall": "Thêm scope vào yêu cầu cài đặt rồi nhờ nhà bán hàng cài đặt lại.",
      "ask-webhook-scope": "Thêm wh_api, khai báo webhook trong Partner Dashboard và cài bằng tài khoản chủ cửa hàng.",
      "ask-right-group": "Xin scope đúng nhóm của tài nguyên: com.* cho /com, web.* cho /web.",
    },
    seenByMerchant: "Một phần của ứng dụng trống dữ liệu hoặc không lưu được.",
  },
  "scope-not-granted": {
    title: "Đã xin scope nhưng chưa được cấp",
    summary: "Ứng dụng có xin scope, nhưng token này không có.",
    meaning: "Token mang những scope được cấp vào lúc tạo token, không phải những scope mà ứng dụng xin hôm nay.",
    tellApart: "So các scope đã xin với trường scope trong phản hồi đã cấp chính token này.",
    reasons: {
      "added-after-install": "Cửa hàng cài ứng dụng trước khi scope được thêm.",
      "person-unticked": "Người dùng không đồng ý scope đó.",
      "not-ticked":
        "Trong Partner Dashboard chưa chọn scope đó cho ứng dụng nên scope bị bỏ ra; IdentityServer4 thì từ chối cả lần đăng nhập.",
      "reduced-by-server": "Máy chủ tự bớt scope mà không báo. Tài liệu không cho biết Haravan có làm vậy không.",
    },
    fixes: {
      reinstall: "Nhờ nhà bán hàng cài đặt lại trên cửa hàng này.",
      "tick-and-reinstall": "Chọn scope trong Partner Dashboard, lưu lại, rồi cài đặt lại.",
      "explain-scopes": "Giải thích với nhà bán hàng scope dùng để làm gì.",
      "compare-scopes": "Sau mỗi lần cài, so scope nhận được với scope đã xin và báo phần còn thiếu.",
    },
    seenByMerchant: "Phần mới của ứng dụng chưa dùng được cho tới khi cửa hàng đồng ý lại.",
  },
  "app-uninstalled": {
    title: "Ứng dụng đã bị gỡ khỏi cửa hàng",
    summary: "Nhà bán hàng đã gỡ bỏ ứng dụng, token của cửa hàng này không còn dùng được.",
    meaning:
      "Theo các ứng dụng công khai, mọi lệnh gọi của cửa hàng này đều lỗi, làm mới token cũng bị từ chối. Haravan gửi app/uninstalled cho ứng dụng đã đăng ký webhook; token mất hiệu lực sau bao lâu thì tài liệu không nêu.",
    tellApart:
      "Đã nhận app/uninstalled của orgid này, hoặc riêng cửa hàng này lỗi hết trong khi cửa hàng khác vẫn chạy. Chỉ một token lỗi thì là bị thu hồi hoặc hết hạn.",
    reasons: {
      "merchant-removed-app": "Nhà bán hàng đã gỡ bỏ ứng dụng trong trang quản trị.",
      "removed-while-refreshing": "Ứng dụng bị gỡ đúng lúc đang làm mới token, và phản hồi được lưu sau đó.",
      "installed-again-since": "Ứng dụng đã được cài lại mà token cũ vẫn đang được dùng.",
    },
    fixes: {
      "stop-and-forget": "Dừng tác vụ của cửa hàng, xóa token và đánh dấu lần cài đặt đã kết thúc.",
      "offer-install": "Mời cài đặt lại khi nhà bán hàng mở ứng dụng.",
      "discard-late-tokens": "Bỏ qua phản hồi làm mới token đến sau app/uninstalled.",
      "use-newest-token": "Dùng token của lần cài mới và đăng ký webhook lại.",
    },
    seenByMerchant: "Ứng dụng không còn trong danh sách ứng dụng.",
  },
  "store-unavailable": {
    title: "Cửa hàng bị khóa, đã đóng hoặc đang bảo trì",
    summary: "Nền tảng vẫn chạy, riêng cửa hàng này tạm thời không truy cập được.",
    meaning:
      "Một số nền tảng trả về như vậy khi cửa hàng chưa đóng phí hoặc bị khóa: Shopify là 402 hoặc 423, nơi khác là 503 cho riêng một cửa hàng. Tài liệu không cho biết Haravan trả về gì.",
    tellApart: "Cùng code đó gọi cho cửa hàng khác vẫn được. Nếu cửa hàng nào cũng lỗi thì cả nền tảng đang gián đoạn.",
    reasons: {
      "plan-unpaid": "Gói của cửa hàng chưa thanh toán hoặc đã hết hạn.",
      "store-locked": "Nền tảng đã khóa cửa hàng.",
      "store-closed": "Cửa hàng đã đóng hẳn.",
      "store-maintenance": "Cửa hàng này đang được chuyển hoặc bảo trì.",
    },
    fixes: {
      "tell-merchant": "Báo nhà bán hàng rằng nền tảng đang từ chối cửa hàng của họ và họ có thể xử lý ở đó.",
      "pause-this-store": "Chỉ tạm dừng tác vụ của cửa hàng này, mỗi giờ thử một lần; các cửa hàng khác chạy tiếp.",
      "ask-platform": "Hỏi bộ phận hỗ trợ của nền tảng, kèm orgid và thời gian.",
      "stop-jobs": "Dừng hẳn tác vụ của cửa hàng và chỉ giữ dữ liệu theo quy định của bạn.",
    },
    seenByMerchant: "Trang quản trị yêu cầu thanh toán hoặc báo cửa hàng bị khóa.",
  },
  "api-access-not-approved": {
    title: "API chưa mở cho ứng dụng hoặc gói này",
    summary: "Đã có scope, nhưng API này chưa được mở cho ứng dụng hoặc cho gói của cửa hàng.",
    meaning:
      "Có tài nguyên mà chỉ có scope thì chưa đủ. Theo tài liệu Haravan, /com/users/groups.json dành cho Haravan Plus, com.*_discounts chỉ cho ứng dụng riêng tư; còn khi không đáp ứng thì trả về gì, tài liệu không nêu.",
    tellApart: "Token có scope, chủ cửa hàng là người cài, các lệnh gọi khác vẫn chạy: vậy là do API này.",
    reasons: {
      "plan-lacks-it": "Gói của cửa hàng không có phần này.",
      "private-apps-only": "Chỉ mở cho ứng dụng riêng tư.",
      "review-missing": "Nền tảng chưa duyệt cho ứng dụng dùng dữ liệu này.",
    },
    fixes: {
      "check-plan": "Xem plan_name trong shop.json và so với trang tài liệu của tài nguyên.",
      "do-without": "Tắt tính năng này ở những cửa hàng mà gói không có.",
      "use-private-app": "Nhờ chủ cửa hàng tạo ứng dụng riêng tư với scope này và dùng token đó cho cửa hàng của họ.",
      "request-review": "Đề nghị nền tảng mở cho ứng dụng, nêu rõ dùng dữ liệu vào việc gì.",
    },
  },
  "operation-not-permitted": {
    title: "Đối tượng này không cho phép thao tác",
    summary: "Nói chung token có quyền làm việc này, nhưng quy tắc của chính đối tượng không cho.",
    meaning:
      "403 không nhất thiết do scope. Tài liệu Haravan nêu 403 với body {} khi xóa layout/theme.liquid, và 403 khi dùng collect để thêm sản phẩm vào smart collection.",
    tellApart:
      "Cùng token đó, lệnh ghi cùng loại với đối tượng khác vẫn được. Không lệnh nào được thì là scope hoặc vai trò.",
    reasons: {
      "protected-object": "Đối tượng được bảo vệ, như file layout của theme.",
      "managed-by-platform": "Nền tảng tự quản lý, như sản phẩm trong smart collection.",
      "state-forbids": "Trạng thái của đối tượng không cho phép, như địa chỉ mặc định của khách hàng (lúc đó là 422).",
    },
    fixes: {
      "leave-it": "Để nguyên đối tượng và đừng hiện thao tác này. Thử lại không có ích.",
      "use-other-object": "Dùng đúng thứ dành cho việc đó: custom collection, hoặc điều kiện của smart collection.",
      "check-state": "Đọc đối tượng trước, đưa về trạng thái cho phép rồi mới thao tác.",
    },
    seenByMerchant: "Ứng dụng báo không thể sửa hoặc xóa mục đó.",
  },
  "ip-not-allowed": {
    title: "Địa chỉ IP không được phép",
    summary: "Máy chủ chỉ nhận lệnh gọi từ các địa chỉ IP trong danh sách, và địa chỉ này không có trong đó.",
    meaning:
      "Thông tin xác thực không sai. Nhà cung cấp, hoặc tổ chức của nhà bán hàng, chỉ cho phép một số mạng. Tài liệu API của Haravan không nêu danh sách nào như vậy.",
    tellApart: "Gọi y hệt từ mạng khác thì được. Nếu nhận một trang của tường lửa thì là nguyên nhân khác.",
    reasons: {
      "not-on-list": "Địa chỉ chưa từng được đưa vào danh sách.",
      "new-egress-address": "Ứng dụng đã chuyển chỗ, lệnh gọi đi ra từ địa chỉ mới.",
      "through-other-proxy": "Lệnh gọi đi ra qua proxy hoặc khu vực khác trước.",
    },
    fixes: {
      "add-address":
        "Thêm địa chỉ mà nhà cung cấp nhìn thấy vào danh sách; tìm địa chỉ đó bằng curl trên chính máy chủ.",
      "fixed-egress": "Cho ứng dụng một địa chỉ đi ra cố định (NAT gateway), rồi đăng ký địa chỉ đó.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
