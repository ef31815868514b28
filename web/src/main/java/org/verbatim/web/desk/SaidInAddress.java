package org.verbatim.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.typography.ReadableDates;

/**
 * What an address says under some names. Anything may stand there: what makes no sense is left out.
 */
public record SaidInAddress(Map<String, String> said) {

  private static final int LONGEST = 200;

  /** What these parameters say under these names. */
  public static SaidInAddress of(
      List<String> names, Function<String, @Nullable String> parameters) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String name : names) {
      String value = parameters.apply(name);
      if (value != null && !value.isBlank() && value.length() <= LONGEST) {
        said.put(name, value.strip());
      }
    }
    return new SaidInAddress(said);
  }

  /** What is said of one thing; empty for nothing. */
  public String of(String name) {
    return said.getOrDefault(name, "");
  }

  /** Whether anything is said of one of these. */
  public boolean anyOf(List<String> names) {
    return names.stream().anyMatch(said::containsKey);
  }

  /** The constant with the name that is said. */
  public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(of(name)))
        .findFirst();
  }

  /** When the day that is said begins in Paris. */
  public Optional<Instant> beginning(String name) {
    return day(name).map(SaidInAddress::beginning);
  }

  /** When the day that is said has ended in Paris. */
  public Optional<Instant> end(String name) {
    return day(name).map(day -> beginning(day.plusDays(1)));
  }

  private Optional<LocalDate> day(String name) {
    try {
      return said.containsKey(name) ? Optional.of(LocalDate.parse(of(name))) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ReadableDates.PARIS).toInstant();
  }

  /** The same, but for one thing. */
  public SaidInAddress with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(said);
    other.put(name, value);
    return new SaidInAddress(other);
  }

  /** The same without one thing. */
  public SaidInAddress without(String name) {
    Map<String, String> other = new LinkedHashMap<>(said);
    other.remove(name);
    return new SaidInAddress(other);
  }

  /** All of it as an address under this path. */
  public String at(String path) {
    return said.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", said.isEmpty() ? path : path + "?", ""));
  }
}
