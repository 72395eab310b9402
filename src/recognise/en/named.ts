/** A person as one sentence names them: tokens of the name, forms of address, and the posts said right there. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly address: readonly string[];
  readonly rule: string;
  readonly posts: HeldPost[];
}

export interface HeldPost {
  readonly title: string;
  readonly body: { readonly from: number; readonly to: number } | null;
  /** Told of another time: "former", "late", "outgoing". */
  readonly former: boolean;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
