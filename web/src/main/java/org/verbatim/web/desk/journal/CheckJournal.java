package org.verbatim.web.desk.journal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import org.verbatim.journal.Act;
import org.verbatim.journal.BrokenRow;
import org.verbatim.journal.ChainCheck;
import org.verbatim.journal.JournalRoom;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.interview.Moments;

/** The check of the journal's chain: the page asks again until it is done. */
@Named
@ViewScoped
public class CheckJournal implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many steps are taken for one answer: more would keep the page waiting. */
  private static final int STEPS = 5;

  @Inject private JournalRoom room;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;

  private ChainCheck check = ChainCheck.NOTHING;
  private boolean begun;

  /** Begins at the first row. */
  public void begin() {
    check = ChainCheck.NOTHING;
    begun = true;
    goOn();
  }

  /** Checks the next rows. */
  public void goOn() {
    for (int i = 0; i < STEPS && !check.finished(); i++) {
      check = room.check(check, actor.get());
    }
  }

  /** Whether it has begun and not ended. */
  public boolean isUnderWay() {
    return begun && !check.finished();
  }

  /** Whether there is anything to say of it. */
  public boolean isTold() {
    return begun;
  }

  /** Whether all rows are good. */
  public boolean isWhole() {
    return check.isWhole();
  }

  /** Whether a row is not. */
  public boolean isBroken() {
    return check.broken() != null;
  }

  /** Whether some rows have a seal that anybody could have made. */
  public boolean isDoubtful() {
    return check.finished() && check.underPublicKey() > 0;
  }

  /** How many rows are good, in words. */
  public String getGood() {
    return voice.text("chronicle", "check.good", check.reached().number());
  }

  /** How many rows have the seal of a demonstration, in words. */
  public String getDoubt() {
    return voice.text("chronicle", "check.doubt", check.underPublicKey());
  }

  /** The first row that is not good, in words. */
  public String getFault() {
    BrokenRow broken = check.broken();
    if (broken == null) {
      return "";
    }
    String key = "check.fault." + broken.fault().name();
    return voice.text("chronicle", key, broken.number(), when(broken), act(broken));
  }

  private String when(BrokenRow broken) {
    return broken.at().isEmpty() ? "" : moments.at(Instant.parse(broken.at())).words();
  }

  /** Somebody may have written an act there that does not exist. */
  private String act(BrokenRow broken) {
    boolean known = Arrays.stream(Act.values()).anyMatch(one -> one.name().equals(broken.act()));
    return known ? voice.text("desk", "act." + broken.act()) : broken.act();
  }
}
