package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Interviews;
import org.verbatim.staff.Account;
import org.verbatim.thread.Hearing;

/**
 * Finds those whom a remark on an interview can speak to: few at a time, however many there are.
 */
@RequestScoped
@Path("interviews/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  private static final int AT_ONCE = 8;

  @Inject private Interviews interviews;
  @Inject private Hearing hearing;

  /** Those whose login or name begins with these letters. */
  @GET
  public Record find(@PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String letters) {
    List<Account> found = hearing.among(interviews.require(id), letters.strip(), AT_ONCE + 1);
    List<Person> people = found.stream().limit(AT_ONCE).map(Person::of).toList();
    return new Found(people, found.size() > AT_ONCE);
  }

  /** Some of those who were found. */
  record Found(List<Person> items, boolean more) {}

  /** Somebody of the editorial staff. */
  record Person(String login, String name) {

    static Person of(Account account) {
      return new Person(account.login().value(), account.name().value());
    }
  }
}
