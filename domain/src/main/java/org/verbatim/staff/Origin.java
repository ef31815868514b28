package org.verbatim.staff;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where an attempt comes from: an IPv4 address, or the first half of an IPv6 address, because the
 * other half is for its owner to change at will.
 */
public record Origin(String network) {

  private static final int IPV6_NETWORK_BYTES = 8;

  /** The origin of an address as a servlet request tells it: always digits, never a host's name. */
  public static Origin of(String address) {
    if (!address.contains(":")) {
      return new Origin(address);
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      if (parsed instanceof Inet6Address) {
        byte[] network = Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES);
        return new Origin(HexFormat.of().formatHex(network));
      }
      return new Origin(parsed.getHostAddress());
    } catch (UnknownHostException unreadable) {
      return new Origin(address);
    }
  }
}
