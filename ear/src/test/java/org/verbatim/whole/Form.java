package org.verbatim.whole;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of the desk, filled in as it stands on its page, to be changed and sent. */
public record Form(String action, Map<String, String> fields) {

  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";

  /** Copies the fields, so that nobody changes them afterwards. */
  public Form {
    fields = Map.copyOf(fields);
  }

  static Form on(Reply page, String path, String id) {
    Element found = page.page().getElementById(id);
    if (!(found instanceof FormElement form)) {
      throw new IllegalStateException("No form " + id + " on " + path + ": " + page.status());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    // Only the button that is pressed is sent.
    fields.keySet().removeAll(form.select("[type=submit]").eachAttr("name"));
    fields.put(NONCE, page.nonce());
    return new Form(form.attr("action"), fields);
  }

  /** A form that the page does not show, made up with the state of one that it does. */
  public Form forged(String id, String button) {
    return new Form(action, Map.of(STATE, fields.get(STATE), NONCE, fields.get(NONCE)))
        .with(id + "_SUBMIT", "1")
        .pressing(button);
  }

  /** The same without the state of its page. */
  public Form withoutState() {
    return without(STATE);
  }

  /** The same with a state that no page ever had. */
  public Form withInventedState() {
    return with(STATE, "bm9ib2R5IGV2ZXIgZ2F2ZSB0aGlzIG91dA==");
  }

  /** The same without the page's licence for scripts. */
  public Form withoutNonce() {
    return without(NONCE);
  }

  /** The same with another licence for scripts. */
  public Form withNonce(String nonce) {
    return with(NONCE, nonce);
  }

  /** The same with this in a field. */
  public Form with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return new Form(action, changed);
  }

  /** The same, sent with that button. */
  public Form pressing(String button) {
    return with(button, button);
  }

  String encoded() {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private Form without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new Form(action, changed);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
