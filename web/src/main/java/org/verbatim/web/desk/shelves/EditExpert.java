package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.ExpertRefusal;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** One expert, or a new one: how they are described. */
@Named
@RequestScoped
public class EditExpert {

  private static final String ALL = "/desk/experts?faces-redirect=true";
  private static final Map<Reason, String> FIELDS =
      Map.of(
          ExpertRefusal.EXPERT_NAME, "profile:name",
          ExpertRefusal.EXPERT_PORTRAIT, "profile:media");

  @Inject private org.verbatim.expert.Experts experts;
  @Inject private ExpertDesk office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private @Nullable Expert stored;
  private ExpertForm form = new ExpertForm();
  private boolean conflict;

  @PostConstruct
  void load() {
    stored = asked.id("id").flatMap(experts::byId).orElse(null);
    if (stored != null) {
      form = ExpertForm.of(stored.profile(), stored.version());
    }
  }

  /** Answers "not found" where the address names no expert. */
  public void require() {
    if (stored == null && (!asked.words("id").isEmpty() || !isOpen())) {
      asked.notFound();
    }
  }

  /** Keeps the profile. */
  public String save() {
    try {
      if (stored == null) {
        office.introduce(form.profile(), actor.get());
        voice.say("library", "expert.introduced", form.getName());
      } else {
        office.describe(stored.id(), form.getVersion(), form.profile(), actor.get());
        voice.say("library", "expert.described", form.getName());
      }
      return ALL;
    } catch (Refused refused) {
      return refused(refused);
    }
  }

  private String refused(Refused refused) {
    if (refused.reason() == ExpertRefusal.EXPERT_CHANGED_SINCE && stored != null) {
      conflict = true;
      form.setVersion(stored.version());
    }
    if (FIELDS.containsKey(refused.reason())) {
      voice.refuse(refused, FIELDS.get(refused.reason()));
    } else {
      voice.refuse(refused);
    }
    return "";
  }

  /** What is typed. */
  public ExpertForm getForm() {
    return form;
  }

  /** What is kept at this moment. */
  public @Nullable ExpertProfile getStored() {
    return stored == null ? null : stored.profile();
  }

  /** Their id; empty for a new one. */
  public String getId() {
    return stored == null ? "" : stored.id().toString();
  }

  /** What stands above the page. */
  public String getHeading() {
    return stored == null ? voice.text("library", "expert.new") : stored.name();
  }

  /** Whether the person may describe them. */
  public boolean isOpen() {
    return ExpertDesk.isOpenTo(actor.get());
  }

  /** Whether what is kept is shown: to whoever only reads, or because it was changed meanwhile. */
  public boolean isStoredShown() {
    return stored != null && (conflict || !isOpen());
  }

  /** Whether somebody else changed it meanwhile. */
  public boolean isConflict() {
    return conflict;
  }

  /** The longest name, in characters. */
  public int getLongestName() {
    return ExpertProfile.LONGEST_NAME;
  }
}
