package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.verbatim.staff.InvitationToken;

/**
 * What somebody who is inside asks for.
 *
 * @param inside what lets them in
 */
record Visit(HttpServletRequest request, ProofPath path, InvitationToken inside) {

  /** The reading that they came for. */
  UUID id() {
    return path.id();
  }

  TypedForm form() {
    return new TypedForm(request);
  }

  /** Whether a script asks, which wants words and no page. */
  boolean isForScript() {
    return path.isForScript(request);
  }
}
