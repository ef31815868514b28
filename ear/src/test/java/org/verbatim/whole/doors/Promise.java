package org.verbatim.whole.doors;

import java.util.Optional;
import org.verbatim.whole.Reply;

/** One cell of a table: what a door answers. The words are explained above each table. */
record Promise(String word) {

  /** What is wrong with an answer; empty if it keeps the promise. */
  Optional<String> broken(Reply reply, Subject subject) {
    boolean right = reply.status() == status() && leadsRight(reply) && showsRight(reply, subject);
    if (!right) {
      return Optional.of("not " + word + " but " + reply.status() + " " + reply.location());
    }
    return isForTheDesk() || !subject.isBetrayedBy(reply.body())
        ? Optional.empty()
        : Optional.of("tells what is not published");
  }

  private int status() {
    return switch (word) {
      case "nothing", "edition", "secret", "open", "picture" -> 200;
      case "login", "inside" -> 302;
      case "stale" -> 409;
      default -> Integer.parseInt(word);
    };
  }

  private boolean leadsRight(Reply reply) {
    return switch (word) {
      case "login" -> reply.location().matches("/desk/login(\\?.*)?");
      case "inside" -> reply.location().equals("/desk");
      default -> true;
    };
  }

  private boolean showsRight(Reply reply, Subject subject) {
    return switch (word) {
      case "secret", "stale" -> subject.isBetrayedBy(reply.body());
      case "edition" -> reply.body().contains(subject.edition());
      case "picture" -> reply.type().startsWith("image/");
      default -> true;
    };
  }

  private boolean isForTheDesk() {
    return word.equals("secret") || word.equals("open") || word.equals("stale");
  }
}
