package id.laris.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table to be taken away as a file, whatever the file is. What stands in a cell is told by what it is: text, whole or decimal numbers, money,
 * days, moments, words of an enum, or nothing where it is null or an empty {@link Optional}.
 *
 * @param name of the file, without its ending
 * @param rows read once, while the file is written
 */
public record Sheet<T>(String name, List<Column<T>> columns, Iterable<T> rows) {
    /** What a file can be. */
    public enum Format {
        CSV("text/csv;charset=UTF-8", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

        private final String type;
        private final String ending;

        Format(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        public String type() {
            return type;
        }

        public String ending() {
            return ending;
        }
    }

    /** What stands for a name nobody knows, or that nothing has yet. */
    public enum Nameless {
        UNKNOWN,
        /** Of a warehouse: what is to come back has not arrived in any. */
        NOT_ARRIVED
    }

    /** @param cell of a row: a String, Number, Boolean, Money, LocalDate, Instant, Enum or Optional of one of them; null for nothing */
    public record Column<T>(Heading heading, Function<T, Object> cell) {}

    public Sheet {
        columns = List.copyOf(columns);
    }

    public static <T> Column<T> column(Heading heading, Function<T, Object> cell) {
        return new Column<>(heading, cell);
    }

    /** What stands in a row, column by column; null for nothing. */
    public Iterable<List<Object>> cells() {
        return () -> {
            var each = rows.iterator();
            return new java.util.Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public List<Object> next() {
                    var row = each.next();
                    var cells = new java.util.ArrayList<Object>();
                    for (var column : columns) cells.add(bare(column.cell().apply(row)));
                    return cells;
                }
            };
        };
    }

    private static Object bare(Object cell) {
        return cell instanceof Optional<?> maybe ? maybe.orElse(null) : cell;
    }
}
