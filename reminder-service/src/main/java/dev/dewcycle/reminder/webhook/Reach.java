package dev.dewcycle.reminder.webhook;

import java.util.Arrays;
import java.util.List;

/**
 * From where an IP address can be reached. After the IANA special-purpose address registries for
 * IPv4 and IPv6 (RFC 6890 and its successors): what is not known to be public is not.
 */
public enum Reach {
  /** The whole internet. */
  PUBLIC,
  /** The operator's own network or machine. */
  PRIVATE,
  /** Nobody whom a message could be for: cloud metadata, link-local, multicast, reserved. */
  NEVER;

  private static final List<AddressBlock> OWN =
      List.of(
          AddressBlock.v4("10.0.0.0/8"),
          AddressBlock.v4("100.64.0.0/10"),
          AddressBlock.v4("127.0.0.0/8"),
          AddressBlock.v4("172.16.0.0/12"),
          AddressBlock.v4("192.168.0.0/16"),
          AddressBlock.v6(128, 0, 0, 0, 0, 0, 0, 0, 1),
          AddressBlock.v6(7, 0xfc00));

  private static final List<AddressBlock> NOBODYS =
      List.of(
          // Where clouds tell a machine its secrets, beside the link-local 169.254.169.254:
          // Alibaba,
          // Azure, AWS, Google. Azure's is a public address, the others lie in blocks of one's own.
          AddressBlock.v4("100.100.100.200/32"),
          AddressBlock.v4("168.63.129.16/32"),
          AddressBlock.v6(128, 0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0254),
          AddressBlock.v6(128, 0xfd20, 0x00ce, 0, 0, 0, 0, 0, 0x0254),
          AddressBlock.v4("0.0.0.0/8"),
          AddressBlock.v4("169.254.0.0/16"),
          AddressBlock.v4("192.0.0.0/24"),
          AddressBlock.v4("192.0.2.0/24"),
          AddressBlock.v4("192.88.99.0/24"),
          AddressBlock.v4("198.18.0.0/15"),
          AddressBlock.v4("198.51.100.0/24"),
          AddressBlock.v4("203.0.113.0/24"),
          AddressBlock.v4("224.0.0.0/4"),
          AddressBlock.v4("240.0.0.0/4"),
          // Teredo, benchmarking, ORCHID, documentation; 6to4 and documentation again
          AddressBlock.v6(23, 0x2001, 0),
          AddressBlock.v6(32, 0x2001, 0x0db8),
          AddressBlock.v6(16, 0x2002),
          AddressBlock.v6(20, 0x3fff));

  /** All that is given out to networks; mapped, translated and local addresses lie outside. */
  private static final AddressBlock GIVEN_OUT = AddressBlock.v6(3, 0x2000);

  private static final AddressBlock MAPPED = AddressBlock.v6(96, 0, 0, 0, 0, 0, 0xffff);

  /**
   * The reach of an address. One of IPv4 that is written as IPv6 counts as what it is.
   *
   * @param address 4 or 16 bytes, the highest first
   */
  public static Reach of(byte[] address) {
    if (MAPPED.holds(address)) {
      return of(Arrays.copyOfRange(address, 12, 16));
    }
    if (isIn(NOBODYS, address)) {
      return NEVER;
    }
    if (isIn(OWN, address)) {
      return PRIVATE;
    }
    return address.length == 16 && !GIVEN_OUT.holds(address) ? NEVER : PUBLIC;
  }

  private static boolean isIn(List<AddressBlock> blocks, byte[] address) {
    return blocks.stream().anyMatch(block -> block.holds(address));
  }
}
