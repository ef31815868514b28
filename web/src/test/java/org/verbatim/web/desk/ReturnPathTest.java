package org.verbatim.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/interviews/0f8fad5b-d9cb-469f-a165-70867728950e/edit",
        "/desk/interviews?text=vie+priv%C3%A9e&status=DRAFT"
      })
  void aPageOfTheDeskIsReturnedTo(String path) {
    assertEquals(path, ReturnPath.of(path).value());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "/",
        "https://elsewhere.example/desk",
        "//elsewhere.example/desk",
        "/desk//elsewhere.example",
        "/deskelsewhere",
        "/desk/../admin\\elsewhere",
        "/desk\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/desk/login?next=/desk"
      })
  void anythingElseLeadsToTheFirstPage(String path) {
    assertEquals("/desk", ReturnPath.of(path).value());
  }

  @Test
  void theWayBackStandsInTheAddressOfTheLoginPage() {
    assertEquals(
        "/desk/login?next=%2Fdesk%2Fprofile", ReturnPath.of("/desk/profile").loginAddress());
    assertEquals("/desk/login", ReturnPath.DESK.loginAddress());
  }
}
