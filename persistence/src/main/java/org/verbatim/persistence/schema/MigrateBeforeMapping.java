package org.verbatim.persistence.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.verbatim.journal.JournalKeys;

/**
 * Runs the migrations before Hibernate compares its mapping with the tables. An integrator, because
 * everything that the container offers (start-up beans, observers) comes too late for that.
 */
public final class MigrateBeforeMapping implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    ConnectionProvider provider =
        factory.getServiceRegistry().requireService(ConnectionProvider.class);
    DataSource source = provider.unwrap(DataSource.class);
    Flyway.configure(MigrateBeforeMapping.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(new ChainTheJournal(JournalKeys.of(ProductionGate::configured)))
        .load()
        .migrate();
  }
}
