package dev.dewcycle.reminder.webhook.adapter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameLookup {
  /**
   * All addresses, at least one.
   *
   * @param host a name, or an address, which stands for itself
   */
  List<InetAddress> find(String host) throws UnknownHostException;
}
