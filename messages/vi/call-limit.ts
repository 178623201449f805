import type { CallLimitMessages } from "../en/call-limit";
import { formatDuration, formatNumber } from "../format";

const number = (value: number) => formatNumber(value, "vi");
const rate = (each: number): string =>
  each >= 1
    ? `được gửi ${number(Math.floor(each * 10) / 10)} lệnh mỗi giây`
    : `cứ ${seconds(Math.ceil(10 / each) / 10)} được gửi một lệnh`;
const seconds = (value: number) => `${number(value)} giây`;

export const viCallLimit: CallLimitMessages = {
  title: "Giới hạn gọi",
  note: "Phản hồi nào của API cũng cho biết bucket đang chứa bao nhiêu lệnh gọi. Giữa hai phản hồi, trang này tự tính tiếp theo tốc độ vơi nêu trong tài liệu.",
  meter: "Số lệnh gọi trong bucket",
  unknown: "Chưa có phản hồi nào cho biết. Hãy gọi thử một lệnh bất kỳ trên cửa hàng này: header nằm trong phản hồi.",
  facts: {
    said: "Phản hồi gần nhất ghi",
    ago: "cách đây {time}",
    now: "Lúc này, theo mô hình",
    nowNote: "nếu từ đó không ai khác gọi",
    made: (time) => `tại thời điểm tạo trang, ${time}`,
    one: "Còn chỗ cho thêm một lệnh gọi",
    all: "Bucket trống hoàn toàn",
    atOnce: "ngay bây giờ",
    after: "sau",
  },
  last: {
    title: "Lần 429 gần nhất",
    open: "Mở lần chạy đó",
    chips: {
      "bucket-full": "bucket dùng chung",
      "resource-limit": "giới hạn khác",
      gateway: "không phải từ API?",
      unknown: "không rõ giới hạn nào",
    },
    titles: {
      "bucket-full": "Bucket dùng chung đã đầy",
      "resource-limit": "Bị từ chối dù bucket còn chỗ: một giới hạn khác",
      gateway: "Có thể một lớp đứng trước API đã từ chối",
      unclear: "Bị từ chối khi bucket gần đầy",
      unknown: "Phản hồi không cho biết đó là giới hạn nào",
    },
    full: (used, size) =>
      `Phản hồi ghi ${used}/${size}. Mọi tiến trình của ứng dụng này trên cửa hàng này dùng chung một bucket, nên một tác vụ ở nơi khác cũng có thể đã làm đầy.`,
    room: (used, size) =>
      `Phản hồi ghi ${used}/${size}, tức bucket còn chỗ. Tài liệu Haravan nói một số tài nguyên có thêm giới hạn riêng nhưng không liệt kê. Hãy gọi tài nguyên này thưa hơn.`,
    roomUnclear: (used, size) =>
      `Phản hồi ghi ${used}/${size}: bucket đã dùng quá nửa nhưng chưa đầy. Hoặc các lệnh gọi cùng lúc đã làm bucket đầy, hoặc tài nguyên này có giới hạn riêng; tài liệu Haravan nói có những giới hạn như vậy nhưng không liệt kê.`,
    gateway:
      "Đây là một trang dành cho người đọc và thiếu header mà API gửi kèm mọi phản hồi. Tường lửa hoặc proxy thường trả về trang như vậy. Đây là điều suy ra: tài liệu Haravan không nói đến.",
    unknown: (header) =>
      header === null
        ? "Thiếu header X-Haravan-Api-Call-Limit mà tài liệu nêu; còn body của 429 thì tài liệu không mô tả."
        : `X-Haravan-Api-Call-Limit là ${JSON.stringify(header)}, không đúng dạng used/size như tài liệu.`,
    early: (ms) =>
      `Lệnh gọi này được gửi khi còn ${seconds(ms / 1000)} nữa mới hết thời gian chờ của lần 429 trước đó. Gọi trong lúc chờ cũng bị từ chối.`,
    beyond: (size, perSecond) =>
      `Bucket đầy sẽ trống sau ${seconds(size / perSecond)}. Phải chờ lâu hơn thế là vì một lý do khác (suy ra).`,
    waits: {
      seconds: (value) => `Retry-After yêu cầu chờ ${seconds(value)}.`,
      date: (value) => `Retry-After ghi một thời điểm, ${seconds(value)} sau phản hồi.`,
      absurd: (text) =>
        `Retry-After là ${JSON.stringify(text)}, hơn một giờ. Đừng để chương trình âm thầm chờ lâu như vậy: hãy dừng tác vụ và xem lại.`,
      unreadable: (text) =>
        `Retry-After là ${JSON.stringify(text)}, không phải số giây cũng không phải ngày giờ. Hãy chờ một giây, rồi mỗi lần gấp đôi.`,
      missing: "Không có Retry-After. Hãy chờ một giây, rồi mỗi lần gấp đôi.",
    },
  },
  plan: {
    title: "Gọi chừng này lệnh mất bao lâu?",
    calls: "Số lệnh gọi",
    others: "Số lệnh nơi khác gọi mỗi giây",
    othersHint: "từ cùng bucket: cùng ứng dụng, cùng cửa hàng",
    processes: "Số tiến trình cùng làm",
    work: "Tính",
    answer: (count, forSeconds) =>
      forSeconds === 0
        ? `${number(count)} lệnh gọi vừa trong bucket ngay lúc này`
        : `${number(count)} lệnh gọi mất ít nhất ${formatDuration(Math.ceil(forSeconds), "vi")}`,
    how: (atOnce, perSecond) =>
      atOnce === 0
        ? `${number(perSecond)} lệnh mỗi giây.`
        : `${number(atOnce)} lệnh ngay lập tức, sau đó ${number(perSecond)} lệnh mỗi giây.`,
    from: (used, size) => `Tính từ lúc bucket đang chứa ${number(used)} trong ${number(size)}.`,
    fromEmpty: "Tính từ bucket trống, vì chưa có phản hồi nào cho biết.",
    never: (count) => `${number(count)} lệnh gọi sẽ không bao giờ qua hết`,
    neverWhy: (atOnce) => `Nơi khác gọi hết phần vơi đi của bucket; lúc này chỉ vừa ${number(atOnce)} lệnh gọi.`,
    share: (processes, each) => `${processes} tiến trình không biết về nhau: về lâu dài, mỗi tiến trình ${rate(each)}.`,
  },
  code: {
    title: "Vòng lặp không vượt giới hạn",
    note: "Mỗi cửa hàng một hàng đợi. Vòng lặp chậm lại theo header và chờ đúng thời gian Retry-After ghi; Haravan ghi số này có phần thập phân (2.0).",
    node: "Node",
    csharp: "C#",
  },
  known: {
    title: "Điều tài liệu nêu và không nêu",
    documented: "Tài liệu nêu",
    documentedItems: (size, leak) => [
      `Mỗi cửa hàng và ứng dụng có một bucket ${size} lệnh gọi, mỗi giây vơi ${leak}.`,
      "Vượt quá thì lệnh gọi bị từ chối với 429, không xếp hàng; gọi khi chưa hết Retry-After cũng bị từ chối.",
      "Một số tài nguyên có thêm giới hạn riêng.",
    ],
    open: "Tài liệu không nêu",
    openItems: [
      "Body của 429, và tài nguyên nào có giới hạn riêng.",
      "Giới hạn của máy chủ tài khoản.",
      "Con số giữa hai phản hồi là mô hình của trang này: không tính lệnh gọi của tiến trình khác từ lúc đó.",
    ],
  },
};
