package id.laris.application.stock;

import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.shared.TestShop;

/** The mornings' mails about stock, for tests of other mails. */
public final class Digests {
    private Digests() {}

    /** Nobody was told anything. */
    public static StockDigestLines none(TestShop shop) {
        return new StockDigestLines(
                new InMemoryStockDigests(shop.undo),
                new InMemoryStockNotices(shop.stock, shop.undo),
                new InMemoryStaffMembers(shop.undo),
                shop.products,
                new DigestTime(7, TestShop.SETTINGS.zone()));
    }
}
