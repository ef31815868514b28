package org.verbatim.interview;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** Keeps a text as its JSON in one column. */
@Converter
public class TextColumn implements AttributeConverter<InterviewText, String> {

  @Override
  public String convertToDatabaseColumn(InterviewText text) {
    return TextJson.write(text);
  }

  @Override
  public InterviewText convertToEntityAttribute(String json) {
    return TextJson.read(json);
  }
}
