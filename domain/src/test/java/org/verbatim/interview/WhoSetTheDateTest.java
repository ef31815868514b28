package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.staff.Actor;

/** Whoever set the date of a publication, and neither wrote the text nor is the chief, is told. */
class WhoSetTheDateTest {

  private final Newsroom room = new Newsroom();
  private final Actor publisher = room.publisher();
  private final Interview interview = room.approved();

  @Test
  void theyAreToldThatAnEditGaveItUp() {
    room.publication.schedule(interview.id(), tomorrow(), publisher);
    room.rewrite(interview, "Autrement dit");

    assertEquals(List.of("SCHEDULE_GIVEN_UP"), room.notices.told(publisher));
  }

  @Test
  void theyAreToldThatItCouldNotBeHeld() {
    room.publication.schedule(interview.id(), tomorrow(), publisher);
    room.around.named(
        interview.manuscript().text().participations().get(0).expert(), "Anne Lœvenbruck");
    room.clock.pass(Duration.ofDays(2));
    room.workOff();

    assertEquals(List.of("COULD_NOT_PUBLISH"), room.notices.told(publisher));
  }

  @Test
  void theyAreNotToldOfADateThatSomebodyElseSet() {
    room.publication.schedule(interview.id(), tomorrow(), publisher);
    room.publication.cancelSchedule(interview.id(), room.editor);
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    assertEquals(Optional.of("Élise Renard"), interview.publication().dueByName());
    room.rewrite(interview, "Autrement dit");

    assertEquals(List.of(), room.notices.told(publisher));
    assertEquals(Optional.empty(), interview.publication().dueByName());
  }

  private Instant tomorrow() {
    return room.clock.instant().plus(Duration.ofDays(1));
  }
}
