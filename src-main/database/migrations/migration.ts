/** One step of the schema. Its SQL is constant text and itself sets `user_version` to `version`. */
export interface Migration {
  /** In tens: 10, 20 … */
  version: number;
  sql: string;
}
