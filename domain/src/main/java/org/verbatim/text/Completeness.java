package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What an interview must have before a reviewer's time is asked for: a title, a standfirst, an
 * expert with a name, an answer, and for each picture who made it and what it shows.
 */
public final class Completeness {

  private final InterviewText text;
  private final List<Missing> missing = new ArrayList<>();

  private Completeness(InterviewText text) {
    this.text = text;
  }

  /** Everything that is missing, in the order of the page; empty if the text is complete. */
  public static List<Missing> missingFrom(InterviewText text) {
    Completeness completeness = new Completeness(text);
    completeness.heading();
    completeness.participations();
    completeness.body();
    return List.copyOf(completeness.missing);
  }

  private void heading() {
    demand(!Letters.areUnseen(text.title()), "title", "missing.title");
    demand(!text.standfirst().isBlank(), "standfirst", "missing.standfirst");
  }

  private void participations() {
    demand(!text.participations().isEmpty(), "participations", "missing.expert");
    for (Participation participation : text.participations()) {
      demand(!Letters.areUnseen(participation.name()), "participations", "missing.expert-name");
      portrait(participation.portrait());
    }
  }

  private void portrait(Portrait portrait) {
    if (portrait.isPresent()) {
      demand(!Letters.areUnseen(portrait.alt()), "participations", "missing.portrait-alt");
      demand(!Letters.areUnseen(portrait.credit()), "participations", "missing.portrait-credit");
    }
  }

  private void body() {
    if (text.blocks(Exchange.class).noneMatch(Exchange::isAnswered)) {
      missing.add(new Missing(whereToAnswer(), "missing.answer"));
    }
    text.blocks(Image.class).forEach(this::image);
  }

  private void image(Image image) {
    String field = "block-" + image.id();
    demand(!image.media().isEmpty(), field, "missing.image");
    demand(!Letters.areUnseen(image.alt()), field, "missing.image-alt");
    demand(!Letters.areUnseen(image.credit()), field, "missing.image-credit");
  }

  private String whereToAnswer() {
    return text.blocks(Exchange.class)
        .findFirst()
        .map(exchange -> "block-" + exchange.id())
        .orElse("blocks");
  }

  private void demand(boolean present, String field, String key) {
    if (!present) {
      missing.add(new Missing(field, key));
    }
  }
}
