/** The package names a script as its types; this is the part of it that the tests use. */
declare module 'discord-api-spec/zod' {
  export const MessageCreateRequestSchema: {
    safeParse(value: unknown):
      | { readonly success: true }
      | {
          readonly success: false;
          readonly error: {
            readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
          };
        };
  };
}
