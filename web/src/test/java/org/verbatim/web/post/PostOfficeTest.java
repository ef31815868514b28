package org.verbatim.web.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.journal.Act;

/** The sender before a real mail server. */
class PostOfficeTest {

  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private int port;
  private GreenMail server;

  @BeforeEach
  void startTheMailServer() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    start();
  }

  private void start() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void stopTheMailServer() {
    server.stop();
  }

  @Test
  void whatWaitedForADeadMailServerArrivesOnceWhenItLives() throws Exception {
    server.stop();
    HouseWithPost house = new HouseWithPost(port);
    for (int i = 0; i < 5; i++) {
      house.approved("Rivière " + i);
      house.send();
      house.pass(LONGEST_REST);
    }
    assertEquals(5, house.waiting());

    start();
    house.send();
    house.pass(Duration.ofDays(1));
    house.send();
    assertEquals(5, new TreeSet<>(names()).size());
    assertEquals(5, names().size());
  }

  @Test
  void aMailThatWasTakenWhenThisServerDiedComesAgainUnderTheSameName() throws Exception {
    HouseWithPost house = new HouseWithPost(port);
    house.approved("Une rivière");
    house.dieBeforeTheMark();
    house.sendAfterARestart();

    assertEquals(2, names().size());
    assertEquals(names().get(0), names().get(1));
    assertTrue(names().get(0).matches("<[0-9a-f-]{36}@desk\\.example\\.org>"), names().get(0));
  }

  @ParameterizedTest
  @EnumSource
  void aMailThatWasTakenOnALineThatBrokeIsSentAgainOnlyIfNobodyHeardSo(BreakingLine.When when)
      throws Exception {
    try (BreakingLine line = new BreakingLine(port, when)) {
      HouseWithPost house = new HouseWithPost(line.port());
      house.approved("Une rivière");
      house.send();
      assertTrue(line.broke());
      house.pass(Duration.ofSeconds(5));
      house.send();

      assertEquals(when == BreakingLine.When.AT_THE_GOODBYE ? 1 : 2, names().size());
      assertEquals(1, new TreeSet<>(names()).size());
      assertEquals(0, house.waiting());
    }
  }

  @Test
  void nothingThatPeopleTypeBecomesAHeader() throws Exception {
    HouseWithPost house = new HouseWithPost(port);
    String more = "\r\nBcc: all@example.org\r\n\r\nBody";
    house.done(Act.APPROVED, "A river" + more, "Marc\nX-Forged: yes", more);
    house.done(Act.APPROVED, "Une rivière\u2028X-Forged: yes\u0085", "Élise\rX-Forged: yes", "");
    house.send();

    assertEquals(2, server.getReceivedMessages().length);
    for (MimeMessage mail : server.getReceivedMessages()) {
      assertNull(mail.getHeader("Bcc"));
      assertNull(mail.getHeader("X-Forged"));
      assertEquals(1, mail.getAllRecipients().length);
      assertTrue(mail.getSubject().matches("[^\\p{Cntrl}\\u2028]+"), mail.getSubject());
    }
  }

  @Test
  void aMailSaysInBothFormsWhatWasSaidAndLeadsToItsPlace() throws Exception {
    HouseWithPost house = new HouseWithPost(port);
    String words = "Première ligne\n.\n..\nFrom ici <b>là</b> & ailleurs";
    house.done(Act.CHANGES_REQUESTED, "L’été", "Marc", words);
    house.send();

    MimeMessage mail = server.getReceivedMessages()[0];
    assertEquals("Marc demande des modifications à «\u00a0L’été\u00a0».", mail.getSubject());
    assertEquals("Verbatim <verbatim@desk.example.org>", mail.getFrom()[0].toString());
    assertTrue(GreenMailUtil.getHeaders(mail).contains("Auto-Submitted: auto-generated"));
    MimeMultipart both = (MimeMultipart) mail.getContent();
    String text = both.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    String html = both.getBodyPart(1).getContent().toString();
    assertTrue(text.contains(words), text);
    assertTrue(text.contains("\nhttps://desk.example.org/desk/edit-interview?id="), text);
    assertTrue(html.contains("&lt;b&gt;là&lt;/b&gt; &amp; ailleurs"), html);
    assertTrue(html.contains("href=\"https://desk.example.org/desk/edit-interview?id="), html);
  }

  @Test
  void whereEncryptionIsAskedForNothingIsSentWithoutIt() {
    HouseWithPost house = new HouseWithPost(port, true);
    house.approved("Une rivière");
    house.send();
    assertEquals(0, server.getReceivedMessages().length);
    assertEquals(1, house.waiting());
  }

  @Test
  void aDemonstrationSendsNothing() {
    HouseWithPost house = new HouseWithPost(port);
    house.approved("Une rivière");
    house.demonstrate();
    assertEquals(0, server.getReceivedMessages().length);
    assertEquals(0, house.waiting());
  }

  private List<String> names() throws MessagingException {
    MimeMessage[] mails = server.getReceivedMessages();
    String[] names = new String[mails.length];
    for (int i = 0; i < mails.length; i++) {
      names[i] = mails[i].getMessageID();
    }
    return Arrays.asList(names);
  }
}
