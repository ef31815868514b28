package org.verbatim.persistence.notice;

import java.util.function.Consumer;
import org.verbatim.notice.Post;

/** A post that hands each letter to a test. */
record Recording(Consumer<Post.Letter> taker) implements Post {

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public String place() {
    return "desk.example.org";
  }

  @Override
  public void deliver(Letter letter) {
    taker.accept(letter);
  }
}
