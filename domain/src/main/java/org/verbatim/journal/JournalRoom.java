package org.verbatim.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/**
 * Where the journal of the whole desk is read and checked. Chiefs read all of it; administrators
 * read what concerns accounts, because titles and reasons are editorial and they have no editorial
 * right.
 */
@ApplicationScoped
@Transactional
public class JournalRoom {

  private JournalArchive archive;
  private Chain chain;
  private JournalKeys keys;

  /** For the container's proxy. */
  protected JournalRoom() {}

  /** A room with this journal in it. */
  @Inject
  public JournalRoom(JournalArchive archive, Chain chain, JournalKeys keys) {
    this.archive = archive;
    this.chain = chain;
    this.keys = keys;
  }

  /**
   * What the actor may read of what is looked for, the newest first.
   *
   * @param olderThan the number of the row before; {@link JournalArchive#NEWEST} for the first page
   * @throws Refused if the journal is closed to the actor
   */
  public List<JournalEntry> page(JournalSearch search, long olderThan, int atMost, Actor actor) {
    return archive.page(search.within(topics(actor)), olderThan, atMost);
  }

  /** What these subjects are called now; those that are gone are left out. */
  public Map<UUID, String> names(Collection<UUID> subjects) {
    return subjects.isEmpty() ? Map.of() : archive.names(subjects);
  }

  /**
   * Checks the next rows of the chain.
   *
   * @throws Refused if the journal is closed to the actor
   */
  public ChainCheck check(ChainCheck before, Actor actor) {
    topics(actor);
    return before.goOn(chain, keys);
  }

  /**
   * What the actor may read about.
   *
   * @throws Refused if that is nothing
   */
  public static Set<Topic> topics(Actor actor) {
    if (actor.holds(Role.CHIEF)) {
      return EnumSet.allOf(Topic.class);
    }
    if (actor.holds(Role.ADMIN)) {
      return Topic.OF_ADMINISTRATORS;
    }
    throw new Refused(JournalRefusal.JOURNAL_CLOSED);
  }
}
