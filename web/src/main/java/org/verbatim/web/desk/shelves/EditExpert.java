package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.expert.Appearances;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.ExpertRefusal;
import org.verbatim.expert.FrenchForm;
import org.verbatim.refusal.Reason;
import org.verbatim.web.desk.CurrentActor;

/** One expert, or a new one: how they are described. */
@Named
@RequestScoped
public class EditExpert extends ShelfPage<Expert> {

  private static final int MOST_TITLES = 50;
  private static final String ALL = "/desk/experts?faces-redirect=true";

  @Inject private org.verbatim.expert.Experts experts;
  @Inject private Appearances appearances;
  @Inject private ExpertDesk office;
  @Inject private CurrentActor actor;

  private ExpertForm form = new ExpertForm();
  private @Nullable List<TitleRow> titles;

  @Override
  Optional<Expert> find(UUID id) {
    return experts.byId(id);
  }

  @Override
  void read(Expert kept) {
    form = ExpertForm.of(kept.profile(), kept.version());
  }

  @Override
  void goOnWith(Expert kept) {
    form.setVersion(kept.version());
  }

  @Override
  Reason changedSince() {
    return ExpertRefusal.EXPERT_CHANGED_SINCE;
  }

  @Override
  Map<Reason, String> fields() {
    return Map.of(
        ExpertRefusal.EXPERT_NAME, "profile:name",
        ExpertRefusal.EXPERT_PORTRAIT, "profile:media");
  }

  /** Keeps the profile. */
  public String save() {
    return stored().map(this::describe).orElseGet(this::introduce);
  }

  private String describe(Expert expert) {
    return kept(
        () -> office.describe(expert.id(), form.getVersion(), form.profile(), actor.get()),
        "expert.described",
        form.getName(),
        ALL);
  }

  private String introduce() {
    return kept(
        () -> office.introduce(form.profile(), actor.get()),
        "expert.introduced",
        form.getName(),
        ALL);
  }

  /** What is typed. */
  public ExpertForm getForm() {
    return form;
  }

  /** What is kept at this moment. */
  public @Nullable ExpertProfile getStored() {
    return stored().map(Expert::profile).orElse(null);
  }

  /** The titles under which they spoke, the newest first. */
  public List<TitleRow> getTitles() {
    if (titles == null) {
      titles =
          stored().stream()
              .flatMap(expert -> appearances.of(expert.id(), MOST_TITLES).stream())
              .map(TitleRow::of)
              .toList();
    }
    return titles;
  }

  /** Whether they spoke in an interview that was published. */
  public boolean isHeard() {
    return !getTitles().isEmpty();
  }

  /** Their id; empty for a new one. */
  public String getId() {
    return stored().map(expert -> expert.id().toString()).orElse("");
  }

  /** What stands above the page. */
  public String getHeading() {
    return stored().map(Expert::name).orElseGet(() -> headingOfNew("expert.new"));
  }

  @Override
  public boolean isOpen() {
    return ExpertDesk.isOpenTo(actor.get());
  }

  /** The ways to name them to choose from. */
  public List<FrenchForm> getForms() {
    return List.of(FrenchForm.values());
  }

  /** The longest name, in characters. */
  public int getLongestName() {
    return ExpertProfile.LONGEST_NAME;
  }
}
