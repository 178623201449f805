import type { UnauthorizedMessages } from "../en/unauthorized";
import { formatDateTime, formatDuration } from "../format";

const span = (seconds: number) => formatDuration(Math.abs(seconds), "vi");
const when = (at: string) => formatDateTime(at, "vi");
const whose = { haravan: "Haravan", sandbox: "môi trường giả lập" } as const;

export const viUnauthorized: UnauthorizedMessages = {
  title: "Vì sao bị 401?",
  note: "401 thường không cho biết token bị thu hồi, hết hạn hay chưa từng được cấp. Muốn phân biệt thì dựa vào lịch sử của token và tối đa hai lệnh gọi.",
  soFar: "Những gì đã biết mà chưa cần gọi",
  soFarNone: "Những gì đã ghi lại không giải thích được 401.",
  soFarLead: (story) => `Chỉ theo những gì đã ghi lại: ${story}.`,
  calls: "Các lệnh sẽ gọi",
  callsNote: "Cả hai chỉ đọc. Mỗi lệnh tính là một lệnh gọi của ứng dụng.",
  callsNoteOne: "Chỉ đọc, và tính là một lệnh gọi của ứng dụng.",
  callsNone: {
    "nothing-to-send": "Không gửi gì: giá trị được dán vào không thể nằm trong header.",
    "other-secret": "Không gửi gì: đây là một thông tin bí mật khác, không phải access token.",
    "other-environment": "Không gửi gì: token chỉ được gửi đến máy chủ của chính nền tảng đã cấp.",
  },
  callWhy: {
    userinfo:
      "Máy chủ tài khoản đã cấp token nên biết token còn hiệu lực hay không. Hỏi ở đây trước: máy chủ loại này chỉ báo token hết hạn một lần, sau đó không còn biết token nữa.",
    shop: "API là nơi phải chấp nhận token, và cho biết token mở cửa hàng nào. Không gọi nữa nếu phản hồi đầu đã đủ.",
  },
  outcomes: "Phản hồi nào nghĩa là gì",
  undecided: "chưa ra một lý do duy nhất, nhưng còn lại ít hơn",
  heard: {
    accepted: "chấp nhận",
    "without-openid": "403 insufficient_scope: máy chủ biết token, token chỉ thiếu openid",
    refused: "401",
    expired: "401 “The access token expired”",
    silent: "không nói gì về token",
    "not-asked": "không gọi",
  },
  callNames: { userinfo: "userinfo", shop: "shop.json" },
  ask: "Gọi ngay",
  askAgain: "Gọi lại",
  paste: {
    open: "Ứng dụng của bạn gửi một token khác? Hãy dán vào đây",
    label: "Token mà ứng dụng thực sự gửi đi",
    hint: "Chỉ giá trị, hoặc cả header Authorization đúng như lúc gửi, kèm mọi ký tự xung quanh. Công cụ so dấu vân tay với các token của bạn mà công cụ từng thấy, chỉ gửi đến nền tảng này nếu cần, và không lưu lại.",
    ask: "Kiểm tra token này",
  },
  ownCall: "Có thể dán nguyên lệnh gọi của ứng dụng tại",
  ownCallLink: "Chẩn đoán",
  subject: { present: "về token đang lưu ở đây", pasted: "về token bạn vừa dán" },
  asked: (at) => `Đã gọi ${at}`,
  run: "Lần chạy đã ghi lại",
  certainty: { certain: "chắc chắn", likely: "nhiều khả năng", possible: "có thể", excluded: "đã loại trừ" },
  undecidedTitle: "Token bị từ chối, chưa rõ vì sao",
  undecidedWhy: "Các lý do dưới đây đều khớp với những gì đã biết. Chỉ một việc là xử lý được tất cả.",
  unansweredTitle: "Chưa có phản hồi dùng được",
  unansweredWhy: "Không phản hồi nào nói gì về token: mất kết nối, chạm giới hạn gọi, hoặc máy chủ gặp lỗi.",
  proof: "Vì sao biết",
  others: "Cũng có thể là",
  may: "Có thể là",
  excluded: "Không phải là",
  cannot: "Điều không thể biết",
  answers: "Các phản hồi",
  clock: (offset) =>
    Math.abs(offset) <= 2
      ? "Đồng hồ máy chủ khớp với đồng hồ ở đây, theo những gì header Date cho thấy."
      : `Đồng hồ máy chủ ${offset > 0 ? "nhanh" : "chậm"} hơn đồng hồ ở đây ${span(offset)}.`,
  causeLink: "Về nguyên nhân này",
  stories: {
    malformed: {
      title: "Giá trị gửi đi không đúng như lúc được cấp",
      why: "Giá trị dùng làm token đã hỏng trước khi đến máy chủ.",
    },
    "wrong-kind": {
      title: "Thông tin bí mật khác, không phải access token",
      why: "API cần access_token; đây là thứ khác.",
    },
    "other-environment": {
      title: "Token của môi trường khác",
      why: "Token do nền tảng này cấp nhưng lại gửi sang nền tảng kia. Bên này không biết token của bên kia.",
    },
    "other-store": {
      title: "Token của cửa hàng khác",
      why: "Token quyết định cửa hàng. Với token này, các lệnh gọi sẽ đến một cửa hàng khác với trang này.",
    },
    accepted: {
      title: "Token này được chấp nhận",
      why: "API đang chấp nhận token. Nếu ứng dụng vẫn nhận 401 thì lý do nằm ở cách gửi, nơi gửi, hoặc ứng dụng gửi một token khác.",
    },
    uninstalled: {
      title: "Ứng dụng đã bị gỡ khỏi cửa hàng",
      why: "Ứng dụng bị gỡ thì mọi token của ứng dụng trên cửa hàng này được coi là mất hiệu lực; đúng lúc nào thì tài liệu không nêu. Cài lại sẽ có token mới.",
    },
    rotated: {
      title: "Token cũ, không phải token hiện tại",
      why: "Đã có token khác thay thế tại đây, còn ứng dụng vẫn gửi token cũ.",
    },
    "login-token": {
      title: "Token đăng nhập, không làm mới được",
      why: "Không có grant_service thì đây là token cho người đang ngồi trước màn hình, và không có offline_access thì không làm mới được. Tác vụ nền dùng token này sẽ dừng khi token hết hạn.",
    },
    expired: {
      title: "Đã hết hạn",
      why: "Token đã hết thời gian hiệu lực. Làm mới hoặc cài lại sẽ có token mới.",
    },
    "refused-by-api": {
      title: "Còn hiệu lực nhưng API không chấp nhận",
      why: "Máy chủ tài khoản biết token này còn API thì từ chối: vậy ở máy chủ tài khoản, token chưa hết hạn và chưa bị thu hồi. Nhiều khả năng token không được cấp cho API; điều này suy ra từ các máy chủ cùng loại.",
    },
    revoked: {
      title: "Mất hiệu lực trước hạn",
      why: "Token từng dùng được, vẫn còn hạn mà nay bị từ chối: token đã bị thu hồi, hoặc ứng dụng đã bị gỡ mà công cụ không được báo.",
    },
    "never-valid": {
      title: "Chưa từng là token của nền tảng này",
      why: "Chưa máy chủ nào ở đây từng cấp giá trị này.",
    },
  },
  facts: {
    callAccepted: (call, status) => `${call} trả về ${status} cho token này.`,
    callRefused: (call) => `${call} trả về 401 cho token này.`,
    saysExpired: "Chính máy chủ nói: “The access token expired”.",
    withoutOpenid: "userinfo trả về 403 insufficient_scope: máy chủ biết token, token chỉ thiếu openid.",
    pastLifetime: (over, lifetime) => `Token được cấp với thời hạn ${span(lifetime)}, và đã quá hạn ${span(over)}.`,
    pastAssumedLifetime: (over, lifetime) =>
      `Nếu thời hạn bằng token kế tiếp, ${span(lifetime)}, thì token đã quá hạn ${span(over)}.`,
    withinLifetime: (left) => `Token còn ${span(left)} hiệu lực.`,
    clockMoved: (left, drift) =>
      `Theo đồng hồ ở đây, token còn ${span(left)}; từ lúc nhận token, đồng hồ máy chủ đã chạy nhanh hơn ${span(drift)}, nên ở đó token đã hết hạn.`,
    clockAhead: (left, offset) =>
      `Theo đồng hồ ở đây, token còn ${span(left)}; đồng hồ máy chủ nhanh hơn ${span(offset)}. Lúc nhận token có lệch như vậy không thì không rõ.`,
    olderToken: (generation, newest, at) =>
      `Đây là thế hệ ${generation} trong ${newest} thế hệ của lượt cài đặt${at === null ? "" : `, bị thay thế lúc ${when(at)}`}.`,
    fates: {
      rotated: "Token đã được thay khi làm mới.",
      reinstalled: "Token đã được thay khi cài lại.",
      uninstalled: "Token mất hiệu lực khi ứng dụng bị gỡ.",
    },
    presentToken: "Đây là token mới nhất của lượt cài đặt.",
    storedAsIssued: "Token được mã hóa khi lưu, đúng từng byte như lúc token endpoint cấp.",
    issuedHere: "Dấu vân tay trùng với một token được cấp trong một lần chạy của bạn.",
    worked: (at) => (at === null ? "Token từng dùng được." : `Token dùng được lúc ${when(at)}.`),
    neverWorkedHere: "Token được dán vào đây và chưa từng thấy dùng được.",
    ended: (how, by, at) =>
      how === "uninstalled"
        ? by === "webhook"
          ? `Webhook app/uninstalled đến lúc ${when(at)}.`
          : `Phát hiện ứng dụng đã bị gỡ lúc ${when(at)}.`
        : `Token bị từ chối lần đầu lúc ${when(at)}.`,
    problems: {
      empty: "Không có gì được dán vào.",
      placeholder: "Đây là chữ giữ chỗ: một biến bị rỗng hoặc chưa được điền.",
      quoted: "Giá trị nằm trong dấu nháy, và dấu nháy bị gửi kèm như một phần của token.",
      "white-space": "Có khoảng trắng hoặc dấu xuống dòng bên trong.",
      characters:
        "Có ký tự không token nào có, như khi tên biến, JSON hoặc cả một địa chỉ bị gửi kèm hay gửi thay cho token.",
      "percent-encoded": "Giá trị bị mã hóa phần trăm: header cần giá trị đúng như lúc được cấp.",
      "fragment-attached": "Có phần #… dính theo.",
      "too-long": "Dài hơn mọi token.",
      "cut-or-not-a-handle": "Không phải 64 ký tự thập lục phân như mọi token Haravan từng thấy: có thể đã bị cắt.",
      "is-client-id": "Đây là client id.",
      "scheme-repeated": "Phía trước có hai chữ Bearer.",
      "is-jwt": "Đây là JWT.",
      "is-words": "Chỉ gồm các từ.",
    },
    knownOnceCleaned: "Bỏ phần đó đi, dấu vân tay trùng với một token của bạn.",
    acceptedOnceCleaned: "Bỏ phần đó đi, máy chủ chấp nhận token.",
    otherSecrets: {
      "refresh-token": "Đây là refresh_token của một lượt cài đặt của bạn.",
      "client-secret": "Đây là client secret của một ứng dụng của bạn.",
      jwt: "Đây là JWT, giống ID token; các access token Haravan từng thấy thì không phải.",
    },
    ofOtherEnvironment: (provider, store) => `Dấu vân tay trùng với token do ${whose[provider]} cấp cho ${store}.`,
    ofOtherStore: (store) => `Dấu vân tay trùng với token của bạn cho ${store}.`,
    answersForStore: (orgid, wanted) => `shop.json trả về cửa hàng ${orgid}, không phải ${wanted}.`,
    neverSeenHere: "Chưa lần chạy nào của bạn gặp giá trị này. Giá trị này vẫn có thể đến từ nơi khác.",
    loginToken: (renewable) =>
      renewable
        ? "Token này không được cấp grant_service."
        : "Token này không được cấp cả grant_service lẫn offline_access.",
  },
  cannotTell: {
    "revoked-or-never-valid":
      "Bị thu hồi, hay chưa từng được cấp: máy chủ phản hồi như nhau, và công cụ chưa thấy token này dùng được.",
    "expiry-forgotten":
      "Token có hết hạn hay không: máy chủ loại này chỉ báo một lần, sau đó không còn biết token nữa.",
    "who-revoked": "Ai làm token mất hiệu lực, và ứng dụng có bị gỡ không: phản hồi không cho biết.",
    silent: "Lệnh gọi không có phản hồi dùng được lẽ ra sẽ cho biết gì.",
    "clock-then-unknown": "Lúc nhận token hai đồng hồ lệch bao nhiêu: độ lệch chỉ quan trọng ở phần đã thay đổi.",
    "uninstall-unseen":
      "Ứng dụng có bị gỡ hay không: không có webhook nào báo cho công cụ, và có thể chưa đăng ký webhook nào.",
  },
  next: {
    ask: "Gọi cả hai máy chủ",
    "ask-later": "Lát nữa gọi lại",
    "fix-value": "Gửi đúng giá trị như lúc được cấp, phía trước chỉ một chữ Bearer và một dấu cách",
    "use-access-token": "Gửi access_token trong phản hồi token",
    "use-present-token": "Dùng token hiện tại, và đọc lại sau mỗi lần làm mới",
    "use-own-host": "Gửi đến nền tảng đã cấp token, hoặc cài trên nền tảng này",
    "use-token-of-store": "Dùng token của cửa hàng này",
    "paste-token": "Dán token mà ứng dụng thực sự gửi đi",
    "diagnose-call": "Dán nguyên lệnh gọi của ứng dụng",
    refresh: "Làm mới token",
    "install-again": "Cài lại",
    "install-for-jobs": "Cài với grant_service và offline_access",
    "add-again": "Lấy token mới từ nơi đã lấy token này rồi thêm vào",
  },
  nextTitle: "Việc cần làm tiếp",
};
