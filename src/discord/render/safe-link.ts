const longestLink = 600;

/**
 * An address that can stand in `<…>` within a message: http or https, nothing in it that ends the link early. Null where
 * it is neither; without its fragment where it would be too long.
 */
export function safeLink(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return null;
  url.username = "";
  url.password = "";
  const whole = encodeClosers(url.href);
  if (whole.length <= longestLink) return whole;
  url.hash = "";
  const bare = encodeClosers(url.href);
  return bare.length <= longestLink ? bare : null;
}

// “~” stays: encoded, “#:~:text=open” would no longer lead to the words.
const encodeClosers = (href: string): string =>
  href.replace(
    /[()<>[\]\\*|`\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
