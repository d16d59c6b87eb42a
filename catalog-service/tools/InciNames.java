import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the dictionary of INCI names from the EU's CosIng export (columns inci_name, cas_number,
 * einecs_number, function). Only official facts are kept: name, first CAS number, functions.
 *
 * <p>{@code java catalog-service/tools/InciNames.java cosing_inci.csv >
 * catalog-service/src/main/resources/dev/dewcycle/catalog/ingredient/inci-names.tsv}
 */
class InciNames {
  /** Longer names are whole ferment broths that no label prints in this way. */
  static final int LONGEST = 120;

  public static void main(String[] args) throws IOException {
    var functions = new TreeSet<String>();
    var rows = new TreeMap<String, List<String>>();
    for (var line : Files.readAllLines(Path.of(args[0]), UTF_8).stream().skip(1).toList()) {
      var cells = cells(line);
      var name = cells.get(0).strip().replaceAll("\\s+", " ");
      if (name.isEmpty() || name.length() > LONGEST) {
        continue;
      }
      var own = functionsOf(cells.get(3));
      functions.addAll(own);
      rows.putIfAbsent(name, List.of(cells.get(1).split("[;/ ]")[0], String.join(",", own)));
    }
    var codes = new ArrayList<>(functions);
    var out = new StringBuilder("# Made by tools/InciNames.java from the CosIng export of 2020-12-30\n");
    out.append("# name, CAS number, numbers of the functions named on the next line\n");
    out.append(String.join("\t", codes)).append('\n');
    rows.forEach(
        (name, facts) -> {
          out.append(name).append('\t').append(facts.get(0)).append('\t');
          var separator = "";
          for (var function : facts.get(1).split(",")) {
            if (!function.isEmpty()) {
              out.append(separator).append(codes.indexOf(function));
              separator = " ";
            }
          }
          out.append('\n');
        });
    System.out.write(out.toString().getBytes(UTF_8));
    System.out.flush();
  }

  static TreeSet<String> functionsOf(String cell) {
    var functions = new TreeSet<String>();
    for (var function : cell.split(",")) {
      var name = function.strip().replaceFirst("^Skin Conditioning - ", "");
      if (!name.isEmpty() && !name.equals("Not Reported")) {
        functions.add(name);
      }
    }
    return functions;
  }

  static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var c : line.replaceFirst("^\uFEFF", "").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
