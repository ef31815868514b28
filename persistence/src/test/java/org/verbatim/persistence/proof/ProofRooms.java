package org.verbatim.persistence.proof;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;
import org.verbatim.media.MediaLibrary;
import org.verbatim.notice.Herald;
import org.verbatim.notice.Post;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.proof.AnswerRoom;
import org.verbatim.proof.DueProofs;
import org.verbatim.proof.Hinges;
import org.verbatim.proof.IntroductionDesk;
import org.verbatim.proof.PortraitDesk;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.ProofDesk;
import org.verbatim.proof.ProofDoor;
import org.verbatim.proof.ProofMail;
import org.verbatim.proof.ProofRoom;
import org.verbatim.proof.ProofSettling;
import org.verbatim.proof.ReceiptWindow;
import org.verbatim.settings.Settings;

/** Everything that experts read with, in one transaction, at that time. */
record ProofRooms(EntityManager manager, Instant now) {

  static final JournalKeys KEYS = new JournalKeys(new JournalKey("k".repeat(40)), List.of());

  private static final Post OPEN =
      new Post() {
        @Override
        public boolean isOpen() {
          return true;
        }

        @Override
        public String place() {
          return "desk.example.org";
        }

        @Override
        public void deliver(Letter letter) {
          throw new AssertionError("Nothing is sent here");
        }
      };

  ProofDesk desk() {
    return new ProofDesk(hinges(), mail(), portraits());
  }

  ProofSettling settling() {
    return new ProofSettling(hinges(), acts(), mail());
  }

  ProofDoor door() {
    return new ProofDoor(hinges(), mail());
  }

  ProofRoom room() {
    return new ProofRoom(
        hinges(), door(), signOffs(), OtherAdapters.experts(manager), mail(), herald());
  }

  IntroductionDesk introductions() {
    ExpertDesk profiles = new ExpertDesk(OtherAdapters.experts(manager), journal(), clock());
    return new IntroductionDesk(hinges(), OtherAdapters.experts(manager), profiles, acts(), mail());
  }

  ProofBoard board() {
    return new ProofBoard(hinges(), portraits(), OtherAdapters.experts(manager));
  }

  PortraitRoom pictures() {
    return new PortraitRoom(hinges(), door(), portraits(), library(), herald());
  }

  PortraitDesk portraitDesk() {
    return new PortraitDesk(hinges(), portraits(), library(), acts(), mail());
  }

  ReceiptWindow window() {
    return new ReceiptWindow(signOffs(), OtherAdapters.published(manager), KEYS);
  }

  PortraitsInDatabase portraits() {
    return Database.with(manager, new PortraitsInDatabase());
  }

  MediaLibrary library() {
    return new MediaLibrary(OtherAdapters.media(manager), journal(), clock());
  }

  DueProofs due() {
    return new DueProofs(hinges(), mail(), herald());
  }

  ProofsInDatabase proofs() {
    return Database.with(manager, new ProofsInDatabase());
  }

  AnswerRoom answers() {
    return new AnswerRoom(hinges(), door(), acts(), herald());
  }

  QuestionnairesInDatabase questionnaires() {
    return Database.with(manager, new QuestionnairesInDatabase());
  }

  SignOffsInDatabase signOffs() {
    return Database.with(manager, new SignOffsInDatabase());
  }

  private Hinges hinges() {
    return new Hinges(proofs(), questionnaires(), interviews(), journal(), KEYS, clock());
  }

  private ProofMail mail() {
    Settings settings = new Settings("production", Optional.of("https://desk.example.org"), 9080);
    return new ProofMail(proofs(), portraits(), OtherAdapters.courier(manager, OPEN), settings);
  }

  private Acts acts() {
    return new Acts(interviews(), journal(), herald(), clock());
  }

  private Interviews interviews() {
    return OtherAdapters.interviews(manager);
  }

  private Journal journal() {
    return OtherAdapters.journal(manager);
  }

  private Herald herald() {
    return OtherAdapters.herald(manager, OPEN);
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
