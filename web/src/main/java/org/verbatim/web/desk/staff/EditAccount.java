package org.verbatim.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.settings.Settings;
import org.verbatim.staff.Account;
import org.verbatim.staff.Role;
import org.verbatim.staff.StaffOffice;
import org.verbatim.staff.StaffRefusal;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.ReturnPath;

/** One account: its roles, whether its owner is let in, and a new link for them. */
@Named
@RequestScoped
public class EditAccount {

  private static final String ALL = "/desk/accounts?faces-redirect=true";

  @Inject private StaffOffice office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private @Nullable Account account;
  private Role @Nullable [] roles;

  /** An address without an account, or with one that does not exist, leads to all of them. */
  public void check() throws IOException {
    if (found().isEmpty()) {
      ReturnPath.of("/desk/accounts").open();
    }
  }

  /** Gives the roles that are ticked. */
  public String grant() {
    return act(
        "roles-changed", id -> office.grant(id, Set.of(getRoles()), actor.get(), clock.instant()));
  }

  /** Keeps the owner out. */
  public String suspend() {
    return act("suspended", id -> office.suspend(id, actor.get(), clock.instant()));
  }

  /** Lets the owner in again. */
  public String readmit() {
    return act("readmitted", id -> office.readmit(id, actor.get(), clock.instant()));
  }

  /** Makes a new link for the owner. */
  public String invite() {
    return act(
        "invited",
        id ->
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .put(
                    Accounts.HAND_OVER,
                    HandOver.of(office.inviteAgain(id, actor.get(), clock.instant()), settings)));
  }

  private String act(String done, Consumer<UUID> act) {
    try {
      act.accept(account().id());
      voice.say("staff", "accounts." + done, account().name().value());
      return ALL;
    } catch (Refused refused) {
      voice.refuse(refused);
      return "";
    }
  }

  private Account account() {
    if (account == null) {
      account = found().orElseThrow(() -> new Refused(StaffRefusal.ACCOUNT_UNKNOWN));
    }
    return account;
  }

  private Optional<Account> found() {
    return office.everybody(actor.get()).stream()
        .filter(one -> one.id().toString().equals(getId()))
        .findFirst();
  }

  /** The account's id, as it stands in the address. */
  public String getId() {
    return Optional.ofNullable(request.getParameter("account")).orElse("");
  }

  /** The account as a line. */
  public AccountRow getRow() {
    return AccountRow.of(account());
  }

  /** The roles to choose from. */
  public Role[] getAllRoles() {
    return Role.values();
  }

  /** The roles ticked. */
  public Role[] getRoles() {
    return roles == null ? account().roles().toArray(new Role[0]) : roles.clone();
  }

  /** Takes the roles ticked. */
  public void setRoles(Role[] ticked) {
    roles = ticked.clone();
  }
}
