package org.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.Tie;

/** The JSON that proposals, edits and ties are kept in. */
final class ProposalJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().visibility(PropertyAccessor.IS_GETTER, Visibility.NONE).build();
  private static final TypeReference<List<Edit>> EDITS = new TypeReference<>() {};
  private static final TypeReference<List<Tie>> TIES = new TypeReference<>() {};

  private ProposalJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("What cannot be written: " + value, impossible);
    }
  }

  static Proposal proposal(String json) {
    try {
      return MAPPER.readValue(json, Proposal.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Not a proposal", unreadable);
    }
  }

  static List<Edit> edits(String json) {
    return list(json, EDITS);
  }

  static List<Tie> ties(String json) {
    return list(json, TIES);
  }

  private static <T> List<T> list(String json, TypeReference<List<T>> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Not a list of " + type.getType(), unreadable);
    }
  }
}
