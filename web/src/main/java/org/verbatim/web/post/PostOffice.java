package org.verbatim.web.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.verbatim.notice.Carrier;
import org.verbatim.notice.Post;
import org.verbatim.notice.Post.Letter;
import org.verbatim.notice.Undelivered;

/** Hands mails to the mail server. */
@ApplicationScoped
public class PostOffice implements Carrier {

  private static final Logger LOG = System.getLogger(PostOffice.class.getName());
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private SmtpSettings smtp;
  private Post post;
  private LetterWriter writer;

  /** For the container's proxy. */
  protected PostOffice() {}

  /** Hands over what this writer writes. */
  @Inject
  public PostOffice(SmtpSettings smtp, Post post, LetterWriter writer) {
    this.smtp = smtp;
    this.post = post;
    this.writer = writer;
  }

  @Override
  public void carry(Letter letter) {
    Session session = Session.getInstance(smtp.properties());
    try {
      send(message(session, letter), session.getTransport("smtp"));
    } catch (MessagingException | UnsupportedEncodingException notNow) {
      throw Undelivered.closed(notNow);
    }
  }

  private void send(MimeMessage message, Transport transport) throws MessagingException {
    try {
      if (smtp.asksWhoComes()) {
        transport.connect(smtp.user(), smtp.password());
      } else {
        transport.connect();
      }
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException notTaken) {
      throw transport.isConnected() ? Undelivered.refused(notTaken) : Undelivered.closed(notTaken);
    } finally {
      takeLeave(transport);
    }
  }

  /** What was taken is taken, whether or not the mail server says goodbye. */
  private static void takeLeave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.log(Logger.Level.DEBUG, "The mail server did not say goodbye", gone);
    }
  }

  private MimeMessage message(Session session, Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    Written written = writer.write(letter);
    MimeMessage message = new Named(session, "<" + letter.mail().messageId() + ">");
    message.setFrom(new InternetAddress(smtp.from(post.place()).value(), "Verbatim", UTF_8));
    String to = letter.mail().address().value();
    String person = letter.recipient().name();
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, person, UTF_8));
    message.setSubject(written.subject(), UTF_8);
    message.setSentDate(Date.from(letter.mail().createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative", part(written.text(), "plain"), part(written.html(), "html")));
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String words, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words, UTF_8, kind);
    return part;
  }

  /** Keeps its name: the library would give it a new one each time. */
  private static final class Named extends MimeMessage {

    private final String name;

    private Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
