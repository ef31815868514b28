// What the checklist finds, beside a text that is being written. Asked for when a save is answered, so
// that no save waits for it, and when nothing more was saved for a moment; one question at a time.
import { ask } from "../editor/save-request.js";

const MOMENT = 400;

/** Gives {look}: asks soon how the checklist stands, and calls `moved` where it is not as it was. */
export function followChecklist(address, state, moved) {
  let timer = 0;
  let asked = Promise.resolve();

  async function question() {
    const answer = await ask(address);
    if (answer?.ok && answer.state !== state) {
      state = answer.state;
      moved();
    }
  }

  return {
    look() {
      clearTimeout(timer);
      timer = setTimeout(() => (asked = asked.then(question)), MOMENT);
    },
  };
}
