package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;

import dev.dewcycle.catalog.product.adapter.Links;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** Lists of products as partners read them. */
final class Listed {
  private Listed() {}

  /** The first page, 200 products long. */
  static Response page(String client, String query, Object... values) {
    var page = as(client).get("/v1/products?limit=200&" + query, values);
    page.then().statusCode(200);
    return page;
  }

  /** The ids on the first page. */
  static List<String> ids(String query, Object... values) {
    return page("demo", query, values).path("items.id");
  }

  /** The ids of all pages, while something is done between each two of them. */
  static List<String> all(String query, int limit, Runnable between) {
    var page = as("demo").get("/v1/products?limit=" + limit + "&" + query);
    var ids = new ArrayList<String>(page.<List<String>>path("items.id"));
    while (Links.hasNext(page)) {
      between.run();
      page = Links.next(page);
      ids.addAll(page.<List<String>>path("items.id"));
    }
    return ids;
  }
}
