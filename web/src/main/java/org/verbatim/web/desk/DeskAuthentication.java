package org.verbatim.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.staff.Account;
import org.verbatim.staff.Role;

/**
 * Tells the container at each request to the desk who is asking, from the session. Whoever is
 * nobody is shown the way to the login page, and from there back.
 *
 * <p>Not {@code @AutoApplySession} and {@code @LoginToContinue}: the former would keep the roles of
 * the moment of signing in, the latter sets a cookie that scripts can read.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

  @Inject private DeskSession session;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!ReturnPath.isOfDesk(request)) {
      return context.doNothing();
    }
    Optional<Account> owner = session.owner(request);
    if (owner.isPresent()) {
      return admit(owner.get(), context);
    }
    return context.isProtected() ? Challenge.of(request).put(context) : context.doNothing();
  }

  private static AuthenticationStatus admit(Account owner, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(
        owner.id().toString(), owner.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    session.end(request);
  }
}
