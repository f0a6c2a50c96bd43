package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.InMemoryPictureChecks;
import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.application.catalogue.ShownPictures;
import id.laris.application.search.ProductCard;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.PictureCheck;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownGoodsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Picture THERE = new Picture("https://cdn.test/ada.jpg", "Depan");
    private static final Picture GONE = new Picture("https://cdn.test/hilang.jpg", "Belakang");
    private static final Picture DRAWN = new Picture("/gambar/kaos.svg", "Kaos");

    private final InMemoryPictureChecks checks = new InMemoryPictureChecks(new Undo());
    private final ShownGoods shown = new ShownGoods(new ShownPictures(checks));

    @Test
    void a_picture_that_was_not_seen_yet_or_is_gone_is_left_out() {
        checks.add(Set.of(THERE.address(), GONE.address()), NOON);
        assertThat(picturesOf(THERE, GONE, DRAWN)).containsExactly(DRAWN);

        checks.save(List.of(
                PictureCheck.of(THERE.address(), NOON).reached(NOON),
                PictureCheck.of(GONE.address(), NOON).missed("404", NOON)));

        assertThat(picturesOf(THERE, GONE, DRAWN)).containsExactly(THERE, DRAWN);
        assertThat(shown.cards(List.of(card(THERE), card(GONE), card(DRAWN))))
                .extracting(ProductCard::picture)
                .containsExactly(Optional.of(THERE), Optional.empty(), Optional.of(DRAWN));
    }

    @Test
    void a_product_without_any_picture_to_show_gets_the_drawn_placeholder() {
        var page = shown.page(pageWith(GONE));

        var view = ProductView.of(page, Optional.empty(), Language.ID);

        assertThat(view.pictures()).extracting(shot -> shot.address()).containsExactly("/gambar/tanpa-foto.svg");
        assertThat(GoodCard.of(shown.cards(List.of(card(GONE))).get(0), Language.ID)
                        .picture())
                .isEqualTo("/gambar/tanpa-foto.svg");
    }

    private List<Picture> picturesOf(Picture... pictures) {
        return shown.page(pageWith(pictures)).product().pictures();
    }

    private static ProductPage pageWith(Picture... pictures) {
        var kaos = Goods.kaos();
        var variants = kaos.variants().stream()
                .map(v -> new Variant(
                        v.sku(),
                        v.optionValues(),
                        v.price(),
                        v.compareAt(),
                        v.packed(),
                        v.barcode(),
                        Optional.of(pictures[0].address()),
                        true))
                .toList();
        var product = new Product(
                kaos.id(),
                kaos.slug(),
                kaos.texts(),
                kaos.brand(),
                kaos.category(),
                kaos.tags(),
                kaos.optionNames(),
                variants,
                List.of(pictures),
                Map.of(),
                true,
                NOON,
                0);
        return new ProductPage(product, Map.of(), List.of(), List.of());
    }

    private static ProductCard card(Picture picture) {
        return new ProductCard(
                new Slug("kaos"),
                "Kaos",
                "Laris",
                Optional.of(picture),
                Goods.KAOS_PRICE,
                Goods.KAOS_PRICE,
                Optional.empty(),
                List.of(),
                3);
    }
}
