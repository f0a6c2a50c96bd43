package id.laris.web.customer;

import id.laris.application.cart.CartView;
import id.laris.application.cart.JoinCarts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.order.AdoptGuestOrders;
import id.laris.application.privacy.AdoptGuestConsents;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.web.cart.CartHandle;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What happens when somebody has just signed in: what they did as a visitor becomes theirs. */
@Singleton
class CustomerArrival {
    private final CurrentActor current;
    private final JoinCarts joinCarts;
    private final AdoptGuestOrders adoptGuestOrders;
    private final AdoptGuestConsents adoptGuestConsents;
    private final CartHandle carts;

    CustomerArrival(
            CurrentActor current,
            JoinCarts joinCarts,
            AdoptGuestOrders adoptGuestOrders,
            AdoptGuestConsents adoptGuestConsents,
            CartHandle carts) {
        this.current = current;
        this.joinCarts = joinCarts;
        this.adoptGuestOrders = adoptGuestOrders;
        this.adoptGuestConsents = adoptGuestConsents;
        this.carts = carts;
    }

    /** @param cart reference of the visitor's cart; null when there is none */
    NewCookie[] arrive(AccountId customer, String cart, UriInfo at) {
        current.become(Actor.customer(customer));
        adoptGuestOrders.adopt();
        adoptGuestConsents.adopt();
        return joinCarts
                .join(Optional.ofNullable(cart))
                .map((CartView joined) -> carts.cookies(joined.reference(), joined.pieces(), at))
                .orElseGet(() -> new NewCookie[0]);
    }
}
