package org.verbatim.web.reading;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.checklist.Ties;
import org.verbatim.interview.ProofLabel;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.typography.Typography;

/** Sets an interview for reading: the one way from a text and its facts to its page. */
public final class InterviewComposer {

  private static final int LONG_TITLE = 70;
  private static final int ENDLESS_TITLE = 150;

  private final InterviewText text;
  private final InterviewFacts facts;
  private final Typography typography;
  private final Words words;

  private InterviewComposer(InterviewText text, InterviewFacts facts) {
    this.text = text;
    this.facts = facts;
    this.typography = Typography.of(text.language());
    this.words = Words.in(facts.chrome());
  }

  /** The page of that text. */
  public static InterviewPage compose(InterviewText text, InterviewFacts facts) {
    return new InterviewComposer(text, facts).page();
  }

  /** How large a title can be set: "", "long" or "endless". */
  public static String sizeOf(String title) {
    int length = title.codePointCount(0, title.length());
    return length > ENDLESS_TITLE ? "endless" : length > LONG_TITLE ? "long" : "";
  }

  private InterviewPage page() {
    BlockComposer blocks = new BlockComposer(text, facts, typography, words);
    return new InterviewPage(
        text.language(),
        facts.series().stream().toList(),
        typography.words(text.kicker()),
        typography.words(text.title()),
        sizeOf(text.title()),
        typography.words(text.subtitle()),
        Html.of(text.standfirst(), typography),
        text.participations().stream().map(this::participant).toList(),
        Names.joined(facts.interviewers(), words),
        moment(facts.firstPublished()),
        moment(
            facts
                .lastPublished()
                .filter(last -> !facts.firstPublished().equals(Optional.of(last)))),
        Ties.of(text).isTitleToldAdapted(),
        blocks.titleCard(),
        facts.proof().map(this::told).orElse(""),
        blocks.questions(),
        blocks.views(),
        facts.themes());
  }

  /** What an expert read, in part or as a whole, and when. */
  private String told(ProofLabel label) {
    String part = label.whole() ? "whole" : "part";
    return words.say(
        "interview.proof." + label.scope().name() + "." + part,
        words.say(BlockComposer.key(label.readers())),
        Moment.of(label.at(), facts.chrome()).readable());
  }

  private Participant participant(Participation participation) {
    var portrait = participation.portrait();
    return new Participant(
        new Link(participation.name(), facts.experts().getOrDefault(participation.expert(), "")),
        Names.role(participation.title(), participation.organisation(), typography),
        facts.pictures().picture(portrait.media(), portrait.alt()),
        typography.words(portrait.credit()));
  }

  private Moment moment(Optional<Instant> at) {
    Locale chrome = facts.chrome();
    return at.map(instant -> Moment.of(instant, chrome)).orElse(Moment.NONE);
  }
}
