package id.laris.application.terms;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.TermsRefused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Holds customers to their terms when they order. Part of the caller's transaction. */
@Singleton
public final class TermsDesk {
    private final TermsBook book;
    private final Receivables receivables;
    private final ShopSettings settings;
    private final Clock clock;

    public TermsDesk(TermsBook book, Receivables receivables, ShopSettings settings, Clock clock) {
        this.book = book;
        this.receivables = receivables;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Whether that customer may order so much on invoice. Nobody else of the same account gets past here until the caller is done.
     *
     * @throws MethodNotOffered for everybody who was not allowed to: it does not tell that there is such a way
     * @throws TermsRefused when they were, and cannot now
     */
    public void admit(PaymentWay way, Optional<AccountId> customer, Money total) {
        var standing = customer.filter(known -> way.channel().isEmpty())
                .flatMap(book::lock)
                .orElseThrow(() -> new MethodNotOffered(way));
        standing.refusal(total, today()).ifPresent(refused -> {
            throw refused;
        });
    }

    /** What costs nothing is not owed. */
    public void owe(Order order, AccountId customer) {
        if (order.totals().total().isZero()) return;
        var terms = book.find(customer).orElseThrow();
        receivables.add(order.id(), terms.days());
    }
}
