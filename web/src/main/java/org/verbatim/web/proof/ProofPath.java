package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.web.desk.UuidText;

/**
 * What an address below /proof asks for.
 *
 * @param id the reading that it names, whether there is one or not
 * @param rest what stands behind it; empty for nothing
 */
record ProofPath(UUID id, String rest) {

  static final String DOOR = "/proof/";

  static Optional<ProofPath> of(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    List<String> parts = List.of(path.split("/", -1));
    if (parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    String rest = parts.size() == 3 ? parts.get(2) : "";
    return UuidText.parse(parts.get(1)).map(id -> new ProofPath(id, rest));
  }

  /** Whether a script asks, which wants words and no page. */
  boolean isForScript(HttpServletRequest request) {
    return rest.equals("typed") || "text/plain".equals(request.getHeader("Accept"));
  }

  /** The address of the room, with nothing secret in it. */
  String room() {
    return DOOR + id;
  }
}
