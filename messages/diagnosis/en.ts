import type { DiagnosisWords } from "@/lib/diagnosis";
import { causesApi } from "./en/causes-api";
import { causesNetwork } from "./en/causes-network";
import { causesStart } from "./en/causes-start";
import { causesToken } from "./en/causes-token";
import { facts } from "./en/facts";
import { frame } from "./en/frame";

export const diagnosisEn: DiagnosisWords = {
  ...frame,
  causes: { ...causesStart, ...causesToken, ...causesApi, ...causesNetwork },
  facts,
};
