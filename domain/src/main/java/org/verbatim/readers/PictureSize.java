package org.verbatim.readers;

/** How large a picture is, in pixels, so that a page can keep room for it. */
public record PictureSize(int width, int height) {}
