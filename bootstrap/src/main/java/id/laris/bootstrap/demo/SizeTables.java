package id.laris.bootstrap.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The size tables as HTML that ends a description: one line for each size, one column for each measure. */
final class SizeTables {
    private final Map<String, List<DemoFile.Line>> tables;

    SizeTables(List<DemoFile.Line> lines) {
        tables = lines.stream().collect(Collectors.groupingBy(line -> line.text("Table")));
    }

    String indonesian(String table) {
        return html(table, "Ukuran (cm)", "Measure");
    }

    String english(String table) {
        return html(table, "Size (cm)", "English measure");
    }

    private String html(String table, String title, String measure) {
        var lines = tables.get(table);
        if (lines == null) throw new IllegalStateException("no size table " + table);
        var head = lines.stream().map(line -> line.text(measure)).distinct().toList();
        var bySize = new LinkedHashMap<String, StringBuilder>();
        for (var line : lines)
            bySize.computeIfAbsent(line.text("Size"), size -> new StringBuilder())
                    .append("<td>")
                    .append(line.text("Centimetres"))
                    .append("</td>");
        var html = new StringBuilder("<table><thead><tr><th>").append(title).append("</th>");
        head.forEach(name -> html.append("<th>").append(name).append("</th>"));
        html.append("</tr></thead><tbody>");
        bySize.forEach((size, cells) -> html.append("<tr><th>")
                .append(size)
                .append("</th>")
                .append(cells)
                .append("</tr>"));
        return html.append("</tbody></table>").toString();
    }
}
