package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.staff.Role;

/** The rooms of the desk that the person may enter, and in which one they are. */
@Named
@RequestScoped
public class DeskNavigation {

  private static final List<String> EDITORIAL =
      List.of("interviews", "series", "experts", "media", "themes");

  @Inject private CurrentActor actor;
  @Inject private HttpServletRequest request;

  /** The rooms in the order of the day's work. */
  public List<Room> getRooms() {
    List<Room> rooms = new ArrayList<>();
    rooms.add(new Room("work", "/desk", path().matches("/desk/?")));
    if (actor.isEditorial()) {
      EDITORIAL.forEach(name -> rooms.add(room(name)));
    }
    if (actor.get().holds(Role.ADMIN)) {
      rooms.add(room("accounts"));
    }
    if (actor.get().holdsOneOf(Set.of(Role.CHIEF, Role.ADMIN))) {
      rooms.add(room("whole-journal"));
    }
    return List.copyOf(rooms);
  }

  /** The person's own room. */
  public Room getProfile() {
    return room("profile");
  }

  /** Where the person reads what they are told. */
  public Room getNotices() {
    return room("notices");
  }

  /** This page as it stands in the address, to come back to it. */
  public String getHere() {
    String query = request.getQueryString();
    return path() + (query == null ? "" : "?" + query);
  }

  /** What the page is about: the ids in the request, which every form of the page has to name. */
  public List<Subject> getSubjects() {
    return request.getParameterMap().entrySet().stream()
        .map(entry -> new Subject(entry.getKey(), entry.getValue()[0]))
        .filter(Subject::isNamed)
        .toList();
  }

  private String path() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  private Room room(String name) {
    String path = "/desk/" + name;
    String here = path();
    return new Room(name, path, here.equals(path) || here.startsWith(path + "/"));
  }

  /** The id of something, and what kind of thing it is. */
  public record Subject(String name, String id) {

    private static final Pattern NAME = Pattern.compile("[a-z]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}|[0-9a-f]{64}");

    private boolean isNamed() {
      return NAME.matcher(name).matches() && ID.matcher(id).matches();
    }
  }

  /** One entry of the navigation. */
  public record Room(String name, String path, boolean entered) {

    /** The key of its name on the page. */
    public String key() {
      return "shell.room." + name;
    }

    /** The value of aria-current. */
    public String current() {
      return entered ? "page" : "false";
    }
  }
}
