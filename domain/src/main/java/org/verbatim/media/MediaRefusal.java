package org.verbatim.media;

import org.verbatim.refusal.Reason;

/** Why a picture is not taken, or not shown. */
public enum MediaRefusal implements Reason {
  /** More bytes than {@link ImageIntake#MOST_BYTES}; the message names the megabytes. */
  FILE_TOO_LARGE,
  /** More pixels than can be worked with; the message names the picture's width and height. */
  TOO_MANY_PIXELS,
  /** Something else than JPEG, PNG, WebP or GIF; the message names what it is. */
  NOT_A_PICTURE,
  /** The file ends too early, or is damaged. */
  UNREADABLE_PICTURE,
  /** SVG is a program as much as a picture. */
  SVG_NOT_ACCEPTED,
  /** There is nothing in the file. */
  EMPTY_FILE,
  /** Only those who edit may add to the library. */
  MEDIA_BY_EDITORS,
  /** There is no such picture in the library. */
  MEDIUM_UNKNOWN
}
