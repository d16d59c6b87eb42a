package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  @ParameterizedTest
  @CsvSource({
    "1.1.1.1, PUBLIC",
    "9.255.255.255, PUBLIC",
    "11.0.0.0, PUBLIC",
    "172.15.255.255, PUBLIC",
    "172.32.0.0, PUBLIC",
    "100.63.255.255, PUBLIC",
    "100.128.0.0, PUBLIC",
    "198.17.255.255, PUBLIC",
    "198.20.0.0, PUBLIC",
    "223.255.255.255, PUBLIC",
    "2606:4700:4700::1111, PUBLIC",
    "2001:200::1, PUBLIC",
    "10.0.0.0, PRIVATE",
    "10.255.255.255, PRIVATE",
    "100.64.0.0, PRIVATE",
    "100.127.255.255, PRIVATE",
    "127.0.0.1, PRIVATE",
    "127.255.255.255, PRIVATE",
    "172.16.0.0, PRIVATE",
    "172.31.255.255, PRIVATE",
    "192.168.1.1, PRIVATE",
    "::1, PRIVATE",
    "fc00::, PRIVATE",
    "fdff:ffff::1, PRIVATE",
    "100.100.100.199, PRIVATE",
    "100.100.100.200, NEVER",
    "168.63.129.15, PUBLIC",
    "168.63.129.16, NEVER",
    "fd00:ec2::253, PRIVATE",
    "fd00:ec2::254, NEVER",
    "fd20:ce::254, NEVER",
    "0.0.0.0, NEVER",
    "0.255.255.255, NEVER",
    "169.254.169.254, NEVER",
    "192.0.0.1, NEVER",
    "192.0.2.1, NEVER",
    "192.88.99.1, NEVER",
    "198.18.0.1, NEVER",
    "198.19.255.255, NEVER",
    "198.51.100.1, NEVER",
    "203.0.113.1, NEVER",
    "224.0.0.1, NEVER",
    "239.255.255.255, NEVER",
    "240.0.0.1, NEVER",
    "255.255.255.255, NEVER",
    "::, NEVER",
    "::7f00:1, NEVER",
    "64:ff9b::7f00:1, NEVER",
    "64:ff9b:1::1, NEVER",
    "100::1, NEVER",
    "2001::1, NEVER",
    "2001:20::1, NEVER",
    "2001:db8::1, NEVER",
    "2002:7f00:1::, NEVER",
    "3fff::1, NEVER",
    "5f00::1, NEVER",
    "fe80::1, NEVER",
    "fec0::1, NEVER",
    "ff02::1, NEVER"
  })
  void every_block_ends_where_the_registries_say(String address, Reach expected)
      throws UnknownHostException {
    assertThat(Reach.of(InetAddress.getByName(address).getAddress())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.1.1, PUBLIC",
    "127.0.0.1, PRIVATE",
    "169.254.169.254, NEVER",
    "168.63.129.16, NEVER"
  })
  void an_address_mapped_into_ipv6_is_what_it_was(String address, Reach expected)
      throws UnknownHostException {
    var mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    System.arraycopy(InetAddress.getByName(address).getAddress(), 0, mapped, 12, 4);

    assertThat(Reach.of(mapped)).isEqualTo(expected);
  }
}
