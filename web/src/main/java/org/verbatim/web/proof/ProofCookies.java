package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.verbatim.settings.Settings;
import org.verbatim.staff.InvitationToken;

/**
 * The two cookies of an expert: the link, from the mail to the number, and what it was exchanged
 * for. Both are for one reading's pages alone, and not for scripts.
 */
@ApplicationScoped
public class ProofCookies {

  static final String LINK = "verbatim-link";
  static final String INSIDE = "verbatim-proof";

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final int DAYS_3 = 3 * 24 * 60 * 60;
  private static final int HOUR = 60 * 60;

  private Settings settings;

  /** For the container's proxy. */
  protected ProofCookies() {}

  /** Cookies as this installation may set them. */
  @Inject
  public ProofCookies(Settings settings) {
    this.settings = settings;
  }

  Optional<InvitationToken> link(HttpServletRequest request) {
    return read(request, LINK);
  }

  Optional<InvitationToken> inside(HttpServletRequest request) {
    return read(request, INSIDE);
  }

  /** What no link can be is not kept: it would lead nowhere in any case. */
  void keepLink(HttpServletResponse response, UUID proof, String secret) {
    if (SECRET.matcher(secret).matches()) {
      write(response, proof, cookie(LINK, secret), HOUR);
    }
  }

  void letIn(HttpServletResponse response, UUID proof, InvitationToken inside) {
    write(response, proof, cookie(INSIDE, inside.value()), DAYS_3);
    write(response, proof, cookie(LINK, ""), 0);
  }

  void forget(HttpServletResponse response, UUID proof) {
    write(response, proof, cookie(INSIDE, ""), 0);
  }

  private Cookie cookie(String name, String value) {
    return new Cookie(named(name), value);
  }

  private void write(HttpServletResponse response, UUID proof, Cookie cookie, int seconds) {
    cookie.setPath(ProofPath.DOOR + proof);
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isEncrypted());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }

  private Optional<InvitationToken> read(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(one -> one.getName().equals(named(name)) && !one.getValue().isEmpty())
        .map(one -> new InvitationToken(one.getValue()))
        .findFirst();
  }

  /** Over https browsers themselves see to it that no other place sets it. */
  private String named(String name) {
    return settings.isEncrypted() ? "__Secure-" + name : name;
  }
}
