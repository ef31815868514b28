package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesShelf;
import org.verbatim.series.Silence;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** How the experts of a series read, on the page of the series. */
@Named
@RequestScoped
public class SeriesProofing {

  @Inject private SeriesShelf shelf;
  @Inject private SeriesDesk office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private @Nullable Series stored;
  private int version;
  private boolean required;
  private ProofScope scope = ProofScope.WORDING;
  private int days;
  private boolean blocking;
  private boolean labelled;
  private Silence silence = Silence.GOES_ON;
  private boolean questionnaire;
  private String rule = "";

  @PostConstruct
  void load() {
    stored = asked.id("id").flatMap(shelf::byId).orElse(null);
    if (stored != null) {
      ProofPolicy.Terms terms = stored.proofing();
      version = stored.version();
      required = terms.required();
      scope = terms.scope();
      days = terms.days();
      blocking = terms.blocking();
      labelled = terms.labelled();
      silence = terms.silence();
      questionnaire = terms.questionnaire();
      rule = terms.rule();
    }
  }

  /** Keeps it; what was typed stays in the form where it is refused. */
  public String save() {
    Series series = stored;
    if (series == null) {
      return "";
    }
    try {
      ProofPolicy.Terms terms =
          new ProofPolicy.Terms(
              required, scope, days, blocking, labelled, silence, questionnaire, rule);
      office.proofread(series.id(), version, new ProofPolicy(terms), actor.get());
      voice.say("proofs", "policy.saved", series.title());
      return "/desk/series?faces-redirect=true";
    } catch (Refused refused) {
      voice.refuse(refused);
      version = series.version();
      return "";
    }
  }

  /** Whether the person may settle it. */
  public boolean isOpen() {
    return stored != null && SeriesDesk.isOpenTo(actor.get());
  }

  /** What can be corrected, to choose from. */
  public List<ProofScope> getScopes() {
    return List.of(ProofScope.values());
  }

  /** What silence can mean, to choose from. */
  public List<Silence> getSilences() {
    return List.of(Silence.values());
  }

  /** What one of them is called. */
  public String named(Enum<?> one) {
    String kind = one instanceof Silence ? "silence" : "scope";
    return voice.text("proofs", "policy." + kind + "." + one.name());
  }

  /** The version that was read. */
  public int getVersion() {
    return version;
  }

  /** Takes the version that was read. */
  public void setVersion(int version) {
    this.version = version;
  }

  /** Whether every interview is read. */
  public boolean isRequired() {
    return required;
  }

  /** Takes whether every interview is read. */
  public void setRequired(boolean required) {
    this.required = required;
  }

  /** What can be corrected. */
  public ProofScope getScope() {
    return scope;
  }

  /** Takes what can be corrected. */
  public void setScope(ProofScope scope) {
    this.scope = scope;
  }

  /** How many days experts have. */
  public int getDays() {
    return days;
  }

  /** Takes how many days experts have. */
  public void setDays(int days) {
    this.days = days;
  }

  /** Whether publication is blocked. */
  public boolean isBlocking() {
    return blocking;
  }

  /** Takes whether publication is blocked. */
  public void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  /** Whether readers are told. */
  public boolean isLabelled() {
    return labelled;
  }

  /** Takes whether readers are told. */
  public void setLabelled(boolean labelled) {
    this.labelled = labelled;
  }

  /** What silence means. */
  public Silence getSilence() {
    return silence;
  }

  /** Takes what silence means. */
  public void setSilence(Silence silence) {
    this.silence = silence;
  }

  /** Whether experts may be sent questions. */
  public boolean isQuestionnaire() {
    return questionnaire;
  }

  /** Takes whether experts may be sent questions. */
  public void setQuestionnaire(boolean questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The rule of the house. */
  public String getRule() {
    return rule;
  }

  /** Takes the rule of the house. */
  public void setRule(String rule) {
    this.rule = rule;
  }
}
