/** Field order as on the recorded wire; what is `undefined` is not written. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
export interface TokenAnswer {
  readonly id_token?: string | undefined;
  readonly access_token: string;
  readonly expires_in: number;
  readonly token_type: "Bearer";
  readonly refresh_token?: string | undefined;
  readonly scope: string;
}
