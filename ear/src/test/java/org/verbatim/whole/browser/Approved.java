package org.verbatim.whole.browser;

import java.util.UUID;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.ManuscriptJson.Sources;
import org.verbatim.whole.Newsroom;

/** Interviews that were written and approved for a test. */
record Approved(Newsroom people, String title) {

  /** Another one; its id. */
  String id() {
    String own = UUID.randomUUID().toString().substring(0, 8);
    String expert = Newsroom.introduced(people.editor(), "Nadia " + own);
    String picture = Newsroom.uploaded(people.editor(), "Une rivière");
    Sources sources = new Sources(expert, "Nadia " + own, picture, "", "");
    String words = title + " " + own;
    ManuscriptJson text =
        new ManuscriptJson(words, "Quelques mots.", "https://example.org/", sources);
    String id = Newsroom.written(people.editor(), text);
    Newsroom.submitted(people.editor(), id);
    people.approve(id);
    return id;
  }
}
