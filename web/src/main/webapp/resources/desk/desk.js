// What the desk's own pages need of the browser: copying, and secrets that come behind a #.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  const field = document.getElementById(button.dataset.copy);
  field.select();
  navigator.clipboard.writeText(field.value).then(() => {
    button.textContent = button.dataset.copied;
  });
});

document.addEventListener("DOMContentLoaded", () => {
  const secret = window.location.hash.slice(1);
  const place = document.querySelector("[data-from-fragment]");
  if (!place || !secret) {
    return;
  }
  // The field stays where there is no script: then the secret can be pasted by hand.
  place.querySelector("input").value = secret;
  place.hidden = place.querySelector(".ui-message-error, .field-message") === null;
  document.querySelectorAll("[data-keep-fragment] a").forEach((link) => {
    link.href += window.location.hash;
  });
  document.querySelector("input[type=password]").focus();
});

// A form that begins something is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.once && form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = "true";
});

window.addEventListener("pageshow", () => {
  document.querySelectorAll("[data-sent]").forEach((form) => delete form.dataset.sent);
});
