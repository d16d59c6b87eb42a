package dev.dewcycle.reminder.webhook.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  /** Names that resolve, for an attacker's domain may hold any address. */
  private static final Map<String, List<String>> ZONE =
      Map.ofEntries(
          Map.entry("good.example", List.of("93.184.216.34", "2606:2800:220:1::1")),
          Map.entry("loopback.evil.example", List.of("127.0.0.1")),
          Map.entry("private.evil.example", List.of("10.1.2.3")),
          Map.entry("mixed.evil.example", List.of("93.184.216.34", "192.168.0.1")),
          Map.entry("mapped.evil.example", List.of("::ffff:10.0.0.1")),
          Map.entry("ula.evil.example", List.of("fd00::1")),
          Map.entry("metadata.evil.example", List.of("169.254.169.254")),
          Map.entry("azure.evil.example", List.of("168.63.129.16")),
          Map.entry("127.0.0.1.nip.example", List.of("127.0.0.1")),
          Map.entry("zero.evil.example", List.of("0.0.0.0")),
          Map.entry("xn--lcalhost-n4a.example", List.of("127.0.0.1")));

  private final Guard guard = new Guard(GuardTest::find, false);
  private final Guard atHome = new Guard(GuardTest::find, true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // schemes
        "http://good.example/hook",
        "ftp://good.example/hook",
        "file:///etc/passwd",
        "gopher://good.example:443/_x",
        "jar:https://good.example!/x",
        "javascript:alert(1)",
        "//good.example/hook",
        "/hook",
        "",
        // IPv4 in all its spellings
        "https://127.0.0.1/",
        "https://127.1/",
        "https://127.0.1/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0177.0.0.1/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0x7f.1/",
        "https://127.0.0.1./",
        "https://127.000.000.001/",
        "https://256.256.256.256/",
        "https://0.0.0.0/",
        "https://0/",
        "https://10.0.0.1/",
        "https://100.64.0.1/",
        "https://172.16.5.4/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://192.0.0.192/",
        "https://198.18.0.1/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        // IPv6
        "https://[::]/",
        "https://[::1]/",
        "https://[0:0:0:0:0:0:0:1]/",
        "https://[::127.0.0.1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[64:ff9b::169.254.169.254]/",
        "https://[2002:7f00:1::]/",
        "https://[2001:0:7f00:1::]/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/",
        "https://[fe80::1%25eth0]/",
        "https://[ff02::1]/",
        // names of local networks
        "https://localhost/",
        "https://LOCALHOST/",
        "https://localhost./",
        "https://a.localhost/",
        "https://printer.local/",
        "https://metadata.google.internal/",
        "https://router.lan/",
        "https://postgres/",
        "https://good.example./",
        "https://bücher.example/",
        "https://\u2460\u2461\u2466.0.0.1/",
        "https://good_name.example/",
        // names that stand for them
        "https://loopback.evil.example/",
        "https://private.evil.example/",
        "https://mixed.evil.example/",
        "https://mapped.evil.example/",
        "https://ula.evil.example/",
        "https://metadata.evil.example/",
        "https://azure.evil.example/",
        "https://127.0.0.1.nip.example/",
        "https://zero.evil.example/",
        "https://xn--lcalhost-n4a.example/",
        // what confuses readers of addresses
        "https://good.example@127.0.0.1/",
        "https://user:pass@good.example/",
        "https://@good.example/",
        "https://good.example#@127.0.0.1/",
        "https://127.0.0.1#.good.example/",
        "https://good.example\\@127.0.0.1/",
        "https://good.example%00.evil.example/",
        "https://good.example/ hook",
        "https://good.example/h\u00fck",
        "https://good.example/hook?name=\uc218\ubd84",
        "https:///hook",
        "https://:443/hook",
        // ports
        "https://good.example:0/",
        "https://good.example:22/",
        "https://good.example:25/",
        "https://good.example:65536/",
        "https://good.example:99999999999/",
        "https://good.example:-1/"
      })
  void a_hostile_address_is_refused(String url) {
    assertThat(guard.objection(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://good.example/hook",
        "HTTPS://Good.Example:8443/hook?key=a%20b",
        "https://93.184.216.34/hook",
        "https://[2606:2800:220:1::1]/hook",
        "https://not-known-yet.example/hook",
        "https://good.example//127.0.0.1/hook"
      })
  void an_honest_one_is_not(String url) {
    assertThat(guard.objection(url)).isEmpty();
    assertThat(guard.mayTry(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:9000/hook",
        "http://localhost:9000/hook",
        "http://[::1]:9000/hook",
        "https://10.0.0.5/hook",
        "http://receiver:8080/hook"
      })
  void the_operator_can_allow_his_own_network(String url) {
    assertThat(atHome.objection(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/latest/meta-data/",
        "http://[fd20:ce::254]/computeMetadata/v1/",
        "http://100.100.100.200/latest/meta-data/",
        "http://168.63.129.16/machine/",
        "http://[::ffff:100.100.100.200]/latest/meta-data/",
        "https://azure.evil.example/",
        "https://metadata.evil.example/",
        "http://0.0.0.0:9000/",
        "http://[fe80::1]/",
        "http://224.0.0.1/",
        "http://2130706433/",
        "http://user@localhost:9000/",
        "ftp://localhost/"
      })
  void but_not_what_nobody_needs(String url) {
    assertThat(atHome.objection(url)).isPresent();
  }

  @Test
  void a_name_that_changes_its_address_is_refused_when_it_is_connected_to() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
    var rebinding = new Guard(host -> List.of(InetAddress.ofLiteral(answers.removeFirst())), false);
    assertThat(rebinding.objection("https://rebind.example/")).isEmpty();

    assertThatThrownBy(() -> rebinding.resolve("rebind.example"))
        .isInstanceOf(Guard.Forbidden.class);
  }

  @Test
  void what_is_connected_to_is_what_was_checked() throws Exception {
    assertThat(guard.resolve("good.example"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("93.184.216.34", "2606:2800:220:1:0:0:0:1");
  }

  @Test
  void when_enough_requests_wait_for_names_another_is_not_held_up() throws Exception {
    var asked = new Semaphore(0);
    var answer = new CompletableFuture<List<InetAddress>>();
    var slow =
        new Guard(
            host -> {
              asked.release();
              return answer.join();
            },
            false);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, 4)
              .mapToObj(i -> threads.submit(() -> slow.objection("https://slow.example/")))
              .toList();
      asked.acquire(4);

      assertThat(slow.objection("https://fifth.example/")).isEmpty();

      answer.complete(List.of(InetAddress.ofLiteral("127.0.0.1")));
      for (var one : waiting) {
        assertThat(one.get()).isPresent();
      }
    }
  }

  private static List<InetAddress> find(String host) throws UnknownHostException {
    if (host.matches("[0-9.]+|.*:.*")) {
      return List.of(InetAddress.ofLiteral(host));
    }
    if (host.equals("localhost") || host.equals("receiver")) {
      return List.of(InetAddress.getLoopbackAddress());
    }
    var found = ZONE.get(host);
    if (found == null) {
      throw new UnknownHostException(host);
    }
    return Arrays.asList(found.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
  }
}
