package org.verbatim.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;

/**
 * A person of the staff, as the desk knows them.
 *
 * <p>An administrator opens the account; its owner sets a password over a one-time link, and from
 * then on signs in. Roles come and go. An account is suspended and readmitted, never deleted: what
 * the person wrote and decided keeps its author.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id private UUID id;

  @Column(nullable = false, unique = true, updatable = false)
  private String login;

  @Column(name = "display_name", nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DeskLanguage language;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "password_set_at")
  private @Nullable Instant passwordSetAt;

  @Column(nullable = false)
  private boolean active;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version private int version;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Account() {}

  /** Opens the account of a person. It has no password yet: nobody can sign in to it. */
  public Account(UUID id, NewAccount wanted, Instant now) {
    this.id = id;
    this.login = wanted.login().value();
    this.name = wanted.name().value();
    this.language = wanted.language();
    this.roles = EnumSet.copyOf(wanted.roles());
    this.active = true;
    this.createdAt = now;
  }

  /** The person is shown under another name from now on, also in what they did before. */
  public void rename(DisplayName newName) {
    name = newName.value();
  }

  /** The desk speaks this language to the person. */
  public void speak(DeskLanguage chosen) {
    language = chosen;
  }

  /** Only the new password opens the account, and sessions that began before this end. */
  public void changePassword(PasswordHash hash, Instant now) {
    passwordHash = hash.phc();
    passwordSetAt = now;
  }

  /** No password opens the account any more, and sessions end, until its owner sets another. */
  public void losePassword() {
    passwordHash = null;
    passwordSetAt = null;
  }

  /** Gives the person these roles and no others; one at least. */
  public void grant(Set<Role> granted, Actor by) {
    if (granted.isEmpty()) {
      throw new Refused(StaffRefusal.ROLE_MISSING);
    }
    if (isOf(by) && roles.contains(Role.ADMIN) && !granted.contains(Role.ADMIN)) {
      throw new Refused(StaffRefusal.OWN_ADMINISTRATION);
    }
    roles.clear();
    roles.addAll(granted);
  }

  /** Keeps the person out, at once, until they are readmitted. */
  public void suspend(Actor by) {
    if (isOf(by)) {
      throw new Refused(StaffRefusal.OWN_SUSPENSION);
    }
    active = false;
  }

  /** Lets a suspended person in again, with the password and the roles that they had. */
  public void readmit() {
    active = true;
  }

  /** Whether a session that began at this moment is still good. */
  public boolean honours(Instant signedInAt) {
    return active && passwordSetAt != null && !signedInAt.isBefore(passwordSetAt);
  }

  /** Whether this is the actor's own account. */
  public boolean isOf(Actor actor) {
    return id.equals(actor.account());
  }

  /** The person as somebody who acts. */
  public Actor toActor() {
    return new Actor(id, name, roles);
  }

  /** The account's permanent name inside Verbatim. */
  public UUID id() {
    return id;
  }

  /** What the person types to sign in; never changes. */
  public Login login() {
    return new Login(login);
  }

  /** The name that others see. */
  public DisplayName name() {
    return new DisplayName(name);
  }

  /** The language in which the desk speaks to the person. */
  public DeskLanguage language() {
    return language;
  }

  /** What the person may be asked to do. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** The password's hash; none until the owner has set a password. */
  public Optional<PasswordHash> passwordHash() {
    return Optional.ofNullable(passwordHash).map(PasswordHash::new);
  }

  /** Whether the person is let in. */
  public boolean isActive() {
    return active;
  }

  /** When the account was opened. */
  public Instant createdAt() {
    return createdAt;
  }
}
