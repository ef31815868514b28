package org.verbatim.web.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.transcript.WantedGuest;
import org.verbatim.transcript.WantedInterview;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.web.desk.UuidText;

/** What the page of a proposal sends. */
final class ProposalRequest {

  private ProposalRequest() {}

  /** Which state the page shows. */
  record Seen(int version) {}

  /** One thing to be put right. */
  record Change(
      int version, @Nullable String kind, int turn, int passage, int at, @Nullable String words) {
    Edit edit() {
      Edit.Kind known =
          Stream.of(Edit.Kind.values())
              .filter(one -> one.name().equals(kind))
              .findAny()
              .orElseThrow(() -> new Refused(ApiRefusal.BODY_UNREADABLE));
      return new Edit(known, turn, passage, at, Objects.requireNonNullElse(words, ""));
    }
  }

  /** The interview that is to be made. */
  record Making(
      int version,
      @Nullable List<Guest> guests,
      @Nullable String series,
      @Nullable String language) {
    WantedInterview wanted() {
      return new WantedInterview(
          Objects.requireNonNullElse(guests, List.<Guest>of()).stream().map(Guest::wanted).toList(),
          Optional.ofNullable(series).flatMap(UuidText::parse),
          Stream.of("fr", "en").filter(one -> one.equals(language)).findFirst().orElse(""));
    }
  }

  /** Somebody who answers. */
  record Guest(
      @Nullable String speaker,
      @Nullable String expert,
      @Nullable String name,
      @Nullable String title,
      @Nullable String organisation) {
    WantedGuest wanted() {
      Optional<UUID> profile = Optional.ofNullable(expert).flatMap(UuidText::parse);
      return new WantedGuest(said(speaker), profile, said(name), said(title), said(organisation));
    }

    private static String said(@Nullable String words) {
      return words == null ? "" : words.strip();
    }
  }
}
