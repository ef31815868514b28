package org.verbatim.persistence.readers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbatim.readers.PageWanted;

/** Asks the database in plain SQL. */
final class Rows {

  private final EntityManager database;

  Rows(EntityManager database) {
    this.database = database;
  }

  Stream<Row> all(String sql, Map<String, ?> parameters) {
    return rows(query(sql, parameters));
  }

  Stream<Row> first(int atMost, String sql, Map<String, ?> parameters) {
    return rows(query(sql, parameters).setMaxResults(atMost));
  }

  Stream<Row> page(PageWanted wanted, String sql, Map<String, ?> parameters) {
    return rows(
        query(sql, parameters).setFirstResult(wanted.offset()).setMaxResults(wanted.size()));
  }

  long count(String sql, Map<String, ?> parameters) {
    return all("select count(*) as found from (" + sql + ") counted", parameters)
        .findFirst()
        .map(row -> row.count("found"))
        .orElse(0L);
  }

  private Query query(String sql, Map<String, ?> parameters) {
    Query query = database.createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked")
  private static Stream<Row> rows(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(Row::new);
  }
}
