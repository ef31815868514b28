package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WholeProductIT {

  @Test
  void theProductSaysThatItIsReady() {
    assertEquals(200, Product.running().get("/health/ready").statusCode());
    assertEquals(200, Product.running().get("/health/live").statusCode());
    assertEquals(200, Product.running().get("/health/started").statusCode());
    assertTrue(Product.running().get("/health/ready").body().contains("database"));
  }
}
