/** What of the converter is used here: it has no types of its own. */
declare module 'openapi-to-postmanv2' {
  interface Result {
    readonly reason?: string;
    readonly output?: readonly { readonly data: object }[];
  }
  const converter: {
    convertV2(
      input: { readonly type: 'json'; readonly data: object },
      options: Readonly<Record<string, string>>,
      done: (error: Error | null, result: Result | undefined) => void,
    ): void;
  };
  export default converter;
}
