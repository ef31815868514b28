package org.verbatim.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the scripts that edit text, in the reader's language. */
@Named
@RequestScoped
public class EditorLabels {

  private static final String BUNDLE = "org.verbatim.web.messages.editor";
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject private DeskLocale locale;

  /** All of them by their keys, as JSON for an attribute of the page. */
  public String getJson() {
    ResourceBundle words =
        ResourceBundle.getBundle(BUNDLE, locale.getLocale(), getClass().getClassLoader());
    try {
      return MAPPER.writeValueAsString(
          words.keySet().stream().collect(Collectors.toMap(Function.identity(), words::getString)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Words that cannot be written", impossible);
    }
  }
}
