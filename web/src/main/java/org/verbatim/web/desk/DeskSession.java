package org.verbatim.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;

/**
 * Knows whose a session is. The account is read anew for every request, so that a suspension, other
 * roles or a new password take effect at once, in every open window.
 */
@ApplicationScoped
public class DeskSession {

  private static final String OWNER = "org.verbatim.desk.owner";

  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** The session belongs to the account from now on, under an id that nobody knew before. */
  public void begin(HttpServletRequest request, UUID account) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession().setAttribute(OWNER, new SignedIn(account, clock.instant()));
    request.removeAttribute(OWNER);
  }

  /** The session ends, and all that it held. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    request.removeAttribute(OWNER);
  }

  /** Whose the session is, as the account stands now; nobody's if it is not honoured any more. */
  Optional<Account> owner(HttpServletRequest request) {
    if (request.getAttribute(OWNER) instanceof Account known) {
      return Optional.of(known);
    }
    Optional<SignedIn> signedIn = signedIn(request);
    Optional<Account> owner = signedIn.flatMap(this::honoured);
    owner.ifPresentOrElse(
        account -> request.setAttribute(OWNER, account),
        () -> signedIn.ifPresent(stale -> end(request)));
    return owner;
  }

  private Optional<Account> honoured(SignedIn signedIn) {
    return accounts.byId(signedIn.account()).filter(account -> account.honours(signedIn.since()));
  }

  private static Optional<SignedIn> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(present -> (SignedIn) present.getAttribute(OWNER));
  }
}
