import type { CauseId } from "../../cause-ids";
import type { AskId } from "../../diagnosis";

/**
 * What people write into a chat, in Vietnamese and in English: any of these subjects, and near it any of those faults,
 * in whatever order. Without faults the subject says it all.
 */
export interface Report {
  /** In lower case, with tone marks; without them they are found as well. */
  readonly about: readonly string[];
  readonly fault?: readonly string[];
  /** Where one of these stands, it is about something else. */
  readonly unless?: readonly string[];
  /** Most likely first. */
  readonly causes: readonly [CauseId, ...CauseId[]];
  readonly ask?: readonly AskId[];
}

export const wrong = [
  "không khớp",
  "không đúng",
  "không hợp lệ",
  "sai",
  "does not match",
  "doesn't match",
  "is wrong",
  "is invalid",
  "is not valid",
] as const;
export const ended = ["hết hạn", "expired"] as const;
export const refused = [
  "không dùng được",
  "bị từ chối",
  "bị chết",
  "bị die",
  "no longer works",
  "stopped working",
  "does not work",
  "is rejected",
] as const;
export const absent = ["thiếu", "không có", "chưa có", "chưa được cấp", "missing", "is not granted"] as const;
