package org.verbatim.persistence.transcript;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.SiteGeneration;
import org.verbatim.journal.Act;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.transcript.AbandonedProposals;
import org.verbatim.transcript.TranscriptDesk;

/** The rooms where transcripts are read in, over a real database; what is done there is noted. */
final class TranscriptRooms {

  private final JournalInTheTest journal = new JournalInTheTest();

  private static final class JournalInTheTest implements Journal {
    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public void add(JournalEntry entry) {
      entries.add(entry);
    }

    @Override
    public List<JournalEntry> about(UUID subject, int atMost) {
      return List.of();
    }
  }

  private static final class Uncounted implements SiteGeneration {
    @Override
    public long current() {
      return 0;
    }

    @Override
    public void advance() {}
  }

  <T> T at(Function<TranscriptDesk, T> work) {
    return Database.inTransaction(manager -> work.apply(desk(manager)));
  }

  private TranscriptDesk desk(EntityManager manager) {
    Clock clock = Clock.systemUTC();
    Experts experts = OtherAdapters.experts(manager);
    return new TranscriptDesk(
        Database.with(manager, new TranscriptsInDatabase()),
        drafting(manager),
        experts,
        new ExpertDesk(experts, journal, clock),
        journal,
        clock);
  }

  /** What the clock finds at that time, until it finds nothing more. */
  void endAbandonedAt(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    boolean found = true;
    while (found) {
      found =
          Database.inTransaction(
              manager ->
                  new AbandonedProposals(
                          Database.with(manager, new TranscriptsInDatabase()), journal, clock)
                      .endNext()
                      .isPresent());
    }
  }

  Drafting drafting(EntityManager manager) {
    Interviews interviews = OtherAdapters.interviews(manager);
    Clock clock = Clock.systemUTC();
    Acts acts = new Acts(interviews, journal, (interview, done, actor, now) -> {}, clock);
    return new Drafting(
        interviews, OtherAdapters.shelf(manager), acts, new Uncounted(), journal, clock);
  }

  boolean isWrittenDown(Act act) {
    return journal.entries.stream().anyMatch(entry -> entry.act() == act);
  }
}
