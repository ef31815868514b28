package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.Role;

/** Who is asking, as their account stands at this moment. */
@Named
@RequestScoped
public class CurrentActor {

  @Inject private HttpServletRequest request;
  @Inject private DeskSession session;

  /**
   * The person who acts.
   *
   * @throws IllegalStateException where nobody is signed in: such a page is not protected
   */
  public Actor get() {
    return account()
        .map(Account::toActor)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /** Whether anybody is signed in. */
  public boolean isPresent() {
    return account().isPresent();
  }

  /** The person's name; empty where nobody is signed in. */
  public String getName() {
    return account().map(account -> account.name().value()).orElse("");
  }

  /** Whether the person looks after accounts. */
  public boolean isAdministrator() {
    return holds(Role.ADMIN);
  }

  /** Whether the person works on interviews in any way. */
  public boolean isEditorial() {
    return holds(Role.EDITOR) || holds(Role.REVIEWER) || holds(Role.CHIEF);
  }

  /** Whether the person begins interviews and brings them to readers. */
  public boolean isPublisher() {
    return holds(Role.EDITOR) || holds(Role.CHIEF);
  }

  /** The language that the person chose in their profile. */
  public Optional<DeskLanguage> language() {
    return account().map(Account::language);
  }

  private boolean holds(Role role) {
    return account().filter(account -> account.roles().contains(role)).isPresent();
  }

  private Optional<Account> account() {
    return session.owner(request);
  }
}
