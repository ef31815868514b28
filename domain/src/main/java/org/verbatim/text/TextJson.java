package org.verbatim.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/**
 * The one JSON form of an interview's text: kept in the database, sent to and from the editor. A
 * missing word is an empty one, a missing list an empty list; a block without its kind or its id is
 * no block.
 */
public final class TextJson {

  /** The most blocks one interview has. */
  public static final int MOST_BLOCKS = 2_000;

  /** The most characters its JSON has, markup included. */
  public static final int MOST_CHARACTERS = 1_000_000;

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  private static final JsonSetter.Value REFUSED = JsonSetter.Value.forValueNulls(Nulls.FAIL);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .withConfigOverride(List.class, missing -> missing.setSetterInfo(EMPTY))
          .withConfigOverride(BlockId.class, missing -> missing.setSetterInfo(REFUSED))
          .withConfigOverride(UUID.class, missing -> missing.setSetterInfo(REFUSED))
          .addModule(new LenientReading())
          .build();

  private TextJson() {}

  /** The text as JSON. */
  public static String write(InterviewText text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A text that cannot be written", impossible);
    }
  }

  /**
   * The text that the JSON holds, its rich text cleaned.
   *
   * @throws IllegalArgumentException if it holds none
   * @throws Refused if it is longer than an interview may be
   */
  public static InterviewText read(String json) {
    if (json.length() > MOST_CHARACTERS) {
      throw new Refused(TextRefusal.TEXT_TOO_LONG, MOST_CHARACTERS);
    }
    InterviewText text = parsed(json);
    if (text.blocks().size() > MOST_BLOCKS) {
      throw new Refused(TextRefusal.TOO_MANY_BLOCKS, MOST_BLOCKS);
    }
    return text;
  }

  private static InterviewText parsed(String json) {
    try {
      InterviewText text = MAPPER.readValue(json, InterviewText.class);
      if (text == null) {
        throw new IllegalArgumentException("Not the text of an interview: null");
      }
      return text;
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException("Not the text of an interview", unreadable);
    }
  }
}
