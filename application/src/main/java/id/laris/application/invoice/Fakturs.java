package id.laris.application.invoice;

import id.laris.domain.invoice.Faktur;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the tax office is told of some days.
 *
 * @param seller sixteen digits; empty when the shop's NPWP is not one, and then nothing can be told
 * @param fakturs one for each tax class of each invoice whose buyer wants one
 * @param problems what cannot be told as it is
 * @param aggregated how many taxed invoices of consumers are reported together (digunggung)
 * @param aggregatedNet their price without tax
 * @param aggregatedTax their tax
 */
public record Fakturs(
        LocalDate from,
        LocalDate to,
        Optional<String> seller,
        List<Faktur> fakturs,
        List<Problem> problems,
        long aggregated,
        Money aggregatedNet,
        Money aggregatedTax) {
    /** @param code {@code facility}: the class needs an additional note; {@code credited}: all of it was taken back */
    public record Problem(InvoiceNumber invoice, String code) {}

    public Fakturs {
        fakturs = List.copyOf(fakturs);
        problems = List.copyOf(problems);
    }

    public boolean isTellable() {
        return seller.isPresent() && !fakturs.isEmpty();
    }
}
