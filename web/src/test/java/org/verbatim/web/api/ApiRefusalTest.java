package org.verbatim.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;

class ApiRefusalTest {

  @Test
  void aRefusalOfTheHouseIsPassedOn() {
    Refused refused = new Refused(WorkflowRefusal.NOT_YOUR_PART);

    assertEquals(WorkflowRefusal.NOT_YOUR_PART, reasonBehind(new RuntimeException(refused)));
    assertEquals(422, ApiRefusal.statusOf(refused));
  }

  @Test
  void aDatabaseThatIsAwayIsNoBug() {
    assertEquals(ApiRefusal.DATABASE_AWAY, reasonBehind(said("08006")));
    assertEquals(ApiRefusal.DATABASE_AWAY, reasonBehind(said("57P01")));
    assertEquals(ApiRefusal.DATABASE_AWAY, reasonBehind(said(null)));
    assertEquals(503, ApiRefusal.statusOf(new Refused(ApiRefusal.DATABASE_AWAY)));
  }

  @Test
  void aBrokenConstraintIsAContradiction() {
    assertEquals(ApiRefusal.AT_ODDS, reasonBehind(said("23505")));
  }

  @Test
  void everythingElseIsABug() {
    assertEquals(ApiRefusal.FAILED, reasonBehind(said("42601")));
    assertEquals(ApiRefusal.FAILED, reasonBehind(new IllegalStateException()));
  }

  @Test
  void aBodyOfMoreThanTwoMegabytesIsRefused() {
    var body = new ByteArrayInputStream(new byte[JsonBodies.MOST_BYTES + 1]);
    var headers = new MultivaluedHashMap<String, String>();
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<Record> type = (Class) SaveRequest.class;

    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                new JsonBodies()
                    .readFrom(
                        type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        headers,
                        body));

    assertEquals(ApiRefusal.BODY_TOO_LARGE, refused.reason());
  }

  private static Reason reasonBehind(Throwable failure) {
    return ApiRefusal.behind(failure).reason();
  }

  private static RuntimeException said(String state) {
    return new RuntimeException(new SQLException("", state));
  }
}
