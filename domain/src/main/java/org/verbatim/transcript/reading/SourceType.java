package org.verbatim.transcript.reading;

/** The kinds of file that a transcript comes in. */
public enum SourceType {
  HTML("text/html"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ODT("application/vnd.oasis.opendocument.text"),
  PLAIN("text/plain"),
  MARKDOWN("text/markdown"),
  WEBVTT("text/vtt"),
  SRT("application/x-subrip"),
  OTRANSCRIBE("application/x-otranscribe+json");

  private final String mediaType;

  SourceType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What such a file is called on the net. */
  public String mediaType() {
    return mediaType;
  }
}
