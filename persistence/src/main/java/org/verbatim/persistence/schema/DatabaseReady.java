package org.verbatim.persistence.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers, and to which version its schema was brought. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

  private static final String SCHEMA_VERSION =
      "select max(version) from flyway_schema_history where success";

  @Resource(lookup = "jdbc/verbatim")
  private DataSource source;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SCHEMA_VERSION)) {
      row.next();
      return HealthCheckResponse.named("database")
          .status(row.getString(1) != null)
          .withData("migrations", row.getString(1))
          .build();
    } catch (SQLException away) {
      return HealthCheckResponse.named("database").down().build();
    }
  }
}
