package org.verbatim.web.reading;

import java.util.List;

/** One block as it stands on the page; each kind has its view under {@code WEB-INF/site/block}. */
public sealed interface BlockView {

  /** The name of the view, which is the kind's name in the stored text. */
  String kind();

  /** A question and what was said to it. */
  record ExchangeView(String id, Html question, List<AnswerView> answers) implements BlockView {
    @Override
    public String kind() {
      return "exchange";
    }
  }

  /**
   * One answer.
   *
   * @param number its number on the page, from 1 upwards
   * @param label what its permanent link is called
   * @param speaker who says it, or empty where only one person speaks
   * @param note what readers are told of it, or empty
   */
  record AnswerView(String id, int number, String label, String speaker, String note, Html words) {

    /** Whether the speaker is named. */
    public boolean named() {
      return !speaker.isEmpty();
    }

    /** Whether readers are told something of it. */
    public boolean noted() {
      return !note.isEmpty();
    }

    /** The permanent address of this answer on its page. */
    public String address() {
      return "#" + id;
    }
  }

  /** Text of the editor's own. */
  record ProseView(String id, String heading, Html text) implements BlockView {
    @Override
    public String kind() {
      return "prose";
    }

    /** Whether it has a sub-heading. */
    public boolean headed() {
      return !heading.isEmpty();
    }
  }

  /** A picture with its caption and credit. */
  record ImageView(String id, Picture picture, String caption, String credit) implements BlockView {
    @Override
    public String kind() {
      return "image";
    }

    /** Whether something is written under it. */
    public boolean captioned() {
      return !caption.isEmpty() || !credit.isEmpty();
    }
  }

  /**
   * Words set large.
   *
   * @param address the answer they are from, or empty
   * @param card where there is a picture of them, or empty
   */
  record PullQuoteView(String id, String words, String address, boolean adapted, String card)
      implements BlockView {
    @Override
    public String kind() {
      return "pull-quote";
    }

    /** Whether there is a picture of them. */
    public boolean hasCard() {
      return !card.isEmpty();
    }

    /** Whether the answer can be gone to. */
    public boolean leads() {
      return !address.isEmpty();
    }
  }

  /** Somebody else's words. */
  record QuotationView(String id, Html words, Link source) implements BlockView {
    @Override
    public String kind() {
      return "quotation";
    }

    /** Whether the source is named. */
    public boolean sourced() {
      return !source.label().isEmpty();
    }
  }

  /**
   * A note by the editors.
   *
   * @param label "NDLR du 11 mai 2015"
   */
  record EditorNoteView(String id, String label, Html text) implements BlockView {
    @Override
    public String kind() {
      return "editor-note";
    }
  }

  /** A box beside the text. */
  record AsideView(String id, String heading, Html text) implements BlockView {
    @Override
    public String kind() {
      return "aside";
    }

    /** Whether it has a heading. */
    public boolean headed() {
      return !heading.isEmpty();
    }
  }

  /** Where to go on. */
  record RelatedView(String id, String heading, List<Link> links) implements BlockView {
    @Override
    public String kind() {
      return "related";
    }
  }
}
