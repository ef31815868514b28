package org.verbatim.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LibraryFileTest {

  @Test
  void whatAModuleImportsByNameItFindsBesideItself() {
    LibraryFile file =
        LibraryFile.script("import { a } from 'prosemirror-model';\nexport * from \"orderedmap\";");

    assertEquals(
        "import { a } from './prosemirror-model.js';\nexport * from './orderedmap.js';",
        new String(file.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void addressesAndWordsAreLeftAlone() {
    String script = "import x from './near.js'; // from 'Elsewhere'";

    LibraryFile file = LibraryFile.script(script);

    assertEquals(script, new String(file.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void theTagChangesWithTheBytes() {
    assertNotEquals(LibraryFile.style("a{}").tag(), LibraryFile.style("b{}").tag());
  }
}
