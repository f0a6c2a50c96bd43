package id.laris.domain.reporting;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A line of an order from before the shop ran here.
 *
 * @param line where it stands in the file
 * @param title of the goods then; may be empty
 * @param at in the shop's zone
 * @param pieces sold, or taken back when negative; never zero
 * @param amount pieces times price in rupiah, rounded half up once for the line; of the same sign as the pieces
 * @param region where the buyer was, as the file says it
 */
public record HistoryLine(
        long line, String order, Sku sku, String title, LocalDateTime at, int pieces, Money amount, String region) {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int MOST_PIECES = 1_000_000;
    private static final int LONGEST = 255;

    /** What stands in a line, as it stands there. */
    public record Cells(
            long line,
            String order,
            String sku,
            String title,
            String pieces,
            String at,
            String price,
            String region,
            boolean complete) {
        /** What the line comes to in the file's own money; empty when that cannot be read. */
        public Optional<BigDecimal> sum() {
            return number(price).flatMap(each -> number(pieces).map(each::multiply));
        }
    }

    /** Either a line or why there is none. */
    public record Read(Optional<HistoryLine> line, Optional<HistoryReason> reason) {
        static Read not(HistoryReason reason) {
            return new Read(Optional.empty(), Optional.of(reason));
        }
    }

    /** @param now in the shop's zone */
    public static Read read(Cells cells, HistoryTerms terms, LocalDateTime now) {
        if (!cells.complete()) return Read.not(HistoryReason.TOO_MANY_CELLS);
        if (!isWord(cells.order())) return Read.not(HistoryReason.ORDER_UNREADABLE);
        if (!isWord(cells.sku())) return Read.not(HistoryReason.SKU_UNREADABLE);
        if (!terms.areGoods(cells.sku())) return Read.not(HistoryReason.NOT_GOODS);
        var pieces = pieces(cells.pieces());
        if (pieces.isEmpty()) return Read.not(HistoryReason.QUANTITY_UNREADABLE);
        var at = time(cells.at());
        if (at.isEmpty()) return Read.not(HistoryReason.TIME_UNREADABLE);
        if (at.get().isAfter(now)) return Read.not(HistoryReason.TIME_AHEAD);
        var price = number(cells.price());
        if (price.isEmpty()) return Read.not(HistoryReason.PRICE_UNREADABLE);
        if (price.get().signum() < 0) return Read.not(HistoryReason.PRICE_NEGATIVE);
        var amount = price.get()
                .multiply(BigDecimal.valueOf(terms.rupiah()))
                .multiply(BigDecimal.valueOf(pieces.get()))
                .setScale(0, RoundingMode.HALF_UP);
        if (amount.signum() == 0) return Read.not(HistoryReason.PRICE_ZERO);
        if (amount.abs().compareTo(MOST) > 0) return Read.not(HistoryReason.PRICE_TOO_HIGH);
        return new Read(
                Optional.of(new HistoryLine(
                        cells.line(),
                        cells.order(),
                        new Sku(cells.sku()),
                        shown(cells.title()),
                        at.get(),
                        pieces.get(),
                        Money.rupiah(amount.longValueExact()),
                        shown(cells.region()))),
                Optional.empty());
    }

    public boolean isReturn() {
        return pieces < 0;
    }

    private static boolean isWord(String given) {
        try {
            Text.line("word", given, 1, 64);
            return true;
        } catch (Invalid unreadable) {
            return false;
        }
    }

    /** What people read is never a reason to leave a sale out: it is shortened, and freed of signs nobody can show. */
    private static String shown(String given) {
        var clean = new StringBuilder();
        given.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST / 2)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static Optional<Integer> pieces(String given) {
        if (!given.matches("[+-]?\\d{1,7}")) return Optional.empty();
        int pieces = Integer.parseInt(given);
        return pieces == 0 || Math.abs(pieces) > MOST_PIECES ? Optional.empty() : Optional.of(pieces);
    }

    private static Optional<BigDecimal> number(String given) {
        return given.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(given)) : Optional.empty();
    }

    private static Optional<LocalDateTime> time(String given) {
        try {
            var said = given.strip();
            if (said.length() == 10) return Optional.of(LocalDate.parse(said).atTime(LocalTime.NOON));
            return Optional.of(LocalDateTime.parse(said.replace(' ', 'T')));
        } catch (DateTimeParseException foreign) {
            return Optional.empty();
        }
    }
}
