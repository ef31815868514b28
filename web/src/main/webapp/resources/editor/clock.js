// Times as the reader of the page writes them: « 9 h 32 » in French, « 09:32 » in English. They are
// those of Paris, as everywhere at the desk, wherever this device is.
const ZONE = "Europe/Paris";

/** A function that writes the time of day of an instant. */
export function clockIn(locale = document.documentElement.lang || "fr") {
  const parts = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: ZONE });
  return (instant) => {
    const time = parts.format(instant ? new Date(instant) : new Date());
    return locale.startsWith("fr") ? time.replace(/^0/, "").replace(":", "\u00a0h\u00a0") : time;
  };
}

/** The day that it is there, as yyyy-MM-dd. */
export function today() {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZONE }).format(new Date());
}
