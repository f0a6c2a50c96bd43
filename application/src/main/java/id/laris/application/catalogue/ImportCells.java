package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.GRAMS;
import static id.laris.application.catalogue.ProductFileColumn.QUANTITY;
import static id.laris.application.catalogue.ProductFileColumn.WEIGHT;
import static id.laris.application.catalogue.ProductFileColumn.WEIGHT_UNIT;

import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The cells of one row as values. What cannot be read becomes a problem of the row; reading goes on, so that all are named at once. */
final class ImportCells {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final int HEAVIEST = 1_000_000;
    private static final Map<String, BigDecimal> GRAMS_BY_UNIT = Map.of(
            "g",
            BigDecimal.ONE,
            "kg",
            BigDecimal.valueOf(1_000),
            "oz",
            new BigDecimal("28.349523125"),
            "lb",
            new BigDecimal("453.59237"));

    private final ProductFile.Row row;
    private final List<ImportProblem> problems;
    private int bad;

    ImportCells(ProductFile.Row row, List<ImportProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Nothing on this row has been refused so far. */
    boolean isGood() {
        return bad == 0;
    }

    /** How much of it has been refused so far. */
    int badCount() {
        return bad;
    }

    boolean isVariant() {
        return row.isVariant();
    }

    boolean has(ProductFileColumn column) {
        return row.has(column);
    }

    int line() {
        return row.line();
    }

    /** In one line: line breaks and tabs become spaces. */
    String text(ProductFileColumn column) {
        return row.cell(column).replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    }

    /** As it stands. */
    String block(ProductFileColumn column) {
        return row.cell(column);
    }

    Optional<Money> price(ProductFileColumn column, ImportPrices prices) {
        var read = prices.read(row.cell(column));
        read.reason().ifPresent(reason -> report(column, reason));
        return read.price();
    }

    /** Pieces in stock; none when the cell is empty or says fewer than none. */
    Quantity quantity() {
        if (!has(QUANTITY)) return Quantity.ZERO;
        var number = number(QUANTITY);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            report(QUANTITY, ImportReason.QUANTITY_NOT_A_NUMBER);
        } else if (number.get().signum() < 0) {
            report(QUANTITY, ImportReason.QUANTITY_NEGATIVE);
        } else if (number.get().compareTo(BigDecimal.valueOf(Quantity.MOST)) > 0) {
            report(QUANTITY, ImportReason.QUANTITY_TOO_HIGH);
        } else {
            return Quantity.of(number.get().intValueExact());
        }
        return Quantity.ZERO;
    }

    /** Grams as Shopify gives them whatever unit it shows; else a weight in the row's unit. */
    int grams(int otherwise) {
        if (has(GRAMS)) return grams(GRAMS, BigDecimal.ONE, otherwise);
        if (!has(WEIGHT)) return otherwise;
        var unit = GRAMS_BY_UNIT.get(has(WEIGHT_UNIT) ? text(WEIGHT_UNIT).toLowerCase(Locale.ROOT) : "g");
        if (unit == null) {
            report(WEIGHT_UNIT, ImportReason.UNIT_UNKNOWN);
            return otherwise;
        }
        return grams(WEIGHT, unit, otherwise);
    }

    private int grams(ProductFileColumn column, BigDecimal unit, int otherwise) {
        var number = number(column);
        if (number.isEmpty()) {
            report(column, ImportReason.WEIGHT_NOT_A_NUMBER);
            return otherwise;
        }
        var grams = number.get().multiply(unit).setScale(0, RoundingMode.HALF_UP);
        if (grams.signum() < 0 || grams.compareTo(BigDecimal.valueOf(HEAVIEST)) > 0) {
            report(column, ImportReason.WEIGHT_OUT_OF_RANGE);
            return otherwise;
        }
        return grams.intValueExact();
    }

    private Optional<BigDecimal> number(ProductFileColumn column) {
        var cell = row.cell(column);
        return cell.length() <= 30 && NUMBER.matcher(cell).matches()
                ? Optional.of(new BigDecimal(cell))
                : Optional.empty();
    }

    boolean yes(ProductFileColumn column, boolean otherwise) {
        return switch (row.cell(column).toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true", "yes", "y", "1", "ya" -> true;
            case "false", "no", "n", "0", "tidak" -> false;
            default -> {
                report(column, ImportReason.NOT_YES_OR_NO);
                yield otherwise;
            }
        };
    }

    /** The value, or nothing when the domain refuses it, which is then the row's problem. */
    <T> Optional<T> made(ProductFileColumn column, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            refuse(column, refusal);
            return Optional.empty();
        }
    }

    void refuse(ProductFileColumn column, Refusal refusal) {
        bad++;
        problems.add(ImportProblem.refused(line(), row.headings().nameOf(column), refusal, row.cell(column)));
    }

    void report(ProductFileColumn column, ImportReason reason) {
        report(column, reason, row.cell(column));
    }

    void report(ProductFileColumn column, ImportReason reason, String given) {
        add(ImportProblem.of(line(), row.headings().nameOf(column), reason, given));
    }

    /** A problem of the row as a whole. */
    void report(ImportReason reason, String given) {
        add(ImportProblem.of(line(), "", reason, given));
    }

    private void add(ImportProblem problem) {
        if (problem.weight() == Weight.BAD_ROW) bad++;
        problems.add(problem);
    }
}
