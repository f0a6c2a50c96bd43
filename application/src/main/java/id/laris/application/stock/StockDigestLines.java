package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.StaffMembers;
import id.laris.application.notification.AccountLetter;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.StockNotice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a morning's mail about short stock tells, read when it is written: what was answered by then is left out. */
@Singleton
public final class StockDigestLines {
    private final StockDigests digests;
    private final StockNotices notices;
    private final StaffMembers staff;
    private final Products products;
    private final DigestTime time;

    public StockDigestLines(
            StockDigests digests, StockNotices notices, StaffMembers staff, Products products, DigestTime time) {
        this.digests = digests;
        this.notices = notices;
        this.staff = staff;
        this.products = products;
        this.time = time;
    }

    /** By warehouse, then SKU; none when all of it was answered. @param queuedAt when the mail was queued */
    public List<AccountLetter.ShortGoods> of(AccountId account, Instant queuedAt) {
        var span = digests.find(account, queuedAt.atZone(time.zone()).toLocalDate());
        var theirs = staff.find(account).map(StaffMember::warehouses);
        if (span.isEmpty() || theirs.isEmpty()) return List.of();
        var raised = notices.raisedBetween(
                theirs.get(), span.get().from(), span.get().to());
        var offers = products.offers(raised.stream().map(StockNotice::sku).toList());
        return raised.stream()
                .map(notice -> new AccountLetter.ShortGoods(
                        Optional.ofNullable(offers.get(notice.sku()))
                                .map(StockDigestLines::name)
                                .orElse(""),
                        notice.sku(),
                        notice.warehouse(),
                        notice.available(),
                        notice.minimum()))
                .toList();
    }

    private static String name(Offer offer) {
        return (offer.title() + " " + offer.optionText()).strip();
    }
}
