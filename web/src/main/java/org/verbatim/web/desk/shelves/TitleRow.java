package org.verbatim.web.desk.shelves;

import java.time.LocalDate;
import org.verbatim.expert.Appearance;
import org.verbatim.typography.ReadableDates;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.Names;

/** The title of an expert in one interview. */
public record TitleRow(int year, String role, String interview, String path) {

  static TitleRow of(Appearance one) {
    return new TitleRow(
        LocalDate.ofInstant(one.at(), ReadableDates.PARIS).getYear(),
        Names.role(one.title(), one.organisation(), Typography.of("fr")),
        one.interviewTitle(),
        "/desk/edit-interview?id=" + one.interview());
  }
}
