package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.ShowAddresses;
import id.laris.application.customer.ShowProfile;
import id.laris.application.order.ListMyOrders;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.Profile;
import id.laris.web.shared.AnswersPeople;
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
    /** @param main the default address; null when there is none */
    record Overview(List<OrderCard> orders, AddressView main, int addresses, boolean sizesKnown)
            implements TemplateInstance {}

    private static final int LATEST = 3;

    private final ListMyOrders listMyOrders;
    private final ShowAddresses showAddresses;
    private final ShowProfile showProfile;

    AccountPages(ListMyOrders listMyOrders, ShowAddresses showAddresses, ShowProfile showProfile) {
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
                !profile.sizes().isEmpty());
    }
}
