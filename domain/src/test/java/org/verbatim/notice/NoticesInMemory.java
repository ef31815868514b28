package org.verbatim.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The port, answered without a database. */
final class NoticesInMemory implements Notices {

  private final List<Notice> kept = new ArrayList<>();

  @Override
  public void add(Notice notice) {
    kept.add(notice);
  }

  @Override
  public List<Notice> of(UUID account, int from, int atMost) {
    return newest(account).skip(from).limit(atMost).toList();
  }

  @Override
  public List<Notice> unread(UUID account) {
    return newest(account).filter(Notice::isUnread).toList();
  }

  @Override
  public long unreadCount(UUID account) {
    return unread(account).size();
  }

  @Override
  public Optional<Notice> byId(UUID id) {
    return kept.stream().filter(notice -> notice.id().equals(id)).findFirst();
  }

  @Override
  public boolean wasTold(UUID account, NoticeKind kind, String occasion) {
    return newest(account)
        .anyMatch(one -> one.kind() == kind && one.occasion().equals(Optional.of(occasion)));
  }

  @Override
  public List<Notice> waiting(UUID account, Instant before) {
    return kept.stream()
        .filter(one -> one.account().equals(account) && one.isWaiting())
        .filter(one -> one.at().isBefore(before))
        .toList();
  }

  @Override
  public List<Notice> in(UUID mail) {
    return kept.stream().filter(one -> one.mail().equals(Optional.of(mail))).toList();
  }

  /** All of them, in the order in which they were left. */
  Stream<Notice> all() {
    return kept.stream();
  }

  private Stream<Notice> newest(UUID account) {
    return kept.stream()
        .filter(notice -> notice.account().equals(account))
        .sorted(Comparator.comparing(Notice::at).reversed());
  }
}
