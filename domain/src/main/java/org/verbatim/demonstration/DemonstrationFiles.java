package org.verbatim.demonstration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Reads the files that lie beside this class. */
final class DemonstrationFiles {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new SimpleModule().addDeserializer(Duration.class, new InDays()))
          .build();

  private DemonstrationFiles() {}

  static Programme programme() {
    return read("demonstration.json", Programme.class);
  }

  static Story story(String file) {
    return read("interviews/" + file, Story.class);
  }

  static InputStream picture(String file) {
    return open("pictures/" + file);
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream content = open(file)) {
      return MAPPER.readValue(content, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(file + " is not what it should be", unreadable);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  private static InputStream open(String file) {
    InputStream content = DemonstrationFiles.class.getResourceAsStream(file);
    if (content == null) {
      throw new IllegalStateException("The demonstration lacks " + file);
    }
    return content;
  }

  /** Times as ISO 8601 writes them: "-P12D". */
  private static final class InDays extends StdScalarDeserializer<Duration> {

    private static final long serialVersionUID = 1L;

    InDays() {
      super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Duration.parse(parser.getText());
    }
  }
}
