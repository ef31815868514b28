package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Newsroom;

/** What is put away is out of sight, and comes back as it was. */
class TrashIT {

  private final String title = "Ce qui attendra " + UUID.randomUUID();

  @Test
  void anInterviewIsPutAwayIsNowhereButInTheTrashAndComesBack() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = begun(editor, title);
      String id = room.id();
      TrashView.put(room);
      assertThat(said(editor)).containsText("est à la corbeille");
      assertThat(TrashView.bands(editor)).containsText("À la corbeille.");
      editor.photographWhole("60-in-trash");
      narrow(editor, "60-in-trash-360");
      assertEquals(0, listed(editor));
      assertThat(new MyWorkView(editor).again().rows(title)).hasCount(0);

      TrashView trash = TrashView.open(editor);
      assertThat(trash.rows(title)).hasCount(1);
      assertThat(trash.rows(title)).containsText("par Élise Renard");
      editor.photographWhole("61-trash");
      narrow(editor, "61-trash-360");
      assertEquals(id, trash.bringBack(title).id());
      assertThat(said(editor)).containsText("est restauré");
      assertEquals(1, listed(editor));
      assertThat(TrashView.open(editor).rows(title)).hasCount(0);
    }
  }

  @Test
  void rightAfterTheActOneButtonUndoesIt() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = begun(editor, title);
      TrashView.undo(TrashView.put(room));
      assertThat(said(editor)).containsText("est restauré");
      assertThat(TrashView.bands(editor)).hasCount(0);
      room.title(title + ", encore").saved();
    }
  }

  @Test
  void whatIsInTheTrashCanBeReadAndNotWrittenInAnotherWindow() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor colleague = Visitor.signedIn("chief")) {
      EditInterviewView room = begun(editor, title);
      Newsroom.open().trash(room.id());
      room.title("Trop tard");
      assertThat(editor.page().locator("body")).containsText("Restaurez-le d’abord");

      EditInterviewView.open(colleague, room.id());
      assertThat(TrashView.bands(colleague)).containsText("À la corbeille.");
      assertThat(colleague.page().locator("#title")).isDisabled();
    }
  }

  @Test
  void theTrashSpeaksEnglish() {
    try (Visitor editor = Visitor.fromAbroad("EDITOR")) {
      EditInterviewView room = begun(editor, "What can wait");
      TrashView.put(room);
      assertThat(said(editor)).containsText("is in the trash");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));
      editor.photographWhole("62-in-trash-english");
      TrashView.undo(room);
      assertThat(said(editor)).containsText("is restored as it was");
    }
  }

  private static EditInterviewView begun(Visitor editor, String title) {
    return new MyWorkView(editor).begin().title(title).exchange("Oui ?", "Non.").saved();
  }

  private static Locator said(Visitor visitor) {
    return visitor.page().locator("#notices");
  }

  private int listed(Visitor visitor) {
    visitor.go("/desk/interviews?words=" + title.replace(" ", "+"));
    return visitor.page().locator("main tbody tr").count();
  }

  private static void narrow(Visitor visitor, String name) {
    visitor.resize(360);
    assertEquals(360, visitor.pageWidth());
    visitor.photographWhole(name);
    visitor.resize(1280);
  }
}
