package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.verbatim.interview.Publication;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.settings.Settings;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Where an interview goes to its readers: now, later, and away again. */
@Named
@RequestScoped
public class PublishInterview {

  @Inject private PublicationDesk desk;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Settings settings;
  @Inject private ChosenMoment moment;

  private String reason = "";

  /** Shows it to readers now. Whoever comes second is told that it is online already. */
  public void publish() {
    onward.after(
        () -> desk.publish(head.getId(), actor.get()),
        "publish-interview.done.publish",
        here(),
        here());
  }

  /** Shows it to readers at the day and time given. */
  public void schedule() {
    Instant due = moment.instant();
    try {
      desk.schedule(head.getId(), due, actor.get());
      voice.say("desk", "publish-interview.done.schedule", moments.at(due).words());
      onward.to(here());
    } catch (Refused refused) {
      onward.refused(refused, "schedule:day", here());
    }
  }

  /** Gives up the publication that is due. */
  public void cancelSchedule() {
    onward.after(
        () -> desk.cancelSchedule(head.getId(), actor.get()),
        "publish-interview.done.cancel",
        here(),
        here());
  }

  /** Takes it away from readers, who are told why; words that were refused stay in the field. */
  public void withdraw() {
    try {
      desk.withdraw(head.getId(), reason, actor.get());
      voice.say("desk", "publish-interview.done.withdraw");
      onward.to(here());
    } catch (Refused refused) {
      onward.refused(refused, "withdraw:reason", here());
    }
  }

  private String here() {
    return "/desk/publish-interview?id=" + head.getId();
  }

  /** What readers see now. */
  public String getNow() {
    Publication publication = publication();
    return switch (publication.state()) {
      case EMBARGOED -> dated("publish-interview.now.embargoed", publication.embargo().until());
      case NONE, SCHEDULED -> voice.text("desk", "publish-interview.now.none");
      case ONLINE -> dated("publish-interview.now.online", publication.publishedAt());
      case WITHDRAWN -> dated("publish-interview.now.withdrawn", publication.withdrawnAt());
    };
  }

  /** What is due, if anything is. */
  public String getDue() {
    return voice.text(
        "desk", key("publish-interview.due"), dueWords(), publication().dueByName().orElse(""));
  }

  private String dueWords() {
    return publication().dueAt().map(due -> moments.at(due).words()).orElse("");
  }

  /** The heading over it. */
  public String getScheduledTitle() {
    return voice.text("desk", key("publish-interview.scheduled"));
  }

  /** The heading over what can be scheduled. */
  public String getScheduleTitle() {
    return voice.text("desk", key("publish-interview.schedule"));
  }

  private String key(String stem) {
    return publication().isOnline() ? stem + ".update" : stem;
  }

  /** Whether the embargo ends after the time that is due. */
  public boolean isHeld() {
    return publication().dueAt().filter(publication().embargo()::holds).isPresent();
  }

  /** What a publication would do. */
  public String getOutcome() {
    String key = publication().isOnline() ? "replace" : "first";
    if (publication().wasEverOnline() && !publication().isOnline()) {
      key = "again";
    }
    return voice.text("desk", "publish-interview.outcome." + key, head.getTitle());
  }

  /** Why it cannot be published now; empty if it can. */
  public String getObstacle() {
    return Transition.PUBLISH
        .objection(head.interview(), actor.get())
        .map(this::explained)
        .orElse("");
  }

  private String explained(Refused refusal) {
    WorkStatus status = head.interview().status();
    boolean tooEarly = status != WorkStatus.APPROVED && actor.isPublisher();
    return tooEarly
        ? voice.text("desk", "publish-interview.obstacle." + status.name())
        : voice.words(refusal);
  }

  /** Whether something stands in the way. */
  public boolean isObstructed() {
    return !getObstacle().isEmpty();
  }

  /** The address that readers have, or will have. */
  public String getAddress() {
    return settings.address(getPath());
  }

  /** The same without the name of the site. */
  public String getPath() {
    return "/interviews/" + head.interview().slug().value();
  }

  /** Whether readers see an edition. */
  public boolean isOnline() {
    return publication().isOnline() && !publication().embargo().isRunning();
  }

  /** Whether readers see none. */
  public boolean isOffline() {
    return !isOnline();
  }

  private String dated(String key, Optional<Instant> when) {
    return voice.text("desk", key, when.map(at -> moments.at(at).words()).orElse(""));
  }

  private Publication publication() {
    return head.interview().publication();
  }

  /** When it is to be published. */
  public ChosenMoment getMoment() {
    return moment;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes the reason. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
