package id.laris.domain.reporting;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a sales history is to be understood.
 *
 * @param rupiah what one unit of the file's money is worth, 1 to a million
 * @param warehouse where the goods left from; empty when nobody knows
 * @param channel where all of it came in
 * @param method how all of it was paid
 * @param notGoods codes that stand for fees and the like, in any letter case: their lines are not booked
 * @param trial only read and told, nothing booked
 */
public record HistoryTerms(
        long rupiah,
        Optional<WarehouseCode> warehouse,
        Channel channel,
        PaymentMethod method,
        Set<String> notGoods,
        boolean trial) {
    public static final int MOST_CODES = 200;

    public HistoryTerms {
        if (rupiah < 1 || rupiah > 1_000_000) throw new Invalid("rupiah", rupiah, "1 to 1000000");
        if (notGoods.size() > MOST_CODES) throw new Invalid("notGoods", notGoods.size(), "at most 200 codes");
        notGoods = notGoods.stream()
                .map(code -> Text.line("notGoods", code, 1, 64).toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean areGoods(String code) {
        return !notGoods.contains(code.toUpperCase(Locale.ROOT));
    }
}
