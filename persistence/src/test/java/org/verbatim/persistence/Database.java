package org.verbatim.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** A real PostgreSQL for the tests of one run, migrated as in production. */
public final class Database {

  private static final ThreadLocal<AtomicInteger> SENT =
      ThreadLocal.withInitial(AtomicInteger::new);

  private static final EntityManagerFactory FACTORY = start();

  private Database() {}

  /** Does something in one transaction. */
  public static <T> T inTransaction(Function<EntityManager, T> work) {
    return FACTORY.callInTransaction(work::apply);
  }

  /** How many statements it takes to do something in one transaction. */
  public static int statements(Function<EntityManager, ?> work) {
    AtomicInteger sent = SENT.get();
    sent.set(0);
    inTransaction(work);
    return sent.get();
  }

  /** Gives an adapter the entity manager that the container would give it. */
  public static <A> A with(EntityManager manager, A adapter) {
    try {
      Field field = adapter.getClass().getDeclaredField("database");
      field.setAccessible(true);
      field.set(adapter, manager);
      return adapter;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static EntityManagerFactory start() {
    PersistenceConfiguration unit = new PersistenceConfiguration("verbatim-in-a-test");
    MappedClasses.listed().forEach(unit::managedClass);
    unit.property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, TestServer.first());
    unit.property(JdbcSettings.STATEMENT_INSPECTOR, counting());
    unit.property(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
    return unit.createEntityManagerFactory();
  }

  private static StatementInspector counting() {
    return sql -> {
      SENT.get().incrementAndGet();
      return sql;
    };
  }
}
