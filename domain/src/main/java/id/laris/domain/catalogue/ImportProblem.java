package id.laris.domain.catalogue;

import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.shared.Refusal;

/**
 * Something wrong or remarkable in a product file.
 *
 * @param line physical line in the file where the row begins, the heading's line counted; 0 for the file as a whole
 * @param column heading as it stands in the file; empty for the row as a whole
 * @param code an {@link ImportReason}'s, or that of the refusal a value met
 * @param given what stood there, shortened to 80 characters
 */
public record ImportProblem(int line, String column, Weight weight, String code, String message, String given) {
    private static final int LONGEST = 80;

    public ImportProblem {
        given = shortened(given);
    }

    public static ImportProblem of(int line, String column, ImportReason reason, String given) {
        return new ImportProblem(line, column, reason.weight(), reason.code(), reason.message(), given);
    }

    /** A value of the row was refused, so the row is not imported. */
    public static ImportProblem refused(int line, String column, Refusal refusal, String given) {
        return new ImportProblem(line, column, Weight.BAD_ROW, refusal.code(), refusal.getMessage(), given);
    }

    /** Control signs and half characters cannot be stored or shown, and what is refused often holds them. */
    private static String shortened(String given) {
        if (given == null) return "";
        var text = new StringBuilder();
        given.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(text::appendCodePoint);
        var kept = text.toString().strip();
        return given.codePointCount(0, Math.min(given.length(), 2 * LONGEST + 2)) > LONGEST ? kept + "…" : kept;
    }
}
