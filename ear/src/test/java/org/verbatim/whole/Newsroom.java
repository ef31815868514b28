package org.verbatim.whole;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The people of the demonstration, and what they do to an interview, each over their own session.
 */
public record Newsroom(
    Correspondent editor, Correspondent reviewer, Correspondent chief, Correspondent admin) {

  private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");
  private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]{64})\"");
  private static final Pattern JSON_ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private static final ThreadLocal<Newsroom> OPEN =
      ThreadLocal.withInitial(
          () ->
              new Newsroom(
                  Correspondent.signedIn("editor"),
                  Correspondent.signedIn("reviewer"),
                  Correspondent.signedIn("chief"),
                  Correspondent.signedIn("admin")));

  /**
   * Everybody, signed in once for all tests of a thread: what a session is told belongs to the test
   * that asked.
   */
  public static Newsroom open() {
    return OPEN.get();
  }

  /** Begins an interview; its id. */
  public static String begun(Correspondent writer) {
    Reply answer = writer.send(writer.form("/desk/new-interview", "begin").pressing("begin:do"));
    return first(ID, answer.location());
  }

  /** Begins an interview and writes that text; its id. */
  public static String written(Correspondent writer, ManuscriptJson text) {
    String id = begun(writer);
    demand(200, saved(writer, id, 1, text.write()));
    return id;
  }

  /** Saves a text over the version that it was written on. */
  public static Reply saved(Correspondent writer, String id, int version, String text) {
    String body = "{\"version\":" + version + ",\"slug\":\"\",\"text\":" + text + "}";
    return writer.json("PUT", "/desk/api/interviews/" + id + "/manuscript", body);
  }

  /** Hands it in. */
  public static void submitted(Correspondent writer, String id) {
    done(writer, submitting(id), "ask", "ask:openly");
  }

  /** The page where it is handed in. */
  static String submitting(String id) {
    return "/desk/submit-interview?id=" + id;
  }

  /** Sends it back with these words. */
  public void sendBack(String id, String words) {
    String page = "/desk/review-interview?id=" + id;
    Form form = reviewer.form(page, "request-changes").with("request-changes:reason", words);
    demand(302, reviewer.send(form.pressing("request-changes:do")));
  }

  /** Approves it. */
  public void approve(String id) {
    done(reviewer, "/desk/review-interview?id=" + id, "approve", "approve:do");
  }

  /** Brings an approved interview to its readers. */
  public void publish(String id) {
    done(editor, publishing(id), "publish", "publish:do");
  }

  /** Has an approved interview published tomorrow. */
  public void schedule(String id) {
    Form form =
        editor
            .form(publishing(id), "schedule")
            .with("schedule:day", LocalDate.now().plusDays(2).toString())
            .with("schedule:time", "09:30");
    demand(302, editor.send(form.pressing("schedule:do")));
  }

  /** Takes it away from its readers with these words. */
  public void withdraw(String id, String words) {
    Form form = chief.form(publishing(id), "withdraw").with("withdraw:reason", words);
    demand(302, chief.send(form.pressing("withdraw:do")));
  }

  /** Has readers see nothing of it for some days, for this reason. */
  public void embargo(String id, String words) {
    Form form =
        chief
            .form(publishing(id), "embargo")
            .with("embargo:day", LocalDate.now().plusDays(9).toString())
            .with("embargo:time", "09:30")
            .with("embargo:note", words);
    demand(302, chief.send(form.pressing("embargo:do")));
  }

  /** Puts it into the trash. */
  public void trash(String id) {
    done(editor, "/desk/edit-interview?id=" + id, "trash", "trash:do");
  }

  /** The address that readers have of it, or will have. */
  public String path(String id) {
    Element address = editor.get(publishing(id)).page().selectFirst("p.address");
    return "/interviews/" + address.text().replaceAll(".*/interviews/", "");
  }

  /** Brings a picture into the library; its hash. */
  public static String uploaded(Correspondent writer, String words) {
    Map<String, String> said = Map.of("caption", words, "credit", words, "alt", words);
    Reply answer = writer.upload(words + ".png", Pictures.fresh(), said, "application/json");
    return first(HASH, answer.body());
  }

  /** Introduces an expert; their id. */
  public static String introduced(Correspondent writer, String name) {
    Reply answer =
        writer.json("POST", "/desk/api/experts", "{\"name\":" + ManuscriptJson.quoted(name) + "}");
    return first(JSON_ID, answer.body());
  }

  private static String publishing(String id) {
    return "/desk/publish-interview?id=" + id;
  }

  private static void done(Correspondent person, String page, String form, String button) {
    demand(302, person.send(person.form(page, form).pressing(button)));
  }

  private static void demand(int status, Reply reply) {
    if (reply.status() != status) {
      throw new IllegalStateException("Not " + status + " but " + reply);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
