package org.verbatim.web.feed;

import java.util.List;
import org.verbatim.web.reading.BlockView;
import org.verbatim.web.reading.BlockView.AnswerView;
import org.verbatim.web.reading.BlockView.AsideView;
import org.verbatim.web.reading.BlockView.EditorNoteView;
import org.verbatim.web.reading.BlockView.ExchangeView;
import org.verbatim.web.reading.BlockView.ImageView;
import org.verbatim.web.reading.BlockView.ProseView;
import org.verbatim.web.reading.BlockView.PullQuoteView;
import org.verbatim.web.reading.BlockView.QuotationView;
import org.verbatim.web.reading.BlockView.RelatedView;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Link;

/**
 * An interview as markup without any style, for feed readers. Pull quotes are left out: they repeat
 * what is there.
 */
public final class FeedBody {

  private final StringBuilder html = new StringBuilder();
  private final String site;

  private FeedBody(String site) {
    this.site = site;
  }

  /**
   * The markup of an interview.
   *
   * @param site the address of the site, put before paths, which mean nothing in a feed
   */
  public static String of(InterviewPage interview, String site) {
    FeedBody body = new FeedBody(site);
    body.html.append(interview.standfirst().markup());
    interview.blocks().forEach(body::block);
    return body.html.toString().replace("href=\"/", "href=\"" + site + "/");
  }

  private void block(BlockView block) {
    if (block instanceof ExchangeView exchange) {
      exchange(exchange);
    } else if (block instanceof ImageView image) {
      image(image);
    } else if (block instanceof QuotationView quotation) {
      quotation(quotation);
    } else if (block instanceof RelatedView related) {
      related(related.heading(), related.links());
    } else if (!(block instanceof PullQuoteView)) {
      text(block);
    }
  }

  private void text(BlockView block) {
    if (block instanceof ProseView prose) {
      heading(prose.heading());
      html.append(prose.text().markup());
    } else if (block instanceof AsideView aside) {
      heading(aside.heading());
      html.append(aside.text().markup());
    } else if (block instanceof EditorNoteView note) {
      html.append("<p><strong>").append(escaped(note.label())).append("</strong></p>");
      html.append(note.text().markup());
    }
  }

  private void exchange(ExchangeView exchange) {
    html.append("<blockquote>").append(exchange.question().markup()).append("</blockquote>");
    for (AnswerView answer : exchange.answers()) {
      if (answer.named()) {
        html.append("<p><strong>").append(escaped(answer.speaker())).append("</strong></p>");
      }
      html.append(answer.words().markup());
    }
  }

  private void image(ImageView image) {
    if (image.picture().absent()) {
      return;
    }
    html.append("<figure><img src=\"").append(escaped(site + image.picture().source()));
    html.append("\" alt=\"").append(escaped(image.picture().alt())).append("\">");
    html.append("<figcaption>").append(escaped(image.caption())).append(' ');
    html.append(escaped(image.credit())).append("</figcaption></figure>");
  }

  private void quotation(QuotationView quotation) {
    html.append("<blockquote>").append(quotation.words().markup()).append("</blockquote>");
    if (quotation.sourced()) {
      html.append("<p>").append(link(quotation.source())).append("</p>");
    }
  }

  private void related(String heading, List<Link> links) {
    heading(heading);
    html.append("<ul>");
    links.forEach(link -> html.append("<li>").append(link(link)).append("</li>"));
    html.append("</ul>");
  }

  private void heading(String words) {
    if (!words.isEmpty()) {
      html.append("<h3>").append(escaped(words)).append("</h3>");
    }
  }

  private static String link(Link link) {
    return link.plain()
        ? escaped(link.label())
        : "<a href=\"" + escaped(link.address()) + "\">" + escaped(link.label()) + "</a>";
  }

  /** Words as HTML. */
  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
