package id.laris.web.catalogue;

import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.application.customer.FindMySize;
import id.laris.application.customer.IsWished;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Variant;
import id.laris.web.shared.Me;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Looks at a product with the eyes of the customer who is signed in. */
@Singleton
class CustomerView {
    private final FindMySize findMySize;
    private final IsWished isWished;
    private final Me me;

    CustomerView(FindMySize findMySize, IsWished isWished, Me me) {
        this.findMySize = findMySize;
        this.isWished = isWished;
        this.me = me;
    }

    MyView of(ProductPage page) {
        if (!me.isSignedIn()) return MyView.NOBODY;
        var size = findMySize.find(page.product(), page.trail());
        var variant = size.flatMap(mine -> inStock(page, mine));
        return new MyView(
                size.orElse(null),
                variant.isPresent(),
                variant.map(Variant::sku),
                isWished.by(page.product().slug()));
    }

    private static Optional<Variant> inStock(ProductPage page, String size) {
        var names = page.product().optionNames();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            if (OptionKind.of(names.get(i)) == OptionKind.SIZE)
                return page.product().variants().stream()
                        .filter(v -> v.optionValues().get(at).equals(size))
                        .filter(v -> !page.availableOf(v.sku()).isZero())
                        .findFirst();
        }
        return Optional.empty();
    }
}
