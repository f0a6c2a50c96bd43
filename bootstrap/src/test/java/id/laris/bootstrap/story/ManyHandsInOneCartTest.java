package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.persistence.Together;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests that change the same thing at the same moment overtake each other; nobody who asked for no version hears of it. */
@QuarkusTest
class ManyHandsInOneCartTest {
    private static final int HANDS = 5;

    @Inject
    StockedShop shop;

    @Test
    void all_find_room() {
        shop.stock();
        shop.add(
                IntStream.range(0, HANDS)
                        .mapToObj(n -> Goods.product(
                                "serentak-" + n,
                                "Kaos Serentak " + n,
                                "Pasundan",
                                "kaos",
                                List.of(),
                                true,
                                Goods.variant(new Sku("SERENTAK-" + n), Money.rupiah(50_000))))
                        .toList(),
                10);
        String cart =
                visitor().post("/api/v1/carts").then().statusCode(201).extract().path("id");

        var statuses = Together.run(IntStream.range(0, HANDS)
                .<Callable<Integer>>mapToObj(n -> () -> visitor()
                        .body(Map.of("quantity", 1))
                        .put("/api/v1/carts/{cart}/lines/{sku}", cart, "SERENTAK-" + n)
                        .statusCode())
                .toList());

        assertThat(statuses).containsOnly(200);
        assertThat(visitor().get("/api/v1/carts/{cart}", cart).jsonPath().getInt("pieces"))
                .isEqualTo(HANDS);
    }
}
