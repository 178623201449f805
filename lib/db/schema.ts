// Tables as both databases hold them. Times are epoch milliseconds, booleans 0 or 1, JSON is text;
// "sealed" columns hold ciphertext of cipher.ts, "hash" columns SHA-256 of a random handle.

export interface PeopleTable {
  id: string;
  issuer: string;
  sub: string;
  name: string;
  email: string | null;
  signed_in_by: string;
  created_at: number;
  seen_at: number;
}

export interface SessionsTable {
  id: string;
  person_id: string;
  created_at: number;
  expires_at: number;
}

export interface RegistrationsTable {
  id: string;
  person_id: string;
  name: string;
  provider: string;
  client_id: string;
  sealed_secret: string | null;
  secret_fingerprint: string | null;
  scopes: string;
  demo: number;
  created_at: number;
  scopes_changed_at: number | null;
}

export interface RunsTable {
  id: string;
  person_id: string;
  kind: string;
  provider: string;
  registration_id: string | null;
  registration_name: string | null;
  installation_id: string | null;
  store_orgid: string | null;
  store_name: string | null;
  status: string;
  outcome: string | null;
  verdict: string;
  facts: string;
  diagnosis: string | null;
  step_count: number;
  started_at: number;
  finished_at: number | null;
  deadline_at: number | null;
  lease_until: number | null;
  lease_holder: string | null;
  scenario: string | null;
}

export interface StepsTable {
  run_id: string;
  seq: number;
  step: string;
}

export interface TransactionsTable {
  id: string;
  run_id: string;
  person_id: string;
  leg: string;
  state_hash: string;
  browser_hash: string;
  issuer: string;
  sealed_secrets: string | null;
  redirect_uri: string;
  scopes: string;
  response_type: string;
  response_mode: string | null;
  authorize_at: number;
  expires_at: number;
  status: string;
  sealed_callback: string | null;
}

export interface InstallationsTable {
  id: string;
  person_id: string;
  registration_id: string | null;
  provider: string;
  origin: string;
  orgid: string | null;
  store_name: string;
  store_domain: string | null;
  sealed_access_token: string;
  sealed_refresh_token: string | null;
  access_fingerprint: string;
  refresh_fingerprint: string | null;
  token_kind: string;
  scopes_requested: string | null;
  scopes_granted: string | null;
  obtained_at: number;
  expires_at: number | null;
  installed_by_name: string | null;
  installed_by_sub: string | null;
  run_id: string | null;
  bucket: string | null;
  created_at: number;
  generation: number;
  refresh_lease_until: number | null;
  refresh_run_id: string | null;
  ended_at: number | null;
  ended_how: string | null;
  ended_by: string | null;
}

export interface TokenGenerationsTable {
  installation_id: string;
  generation: number;
  origin: string;
  access_fingerprint: string;
  refresh_fingerprint: string | null;
  scopes_granted: string | null;
  obtained_at: number;
  run_id: string | null;
  ended_at: number | null;
  fate: string | null;
}

export interface ProbesTable {
  installation_id: string;
  resource: string;
  run_id: string;
  at: number;
  status: number | null;
  total_ms: number;
  verdict: string;
  generation: number;
  path: string | null;
  cause: string | null;
  untried: string | null;
}

export interface SentCodesTable {
  person_id: string;
  fingerprint: string;
  run_id: string | null;
  at: number;
  succeeded: number;
}

export interface KeptCodesTable {
  run_id: string;
  person_id: string;
  fingerprint: string;
  sealed_code: string;
  received_at: number;
  expires_at: number;
}

export interface ApiKeysTable {
  id: string;
  person_id: string;
  name: string;
  key_hash: string;
  hint: string;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface SandboxRecordsTable {
  collection: string;
  key: string;
  value: string;
  expires_at: number | null;
}

export interface SettingsTable {
  name: string;
  value: string;
}

export interface Tables {
  people: PeopleTable;
  sessions: SessionsTable;
  registrations: RegistrationsTable;
  runs: RunsTable;
  steps: StepsTable;
  transactions: TransactionsTable;
  installations: InstallationsTable;
  token_generations: TokenGenerationsTable;
  probes: ProbesTable;
  sent_codes: SentCodesTable;
  kept_codes: KeptCodesTable;
  api_keys: ApiKeysTable;
  sandbox_records: SandboxRecordsTable;
  settings: SettingsTable;
}
