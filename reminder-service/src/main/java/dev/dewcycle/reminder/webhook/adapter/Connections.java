package dev.dewcycle.reminder.webhook.adapter;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client as webhooks need it: it does what it is told, once, and nothing by itself. */
final class Connections {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int LONGEST_HEADER = 8_192;
  private static final int MOST_HEADERS = 100;

  private Connections() {}

  /**
   * A client.
   *
   * @param addresses where hosts are: the one thing that connections are made by
   * @param timeout how long a peer may be silent
   * @param most connections at once; to a single host too, as many partners may share one
   */
  static CloseableHttpClient client(DnsResolver addresses, Duration timeout, int most) {
    var bounded =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    var patience = timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT;
    var connection =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(patience))
            .setSocketTimeout(Timeout.of(timeout))
            .setTimeToLive(TimeValue.ofMinutes(5))
            .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setDefaultConnectionConfig(connection)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
                .setMaxConnTotal(most)
                .setMaxConnPerRoute(most)
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(timeout))
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent("Dewcycle-Webhooks/1.0")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .evictIdleConnections(TimeValue.ofSeconds(30))
        .build();
  }
}
