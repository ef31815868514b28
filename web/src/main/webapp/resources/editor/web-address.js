// Where readers may be led; the server asks the same of org.verbatim.text.WebAddress.
const WEB = /^(https?:\/\/[^\s"'<>`\\]+|\/(?![/\\])[^\s"'<>`\\]*)$/i;
const MAIL = /^mailto:[^\s"'<>`\\?&]+@[^\s"'<>`\\?&]+$/i;
const ANCHOR = /^#[a-z][a-z0-9-]*$/i;

/** Whether the address is on the web or on this site. */
export function onTheWeb(address) {
  return WEB.test(address.trim());
}

/** Whether rich text may lead there: the web, a mailbox, an answer on the same page. */
export function followable(address) {
  return [WEB, MAIL, ANCHOR].some((shape) => shape.test(address.trim()));
}

/** What is meant by an address as people type it: www.example.org, x@example.org. */
export function completed(address) {
  const typed = address.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/i.test(typed)) {
    return `mailto:${typed}`;
  }
  return !followable(typed) && /^[^\s/:#]+\.[a-z][^\s:]*$/i.test(typed) ? `https://${typed}` : typed;
}
