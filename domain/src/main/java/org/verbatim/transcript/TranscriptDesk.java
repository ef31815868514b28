package org.verbatim.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interview;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.MadeText;
import org.verbatim.transcript.proposal.TextMaking;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.reading.Source;

/** Reads transcripts in, has their proposals put right, and makes interviews of them. */
@ApplicationScoped
@Transactional
public class TranscriptDesk {

  private static final int MOST_OPEN = 20;

  private Transcripts transcripts;
  private Drafting drafting;
  private Experts experts;
  private ExpertDesk expertDesk;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected TranscriptDesk() {}

  /** A desk over these transcripts. */
  @Inject
  public TranscriptDesk(
      Transcripts transcripts,
      Drafting drafting,
      Experts experts,
      ExpertDesk expertDesk,
      Journal journal,
      Clock clock) {
    this.transcripts = transcripts;
    this.drafting = drafting;
    this.experts = experts;
    this.expertDesk = expertDesk;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Reads a file in.
   *
   * @throws Refused if it cannot be read, or not by this actor
   */
  @Attempt("TRANSCRIPT_READ")
  public Transcript read(String name, byte[] file, Actor actor) {
    refuseOthers(actor);
    return keep(name, file, Reading.of(file, name), actor);
  }

  /**
   * Reads in what was pasted with its formats.
   *
   * @throws Refused if it cannot be read, or not by this actor
   */
  @Attempt("TRANSCRIPT_READ")
  public Transcript paste(String html, Actor actor) {
    refuseOthers(actor);
    return keep("", html.getBytes(StandardCharsets.UTF_8), Reading.ofPaste(html), actor);
  }

  private Transcript keep(String name, byte[] bytes, Source source, Actor actor) {
    TranscriptFile file = new TranscriptFile(name, bytes);
    Transcript transcript = new Transcript(file, source, actor, clock.instant());
    transcripts.add(transcript, file);
    journal.record(actor, clock.instant(), Fact.done(Act.TRANSCRIPT_READ, transcript.called()));
    return transcript;
  }

  /** The proposals that are this person's own, the newest first. */
  public List<Transcript> open(Actor actor) {
    return transcripts.openOf(actor.account(), MOST_OPEN);
  }

  /**
   * A proposal of one's own.
   *
   * @throws Refused if there is none
   */
  public Transcript own(UUID id, Actor actor) {
    return find(id, actor).orElseThrow(() -> new Refused(TranscriptRefusal.TRANSCRIPT_UNKNOWN));
  }

  /** A proposal of one's own, if there is one. */
  public Optional<Transcript> find(UUID id, Actor actor) {
    return transcripts.byId(id).filter(one -> one.isOpenTo(actor));
  }

  private Transcript ownToChange(UUID id, Actor actor) {
    return transcripts
        .toChange(id)
        .filter(one -> one.isOpenTo(actor))
        .orElseThrow(() -> new Refused(TranscriptRefusal.TRANSCRIPT_UNKNOWN));
  }

  /**
   * Puts one thing right.
   *
   * @param seen the version that the page shows
   * @throws Refused if it was changed since, or cannot be done
   */
  public Transcript edit(UUID id, int seen, Edit edit, Actor actor) {
    Transcript transcript = ownToChange(id, actor);
    transcript.edit(seen, edit, clock.instant());
    return transcript;
  }

  /** Takes back the last thing that was put right. */
  public Transcript undo(UUID id, int seen, Actor actor) {
    Transcript transcript = ownToChange(id, actor);
    transcript.undo(seen, clock.instant());
    return transcript;
  }

  /** Forgets a proposal and its original. */
  public void discard(UUID id, Actor actor) {
    transcripts.remove(ownToChange(id, actor));
  }

  /** The original that an interview was made of, if it was, byte by byte as it came. */
  public Optional<TranscriptFile> original(UUID interview) {
    return transcripts.originalOf(interview);
  }

  /**
   * Makes an interview of a proposal, and keeps the original with it.
   *
   * @param seen the version that the page shows
   */
  @Attempt("TRANSCRIPT_KEPT")
  public Interview make(UUID id, int seen, WantedInterview wanted, Actor actor) {
    Transcript transcript = ownToChange(id, actor);
    transcript.refuseOvertaken(seen);
    MadeText made = text(transcript, wanted, actor);
    Interview interview =
        wanted
            .series()
            .map(series -> drafting.beginIn(series, made.text(), actor))
            .orElseGet(() -> drafting.begin(made.text(), actor));
    transcript.madeInto(interview.id(), made.ties());
    journal.record(
        actor,
        clock.instant(),
        Fact.done(Act.TRANSCRIPT_KEPT, interview.id(), transcript.sha256()));
    return interview;
  }

  private MadeText text(Transcript transcript, WantedInterview wanted, Actor actor) {
    Map<String, String> speakers = new HashMap<>();
    List<Participation> participations = new ArrayList<>();
    for (WantedGuest guest : wanted.guests()) {
      Participation one = participation(guest, actor);
      participations.add(one);
      speakers.put(guest.speaker(), wanted.guests().size() > 1 ? one.expert().toString() : "");
    }
    MadeText made = TextMaking.of(transcript.history().now(), speakers, participations);
    if (wanted.language().isEmpty()) {
      return made;
    }
    return new MadeText(made.text().placed(wanted.language(), null), made.ties());
  }

  private Participation participation(WantedGuest guest, Actor actor) {
    Expert expert =
        guest
            .expert()
            .map(experts::require)
            .orElseGet(() -> expertDesk.introduce(profile(guest), actor));
    Portrait portrait = expert.profile().portrait();
    return new Participation(
        expert.id(), expert.name(), guest.title(), guest.organisation(), portrait);
  }

  private static ExpertProfile profile(WantedGuest guest) {
    return new ExpertProfile(guest.name(), RichText.EMPTY, Portrait.NONE);
  }

  private static void refuseOthers(Actor actor) {
    if (!actor.holdsOneOf(Set.of(Role.EDITOR, Role.CHIEF))) {
      throw new Refused(TranscriptRefusal.TRANSCRIPT_BY_EDITORS);
    }
  }
}
