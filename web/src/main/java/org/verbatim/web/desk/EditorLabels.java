package org.verbatim.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the scripts that edit text and talk about it, in the reader's language. */
@Named
@RequestScoped
public class EditorLabels {

  private static final String BUNDLES = "org.verbatim.web.messages.";
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject private DeskLocale locale;

  /** Those of the editor by their keys, as JSON for an attribute of the page. */
  public String getJson() {
    return json("editor");
  }

  /** Those of the threads by their keys, as JSON for an attribute of the page. */
  public String getThreads() {
    return json("threads");
  }

  /** Those of transcripts by their keys, as JSON for an attribute of the page. */
  public String getTranscript() {
    return json("transcript");
  }

  private String json(String bundle) {
    ResourceBundle words =
        ResourceBundle.getBundle(BUNDLES + bundle, locale.getLocale(), getClass().getClassLoader());
    try {
      return MAPPER.writeValueAsString(
          words.keySet().stream().collect(Collectors.toMap(Function.identity(), words::getString)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Words that cannot be written", impossible);
    }
  }
}
