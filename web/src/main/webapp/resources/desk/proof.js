// The frames that show a text as readers would see it: at a width that is chosen, or in full height.
const table = document.querySelector(".proof-table");
const choices = [...document.querySelectorAll("[data-proof-width]")];

for (const choice of choices) {
  choice.addEventListener("click", () => {
    table.dataset.width = choice.dataset.proofWidth;
    choices.forEach((each) => each.setAttribute("aria-pressed", String(each === choice)));
  });
}

for (const frame of document.querySelectorAll(".proof-whole")) {
  const fit = () => {
    const page = frame.contentDocument?.documentElement;
    const body = frame.contentDocument?.body;
    if (page && body) {
      // The body's own height: the page is never lower than the frame, and would only grow.
      frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
    }
  };
  const watch = () => {
    fit();
    new ResizeObserver(fit).observe(frame.contentDocument.body);
  };
  frame.addEventListener("load", watch);
  if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.body?.childElementCount) {
    watch();
  }
}
