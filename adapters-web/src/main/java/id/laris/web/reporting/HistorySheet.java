package id.laris.web.reporting;

import id.laris.application.reporting.HistoryImports.Rejected;
import id.laris.application.reporting.ShowHistoryImport.HistoryView;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryReason;
import id.laris.web.shared.Formats;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One sales history as its page shows it.
 *
 * @param only the code of the reason whose lines are listed; blank for all
 * @param next address of the lines that follow; null at the end
 */
record HistorySheet(
        HistoryImport history,
        String address,
        String failure,
        String only,
        boolean mayAct,
        List<Reason> reasons,
        List<Rejected> lines,
        String next) {
    record Reason(HistoryReason reason, long lines) {}

    static HistorySheet of(HistoryView view, String only, boolean mayAct, OfficeHistoryMessages say) {
        var address = OfficeHistoryPages.PATH + "/" + view.history().id();
        var filter = only.isEmpty() ? "?dari-sini=" : "?hanya=" + only + "&dari-sini=";
        return new HistorySheet(
                view.history(),
                address,
                view.history().failure().map(say::unreadable).orElse(""),
                only,
                mayAct,
                Arrays.stream(HistoryReason.values())
                        .filter(view.reasons()::containsKey)
                        .map(reason -> new Reason(reason, view.reasons().get(reason)))
                        .toList(),
                view.rejected().items(),
                view.rejected().next().map(place -> address + filter + place).orElse(null));
    }

    public boolean isUnderWay() {
        return !history.state().isOver();
    }

    public boolean isCancellable() {
        return mayAct && isUnderWay();
    }

    /** In the file's own money, as people write numbers. */
    public String sum() {
        var sum = history.survey().sum();
        return Formats.grouped(sum.toBigInteger())
                + (sum.stripTrailingZeros().scale() > 0
                        ? ","
                                + sum.abs()
                                        .remainder(BigDecimal.ONE)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                        .substring(2)
                        : "");
    }

    public String notGoods() {
        return history.terms().notGoods().stream().sorted().collect(Collectors.joining(", "));
    }
}
