package org.verbatim.web.reading;

import java.util.List;

/**
 * One interview, set for reading.
 *
 * @param language the language of the text
 * @param collections where it belongs: its series, with its number there
 * @param size how large the title can be set: "", "long" or "endless"
 * @param interviewers « Propos recueillis par … »: their names, or empty
 * @param changed the day of the last change, if it changed since it was first published
 * @param titleAdapted whether readers are told that the title is adapted
 * @param titleCard where the picture of what the title quotes is, or empty
 * @param proof what is told of an expert's reading, or empty
 */
public record InterviewPage(
    String language,
    List<Link> collections,
    String kicker,
    String title,
    String size,
    String subtitle,
    Html standfirst,
    List<Participant> participants,
    String interviewers,
    Moment published,
    Moment changed,
    boolean titleAdapted,
    String titleCard,
    String proof,
    List<Question> questions,
    List<BlockView> blocks,
    List<Link> themes) {

  /** Whether there is a line above the title. */
  public boolean hasKicker() {
    return !kicker.isEmpty();
  }

  /** Whether there is a second title. */
  public boolean hasSubtitle() {
    return !subtitle.isEmpty();
  }

  /** Whether readers have a picture of what the title quotes. */
  public boolean hasTitleCard() {
    return !titleCard.isEmpty();
  }

  /** Whether anything is told of the title. */
  public boolean hasTitleNote() {
    return titleAdapted || hasTitleCard();
  }

  /** Whether an expert read it, and readers are told. */
  public boolean hasProof() {
    return !proof.isEmpty();
  }

  /** Whether it is known who conducted it. */
  public boolean hasInterviewers() {
    return !interviewers.isEmpty();
  }

  /** Whether anything was asked. */
  public boolean hasQuestions() {
    return !questions.isEmpty();
  }

  /** Whether it is filed under a theme. */
  public boolean hasThemes() {
    return !themes.isEmpty();
  }

  /** "several" where more than one person speaks, for the layout. */
  public String company() {
    return participants.size() > 1 ? "several" : "";
  }
}
