package org.verbatim.web.desk.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.JournalRoom;
import org.verbatim.journal.Topic;
import org.verbatim.staff.Accounts;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.SaidInAddress;
import org.verbatim.web.desk.interview.Choice;
import org.verbatim.web.desk.interview.EntryWords;
import org.verbatim.web.desk.interview.Moments;

/** The journal of the whole desk, one page of it; filter and place are in the address. */
@Named
@RequestScoped
public class WholeJournal {

  private static final int PAGE = 50;

  @Inject private JournalRoom room;
  @Inject private Accounts accounts;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskLocale locale;
  @Inject private DeskVoice voice;
  @Inject private HttpServletRequest request;

  private JournalAddress address = new JournalAddress(new SaidInAddress(Map.of()));
  private List<JournalEntry> found = List.of();
  private Map<UUID, String> names = Map.of();

  @PostConstruct
  void load() {
    address = JournalAddress.of(request::getParameter);
    found = room.page(address.search(), address.before(), PAGE + 1, actor.get());
    names = room.names(Subjects.of(found));
  }

  /** The acts of this page, the newest first. */
  public List<JournalLine> getLines() {
    EntryWords words = new EntryWords(locale.getLocale());
    return found.stream().limit(PAGE).map(entry -> line(entry, words)).toList();
  }

  private JournalLine line(JournalEntry entry, EntryWords words) {
    String name = entry.subject().map(one -> names.getOrDefault(one, "")).orElse("");
    String path = Subjects.path(entry, actor.isAdministrator());
    String others = entry.subject().map(one -> address.about(one.toString())).orElse("");
    return new JournalLine(entry, words, moments.at(entry.at()), name, path, others);
  }

  /** Whether the person reads all of it. */
  public boolean isWhole() {
    return JournalRoom.topics(actor.get()).size() == Topic.values().length;
  }

  /** Whether they read what concerns accounts. */
  public boolean isOfAccounts() {
    return !isWhole();
  }

  /** Whether there are any. */
  public boolean isAnything() {
    return !found.isEmpty();
  }

  /** Whether there are none. */
  public boolean isNothing() {
    return found.isEmpty();
  }

  /** Whether anything is asked for but all. */
  public boolean isFiltered() {
    return address.isFiltered();
  }

  /** Whether only what was refused is asked for. */
  public boolean isRefusedOnly() {
    return address.search().refusedOnly();
  }

  /** Whether not everything is asked for. */
  public boolean isRefusedToo() {
    return !isRefusedOnly();
  }

  /** The one subject that is asked for; empty for all. */
  public String getSubject() {
    return address.search().subject().map(UUID::toString).orElse("");
  }

  /** Whether one subject is asked for. */
  public boolean isAboutOne() {
    return address.search().subject().isPresent();
  }

  /** Whether there are older acts. */
  public boolean isBeforeOldest() {
    return found.size() > PAGE;
  }

  /** Whether there are newer acts. */
  public boolean isAfterNewest() {
    return address.before() != JournalArchive.NEWEST;
  }

  /** Whether there are other pages. */
  public boolean isPaged() {
    return isBeforeOldest() || isAfterNewest();
  }

  /** The address of the older acts. */
  public String getOlder() {
    return address.olderThan(found.get(PAGE - 1).number());
  }

  /** The address of the newest acts. */
  public String getNewest() {
    return address.newest();
  }

  /** The address of the same acts as a table. */
  public String getTable() {
    return address.table();
  }

  /** The people to choose from. */
  public List<Choice> getPeople() {
    return withAny(
        accounts.all().stream().map(one -> new Choice(one.id().toString(), one.name().value())));
  }

  /** What there is to choose from. */
  public List<Choice> getTopics() {
    return withAny(
        topics()
            .map(one -> new Choice(one.name(), voice.text("chronicle", "topic." + one.name()))));
  }

  /** The acts to choose from, by what they are done to. */
  public List<Choice> getActs() {
    return withAny(topics().flatMap(topic -> topic.acts().stream()).map(this::act));
  }

  private Stream<Topic> topics() {
    Set<Topic> open = JournalRoom.topics(actor.get());
    return Arrays.stream(Topic.values()).filter(open::contains);
  }

  private Choice act(Act act) {
    return new Choice(act.name(), voice.text("desk", "act." + act.name()));
  }

  private List<Choice> withAny(Stream<Choice> choices) {
    Choice any = new Choice("", voice.text("desk", "interviews.any"));
    return Stream.concat(Stream.of(any), choices).toList();
  }
}
