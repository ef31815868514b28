package org.verbatim.persistence.schema;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Looks at the configuration before Hibernate connects for the first time: an installation whose
 * database is not named must not begin one of its own.
 */
public final class GateBeforeConnecting implements ServiceContributor {

  @Override
  public void contribute(StandardServiceRegistryBuilder builder) {
    ProductionGate.pass();
  }
}
