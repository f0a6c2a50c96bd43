package id.laris.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Series of a forecasting competition, cut into what may be known and what is to be forecast. */
record Competition(String period, int season, double[] history, double[] future) {
    /** {@code id,period,m,category,description,start,horizon,n,train,test}, the last two separated by semicolons. */
    static List<Competition> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(Competition::of).toList();
    }

    private static Competition of(String line) {
        var cells = cells(line);
        return new Competition(
                cells.get(1), Integer.parseInt(cells.get(2)), numbers(cells.get(8), ";"), numbers(cells.get(9), ";"));
    }

    /** A column a step; rows that end early or begin late are left out, as are those without any change to be scaled by. */
    static List<Competition> readWide(Path file, int future) throws IOException {
        var lines = Files.readAllLines(file);
        var columns = lines.get(0).split(",").length;
        var series = new ArrayList<Competition>();
        for (var line : lines.subList(1, lines.size())) {
            var values = line.substring(line.indexOf(',') + 1);
            if (values.contains(",,") || values.startsWith(",") || values.endsWith(",")) continue;
            var all = numbers(values, ",");
            if (all.length != columns - 1) throw new IllegalStateException("Not a row of " + file + ": " + line);
            var cut = all.length - future;
            var history = Arrays.copyOf(all, cut);
            if (Arrays.stream(history).distinct().count() > 1)
                series.add(new Competition("", 1, history, Arrays.copyOfRange(all, cut, all.length)));
        }
        return series;
    }

    private static double[] numbers(String text, String between) {
        return Arrays.stream(text.split(between))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
