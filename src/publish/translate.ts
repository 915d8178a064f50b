/** Interface strings as outputs ask for them: `locals.t` in a build, a small stand-in in tests. */
export type Translate = (key: keyof StarlightApp.I18n, values?: Readonly<Record<string, string | number>>) => string;
