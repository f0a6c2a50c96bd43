package id.laris.application.invoice;

import id.laris.domain.invoice.Faktur;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxShare;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the fakturs of some days. Part of the caller's transaction. */
@Singleton
public final class FakturDesk {
    private final Invoices invoices;
    private final FakturBuyers buyers;
    private final InvoiceSettings settings;

    public FakturDesk(Invoices invoices, FakturBuyers buyers, InvoiceSettings settings) {
        this.invoices = invoices;
        this.buyers = buyers;
        this.settings = settings;
    }

    Fakturs between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new Invalid("to", to, "no day before " + from);
        var fakturs = new ArrayList<Faktur>();
        var problems = new ArrayList<Fakturs.Problem>();
        var own = new ArrayList<Invoice>();
        buyers.between(from, to).forEach((number, buyer) -> {
            var papers = invoices.ofOrder(invoices.get(number).order());
            own.add(papers.get(0));
            if (papers.get(0).left(papers.subList(1, papers.size())).isZero())
                problems.add(new Fakturs.Problem(number, "credited"));
            else tell(papers.get(0), buyer, fakturs, problems);
        });
        var all = invoices.taxTotals(from, to).stream()
                .filter(total ->
                        total.kind() == InvoiceKind.INVOICE && total.taxClass().isTaxed())
                .toList();
        return new Fakturs(
                from,
                to,
                seller(),
                fakturs,
                problems,
                all.stream().mapToLong(TaxTotal::papers).sum() - taxed(own).size(),
                sum(all.stream().map(TaxTotal::net).toList())
                        .minus(sum(taxed(own).stream().map(TaxShare::net).toList())),
                sum(all.stream().map(TaxTotal::tax).toList())
                        .minus(sum(taxed(own).stream().map(TaxShare::tax).toList())));
    }

    private static void tell(Invoice invoice, TaxIdentity buyer, List<Faktur> fakturs, List<Fakturs.Problem> problems) {
        for (var share : invoice.taxes()) {
            if (share.taxClass().isTaxed()) fakturs.add(Faktur.of(invoice, share, buyer));
            else if (share.transactionCode().isPresent())
                problems.add(new Fakturs.Problem(invoice.number(), "facility"));
        }
    }

    private static List<TaxShare> taxed(List<Invoice> papers) {
        return papers.stream()
                .flatMap(paper -> paper.taxes().stream())
                .filter(share -> share.taxClass().isTaxed())
                .toList();
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, CurrencyUnit.IDR);
    }

    private Optional<String> seller() {
        try {
            return Optional.of(TaxIdentity.npwp(settings.sellerTaxNumber()));
        } catch (Invalid notYet) {
            return Optional.empty();
        }
    }
}
