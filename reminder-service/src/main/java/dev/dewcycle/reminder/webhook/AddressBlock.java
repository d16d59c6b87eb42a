package dev.dewcycle.reminder.webhook;

import java.util.Arrays;

/**
 * A block of IP addresses, e.g. {@code 10.0.0.0/8}.
 *
 * @param first bytes of its first address: 4 for IPv4, 16 for IPv6
 * @param length of the prefix, in bits
 */
record AddressBlock(byte[] first, int length) {

  /** A block of IPv4 in its usual form. */
  static AddressBlock v4(String text) {
    var parts = text.split("[./]");
    var first = new byte[4];
    for (var i = 0; i < 4; i++) {
      first[i] = (byte) Integer.parseInt(parts[i]);
    }
    return new AddressBlock(first, Integer.parseInt(parts[4]));
  }

  /** A block of IPv6, by its leading groups of 16 bits; the others are zero. */
  static AddressBlock v6(int length, int... groups) {
    var first = new byte[16];
    for (var i = 0; i < groups.length; i++) {
      first[2 * i] = (byte) (groups[i] >> 8);
      first[2 * i + 1] = (byte) groups[i];
    }
    return new AddressBlock(first, length);
  }

  boolean holds(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    var whole = length / 8;
    if (!Arrays.equals(address, 0, whole, first, 0, whole)) {
      return false;
    }
    var mask = 0xff00 >> (length % 8) & 0xff;
    return mask == 0 || ((address[whole] ^ first[whole]) & mask) == 0;
  }
}
