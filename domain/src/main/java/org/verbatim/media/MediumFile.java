package org.verbatim.media;

/**
 * A picture in one width, ready to be sent.
 *
 * @param name what no other file has for a name: the picture's hash and the width
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way; never compared.
public record MediumFile(PictureType type, String name, byte[] bytes) {}
