import type { DiagnosisWords } from "@/lib/diagnosis";
import { causesApi } from "./vi/causes-api";
import { causesNetwork } from "./vi/causes-network";
import { causesStart } from "./vi/causes-start";
import { causesToken } from "./vi/causes-token";
import { facts } from "./vi/facts";
import { frame } from "./vi/frame";

export const diagnosisVi: DiagnosisWords = {
  ...frame,
  causes: { ...causesStart, ...causesToken, ...causesApi, ...causesNetwork },
  facts,
};
