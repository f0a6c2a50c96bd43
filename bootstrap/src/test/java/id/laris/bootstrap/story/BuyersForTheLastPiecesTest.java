package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Measured;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody wants the same fifty pieces at the same moment, over HTTP, on PostgreSQL. */
@QuarkusTest
class BuyersForTheLastPiecesTest {
    private static final Sku WANTED = new Sku("REBUTAN-L");
    private static final int BUYERS = 200;
    private static final int PIECES = 50;
    /** On a quiet machine everybody is answered within two seconds; a busy one is given time, the figure is printed. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Answer(int status, String body, Duration after) {}

    @Inject
    StockedShop shop;

    @Inject
    ObjectMapper json;

    @TestHTTPResource
    URI address;

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @Test
    void fifty_get_one_and_the_others_are_told() {
        shop.add(
                Goods.product(
                        "rebutan",
                        "Kaos Rebutan",
                        "Pasundan",
                        "kaos",
                        List.of("Ukuran"),
                        true,
                        Goods.variant(WANTED, Money.rupiah(99_000), "L")),
                PIECES);
        var carts = new ArrayList<String>();
        for (int buyer = 0; buyer < BUYERS; buyer++) carts.add(cartWith(WANTED, 1));

        var answers = orderAllAtOnce(carts);

        var placed = answers.stream().filter(a -> a.status() == 201).toList();
        var refused = answers.stream().filter(a -> a.status() != 201).toList();
        Measured.say(
                "%d buyers for %d pieces: %d orders (slowest %d ms), %d refusals (slowest %d ms)",
                BUYERS, PIECES, placed.size(), slowest(placed), refused.size(), slowest(refused));
        assertThat(placed).hasSize(PIECES);
        assertThat(placed)
                .extracting(a -> JsonPath.from(a.body()).getString("number"))
                .doesNotHaveDuplicates();
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            assertThat(JsonPath.from(answer.body()).getString("code")).isIn(Set.of("not-enough-stock", "cart-changed"));
        });
        assertThat(answers).allMatch(a -> a.after().compareTo(PATIENCE) < 0);
        staff().get("/api/v1/stock/{sku}", WANTED.value())
                .then()
                .body("available", equalTo(0))
                .body("levels[0].onHand", equalTo(PIECES))
                .body("levels[0].reserved", equalTo(PIECES));
        staff().get("/api/v1/stock/check").then().body("agrees", equalTo(true));
    }

    private List<Answer> orderAllAtOnce(List<String> carts) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var requests = carts.stream().map(this::order).toList();
        var began = System.nanoTime();
        var answers = requests.stream()
                .map(request ->
                        client.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answered(answer, began)))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest order(String cart) {
        try {
            return HttpRequest.newBuilder(address.resolve("/api/v1/orders"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", cart)
                    .timeout(PATIENCE.multipliedBy(2))
                    .POST(BodyPublishers.ofString(json.writeValueAsString(Api.checkout(cart, "BANK_TRANSFER"))))
                    .build();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer answered(HttpResponse<String> answer, long began) {
        return new Answer(answer.statusCode(), answer.body(), Duration.ofNanos(System.nanoTime() - began));
    }

    private static long slowest(List<Answer> answers) {
        return answers.stream().mapToLong(a -> a.after().toMillis()).max().orElse(0);
    }
}
