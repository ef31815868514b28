package org.verbatim.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UuidTextTest {

  @Test
  void anIdIsReadInEitherCase() {
    UUID id = UUID.randomUUID();

    assertEquals(Optional.of(id), UuidText.parse(id.toString()));
    assertEquals(Optional.of(id), UuidText.parse(id.toString().toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"1", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "<script>"})
  void whatIsNoIdIsNone(String typed) {
    assertEquals(Optional.empty(), UuidText.parse(typed));
  }
}
