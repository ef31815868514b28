// Fields named in the address: a refusal links to #title, #standfirst, #block-b12, #block-b12-alt.

/** Puts the focus where the address points; on load and whenever it changes. */
export function followHash(root, desk) {
  const follow = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const block = /^block-(.+?)(?:-(question|caption|credit|alt|body|intertitle|pulled|source|address))?$/.exec(name);
    if (name === "" || (block && (desk.goTo(block[1], block[2]) || desk.goTo(name.slice(6))))) {
      return;
    }
    const target = document.getElementById(name);
    if (target && root.contains(target)) {
      openAround(target);
      const field = focusable(target);
      field?.focus();
      target.scrollIntoView({ block: "center" });
    }
  };
  // A link to where the address points already changes nothing, and is followed all the same.
  const followAgain = (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (link && link.hash === location.hash) {
      setTimeout(follow);
    }
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", followAgain);
  // Once the page is loaded the browser goes to the fragment itself, and takes the focus away.
  if (document.readyState === "complete") {
    follow();
  } else {
    addEventListener("load", () => setTimeout(follow), { once: true });
  }
  return () => {
    removeEventListener("hashchange", follow);
    document.removeEventListener("click", followAgain);
  };
}

function openAround(target) {
  const details = target.closest("details");
  if (details) {
    details.open = true;
  }
}

function focusable(target) {
  const wanted = "input, textarea, select, button, [contenteditable=true]";
  return target.matches(wanted) ? target : target.querySelector(wanted);
}
