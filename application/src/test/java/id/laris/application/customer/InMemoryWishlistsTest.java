package id.laris.application.customer;

import id.laris.application.shared.Undo;

class InMemoryWishlistsTest implements WishlistsContract {
    private final InMemoryWishlists wishlists = new InMemoryWishlists(new Undo());

    @Override
    public Wishlists wishlists() {
        return wishlists;
    }
}
