// The one script of the site: a click on an answer's number copies its permanent address.
// Without it the number is an ordinary link to the answer.
(() => {
  const note = document.getElementById("copied");
  if (!note || !navigator.clipboard) return;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (!link) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        note.textContent = note.dataset.copied;
        link.classList.add("copied");
        setTimeout(() => {
          note.textContent = "";
          link.classList.remove("copied");
        }, 2500);
      },
      () => {},
    );
  });
})();
