package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.verbatim.staff.Actor;

/** What a person wants by mail. */
@ApplicationScoped
@Transactional
public class OwnLetterbox {

  private Letterboxes letterboxes;
  private Post post;

  /** For the container's proxy. */
  protected OwnLetterbox() {}

  /** Works with these letterboxes. */
  @Inject
  public OwnLetterbox(Letterboxes letterboxes, Post post) {
    this.letterboxes = letterboxes;
    this.post = post;
  }

  /** The actor's own letterbox. */
  public Letterbox of(Actor actor) {
    return letterboxes.orBlank(actor.account());
  }

  /** Whether mail is sent at all. */
  public boolean isServed() {
    return post.isOpen();
  }

  /** Takes mail there, or nowhere, and of these kinds so. */
  public void settle(
      Optional<MailAddress> address, Map<NoticeKind, Delivery> choices, Actor actor) {
    Letterbox letterbox =
        letterboxes.of(actor.account()).orElseGet(() -> hung(new Letterbox(actor.account())));
    letterbox.hang(address);
    choices.forEach(letterbox::choose);
  }

  private Letterbox hung(Letterbox letterbox) {
    letterboxes.add(letterbox);
    return letterbox;
  }
}
