package org.verbatim.web.proof;

import java.util.List;

/**
 * Where an expert writes answers to questions.
 *
 * @param subject what the interview is called; empty for nothing yet
 * @param asking who asks, and for what
 * @param until until when; or that the answers were taken over
 * @param written the language that the interview is written in
 * @param open whether the answers can still be changed
 */
public record WrittenPage(
    String language,
    String title,
    String room,
    String subject,
    String asking,
    String until,
    List<String> word,
    String written,
    List<Line> lines,
    String remark,
    Progress progress,
    boolean open,
    PrivatePage.Said said)
    implements PrivatePage {
  @Override
  public String view() {
    return "/WEB-INF/proof/questions.xhtml";
  }

  /** Whether the interview has a title. */
  public boolean titled() {
    return !subject.isEmpty();
  }

  /** Whether the editor has a word of their own. */
  public boolean spoken() {
    return !word.isEmpty();
  }

  /** Whether the expert has a word to the editors. */
  public boolean remarked() {
    return !remark.isEmpty();
  }

  /** That word, as paragraphs. */
  public List<String> remarks() {
    return Tongue.paragraphs(remark);
  }

  /** Whether nothing can be changed any more. */
  public boolean shut() {
    return !open;
  }

  /**
   * How many questions have an answer, in words.
   *
   * @param none the same for none, one, and several, with a place for the number
   */
  public record Progress(String now, String none, String one, String more) {}

  /**
   * A question with what stands below it.
   *
   * @param name the name of its exchange
   * @param standing what became of the answer, in words; empty before it was sent
   * @param reply the desk's word; may be empty
   */
  public record Line(
      String name, int number, String question, String typed, String standing, List<String> reply) {

    /** Whether it was sent before. */
    public boolean known() {
      return !standing.isEmpty();
    }

    /** Whether the desk has a word on it. */
    public boolean replied() {
      return !reply.isEmpty();
    }

    /** What was typed, as paragraphs. */
    public List<String> paragraphs() {
      return Tongue.paragraphs(typed);
    }
  }
}
