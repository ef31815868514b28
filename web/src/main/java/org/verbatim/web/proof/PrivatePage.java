package org.verbatim.web.proof;

import java.util.List;
import org.verbatim.proof.Consent;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Picture;

/** A page for one expert, or for whoever holds a receipt. */
public sealed interface PrivatePage
    permits PrivatePage.Door,
        PrivatePage.Room,
        PrivatePage.Receipt,
        PrivatePage.NoReceipt,
        WrittenPage {

  /** The view that draws it. */
  String view();

  /** The language that it speaks. */
  String language();

  /** What the browser calls it. */
  String title();

  /**
   * Where the link and the number are given.
   *
   * @param room the address of the room
   * @param numbered whether a number was asked for
   * @param trouble what was refused; empty for nothing
   */
  record Door(String language, String title, String room, boolean numbered, String trouble)
      implements PrivatePage {
    @Override
    public String view() {
      return "/WEB-INF/proof/door.xhtml";
    }

    /** Whether no number was asked for yet. */
    public boolean fresh() {
      return !numbered;
    }

    /** Whether something was refused. */
    public boolean troubled() {
      return !trouble.isEmpty();
    }
  }

  /**
   * The interview with what the expert can say of each answer.
   *
   * @param said what was done just now, or refused; empty for nothing
   * @param asked how many answers are still asked for
   */
  record Room(
      String language,
      String title,
      String room,
      Terms terms,
      InterviewPage article,
      List<RoomBlock> blocks,
      Self self,
      PortraitCard portrait,
      int asked,
      Said said)
      implements PrivatePage {
    @Override
    public String view() {
      return "/WEB-INF/proof/room.xhtml";
    }

    /** Whether anything is asked for. */
    public boolean wanted() {
      return asked > 0;
    }

    /** Whether nothing is asked for. */
    public boolean done() {
      return asked == 0;
    }
  }

  /** What the page says of what was done just now. */
  record Said(String words, boolean bad) {
    /** Nothing. */
    static final Said NOTHING = new Said("", false);

    /** Whether it is good news. */
    public boolean good() {
      return !words.isEmpty() && !bad;
    }
  }

  /** What the expert was told: who asks, until when, what may be changed, what silence means. */
  record Terms(
      String asking,
      String until,
      String scope,
      String silence,
      List<String> rule,
      List<String> word) {

    /** Whether the editor has a word of their own. */
    public boolean spoken() {
      return !word.isEmpty();
    }
  }

  /** What became of a detail that they sent: its name, their words, the desk's. */
  record Fate(String label, String words, String became, List<String> reply) {

    /** Whether the desk wrote to them. */
    public boolean replied() {
      return !reply.isEmpty();
    }
  }

  /**
   * What the expert says of themselves.
   *
   * @param fates what became of what they sent
   */
  record Self(
      String name,
      String titled,
      String organisation,
      String biography,
      String remark,
      Consent consent,
      List<Fate> fates) {

    /** Whether they sent anything. */
    public boolean told() {
      return !fates.isEmpty();
    }

    /** Whether the portrait may be shown. */
    public boolean given() {
      return consent == Consent.GIVEN;
    }

    /** Whether that was not said. */
    public boolean ungiven() {
      return !given();
    }

    /** Whether it may not. */
    public boolean denied() {
      return consent == Consent.DENIED;
    }

    /** Whether that was not said. */
    public boolean undenied() {
      return !denied();
    }
  }

  /**
   * The portrait of the expert.
   *
   * @param printed the one that would be printed
   * @param sent the one that they sent and that awaits the desk
   * @param standing what became of the last one that they sent; empty if they sent none
   */
  record PortraitCard(
      Picture printed, String credit, Picture sent, String standing, List<String> reply) {

    /** Whether the printed one says who took it. */
    public boolean credited() {
      return printed.present() && !credit.isEmpty();
    }

    /** Whether they sent any. */
    public boolean told() {
      return !standing.isEmpty();
    }

    /** Whether the desk wrote to them. */
    public boolean replied() {
      return !reply.isEmpty();
    }
  }

  /**
   * A block of the interview.
   *
   * @param view the view that draws it
   * @param block what it draws
   */
  record RoomBlock(String view, Object block) {}

  /** A question and the answers to it. */
  record RoomExchange(String id, Html question, List<RoomAnswer> answers) {}

  /**
   * What a receipt says of what readers see.
   *
   * @param verdict the whole in one sentence
   * @param address the interview; empty where readers do not see it
   */
  record Receipt(
      String language,
      String title,
      String at,
      String verdict,
      boolean kept,
      String interview,
      List<ReceiptLine> lines,
      String others)
      implements PrivatePage {
    @Override
    public String view() {
      return "/WEB-INF/proof/receipt.xhtml";
    }

    /** Whether readers see the interview. */
    public boolean shown() {
      return !interview.isEmpty();
    }

    /** The class of the verdict. */
    public String tone() {
      return kept ? "good" : "bad";
    }
  }

  /** One approved answer; its words are those that readers see. */
  record ReceiptLine(String label, String finding, String tone, String hash, Html words) {}

  /** There is no such receipt. */
  record NoReceipt(String language, String title, String text) implements PrivatePage {
    @Override
    public String view() {
      return "/WEB-INF/proof/no-receipt.xhtml";
    }
  }
}
