package id.laris.application.replenishment;

import static id.laris.application.shared.Sheet.column;

import id.laris.application.shared.Heading;
import id.laris.application.shared.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Advice as a table to take away. */
public final class ReorderTable {
    private ReorderTable() {}

    public static Sheet<ReorderProposal> of(AdviseReorder.Advised advised) {
        return new Sheet<>(
                "saran-beli",
                List.of(
                        column(Heading.SKU, it -> it.sku().value()),
                        column(Heading.TITLE, ReorderProposal::title),
                        column(Heading.WAREHOUSE, it -> it.warehouse().value()),
                        column(Heading.URGENCY, ReorderProposal::urgency),
                        column(Heading.FREE, it -> it.stock().free()),
                        column(Heading.INCOMING, it -> it.stock().incoming()),
                        column(Heading.WEEKLY, it -> rounded(it.weekly())),
                        column(Heading.ENDS, ReorderProposal::ends),
                        column(Heading.SUPPLIER, it -> it.source().map(ReorderProposal.Source::name)),
                        column(Heading.WANTED, ReorderProposal::wanted),
                        column(Heading.BUY, ReorderProposal::buy),
                        column(Heading.UNIT_COST, ReorderProposal::each),
                        column(Heading.COST, ReorderProposal::cost),
                        column(Heading.MOVED, ReorderProposal::moved),
                        column(Heading.LEAD_DAYS, it -> rounded(it.lead().days())),
                        column(Heading.MISSING, it -> rounded(it.with().missing())),
                        column(
                                Heading.MISSING_WITHOUT,
                                it -> rounded(it.without().missing())),
                        column(Heading.HOLDING, it -> it.with().holding()),
                        column(Heading.HOLDING_WITHOUT, it -> it.without().holding())),
                advised.proposals());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
