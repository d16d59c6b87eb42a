package dev.dewcycle.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortHolderTest {
  private static final String HEAD =
      "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
  private static final String LISTENS_ON_8080 =
      "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0 0 4711 1 0 100 0 0 10 0";
  private static final String TALKS_ON_8080 =
      "   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  0 0 4712 1 0 20 4 30 10 -1";

  @Test
  void only_who_listens_holds_a_port() {
    var table = List.of(HEAD, LISTENS_ON_8080, TALKS_ON_8080);

    assertThat(PortHolder.listening(table, 8080)).containsExactly("socket:[4711]");
    assertThat(PortHolder.listening(table, 8081)).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void this_very_process_is_found() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortHolder.of(socket.getLocalPort()))
          .hasValueSatisfying(
              holder -> assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid()));
    }
  }
}
