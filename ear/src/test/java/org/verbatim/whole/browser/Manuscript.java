package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The text of the interview in an open room, as it is kept rather than as it is shown. */
record Manuscript(Page page) {

  /** Saves a long text past the editor. */
  private static final String WRITE =
      """
      async (root, count) => {
        const { endpoint } = JSON.parse(root.dataset.editor);
        const exchange = (number) => ({
          kind: "exchange",
          id: `b${number}`,
          question: `<p>Question ${number} ?</p>`,
          answers: [{ id: `a${number}`, speaker: "", text: `<p>Réponse ${number}.</p>` }],
        });
        const blocks = Array.from({ length: count }, (_, index) => exchange(index + 1));
        const text = { ...root.editor.text(), blocks };
        const body = (version) => JSON.stringify({ version, slug: "", text });
        const send = (version) => fetch(endpoint, { method: "PUT", body: body(version),
          headers: { "Content-Type": "application/json", "X-Verbatim": "desk" } });
        const stale = await (await send(0)).json();
        const answer = await send(stale.version);
        if (!answer.ok) throw new Error(await answer.text());
      }
      """;

  /** Rewrites the first answer past the editor, in a room that was just opened. */
  private static final String SAY =
      """
      async (root, words) => {
        const { endpoint, version } = JSON.parse(root.dataset.editor);
        const text = structuredClone(root.editor.text());
        text.blocks[0].answers[0].text = `<p>${words}</p>`;
        const answer = await fetch(endpoint, { method: "PUT",
          body: JSON.stringify({ version, slug: "", text }),
          headers: { "Content-Type": "application/json", "X-Verbatim": "desk" } });
        if (!answer.ok) throw new Error(await answer.text());
      }
      """;

  private static final String FIRST_ANSWER = "root => root.editor.text().blocks[0].answers[0].text";

  /** Writes that many exchanges at once; whoever opens the room anew finds them. */
  void hold(int exchanges) {
    editor().evaluate(WRITE, exchanges);
  }

  /** Has the first answer say something else. */
  void sayFirst(String words) {
    editor().evaluate(SAY, words);
  }

  /** The first answer, in HTML. */
  String firstAnswer() {
    return editor().evaluate(FIRST_ANSWER).toString();
  }

  private Locator editor() {
    return page.locator("[data-editor]");
  }
}
