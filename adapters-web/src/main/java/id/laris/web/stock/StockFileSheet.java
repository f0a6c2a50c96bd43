package id.laris.web.stock;

import id.laris.application.stock.ShowStockFile.FileView;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import java.util.List;

/**
 * One stock file as its page shows it.
 *
 * @param only which lines are listed: {@code ubah}, {@code tolak}, {@code sama}, or blank for all worth a look
 * @param next address of the lines that follow; null at the end
 */
record StockFileSheet(
        StockFile file, String address, String failure, String only, boolean mayAct, List<Line> lines, String next) {
    /** @param difference in pieces, for levels that change; else zero */
    record Line(
            long number,
            String sku,
            String warehouse,
            String seen,
            String wanted,
            int difference,
            StockFileLine.Outcome outcome,
            String why,
            String given) {}

    static StockFileSheet of(FileView view, String only, boolean mayAct, OfficeStockFileMessages say) {
        var address = OfficeStockFilePages.PATH + "/" + view.file().number();
        var filter = only.isEmpty() ? "?dari-sini=" : "?hanya=" + only + "&dari-sini=";
        return new StockFileSheet(
                view.file(),
                address,
                view.file().failure().map(say::unreadable).orElse(""),
                only,
                mayAct,
                view.lines().items().stream().map(line -> line(line, say)).toList(),
                view.lines().next().map(place -> address + filter + place).orElse(null));
    }

    private static Line line(StockFileLine line, OfficeStockFileMessages say) {
        boolean refused = line.outcome() == StockFileLine.Outcome.REFUSED;
        boolean pieces = line.seen().size() == 1 && line.wanted().size() == 1;
        return new Line(
                line.line(),
                line.sku(),
                line.warehouse(),
                StockFileLine.text(line.seen()),
                StockFileLine.text(line.wanted()),
                pieces && !refused ? line.wanted().get(0) - line.seen().get(0) : 0,
                line.outcome(),
                refused ? say.why(line.code(), line.given()) : "",
                line.wanted().isEmpty() ? line.given() : "");
    }

    public boolean isUnderWay() {
        return file.state().isUnderWay();
    }

    /** Somebody may say to apply it. */
    public boolean isReady() {
        return mayAct && file.state() == StockFile.State.CHECKED && file.tally().changes() > 0;
    }

    public boolean isCancellable() {
        return mayAct && !file.state().isOver();
    }

    public boolean isDry() {
        return file.state() == StockFile.State.CHECKED;
    }

    public boolean isOfPoints() {
        return file.kind() == StockFile.Kind.POINTS;
    }
}
