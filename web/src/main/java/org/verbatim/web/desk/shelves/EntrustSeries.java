package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.refusal.Reason;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesRefusal;
import org.verbatim.series.SeriesRights;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Role;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.UuidText;
import org.verbatim.web.desk.interview.Choice;

/** Who may do what in one series. Only the chief changes it; the others read. */
@Named
@RequestScoped
public class EntrustSeries extends ShelfPage<Series> {

  @Inject private SeriesShelf shelf;
  @Inject private SeriesDesk office;
  @Inject private Accounts accounts;
  @Inject private CurrentActor actor;
  @Inject private Asked asked;
  @Inject private DeskVoice voice;

  private int version;
  private boolean restricted;
  private String added = "";
  private List<Entrusted> people = List.of();

  @Override
  Optional<Series> find(UUID id) {
    return shelf.byId(id);
  }

  /** What the form says comes before what is kept, also where a row is added or taken away. */
  @Override
  void read(Series kept) {
    version = kept.version();
    restricted = kept.isRestricted();
    people = asked.words("typed").isEmpty() ? told(kept.rights()) : typed();
  }

  private List<Entrusted> told(SeriesRights rights) {
    Map<UUID, Set<Right>> named = rights.people();
    return accounts.all().stream()
        .filter(one -> named.containsKey(one.id()))
        .map(one -> Entrusted.of(one, besides(named.get(one.id()))))
        .toList();
  }

  private static Set<Right> besides(Set<Right> all) {
    return Entrusted.besides().stream().filter(all::contains).collect(Collectors.toSet());
  }

  private List<Entrusted> typed() {
    return asked.all("person").stream()
        .distinct()
        .flatMap(id -> account(id).stream())
        .map(one -> Entrusted.of(one, ticked(one)))
        .toList();
  }

  private Set<Right> ticked(Account account) {
    List<String> boxes = asked.all("right");
    return Entrusted.besides().stream()
        .filter(right -> boxes.contains(account.id() + ":" + right))
        .collect(Collectors.toSet());
  }

  private Optional<Account> account(String id) {
    return UuidText.parse(id).flatMap(accounts::byId);
  }

  @Override
  void goOnWith(Series kept) {
    version = kept.version();
  }

  @Override
  Reason changedSince() {
    return SeriesRefusal.SERIES_CHANGED_SINCE;
  }

  @Override
  Map<Reason, String> fields() {
    return Map.of();
  }

  @Override
  public boolean isOpen() {
    return SeriesDesk.isOpenTo(actor.get());
  }

  /** Answers "not found" where the address names no series. */
  @Override
  public void require() {
    if (stored().isEmpty()) {
      asked.notFound();
    }
  }

  /** Names the person who is chosen, who may comment from then on; nothing is kept yet. */
  public void add() {
    List<Entrusted> more = new ArrayList<>(people);
    account(added)
        .filter(one -> !isNamed(one))
        .map(one -> Entrusted.of(one, Set.of()))
        .ifPresent(more::add);
    people = List.copyOf(more);
    added = "";
  }

  /** Takes a person away; nothing is kept yet. */
  public void remove(Entrusted person) {
    people = people.stream().filter(one -> !one.account().equals(person.account())).toList();
  }

  /** Keeps who may do what; somebody who was chosen and not added yet is meant as well. */
  public String save() {
    add();
    Series series = stored().orElseThrow();
    return kept(
        () -> office.entrust(series.id(), version, rights(), actor.get()),
        "series.entrusted",
        series.title(),
        "/desk/edit-series?faces-redirect=true&id=" + series.id());
  }

  private SeriesRights rights() {
    SeriesRights rights =
        SeriesRights.of(
            people.stream().collect(Collectors.toMap(Entrusted::account, Entrusted::all)));
    return restricted ? rights : rights.atRest();
  }

  private boolean isNamed(Account account) {
    return people.stream().anyMatch(one -> one.account().equals(account.id()));
  }

  /** What stands above the page. */
  public String getHeading() {
    String title = stored().map(Series::title).orElse("");
    return voice.text("library", "entrust-series.title", title);
  }

  /** Its id; empty where there is none. */
  public String getId() {
    return stored().map(series -> series.id().toString()).orElse("");
  }

  /** Whether there is a series whose rights can be told. */
  public boolean isKept() {
    return stored().isPresent();
  }

  /** The key of who works there, as it is kept. */
  public String getKeptKey() {
    boolean narrow = stored().filter(Series::isRestricted).isPresent();
    return "series.rights." + (narrow ? "restricted" : "open");
  }

  /** Those who are named, as it is kept; nobody where roles decide. */
  public List<Entrusted> getKeptPeople() {
    return stored().filter(Series::isRestricted).map(one -> told(one.rights())).orElse(List.of());
  }

  /** Those who are named in the form. */
  public List<Entrusted> getPeople() {
    return people;
  }

  /** Whether nobody is. */
  public boolean isNobody() {
    return people.isEmpty();
  }

  /** Those who can be named; a chief needs it not. */
  public List<Choice> getCandidates() {
    return accounts.all().stream()
        .filter(one -> one.isActive() && Right.isFor(one.roles()))
        .filter(one -> !one.roles().contains(Role.CHIEF) && !isNamed(one))
        .map(one -> new Choice(one.id().toString(), one.name().value()))
        .toList();
  }

  /** The version that the form was read at. */
  public int getVersion() {
    return version;
  }

  /** Takes the version. */
  public void setVersion(int version) {
    this.version = version;
  }

  /** Whether those who are named are the only ones. */
  public boolean isRestricted() {
    return restricted;
  }

  /** Takes whether they are. */
  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  /** The account that is chosen to be named; empty for none. */
  public String getAdded() {
    return added;
  }

  /** Takes the account. */
  public void setAdded(String added) {
    this.added = added;
  }
}
