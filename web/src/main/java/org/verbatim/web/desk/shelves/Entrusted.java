package org.verbatim.web.desk.shelves;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.verbatim.series.Right;
import org.verbatim.staff.Account;

/**
 * Somebody who is named in a series.
 *
 * @param rights what they may do there besides commenting
 * @param outside whether nothing of it counts, because they are suspended or have no editorial role
 */
public record Entrusted(UUID account, String name, Set<Right> rights, boolean outside) {

  private static final List<Right> BESIDES =
      Right.given().stream().filter(one -> one != Right.COMMENT).toList();

  static Entrusted of(Account account, Set<Right> rights) {
    boolean inside = account.isActive() && Right.isFor(account.roles());
    return new Entrusted(account.id(), account.name().value(), Set.copyOf(rights), !inside);
  }

  /** All that they may do. */
  Set<Right> all() {
    Set<Right> all = EnumSet.of(Right.COMMENT);
    all.addAll(rights);
    return all;
  }

  /** Whether they may comment and nothing else. */
  public boolean commenter() {
    return rights.isEmpty();
  }

  /** One box for each right that can be given besides. */
  public List<Cell> cells() {
    return BESIDES.stream()
        .map(right -> new Cell(right, account + ":" + right, rights.contains(right)))
        .toList();
  }

  /** The rights that can be given besides commenting. */
  static List<Right> besides() {
    return BESIDES;
  }

  /**
   * A right that a person is given or not.
   *
   * @param value what the form says if they are
   */
  public record Cell(Right right, String value, boolean given) {

    /** Whether they are not given it. */
    public boolean other() {
      return !given;
    }

    /** The key of its name. */
    public String key() {
      return right.key();
    }
  }
}
