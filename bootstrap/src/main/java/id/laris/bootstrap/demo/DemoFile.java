package id.laris.bootstrap.demo;

import id.laris.application.shared.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the demo's CSV files: lines by the names in its head. */
final class DemoFile {
    /** One line; a cell that the head does not name is a mistake in the code. */
    record Line(Map<String, String> cells) {
        String text(String column) {
            var cell = cells.get(column);
            if (cell == null) throw new IllegalArgumentException("no column " + column);
            return cell;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        Optional<String> given(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }
    }

    private DemoFile() {}

    static List<Line> read(String name) {
        var stream = DemoFile.class.getResourceAsStream("/demo/" + name);
        if (stream == null) throw new IllegalStateException("The demo file " + name + " is missing");
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var csv = new CsvReader(in);
            var head = csv.next().orElseThrow().cells();
            var lines = new ArrayList<Line>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var cells = new HashMap<String, String>();
                for (int i = 0; i < head.size(); i++)
                    cells.put(head.get(i), row.get().cells().get(i));
                lines.add(new Line(cells));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
