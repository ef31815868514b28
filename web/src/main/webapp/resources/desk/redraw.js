// Draws a part of the page anew as the server has it now. The page is asked for as it was at first, so
// that this works as well when somebody has signed in anew and the server has forgotten what stands here.
const STATE = 'input[name="jakarta.faces.ViewState"]';

/** Resolves when the part with that id is drawn; leaves it as it is where the page cannot be had. */
export async function redraw(id) {
  const response = await fetch(location.href, { credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!response?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const now = page.getElementById(id);
  const state = page.querySelector(STATE)?.value;
  if (now && state) {
    const before = document.getElementById(id);
    const focused = before.contains(document.activeElement) && document.activeElement.id;
    before.replaceWith(now);
    if (focused) {
      document.getElementById(focused)?.focus();
    }
    // The forms around it are of the same page: they go with it.
    document.querySelectorAll(STATE).forEach((field) => (field.value = state));
  }
}
