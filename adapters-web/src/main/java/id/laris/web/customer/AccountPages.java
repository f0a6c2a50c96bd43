package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.ShowAddresses;
import id.laris.application.customer.ShowProfile;
import id.laris.application.order.ListMyOrders;
import id.laris.application.terms.OfferTerms;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.Money;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Formats;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;

/** The front page of an account: the latest orders, and the way to everything else. */
@Path("/akun")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class AccountPages {
    /** @param main the default address; null when there is none @param terms null for who pays at once */
    record Overview(List<OrderCard> orders, AddressView main, int addresses, boolean sizesKnown, Terms terms)
            implements TemplateInstance {}

    /** Of who may pay later. */
    record Terms(String limit, String left, boolean overdue) {}

    private static final int LATEST = 3;

    private final ListMyOrders listMyOrders;
    private final ShowAddresses showAddresses;
    private final ShowProfile showProfile;
    private final OfferTerms offerTerms;

    AccountPages(
            ListMyOrders listMyOrders, ShowAddresses showAddresses, ShowProfile showProfile, OfferTerms offerTerms) {
        this.offerTerms = offerTerms;
        this.listMyOrders = listMyOrders;
        this.showAddresses = showAddresses;
        this.showProfile = showProfile;
    }

    @GET
    public TemplateInstance overview() {
        AddressBook book = showAddresses.show();
        Profile profile = showProfile.show();
        return new Overview(
                listMyOrders.list(Optional.empty(), LATEST).items().stream()
                        .map(OrderCard::of)
                        .toList(),
                book.main().map(AddressView::of).orElse(null),
                book.entries().size(),
                !profile.sizes().isEmpty(),
                terms());
    }

    private Terms terms() {
        return offerTerms
                .offer(Money.rupiah(0))
                .map(offer -> new Terms(
                        Formats.text(offer.standing().terms().limit()),
                        Formats.text(offer.standing().left()),
                        offer.refused().isPresent()))
                .orElse(null);
    }
}
