import type { XRayMessages } from "../en/x-ray";
import { formatList } from "../format";
import { viScopes } from "./scopes";

const names = (list: readonly string[]) => formatList(list, "vi");
const either = (list: readonly string[]) => list.join(" hoặc ");

const kinds = {
  service: "token dịch vụ",
  user: "token người dùng",
  private: "private token",
  unknown: "token chưa rõ loại",
};
const bodies = {
  empty: "body rỗng",
  braces: "body chỉ có {}",
  errors: "trường errors không nêu lý do",
  json: "JSON không nêu lý do",
  text: "văn bản thường",
  html: "một trang HTML",
};

export const viXRay: XRayMessages = {
  title: "Một lệnh gọi",
  heading: "Soi lỗi 403",
  headingOther: "Nếu gặp 403 ở đây thì nghĩa là gì",
  note: "Mọi nguyên nhân khác được kiểm tra trước khi kết luận là do scope.",
  link: (path) => `Soi lỗi 403 này: ${path}`,
  open: "Gọi kèm tham số, soi lỗi 403",
  needed: "Cần",
  neededOr: "chỉ cần một trong số này",
  neededNone: "Tài liệu không nêu scope cho lệnh gọi này.",
  neededPrivate: viScopes.privateAppOnly,
  provided: "Đang có",
  providedUnknown: "Chưa rõ: ở đây không thấy phản hồi token, nơi liệt kê scope.",
  providedNone: "Không scope nào được cấp.",
  opens: "mở được lệnh gọi này",
  tested: "Đã kiểm tra",
  verdict: {
    lacksScope: (scope) => `Lệnh gọi này cần ${scope}, mà token không có`,
    perhapsScope: (scope) => `Lệnh gọi này cần ${scope}; chưa rõ token có hay không`,
    notScope: (cause) => `Không phải do scope: ${cause}`,
    other: (cause) => cause,
    open: "Bị từ chối, và những gì đã biết chưa đủ để kết luận",
    wouldLack: (scope) => `Gọi sẽ bị từ chối: token thiếu ${scope}`,
    hasScope: (scope) => `Token có ${scope}: nếu gặp 403 thì là do nguyên nhân khác`,
    notAScope: "Nếu gặp 403 ở đây thì không phải do scope",
    grantUnknown: (scope) => `Lệnh gọi này cần ${scope}; chưa rõ token này được cấp những gì`,
    noScope: "Tài liệu không nêu scope cho lệnh gọi này",
  },
  why: {
    certainty: {
      certain: "Theo những gì đã biết thì không thể là nguyên nhân khác.",
      likely: "Nguyên nhân hợp lý nhất theo những gì đã biết, chưa chứng minh được.",
      possible: "Một trong những nguyên nhân có thể.",
    },
    openCauses: (causes) => `Còn lại sau khi kiểm tra: ${names(causes)}.`,
    olderToken: "Kết quả mới nhất là của một token cũ của lượt cài đặt này; token hiện tại chưa gọi lần nào.",
    neverCalled: "Chưa gọi lần nào bằng token này.",
    answered: (status) => `Lệnh gọi mới nhất bằng token này nhận về ${status}.`,
    writes: "Lệnh gọi này ghi dữ liệu. Công cụ chỉ đọc nên không bao giờ gọi.",
  },
  results: { ok: "đã loại trừ", cause: "nguyên nhân", possible: "có thể", unknown: "chưa rõ" },
  checks: {
    answerer: "Bên gửi phản hồi",
    told: "Lý do nêu ngay trong phản hồi",
    "token-kind": "Loại token",
    role: "Vai trò của người cài đặt",
    store: "Cửa hàng của token",
    rule: "Quy tắc nghiệp vụ của cửa hàng",
    access: "Đọc hay ghi",
    prefix: "Tiền tố com. hay web.",
    granted: "Đã xin và được cấp",
    list: "Danh sách scope của chính ứng dụng",
    documents: "Tài liệu nói gì",
    siblings: "Lệnh gọi khác cần cùng scope",
    scope: "Bản thân scope",
  },
  facts: {
    "not-called": () => "Token này chưa gọi lần nào.",
    "not-refused": ({ status }) => `Lệnh gọi mới nhất nhận về ${status}, không phải 403.`,
    "answer-of-the-api": ({ body }) => `Phản hồi có ${bodies[body]}, không phải trang của gateway.`,
    "answer-is-a-page": ({ server }) =>
      `Nhận về một trang web${server === null ? "" : ` từ ${server}`}. API trả về JSON, nên có thể lệnh gọi chưa hề tới được API.`,
    "answer-says": () => "Phản hồi có nêu lý do.",
    "answer-says-nothing": ({ body }) => `Phản hồi có ${bodies[body]}.`,
    "private-app-only": ({ kind }) => `Theo tài liệu, chỉ ứng dụng riêng tư được gọi, còn đây là ${kinds[kind]}.`,
    "kind-fits": ({ kind }) => `Đây là ${kinds[kind]}.`,
    "kind-unknown": ({ privateAppOnly }) =>
      privateAppOnly
        ? "Chỉ ứng dụng riêng tư được gọi; ở đây không thấy token này thuộc loại nào."
        : "Ở đây không thấy token này thuộc loại nào.",
    "oauth-only": ({ scope }) =>
      `Đây là private token, còn ${scope} chỉ có khi đăng nhập hoặc cài đặt qua OAuth. Private token không gọi được API này: điều này được suy ra, không có trong tài liệu.`,
    "user-token": () =>
      "Không có grant_service thì đây là token của một lần đăng nhập, không dành cho việc của cửa hàng.",
    owner: () => "Chủ cửa hàng là người cài đặt.",
    "not-owner": ({ roles, ownerOnly }) =>
      `Không phải chủ cửa hàng (role: ${roles.length === 0 ? "không có" : names(roles)})${ownerOnly === null ? "." : `, mà chỉ chủ cửa hàng mới cấp được ${ownerOnly}.`}`,
    "role-unknown": ({ ownerOnly }) =>
      ownerOnly === null
        ? "Chưa rõ ai đã cài đặt và với vai trò nào."
        : `Chỉ chủ cửa hàng mới cấp được ${ownerOnly}; chưa rõ ai đã cài đặt.`,
    "same-store": ({ store }) => `Token và lệnh gọi thuộc cùng một cửa hàng, ${store}.`,
    "other-store": ({ token, asked }) => `Token thuộc cửa hàng ${token}, còn lệnh gọi nhắm tới ${asked}.`,
    "store-unknown": () => "Chưa rõ token này mở cửa hàng nào.",
    "documented-rule": ({ rule }) =>
      rule === "theme-layout"
        ? "Có trong tài liệu: xóa layout/theme.liquid luôn bị từ chối với 403 và {}, dù token có quyền gì."
        : "Có trong tài liệu: thêm sản phẩm vào nhóm sản phẩm tự động luôn bị từ chối với 403, dù token có quyền gì.",
    "rule-left": ({ body }) => `Token có scope, phản hồi có ${bodies[body]}: chỉ còn khả năng do quy tắc của cửa hàng.`,
    "empty-object": () => "Body là {}, giống những lần từ chối không do scope có trong tài liệu.",
    "no-rule-seen": ({ body }) => `Những lần từ chối kiểu này trong tài liệu có {}; lần này có ${bodies[body]}.`,
    "reads-only": () => "Lệnh gọi này chỉ đọc, scope đọc là đủ.",
    "only-read": ({ has, needed }) => `Token được đọc (${has}); lệnh gọi này ghi dữ liệu nên cần ${needed}.`,
    "write-not-in-the-way": ({ needed }) => `Không phải trường hợp chỉ có scope đọc trong khi cần ${needed}.`,
    "other-prefix": ({ has, needed }) => `Có ${has}, còn lệnh gọi này cần ${needed}. Tiền tố là một phần của tên.`,
    "either-prefix": ({ has, needed }) =>
      `Có ${has}. Các trang của Haravan ghi cả ${has} lẫn ${needed}; tài liệu không nói máy chủ nhận tên nào.`,
    "no-other-prefix": () => "Không có scope cùng tên với tiền tố kia.",
    "asked-not-granted": ({ scope }) => `Đã xin ${scope}, nhưng phản hồi token không có.`,
    "asked-and-granted": () => "Những gì đã xin cho lệnh gọi này đều được cấp.",
    "never-asked": ({ scope }) => `Chưa bao giờ xin ${scope}.`,
    "asking-unknown": () => "Chưa rõ lúc tạo token này đã xin những gì.",
    "listed-not-asked": ({ scope }) =>
      `Danh sách của ứng dụng hiện có ${scope}, còn token này được tạo khi chưa có: scope thêm sau thì phải xin phép lại.`,
    "list-changed-later": ({ scope }) =>
      `Danh sách scope của ứng dụng được đổi ở đây sau khi token này ra đời. Nay danh sách có ${scope}, còn token thì không: cần xin phép lại.`,
    "not-listed": ({ scope }) => `${scope} không có trong danh sách của ứng dụng: hãy chọn ở đó trước khi xin.`,
    "list-not-in-the-way": () => "Danh sách này không phải là nguyên nhân.",
    "list-unknown": () => "Ở đây không biết danh sách scope của ứng dụng.",
    "names-differ": ({ names: list }) =>
      `Các trang của Haravan không thống nhất: ${either(list)}. Tài liệu không nói máy chủ nhận tên nào.`,
    "names-agree": ({ scope }) => `Tài liệu ghi ${scope}, không trang nào ghi khác.`,
    "no-scope-documented": () => "Tài liệu không nêu scope cho lệnh gọi này, nên không thể nói là thiếu scope nào.",
    "sibling-works": ({ resource, scope }) =>
      `Cùng token này gọi ${resource} thành công, mà lệnh đó cũng cần ${scope}.`,
    "siblings-refused": ({ resources, scope }) => `Cũng bị từ chối và cũng cần ${scope}: ${names(resources)}.`,
    "no-sibling": ({ scope }) => `Token này chưa gọi lệnh nào khác cần ${scope}.`,
    "scope-in-token": ({ scope, via }) =>
      via === scope ? `Token có ${scope}.` : `Token có ${via}, scope này mở được lệnh gọi.`,
    "scope-not-in-token": ({ scope }) => `${scope} không có trong các scope được cấp.`,
    "grant-unknown": ({ scope }) => `Chưa rõ token có ${scope} hay không.`,
  },
  next: {
    title: "Việc cần làm tiếp",
    consent: (scopes) => `Xin thêm ${names(scopes)}`,
    consentWhy: "Mọi scope token đang có cũng được xin lại để không mất scope nào.",
    consentButton: { sandbox: "Xin chủ cửa hàng cho phép ngay", haravan: "Xin phép trên cửa hàng thật ngay" },
    consentAgain: "Xin lại",
    "change-first": "Đã xin đúng như vậy mà không có tác dụng",
    notGranted: (scope) =>
      `Lần cài mới nhất đã xin ${scope}, nhưng phản hồi token không có. Xin lại y như vậy thì nhiều khả năng kết quả cũng thế.`,
    refused: (scope) =>
      `Lần cài mới nhất đã xin ${scope}, nhưng máy chủ tài khoản từ chối yêu cầu. Xin lại y như vậy thì nhiều khả năng kết quả cũng thế.`,
    notFinished: "Trước đó đã xin mà chưa ai hoàn tất: bị từ chối, bỏ dở hoặc đã hủy.",
    checkFirst: "Kiểm tra trước",
    checkTicked: (scope) => `${scope} đã được chọn cho ứng dụng này trong Partner Dashboard chưa?`,
    checkOwner: "Người cho phép có phải chủ cửa hàng không? Nhân viên có thể được cấp ít hơn.",
    checkPrivate: "Scope này có mở cho ứng dụng OAuth không, hay chỉ cho ứng dụng riêng tư?",
    openApp: "Mở cấu hình ứng dụng",
    theRun: "Lần chạy đã xin scope đó",
    owner: "Chủ cửa hàng phải là người cho phép",
    ownerWhy:
      "Chỉ chủ cửa hàng mới cấp được grant_service và wh_api. Hãy gửi địa chỉ này cho chủ cửa hàng, trang cài đặt sẽ được điền sẵn.",
    "private-token": "Tạo private token cho lệnh gọi này",
    privateWhy:
      "Xin phép qua OAuth không có được: theo tài liệu, chỉ ứng dụng riêng tư được gọi. Chủ cửa hàng tạo token trong trang quản trị, sau đó thêm token vào đây.",
    addToken: "Thêm token",
    "no-consent": "Không thể có được bằng cách xin phép từ đây",
    obstacles: {
      "no-scope-documented": "Tài liệu không nêu scope cho lệnh gọi này, nên không có gì để xin.",
      "private-app-only": "Scope này chỉ dành cho ứng dụng riêng tư.",
      "private-token": "Private token được tạo bằng tay: hãy tạo một token có scope này rồi thêm vào đây.",
      "no-registration": "Token này không thuộc ứng dụng nào đã khai báo ở đây. Hãy khai báo ứng dụng rồi cài từ đây.",
      undocumented: "Tài liệu không có tên này. Nếu máy chủ cũng không biết, cả yêu cầu sẽ bị từ chối.",
      "owner-only": "Chỉ chủ cửa hàng mới cấp được.",
    },
    call: "Gọi bằng token này",
    callWhy: "Phải gọi mới biết API phản hồi thế nào.",
    granted: (scope) => `Token mới đã có ${scope}`,
    grantedStill: (scope) => `Token có ${scope} mà vẫn bị từ chối: xin lại scope này cũng không thay đổi được.`,
    cause: "Xem cách khắc phục",
    "tell-apart": "Phân biệt các nguyên nhân",
    tellApartWhy:
      "Các nguyên nhân còn lại nhìn từ đây giống hệt nhau. Phần chẩn đoán nêu điều duy nhất phân biệt được chúng.",
    nothing: "Không cần làm gì",
    nothingWhy: "Token có đủ những gì lệnh gọi này cần.",
    url: "URL authorize với các scope này",
    address: "Địa chỉ trang cài đặt đã điền sẵn",
    list: "Các scope cần xin",
    length: (length, limit) => `${length}/${limit} ký tự`,
    limitNote: "Đây là giới hạn của IdentityServer4; từ đó suy ra nền tảng cũng vậy.",
    dropped: (wholeLength, limit, dropped) =>
      `Nếu để nguyên thì dài ${wholeLength} ký tự, mà giới hạn là ${limit}. Đã bỏ bớt vì scope ghi đã bao gồm: ${names(dropped)}.`,
    split: (count) =>
      `Quá dài cho một yêu cầu: chia thành ${count} danh sách. Không token nào có đủ tất cả; danh sách đầu có scope mà lệnh gọi này cần.`,
    part: (number) => `Danh sách ${number}`,
    fill: "Mở trang cài đặt với danh sách này",
  },
  call: {
    title: "Gọi thử",
    note: "Một lệnh GET bằng token này, được ghi lại thành một lần chạy. Không ghi gì lên cửa hàng. Id để trống sẽ được lấy từ một danh sách của cửa hàng.",
    parameter: (name) => `Id của ${name}`,
    parameterInvalid: "Chỉ gồm chữ, số, - và _.",
    query: "Tham số query",
    queryNote: "Như tài liệu nêu: limit, page, fields, since_id. Dòng trống sẽ được bỏ qua.",
    name: "Tên",
    value: "Giá trị",
    button: "Gọi",
    newest: "Kết quả mới nhất",
    never: "chưa gọi lần nào",
    page: "Trang tài liệu của lệnh gọi này",
  },
  count: {
    label: "tham số scope",
    listLabel: "Nếu xin tất cả trong một tham số scope",
    listLong:
      "Ứng dụng có thể liệt kê nhiều hơn mức một yêu cầu chứa được (giới hạn của IdentityServer4, suy ra cho nền tảng): mỗi lần cài chỉ xin một phần danh sách.",
    of: "{length}/{limit} ký tự",
    long: "Thừa {over} ký tự: máy chủ từ chối tham số scope dài như vậy (giới hạn của IdentityServer4, suy ra cho nền tảng). Hãy bỏ các scope đọc đã nằm trong scope ghi, hoặc cài nhiều lần, mỗi lần một phần danh sách.",
  },
};
