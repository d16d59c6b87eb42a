package dev.dewcycle.catalog.product.adapter;

import io.restassured.response.Response;
import java.util.regex.Pattern;

/** Follows the header Link. */
public final class Links {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"?next\"?");

  private Links() {}

  public static boolean hasNext(Response page) {
    return page.header("Link") != null;
  }

  public static Response next(Response page) {
    return next("demo", page);
  }

  public static Response next(String client, Response page) {
    var link = NEXT.matcher(page.header("Link"));
    if (!link.find()) {
      throw new AssertionError("no next page in " + page.header("Link"));
    }
    return Calls.as(client).urlEncodingEnabled(false).get(link.group(1));
  }
}
