package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The tax that the papers of some days come to, credit notes taken off: the same rows that were printed, added up. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowTaxReport {
    /** @param lines invoices first, then credit notes, each by class */
    public record Report(LocalDate from, LocalDate to, List<TaxTotal> lines) {
        public Money net() {
            return sum(TaxTotal::net);
        }

        public Money base() {
            return sum(TaxTotal::base);
        }

        public Money tax() {
            return sum(TaxTotal::tax);
        }

        private Money sum(Function<TaxTotal, Money> each) {
            return Money.sum(lines.stream().map(each).toList(), CurrencyUnit.IDR);
        }
    }

    private final Invoices invoices;

    public ShowTaxReport(Invoices invoices) {
        this.invoices = invoices;
    }

    /**
     * @param from first day of the tax points, in the shop's zone
     * @param to last day
     */
    public Report show(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new Invalid("to", to, "no day before " + from);
        return new Report(from, to, invoices.taxTotals(from, to));
    }
}
