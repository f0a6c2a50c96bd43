package id.laris.application.customer;

import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import java.util.UUID;

/** A shop with two customers, and what each of them can do in it. */
final class CustomerRoom {
    static final AccountId SARI = new AccountId(new UUID(7, 1));
    static final AccountId BUDI = new AccountId(new UUID(7, 2));

    final TestShop shop = new TestShop();
    final InMemoryProfiles profiles = new InMemoryProfiles(shop.undo);
    final InMemoryAddressBooks books = new InMemoryAddressBooks(shop.undo);
    final InMemoryWishlists wishlists = new InMemoryWishlists(shop.undo);
    final ShowProfile showProfile = new ShowProfile(profiles, shop.actor);
    final SaveProfile saveProfile = new SaveProfile(profiles, shop.actor, shop.clock);
    final ShowAddresses showAddresses = new ShowAddresses(books, shop.actor);
    final SaveAddress saveAddress = new SaveAddress(books, shop.regions, shop.actor, shop.ids);
    final RemoveAddress removeAddress = new RemoveAddress(books, shop.actor);
    final ChooseMainAddress chooseMainAddress = new ChooseMainAddress(books, shop.actor);
    final PutOnWishlist putOnWishlist = new PutOnWishlist(wishlists, shop.products, shop.actor, shop.clock);
    final TakeFromWishlist takeFromWishlist = new TakeFromWishlist(wishlists, shop.actor);
    final ShowWishlist showWishlist = new ShowWishlist(wishlists, shop.products, shop.stock, shop.actor);
    final FindMySize findMySize = new FindMySize(profiles, shop.actor);

    CustomerRoom() {
        as(SARI);
    }

    void as(AccountId customer) {
        shop.actor.become(Actor.customer(customer));
    }
}
