package org.verbatim.web.desk.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.settings.Settings;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.staff.StaffOffice;
import org.verbatim.staff.StaffRefusal;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** All accounts of the staff, and the form that opens another one. */
@Named
@RequestScoped
public class Accounts {

  static final String HAND_OVER = "handOver";
  private static final String AGAIN = "/desk/accounts?faces-redirect=true";

  @Inject private StaffOffice office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private List<AccountRow> rows = List.of();
  private @Nullable HandOver handOver;
  private String login = "";
  private String name = "";
  private DeskLanguage language = DeskLanguage.FR;
  private Role[] roles = {};

  @PostConstruct
  void load() {
    rows = office.everybody(actor.get()).stream().map(AccountRow::of).toList();
    handOver = (HandOver) flash().get(HAND_OVER);
  }

  /** Opens the account, and shows the link for its owner. */
  public String open() {
    try {
      NewAccount wanted = NewAccount.typed(login, name, language, Set.of(roles));
      flash()
          .put(HAND_OVER, HandOver.of(office.open(wanted, actor.get(), clock.instant()), settings));
      return AGAIN;
    } catch (Refused refused) {
      voice.refuse(refused, "open:" + field(refused));
      return "";
    }
  }

  private static String field(Refused refused) {
    if (refused.reason() == StaffRefusal.NAME_MALFORMED) {
      return "name";
    }
    return refused.reason() == StaffRefusal.ROLE_MISSING ? "roles" : "login";
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }

  /** Everybody, by name. */
  public List<AccountRow> getRows() {
    return rows;
  }

  /** The link that was just made. */
  public @Nullable HandOver getHandOver() {
    return handOver;
  }

  /** Whether a link was just made. */
  public boolean isLinkMade() {
    return handOver != null;
  }

  /** The roles to choose from. */
  public Role[] getAllRoles() {
    return Role.values();
  }

  /** The languages to choose from. */
  public DeskLanguage[] getLanguages() {
    return DeskLanguage.values();
  }

  /** What was typed as login. */
  public String getLogin() {
    return login;
  }

  /** Takes what is typed as login. */
  public void setLogin(String login) {
    this.login = login;
  }

  /** What was typed as name. */
  public String getName() {
    return name;
  }

  /** Takes what is typed as name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The language chosen. */
  public DeskLanguage getLanguage() {
    return language;
  }

  /** Takes the language chosen. */
  public void setLanguage(DeskLanguage language) {
    this.language = language;
  }

  /** The roles ticked. */
  public Role[] getRoles() {
    return roles.clone();
  }

  /** Takes the roles ticked. */
  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }
}
