package org.verbatim.thread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Login;
import org.verbatim.text.Letters;

/**
 * The plain words of a remark: up to 4,000 characters.
 *
 * @param mentioned the accounts that it speaks to by their logins, as in "@reviewer"
 */
record Said(String words, List<UUID> mentioned) {

  private static final int LONGEST = 4_000;
  private static final Pattern MENTION = Pattern.compile("(?<![\\w.@-])@([A-Za-z0-9._-]{2,40})");
  private static final Pattern SENTENCE_END = Pattern.compile("[._-]+$");

  Said {
    mentioned = List.copyOf(mentioned);
  }

  /** Reads the words; a login of nobody who hears it stays a word like others. */
  static Said read(String typed, Accounts accounts, Predicate<Account> heard) {
    String words = Letters.asTyped(typed);
    if (Letters.areUnseen(words)) {
      throw new Refused(ThreadRefusal.COMMENT_EMPTY);
    }
    return readIfAny(words, accounts, heard);
  }

  /** The same where nothing needs to be said. */
  static Said readIfAny(String typed, Accounts accounts, Predicate<Account> heard) {
    String words = Letters.areUnseen(typed) ? "" : Letters.asTyped(typed);
    if (words.length() > LONGEST) {
      throw new Refused(ThreadRefusal.COMMENT_TOO_LONG, LONGEST);
    }
    Set<UUID> mentioned = new LinkedHashSet<>();
    Matcher mention = MENTION.matcher(words);
    while (mention.find()) {
      account(mention.group(1), accounts).filter(heard).map(Account::id).ifPresent(mentioned::add);
    }
    return new Said(words, List.copyOf(mentioned));
  }

  /** A full stop behind a login ends the sentence, unless it belongs to the login. */
  private static Optional<Account> account(String written, Accounts accounts) {
    return Stream.of(written, SENTENCE_END.matcher(written).replaceAll(""))
        .distinct()
        .flatMap(one -> Login.read(one).flatMap(accounts::byLogin).stream())
        .findFirst();
  }
}
