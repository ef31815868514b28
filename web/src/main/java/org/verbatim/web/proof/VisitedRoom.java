package org.verbatim.web.proof;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.refusal.Refused;

/** A room behind the experts' door. */
interface VisitedRoom {

  /** What lies there, with what was refused. */
  PrivatePage page(Visit visit, Optional<Refused> refused);

  /** The language of whoever was asked there. */
  Locale language(Visit visit);

  /** Keeps what is typed. */
  void type(Visit visit);

  /**
   * Sends what is typed.
   *
   * @return how much of it there is
   */
  int send(Visit visit);

  /**
   * Does what can be done in this room alone.
   *
   * @return where that leads on to, behind the address of the room; nothing for what cannot be done
   */
  default Optional<String> act(Visit visit) throws IOException {
    return Optional.empty();
  }
}
