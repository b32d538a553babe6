/** What runs if any of the texts leaves its quotes: it would be seen on `globalThis`. */
export const TRIPWIRE = "tripped";

const TRIP = `globalThis.${TRIPWIRE}=1`;

/** Texts that end comments, quotes or lines, that mean something to a template, an engine, a shell or a reader's eye. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "end of a comment": `*/ ${TRIP}; /*`,
  "end of a comment, in two": `*\n/ ${TRIP}; //`,
  "double quotes": `"; ${TRIP}; "`,
  "single quotes": `'; ${TRIP}; '`,
  "backslashes before a quote": `\\\\"; ${TRIP}; //\\`,
  "a template literal": `\`; ${TRIP}; \`\${${TRIP}}`,
  "line ends": `a\r\n${TRIP}\n\u2028${TRIP}\u2029\u0085${TRIP}\v\f`,
  "bidirectional controls": `\u202e${TRIP}\u2066 \u200b\ufeff`,
  "lone halves of characters": `\ud800 a \udfff`,
  "zero and escape": `\u0000\u001b[2J\u0007`,
  "Handlebars and replacement patterns": `{{constructor}} {{{x}}} $& $' $\` $1 <%= 1 %>`,
  "HTML and Markdown": `</script><img src=x onerror=${TRIP}> [a](javascript:1) | \`\`\` <!-- @admin`,
  "a member of all objects": "__proto__",
  "a constructor": "constructor",
  "a thenable": "then",
  "a path": "../../../../outside",
  "an absolute path": "/etc/passwd",
  "a reserved word": "class",
  nothing: "",
  blanks: " \t ",
  "a number": "0x10",
  "a very long text": "long ".repeat(4000),
};
